// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder.h"
#include "storage/samples.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

namespace osteon::test {

TEST_CASE("The schema itself refuses days that do not exist")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    SQLite::Database &database = journal.database();
    for (const char *day : {"2026-02-31", "2026-02-29", "2026-13-01", "2026-1-1", "yesterday", "",
                            "2026-11-16 12:00", "2460000.5", "now"}) {
        CAPTURE(day);
        const std::string update = std::string("UPDATE intake SET day = '") + day + "'";
        CHECK_THROWS(database.exec(update));
    }
    CHECK(database.exec("UPDATE intake SET day = '2028-02-29'") == 1);
}

TEST_CASE("The schema itself refuses negative amounts, texts for numbers and unknown words")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    SQLite::Database &database = journal.database();
    CHECK_THROWS(database.exec("UPDATE intake SET calcium_ng = -1"));
    CHECK_THROWS(database.exec("UPDATE intake SET calcium_ng = 'much'"));
    CHECK_THROWS(database.exec("UPDATE intake SET calcium_ng = 1.5"));
    CHECK_THROWS(database.exec("UPDATE intake SET meal = 'brunch'"));
    CHECK_THROWS(database.exec("UPDATE intake SET time_min = 1440"));
    CHECK_THROWS(database.exec("UPDATE intake SET name = ''"));
    CHECK_THROWS(database.exec("UPDATE intake SET name = NULL"));
    CHECK_THROWS(database.exec("UPDATE intake SET modified_at = NULL"));
}

TEST_CASE("The schema itself refuses rules without their plan and exercise that lasts over a day")
{
    const Folder folder;
    const Journal journal = opened(folder / "diary.osteon");
    SQLite::Database &database = journal.database();
    const std::string uid = "'01940000-0000-7000-8000-000000000000'";
    CHECK_THROWS(
        database.exec("INSERT INTO target_rule (uid, plan, position, quantity, limit_scope, source_name, "
                      "modified_at) VALUES (" +
                      uid + ", 'none', 0, 'calcium', 'all', '', 1)"));
    CHECK_THROWS(
        database.exec("INSERT INTO exercise (uid, day, name, duration_min, intensity, is_weight_bearing, "
                      "is_resistance, is_balance, modified_at) VALUES (" +
                      uid + ", '2026-11-16', 'Walk', 1441, 'light', 0, 0, 0, 1)"));
}

TEST_CASE("The schema itself refuses routines that cannot be and empty notes")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, milk());
    save(journal, calciumTablets());
    SQLite::Database &database = journal.database();
    for (const char *change : {"kind = 'herb'", "kind = NULL"}) {
        CAPTURE(change);
        CHECK_THROWS(database.exec(std::string("UPDATE regimen SET ") + change));
    }
    for (const char *change :
         {"effective_from = '2026-02-31'", "last_day = 'soon'", "name = ''", "calcium_ng = -1",
          "repeat_unit = 'years'", "repeat_every = 0", "weekdays = '11'", "weekdays = '1111112'",
          "anchor = NULL", "regimen = 'none'"}) {
        CAPTURE(change);
        CHECK_THROWS(database.exec(std::string("UPDATE regimen_version SET ") + change));
    }
    CHECK_THROWS(database.exec("UPDATE intake SET note = ''"));
    CHECK_THROWS(database.exec("UPDATE intake SET dish = ''"));
}

} // namespace osteon::test
