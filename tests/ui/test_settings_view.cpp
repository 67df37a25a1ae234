// SPDX-License-Identifier: GPL-3.0-or-later
// What Settings and the first run change, over a real journal.
#include "ui/amount_text.h"
#include "ui/language.h"
#include "ui/open_diary.h"
#include "ui/views.h"

#include <QTemporaryDir>

using namespace osteon;
using namespace osteon::test;

namespace {

struct OpenSettings : OpenDiary
{
    Views views{diary};
    SettingsView &settings = *views.settings();
    ProfileEditor &profile = *settings.profile();
    TargetSettings &targets = *settings.targets();
    OwnTargetEditor &editor = *targets.editor();

    ~OpenSettings() { showVitaminDIn(NutrientUnit::vitaminDUnit); }
};

QString textOf(const SettingRowModel &model, const QString &title)
{
    return valueOf(model, rowWith(model, "title", title), "text").toString();
}

} // namespace

TEST_CASE("Answers about the person are stored at once, and each can be taken back")
{
    OpenSettings open;
    open.profile.setSex(ProfileEditor::Female);
    CHECK(open.profile.finishBirthYear(" 1956 "));
    open.profile.setTakesAnticoagulant(true);
    CHECK(open.profile.finishName("Ada"));
    CHECK(open.diary.profile() ==
          Profile{.sex = Sex::female, .birthYear = 1956, .takesAnticoagulant = true, .name = "Ada"});
    CHECK(open.diary.undo());
    CHECK(open.profile.name() == "");
    open.profile.setSex(ProfileEditor::NotTold);
    CHECK(open.profile.finishBirthYear(""));
    CHECK_FALSE(open.diary.profile().birthYear);
}

TEST_CASE("A year that cannot be one is refused in place, kept in the field and not stored")
{
    OpenSettings open;
    REQUIRE(open.profile.finishBirthYear("1956"));
    for (const char *text : {"56", "1899", "2027", "nineteen", "1956.5"}) {
        CAPTURE(text);
        CHECK_FALSE(open.profile.finishBirthYear(text));
        CHECK(open.profile.birthYear() == text);
        CHECK(open.profile.birthYearError() == "Write the year with four digits, from 1900 to 2026.");
        CHECK(open.diary.profile().birthYear == 1956);
    }
    open.log(open.today, "2 eggs"); // something else changes: what is being corrected stays
    CHECK(open.profile.birthYear() == "1956.5");
}

TEST_CASE("A preset holds from its day on, and the days before keep what they had")
{
    OpenSettings open;
    const WatchedModels watched{open.targets.targets(), open.targets.history(), open.targets.differences(),
                                open.targets.chosenTargets()};
    CHECK(open.targets.presets().size() == 3);
    CHECK(textOf(*open.targets.targets(), "Calcium") == "at least 1000 mg, limit 2500 mg");
    open.targets.choose("asco-2019");
    CHECK(textOf(*open.targets.targets(), "Calcium") == "at least 1000 mg, limit 2500 mg");
    CHECK(open.targets.useChosen());
    CHECK(textOf(*open.targets.targets(), "Calcium") == "1000–1200 mg, limit 2500 mg");
    CHECK(open.diary.targets().planOn(addDays(open.today, -1)).preset == "article");
    CHECK(textsOf(*open.targets.history(), "text") ==
          QStringList{"from Monday, 23 November", "from the beginning"});
    CHECK(open.diary.undo());
    CHECK(open.targets.history()->rowCount() == 1);
}

TEST_CASE(
    "The day that targets begin on is written as people write it, and kept in the language of the window")
{
    OpenSettings open;
    CHECK(open.targets.property("from").toString() == "23 Nov 2026");
    open.targets.choose("rda");
    open.targets.setProperty("from", "20 Nov");
    REQUIRE(open.targets.useChosen());
    CHECK(open.diary.targets().planOn(Day{date::year{2026} / 11 / 20}).preset == "rda");
    CHECK(open.diary.targets().planOn(Day{date::year{2026} / 11 / 19}).preset == "article");
    const NumbersOf german(QLocale::German);
    open.diary.retell();
    CHECK(open.targets.property("from").toString() == "23 Nov. 2026");
}

TEST_CASE("A day that is none is refused, and no plan is stored")
{
    OpenSettings open;
    open.targets.choose("rda");
    open.targets.setProperty("from", "31 February");
    CHECK_FALSE(open.targets.useChosen());
    CHECK(open.targets.property("fromError").toString() == "Write the day as 2026-11-23.");
    CHECK(open.diary.targets().plans().size() == 1);
}

TEST_CASE("Where article and guidelines differ, each figure stands with its source and year")
{
    OpenSettings open;
    open.profile.setSex(ProfileEditor::Female);
    REQUIRE(open.profile.finishBirthYear("1956"));
    const QString calcium = textOf(*open.targets.differences(), "Calcium");
    CHECK(calcium.split('\n').size() == 3);
    CHECK(calcium.contains("at least 1200 mg, limit 2000 mg (IOM dietary reference intakes for calcium and "
                           "vitamin D, 2011)"));
    CHECK_FALSE(textsOf(*open.targets.differences(), "title").contains("Sodium"));
}

TEST_CASE("A target of one's own is stored from today, and the rest of the plan stays")
{
    OpenSettings open;
    open.editor.begin("calcium");
    CHECK(open.editor.property("lower").toString() == "1000");
    open.editor.setProperty("lower", "1100");
    CHECK(open.editor.save());
    CHECK_FALSE(open.editor.isOpen());
    CHECK(textOf(*open.targets.targets(), "Calcium") == "at least 1100 mg, limit 2500 mg");
    CHECK(textOf(*open.targets.targets(), "Vitamin D") == "400–800 IU, limit 4000 IU");
    CHECK(open.diary.targets().targetOn(Quantity::calcium, addDays(open.today, -1))->bounds.lower ==
          1000 * smallestUnitsIn(Quantity::calcium));
}

