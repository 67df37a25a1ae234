// SPDX-License-Identifier: GPL-3.0-or-later
// Changing an entry: what follows from it, and what is refused.
#include "ui/entry_editor.h"

#include "catalogue/open_catalogue.h"
#include "ui/open_diary.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct EditForm : OpenDiary
{
    EntryEditor editor{diary, notice};
    WatchedModels models{editor.amounts()};

    IntakeEntry intake() { return stored().intake.at(0); }
    ExerciseSession exercise() { return stored().exercise.at(0); }
    void beginIntake(const char *line)
    {
        log(today, line);
        editor.begin(intake());
    }
    void beginExercise(const char *line)
    {
        log(today, line);
        editor.begin(exercise());
    }
    void set(const char *field, const QVariant &value) { REQUIRE(editor.setProperty(field, value)); }
    QString text(const char *field) { return editor.property(field).toString(); }
    void setAmount(const QString &name, const QString &text)
    {
        editor.amounts()->setText(rowWith(*editor.amounts(), "name", name), text);
    }
    QString amount(const QString &name, const char *role)
    {
        return valueOf(*editor.amounts(), rowWith(*editor.amounts(), "name", name), role).toString();
    }
};

} // namespace

TEST_CASE_FIXTURE(EditForm, "Another portion rescales every amount, exactly as if it had been typed that way")
{
    beginIntake("40 g cheddar");
    CHECK(text("portion") == "40");
    set("portion", "75.5");
    CHECK(editor.preview().contains("calcium"));
    REQUIRE(editor.save());
    CHECK_FALSE(editor.isOpen());

    const Food cheddar = *builtCatalogue().food("cheddar");
    const PortionMass portion = PortionMass::fromMilligrams(75'500);
    const IntakeEntry changed = intake();
    CHECK(changed.portion == portion);
    CHECK(changed.portionText == "75.5 g");
    for (const Nutrient nutrient : allNutrients) {
        CAPTURE(key(nutrient));
        REQUIRE(changed.amounts[nutrient].has_value() == cheddar.per100g[nutrient].has_value());
        if (changed.amounts[nutrient]) {
            CHECK(*changed.amounts[nutrient] == amountInPortion(*cheddar.per100g[nutrient], portion));
        }
    }
    CHECK(notice.text() == "Changed Cheddar");
}

TEST_CASE("A food that is not in the catalogue is rescaled in proportion, and unknown stays unknown")
{
    IntakeEntry soup;
    soup.portion = PortionMass::fromGrams(300);
    soup.amounts[Nutrient::calcium] = Mass::fromMilligrams(90);
    const NutrientAmounts amounts = rescaled(soup, PortionMass::fromGrams(200), builtCatalogue());
    CHECK(amounts[Nutrient::calcium] == Mass::fromMilligrams(60));
    CHECK_FALSE(amounts[Nutrient::vitaminD]);
}

TEST_CASE("An entry whose food the catalogue has corrected since is rescaled from its own snapshot")
{
    IntakeEntry cheddar;
    cheddar.food = "cheddar";
    cheddar.portion = PortionMass::fromGrams(100);
    cheddar.amounts[Nutrient::calcium] = Mass::fromMilligrams(500); // as an older catalogue said
    const NutrientAmounts amounts = rescaled(cheddar, PortionMass::fromGrams(50), builtCatalogue());
    CHECK(amounts[Nutrient::calcium] == Mass::fromMilligrams(250));
    CHECK_FALSE(amounts[Nutrient::magnesium]);
}

TEST_CASE_FIXTURE(EditForm,
                  "An absurd portion is refused at its field, keeps what was typed and stores nothing")
{
    beginIntake("40 g cheddar");
    const IntakeEntry before = intake();
    for (const char *absurd : {"0", "-5", "10001", "99999999999999999999", "forty", ""}) {
        CAPTURE(absurd);
        set("portion", absurd);
        CHECK_FALSE(editor.save());
        CHECK(editor.isOpen());
        CHECK(text("portion") == absurd);
        CHECK(text("portionError") == "A portion is more than 0 g and at most 10 kg.");
    }
    CHECK(intake() == before);
    CHECK(notice.text() == "");
    editor.cancel();
    CHECK_FALSE(editor.isOpen());
    CHECK(intake() == before);
}

TEST_CASE_FIXTURE(EditForm, "Every field that is wrong says so at once, each at its own place")
{
    beginIntake("40 g cheddar");
    set("portion", "none");
    editor.day()->setText("2026-02-30");
    CHECK_FALSE(editor.save());
    CHECK(text("portionError") != "");
    CHECK(editor.day()->error() == "This is no real day. Write it as 2026-11-23.");
    set("portion", "40");
    editor.day()->setText("2026-11-24");
    CHECK_FALSE(editor.save());
    CHECK(text("portionError") == "");
    CHECK(editor.day()->error() == "This day is still to come.");
    editor.day()->setText("2026-11-23");
    set("name", "   ");
    CHECK_FALSE(editor.save());
    CHECK(editor.day()->error() == "");
    CHECK(text("nameError") == "The name is missing.");
}

TEST_CASE_FIXTURE(EditForm, "An amount that is emptied becomes unknown, not zero")
{
    beginIntake("D3 1000 IU");
    CHECK_FALSE(editor.hasPortion());
    CHECK_FALSE(editor.hasMeal());
    CHECK(amount("Vitamin D", "text") == "1000");
    CHECK(amount("Vitamin D", "unit") == "IU");
    setAmount("Vitamin D", "");
    setAmount("Calcium", "0");
    REQUIRE(editor.save());
    CHECK_FALSE(intake().amounts[Nutrient::vitaminD]);
    CHECK(intake().amounts[Nutrient::calcium] == Mass());
}

TEST_CASE_FIXTURE(EditForm, "An amount that is no amount is refused at its row, and the others stay as typed")
{
    beginIntake("D3 1000 IU");
    const IntakeEntry before = intake();
    setAmount("Vitamin D", "lots");
    setAmount("Calcium", "250");
    CHECK_FALSE(editor.save());
    CHECK(amount("Vitamin D", "error") == "This is no number. Leave it empty if it is not known.");
    CHECK(amount("Vitamin D", "text") == "lots");
    CHECK(amount("Calcium", "text") == "250");
    setAmount("Vitamin D", "900000000");
    CHECK_FALSE(editor.save());
    CHECK(amount("Vitamin D", "error") == "Vitamin D: nobody takes that much.");
    setAmount("Vitamin D", "-5");
    CHECK_FALSE(editor.save());
    CHECK(amount("Vitamin D", "error") != "");
    CHECK(intake() == before);
    editor.amounts()->setText(99, "7"); // no such row
    setAmount("Vitamin D", "800");
    CHECK(editor.save());
    CHECK(intake().amounts[Nutrient::vitaminD] == Mass::fromMicrograms(20));
}

TEST_CASE_FIXTURE(EditForm, "A number that may mean thousands or decimals is asked about, never guessed")
{
    const NumbersOf german(QLocale::German);
    beginIntake("D3 1000 IU");
    setAmount("Calcium", "1.000");
    CHECK_FALSE(editor.save());
    CHECK(amount("Calcium", "error") == "Thousands or decimals? Write it without a separator.");
    setAmount("Calcium", "1,5");
    REQUIRE(editor.save());
    CHECK(intake().amounts[Nutrient::calcium] == Mass::fromMicrograms(1'500));
}

TEST_CASE_FIXTURE(EditForm, "An amount whose text was not touched keeps its last nanogram")
{
    IntakeEntry entry;
    entry.stamp.day = today;
    entry.name = "Tablet";
    entry.isSupplement = true;
    entry.amounts[Nutrient::vitaminD] = Mass::fromNanograms(20'001);
    REQUIRE(diary.add({entry}));
    editor.begin(intake());
    set("name", "Tablet, the white one");
    REQUIRE(editor.save());
    CHECK(intake().name == "Tablet, the white one");
    CHECK(intake().amounts == entry.amounts);
}

TEST_CASE_FIXTURE(EditForm, "A session's minutes go from 1 to 1440, and what was typed stays")
{
    beginExercise("walk 30 min");
    CHECK_FALSE(editor.isIntake());
    for (const char *absurd : {"0", "1441", "-30", "12.5", "half an hour", "", "99999999999"}) {
        CAPTURE(absurd);
        set("minutes", absurd);
        CHECK_FALSE(editor.save());
        CHECK(text("minutesError") == "Minutes go from 1 to 1440.");
        CHECK(text("minutes") == absurd);
    }
    CHECK(exercise().duration == std::chrono::minutes(30));
    set("minutes", "45");
    set("intensity", 2);
    REQUIRE(editor.save());
    CHECK(exercise().duration == std::chrono::minutes(45));
    CHECK(exercise().intensity == Intensity::vigorous);
}

TEST_CASE_FIXTURE(EditForm,
                  "An entry moves to the day that is written, with its meal, and undo brings it back")
{
    beginIntake("breakfast: 40 g cheddar");
    editor.day()->setText(" 2026-11-20 ");
    set("meal", static_cast<int>(Meal::dinner));
    REQUIRE(editor.save());
    CHECK(stored().intake.empty());
    const Day friday = addDays(monday, -3);
    CHECK(stored({friday, friday}).intake.at(0).meal == Meal::dinner);
    notice.undo();
    CHECK(intake().meal == Meal::breakfast);
    CHECK(notice.text() == "Taken back: the change of an entry");
}

TEST_CASE_FIXTURE(EditForm,
                  "A form that is saved unchanged makes no change, so that undo still means the line")
{
    beginIntake("2 slices rye bread");
    const IntakeEntry before = intake();
    REQUIRE(editor.save());
    CHECK(intake() == before); // "2 slices" has not become grams
    notice.undo();
    CHECK(notice.text() == "Taken back: what was logged");
}

TEST_CASE_FIXTURE(EditForm,
                  "A note is stored with its entry as written, shown with it, and emptied it is gone")
{
    beginIntake("40 g cheddar");
    set("note", "  from the market\nunpasteurised ");
    REQUIRE(editor.save());
    CHECK(intake().note == "from the market\nunpasteurised");
    editor.begin(intake());
    CHECK(text("note") == "from the market\nunpasteurised");
    set("note", "  ");
    REQUIRE(editor.save());
    CHECK_FALSE(intake().note);
    notice.undo();
    CHECK(intake().note == "from the market\nunpasteurised");
}

TEST_CASE_FIXTURE(EditForm, "A note that cannot be stored says so at the note, and nothing is changed")
{
    beginExercise("walk 30 min");
    const ExerciseSession before = exercise();
    set("note", QString(10'001, 'x'));
    CHECK_FALSE(editor.save());
    CHECK(text("noteError") != "");
    CHECK(text("nameError") == "");
    set("note", QString("with a bell") + QChar(7));
    CHECK_FALSE(editor.save());
    CHECK(text("noteError") == "The note has a character that cannot be stored.");
    CHECK(exercise() == before);
    set("note", "by the river");
    REQUIRE(editor.save());
    CHECK(text("noteError") == "");
    CHECK(exercise().note == "by the river");
}

TEST_CASE_FIXTURE(EditForm, "What is in the form can be made a favourite and taken from them, at once")
{
    beginIntake("D3 1000 IU");
    CHECK_FALSE(editor.isFavourite());
    editor.setFavourite(true);
    CHECK(editor.isFavourite());
    CHECK(notice.text() == "Vitamin D3 is a favourite now");
    CHECK(diary.settings().favourites == std::set<std::string>{"Vitamin D3"});
    editor.setFavourite(false);
    CHECK_FALSE(editor.isFavourite());
    notice.undo();
    CHECK(editor.isFavourite());
    CHECK(notice.text() == "Taken back: the change of a favourite");
}
