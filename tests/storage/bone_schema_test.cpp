// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bone_samples.h"
#include "storage/folder.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <initializer_list>

namespace osteon::test {

namespace {

/// Each of these assignments to the one row of a table has to fail.
void checkRefused(const Journal &journal, const std::string &table,
                  std::initializer_list<const char *> assignments)
{
    for (const char *assignment : assignments) {
        CAPTURE(table);
        CAPTURE(assignment);
        CHECK_THROWS(journal.database().exec("UPDATE " + table + " SET " + assignment));
    }
}

} // namespace

TEST_CASE("The schema itself refuses scans that cannot be")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    saved(journal, spineScan());
    checkRefused(journal, "bone_scan",
                 {"day = '2026-02-31'", "time_min = 1440", "site = 'skull'", "site = NULL", "region = ''",
                  "density_ug_per_cm2 = 99999", "density_ug_per_cm2 = 3000001", "density_ug_per_cm2 = 0.941",
                  "t_score_hundredths = -1001", "z_score_hundredths = 1001", "device = ''", "centre = ''",
                  "least_significant_change_hundredths = 0", "least_significant_change_hundredths = 5001",
                  "note = ''", "site = 'other', region = NULL",
                  "density_ug_per_cm2 = NULL, t_score_hundredths = NULL, z_score_hundredths = NULL"});
    CHECK(journal.database().exec(
              "UPDATE bone_scan SET density_ug_per_cm2 = NULL, t_score_hundredths = NULL") == 1);
}

TEST_CASE("The schema itself refuses laboratory values that cannot be")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    saved(journal, vitaminDValue());
    checkRefused(journal, "lab_value",
                 {"day = 'now'", "kind = 'iron'", "name = 'x'", "kind = 'custom'", "bound = '='",
                  "value_digits = 0", "value_digits = -1", "value_digits = 'much'", "value_decimals = 7",
                  "value_decimals = -1", "unit = NULL", "unit = ''", "assay = ''", "is_fasting = 2",
                  "range_low_digits = -1", "range_low_digits = NULL", "range_high_digits = 0",
                  "range_high_decimals = NULL"});
    CHECK(journal.database().exec("UPDATE lab_value SET kind = 'custom', name = 'x', unit = NULL") == 1);
}

TEST_CASE("The schema itself refuses events, notes, questions and next dates that cannot be")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    saved(journal, jointPain());
    saved(journal, diaryNote());
    saved(journal, question());
    saved(journal, appointment());
    checkRefused(journal, "health_event",
                 {"day = '2026-02-31'", "kind = 'storm'", "name = NULL", "severity = 11", "severity = -1",
                  "kind = 'fall'", "kind = 'fall', name = NULL", "height_mm = 1600", "weight_g = 64000",
                  "kind = 'height', name = NULL, severity = NULL", "note = ''",
                  "kind = 'height', name = NULL, severity = NULL, height_mm = 799",
                  "kind = 'weight', name = NULL, severity = NULL, weight_g = 400001"});
    checkRefused(journal, "diary_note", {"day = ''", "text = ''", "text = NULL"});
    checkRefused(journal, "doctor_question", {"day = ''", "text = ''", "asked_on = 'soon'", "asked_on = ''"});
    checkRefused(journal, "next_date",
                 {"day = '2027-02-29'", "kind = 'party'", "text = ''", "regimen = 'none'",
                  "kind = 'treatment', regimen = 'none'"});
}

TEST_CASE("The schema itself refuses a routine that is an unknown treatment")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    save(journal, weeklyMedicine());
    checkRefused(journal, "regimen", {"treatment = 'herb'", "treatment = NULL", "treatment = ''"});
}

} // namespace osteon::test
