// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a meal, one entry or a whole day again on another day.
#include "ui/entry_copier.h"

#include "ui/open_diary.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct CopyForm : OpenDiary
{
    EntryCopier copier{diary, notice};
    Day yesterday = addDays(monday, -1);

    CopyForm() { log(yesterday, "breakfast: 200 ml milk, 2 eggs; lunch: 200 g lentils; walk 30 min"); }

    QStringList parts()
    {
        QStringList texts;
        for (const QVariant &part : copier.parts()) {
            texts << part.toMap().value("text").toString();
        }
        return texts;
    }
};

} // namespace

TEST_CASE_FIXTURE(CopyForm, "The form offers what the day has, and names what would be copied")
{
    copier.begin(yesterday, EntryCopier::wholeDay);
    CHECK(copier.isOpen());
    CHECK(copier.from() == "Sunday, 22 November");
    CHECK(parts() == QStringList{"the whole day", "Breakfast", "Lunch"});
    CHECK(copier.summary() == "Milk, whole · Egg · Lentils, boiled · Walking, moderate pace");
    CHECK(copier.day()->day() == today);
    copier.setProperty("part", static_cast<int>(Meal::lunch));
    CHECK(copier.summary() == "Lentils, boiled");
}

TEST_CASE_FIXTURE(
    CopyForm, "A meal is logged again with the same amounts on the day that is written, and undone as one")
{
    copier.begin(yesterday, static_cast<int>(Meal::breakfast));
    copier.day()->setText("20 Nov");
    REQUIRE(copier.save());
    CHECK_FALSE(copier.isOpen());
    const Day friday = addDays(monday, -3);
    const auto copies = stored({friday, friday}).intake;
    const auto originals = stored({yesterday, yesterday}).intake;
    REQUIRE(copies.size() == 2);
    CHECK(copies[0].name == originals[0].name);
    CHECK(copies[0].amounts == originals[0].amounts);
    CHECK(copies[0].stamp.uid != originals[0].stamp.uid);
    CHECK(notice.text() == "Copied 2 entries to Friday, 20 November");
    notice.undo();
    CHECK(stored({friday, friday}).intake.empty());
    CHECK(stored({yesterday, yesterday}).intake.size() == 3);
}

TEST_CASE_FIXTURE(CopyForm, "A whole day is copied with its movement")
{
    copier.begin(yesterday, EntryCopier::wholeDay);
    REQUIRE(copier.save());
    CHECK(stored().intake.size() == 3);
    CHECK(stored().exercise.size() == 1);
}

TEST_CASE_FIXTURE(CopyForm, "One entry is copied alone, whatever it is")
{
    copier.begin(stored({yesterday, yesterday}).exercise.at(0));
    CHECK(parts() == QStringList{"Walking, moderate pace", "the whole day", "Breakfast", "Lunch"});
    CHECK(copier.summary() == "Walking, moderate pace");
    REQUIRE(copier.save());
    CHECK(stored().intake.empty());
    CHECK(stored().exercise.size() == 1);
}

TEST_CASE_FIXTURE(CopyForm, "A day cannot be copied onto itself, nor to a day that is to come")
{
    copier.begin(yesterday, EntryCopier::wholeDay);
    copier.day()->setText("yesterday");
    CHECK_FALSE(copier.save());
    CHECK(copier.day()->error() == "This is the day that is copied.");
    copier.day()->setText("2026-11-24");
    CHECK_FALSE(copier.save());
    CHECK(copier.day()->error() == "This day is still to come.");
    CHECK(copier.isOpen());
    copier.cancel();
    CHECK_FALSE(copier.isOpen());
    CHECK(stored().intake.empty());
}
