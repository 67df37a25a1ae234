# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a C++ source that holds every NNNN_name.sql of a folder, in the order of the numbers. A new file
# needs no other edit: the folder is looked at again whenever something is built.
function(osteon_embed_migrations folder output)
    file(GLOB files CONFIGURE_DEPENDS ${folder}/[0-9][0-9][0-9][0-9]_*.sql)
    list(SORT files)
    set(expected 0)
    set(entries "")
    foreach(file IN LISTS files)
        get_filename_component(name ${file} NAME)
        string(REGEX MATCH "^[0-9]+" number ${name})
        math(EXPR expected "${expected} + 1")
        math(EXPR version "1${number} - 10000")
        if(NOT version EQUAL expected)
            message(FATAL_ERROR "${name}: migration ${expected} should come here; the numbers have no gaps")
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(READ ${file} sql)
        string(APPEND entries "    Migration{${version}, R\"sql(${sql})sql\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"// Made from ${folder}
#include \"storage/migration.h\"

#include <array>

namespace osteon {

std::span<const Migration> journalMigrations()
{
    static constexpr std::array migrations{
@entries@    };
    return migrations;
}

} // namespace osteon
")
endfunction()
