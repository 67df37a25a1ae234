// SPDX-License-Identifier: GPL-3.0-or-later
// A day as one writes it, and stepped through with arrows.
#include "ui/day_field.h"

#include "ui/open_diary.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct Field : OpenDiary
{
    DayField field{diary};

    std::optional<Day> read(const char *text)
    {
        field.setText(text);
        return field.day();
    }
};

} // namespace

TEST_CASE_FIXTURE(Field, "A day is read as one says it")
{
    CHECK(read("today") == monday);
    CHECK(read("yesterday") == addDays(monday, -1));
    CHECK(read("fri") == addDays(monday, -3));
    CHECK(read("20 Nov") == addDays(monday, -3));
    CHECK(read("20 Nov 2026") == addDays(monday, -3));
    CHECK(read(" 2026-11-20 ") == addDays(monday, -3));
    CHECK(field.hint() == "Friday, 20 November");
}

TEST_CASE_FIXTURE(Field, "What is no day, or no past one, is none and says so only when it is to be used")
{
    for (const char *text : {"", "soon", "30 Feb", "2026-02-30", "2026-11-24", "1899-12-31", "20 Nov milk"}) {
        CAPTURE(text);
        CHECK_FALSE(read(text));
        CHECK(field.hint() == "");
        CHECK(field.error() == "");
        CHECK_FALSE(field.accepted());
        CHECK(field.error() != "");
        CHECK(field.text() == text);
    }
    field.setText("today");
    CHECK(field.error() == "");
    CHECK(field.accepted() == monday);
}

TEST_CASE_FIXTURE(Field,
                  "The arrows go day by day, no further than today, and begin there from what is no day")
{
    field.setDay(monday);
    CHECK_FALSE(field.hasLater());
    field.step(1);
    CHECK(field.day() == monday);
    field.step(-1);
    CHECK(field.day() == addDays(monday, -1));
    CHECK(field.hasLater());
    field.step(-7);
    CHECK(field.day() == addDays(monday, -8));
    field.setText("soon");
    field.step(-1);
    CHECK(field.day() == addDays(monday, -1));
    field.setText("1900-01-01");
    field.step(-1);
    CHECK(field.day() == earliestDay);
}

TEST_CASE_FIXTURE(Field, "In every language the field writes a day that it reads back as the same")
{
    for (const auto language : {QLocale::English, QLocale::German, QLocale::Spanish, QLocale::Arabic}) {
        const NumbersOf numbers(language);
        for (int daysAgo = 0; daysAgo < 400; daysAgo += 13) {
            field.setDay(addDays(monday, -daysAgo));
            CAPTURE(field.text());
            CHECK(field.day() == addDays(monday, -daysAgo));
        }
    }
}
