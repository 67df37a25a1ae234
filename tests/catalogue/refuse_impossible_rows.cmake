# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the catalogue from copies of its tables with one impossible cell each; every one must be refused.
# Expects SCHEMA (folder), SQLITE3 (program) and SCRATCH (folder that may be emptied).

function(build_catalogue result)
    execute_process(
        COMMAND ${SQLITE3} -batch -bail ${SCRATCH}/catalogue.sqlite
        WORKING_DIRECTORY ${SCRATCH}
        INPUT_FILE ${SCRATCH}/catalogue.sql
        RESULT_VARIABLE code
        OUTPUT_QUIET ERROR_QUIET)
    set(${result} ${code} PARENT_SCOPE)
endfunction()

function(copy_schema)
    file(REMOVE_RECURSE ${SCRATCH})
    file(GLOB tables ${SCHEMA}/*)
    file(COPY ${tables} DESTINATION ${SCRATCH})
endfunction()

function(expect_refusal file from to)
    copy_schema()
    file(READ ${SCRATCH}/${file} text)
    string(REPLACE "${from}" "${to}" changed "${text}")
    if(changed STREQUAL text)
        message(FATAL_ERROR "${file} has no '${from}'")
    endif()
    file(WRITE ${SCRATCH}/${file} "${changed}")
    build_catalogue(code)
    if(code EQUAL 0)
        message(SEND_ERROR "${file} with '${to}' was not refused")
    endif()
endfunction()

copy_schema()
build_catalogue(code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "the tables as they are were refused")
endif()

expect_refusal(foods.csv "Milk and cream,01077,113," "Milk and cream,01077,100001,")
expect_refusal(foods.csv "Milk and cream,01077,113," "Milk and cream,01077,-113,")
expect_refusal(foods.csv "Milk and cream,01077,113," "Milk and cream,01077,1.1.3e,")
expect_refusal(foods.csv "milk-2-percent," "milk-whole,")
expect_refusal(foods.csv "|Vollmilch|" "|Vollmilch|Joghurt|")
expect_refusal(foods.csv "Schurgers & Vermeer 2000: natto" "")
expect_refusal(foods.csv "\nmilk-2-percent,\"Milk, 2 %\"" "\nmilk-2-percent,\"MILK, WHOLE\"")
expect_refusal(foods.csv ",1.03,no,\"USDA SR28, 01077" ",1.03,,\"USDA SR28, 01077")
expect_refusal(foods.csv ",1.03,no,\"USDA SR28, 01077" ",1.03,perhaps,\"USDA SR28, 01077")
expect_refusal(portions.csv "egg,serving,\"1 serving (2 eggs, 100 g)\",100,0" "egg-fried,cup,1 cup,100,0")
expect_refusal(portions.csv "egg,piece,1 large egg (50 g),50,1" "egg,piece,1 large egg (50 g),0,1")
expect_refusal(portions.csv "egg,piece,1 large egg (50 g),50,1" "egg,piece,1 large egg (50 g),50,0")
expect_refusal(portions.csv "egg,piece,1 large egg (50 g),50,1" "egg,bucket,1 large egg (50 g),50,1")
expect_refusal(portions.csv "egg,piece,1 large egg (50 g),50,1" "eg,piece,1 large egg (50 g),50,1")
expect_refusal(activities.csv "3.8,moderate,yes,no,no,low" "3.8,vigorous,yes,no,no,low")
expect_refusal(activities.csv "3.8,moderate,yes,no,no,low" "3.8,moderate,perhaps,no,no,low")
expect_refusal(supplements.csv ",40,mg," ",400,mg,")
expect_refusal(supplements.csv ",40,mg," ",40,IU,")
expect_refusal(tablets.csv "400 IU,600,400,,," "400 IU,600000,400,,,")
expect_refusal(tablets.csv "400 IU,600,400,,," "400 IU,,,,,")
expect_refusal(tablets.csv "400 IU,600,400,,," "400 IU,600 mg,400,,,")
expect_refusal(target_presets.csv "vitamin_d,day,400,800,4000,IU" "vitamin_d,day,800,400,4000,IU")
expect_refusal(target_presets.csv "vitamin_d,day,400,800,4000,IU" "vitamin_d,day,400,800,4000,mg")
expect_refusal(target_presets.csv "vitamin_d,day,400,800,4000,IU" "vitamin_e,day,400,800,4000,IU")
file(REMOVE_RECURSE ${SCRATCH})
