# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a C++ source with a function that gives the text of a file: the schema of the file of imported foods,
# or a table that is too small for the catalogue.
function(osteon_embed_text file header function output)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} text)
    file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"// Made from ${file}
#include \"${header}\"

namespace osteon {

const char *${function}()
{
    return R\"text(@text@)text\";
}

} // namespace osteon
")
endfunction()
