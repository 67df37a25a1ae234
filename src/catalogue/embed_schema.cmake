# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a C++ source that holds the schema of the file of imported foods.
function(osteon_embed_imported_foods_schema file output)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} sql)
    file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"// Made from ${file}
#include \"catalogue/imported_food_file.h\"

namespace osteon {

const char *importedFoodSchema()
{
    return R\"sql(@sql@)sql\";
}

} // namespace osteon
")
endfunction()