TEST_CASE("Figures that cannot be are refused at their field with words, and nothing is stored")
{
    OpenSettings open;
    struct Case
    {
        const char *field, *text, *error;
    };
    for (const Case &one : {Case{"lower", "a lot", "lowerError"}, Case{"lower", "0", "lowerError"},
                            Case{"lower", "-5", "lowerError"}, Case{"lower", "99999999", "lowerError"},
                            Case{"lower", "3000", "limitError"}, Case{"upper", "900", "upperError"},
                            Case{"limit", "1,000", "limitError"}, Case{"from", "tomorrow", "fromError"}}) {
        CAPTURE(one.text);
        open.editor.begin("calcium");
        open.editor.setProperty(one.field, one.text);
        CHECK_FALSE(open.editor.save());
        CHECK(open.editor.isOpen());
        CHECK_FALSE(open.editor.property(one.error).toString().isEmpty());
        CHECK(open.diary.targets().plans().size() == 1);
    }
}

TEST_CASE("On an anticoagulant vitamin K2 is not offered as a target, and refused where it is asked for")
{
    OpenSettings open;
    const auto isOffered = [&] {
        const QVariantList others = open.editor.others();
        return std::any_of(others.begin(), others.end(),
                           [](const QVariant &other) { return other.toMap()["text"] == "Vitamin K2"; });
    };
    CHECK(isOffered());
    open.editor.begin("vitamin_k2");
    open.editor.setProperty("lower", "90");
    REQUIRE(open.editor.save());
    CHECK(textOf(*open.targets.targets(), "Vitamin K2") == "at least 90 µg");
    open.profile.setTakesAnticoagulant(true);
    CHECK_FALSE(isOffered());
    CHECK_FALSE(textsOf(*open.targets.targets(), "title").contains("Vitamin K2"));
    open.editor.begin("vitamin_k2");
    open.editor.setProperty("lower", "100");
    CHECK_FALSE(open.editor.save());
    CHECK(open.editor.property("lowerError").toString().contains("ask your clinic"));
}

TEST_CASE("A vigorous minute counts twice from today on, and not before")
{
    OpenSettings open;
    open.targets.setVigorousCountsTwice(true);
    CHECK(open.targets.vigorousCountsTwice());
    CHECK_FALSE(open.diary.targets().planOn(addDays(open.today, -1)).vigorousCountsTwice);
    open.targets.choose("rda");
    CHECK(open.targets.useChosen());
    CHECK(open.targets.vigorousCountsTwice());
}

TEST_CASE("Vitamin D is shown and typed in micrograms everywhere once that is chosen")
{
    OpenSettings open;
    open.log(open.today, "D3 1000 IU");
    CHECK(valueOf(*open.views.today()->targets(), 1, "amount").toString() == "1000 IU");
    open.settings.setVitaminDUnit(SettingsView::Micrograms);
    CHECK(valueOf(*open.views.today()->targets(), 1, "amount").toString() == "25 µg");
    CHECK(textOf(*open.targets.targets(), "Vitamin D") == "10–20 µg, limit 100 µg");
    open.editor.begin("vitamin_d");
    CHECK(open.editor.property("upper").toString() == "20");
    open.editor.setProperty("upper", "25");
    REQUIRE(open.editor.save());
    CHECK(open.diary.targets().targetOn(Quantity::vitaminD, open.today)->bounds.upper == 1000 * 25);
    CHECK(open.settings.unitExample() == "A capsule of 1000 IU is shown as 25 µg.");
}

TEST_CASE("The language is remembered on this computer, decides how numbers are written, and is told")
{
    const QLocale before;
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        Language language({}, MachineSettings(file));
        int changes = 0;
        QObject::connect(&language, &Language::changed, [&changes] { ++changes; });
        language.choose("de");
        language.choose("xx"); // the window does not speak it
        CHECK(changes == 1);
        CHECK(QLocale().language() == QLocale::German);
        CHECK(QLocale().decimalPoint() == ",");
    }
    CHECK(Language({}, MachineSettings(file)).code() == "de");
    CHECK(Language("es", MachineSettings(file)).code() == "es");
    CHECK(Language({}, MachineSettings(file)).code() == "de");
    QLocale::setDefault(before);
}

TEST_CASE("Where the computer has no language times are written without seconds")
{
    const QLocale before;
    const QTemporaryDir folder;
    QLocale::setDefault(QLocale::c());
    const Language language({}, MachineSettings(folder.filePath("window.ini")));
    CHECK(QLocale().toString(QTime(8, 30), QLocale::ShortFormat) == "08:30");
    CHECK(QLocale().firstDayOfWeek() == Qt::Monday);
    QLocale::setDefault(before);
}

TEST_CASE("The window can be had in every language that it has a translation for")
{
    QStringList names;
    for (const QVariant &choice : Language().choices()) {
        names << choice.toMap().value("text").toString();
    }
    CHECK(names.mid(1) == QStringList{"English", "Deutsch", "Español"});
}

TEST_CASE("The first run goes through its three screens, back and on, and closes after the last")
{
    FirstRun firstRun;
    CHECK_FALSE(firstRun.isOpen());
    firstRun.open();
    CHECK(firstRun.step() == FirstRun::Who);
    firstRun.back();
    CHECK(firstRun.step() == FirstRun::Who);
    firstRun.next();
    firstRun.next();
    CHECK(firstRun.step() == FirstRun::Units);
    firstRun.back();
    CHECK(firstRun.step() == FirstRun::Targets);
    firstRun.next();
    firstRun.next();
    CHECK_FALSE(firstRun.isOpen());
}
