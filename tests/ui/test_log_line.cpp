// SPDX-License-Identifier: GPL-3.0-or-later
// The line that logs anything: from what is typed to what is in the journal.
#include "ui/log_line.h"

#include "ui/open_diary.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace osteon;
using namespace osteon::test;

namespace {

const QString breakfast =
    QStringLiteral("breakfast: 200 ml milk, 2 eggs, 40 g cheddar; D3 1000 IU; walk 30 min");

struct TypedLine : OpenDiary
{
    LogLine line{diary, notice};
    WatchedModels models{line.chips()};

    QString chip(int row, const char *role) { return valueOf(*line.chips(), row, role).toString(); }
};

} // namespace

TEST_CASE_FIXTURE(TypedLine, "Each part of a line is a chip, in the order written")
{
    line.setText(breakfast);
    REQUIRE(line.chips()->rowCount() == 5);
    CHECK(textsOf(*line.chips(), "name").mid(0, 3) == QStringList{"Milk, whole", "Egg", "Cheddar"});
    CHECK(chip(0, "detail").contains("200 ml · calcium 233 mg"));
    CHECK(chip(3, "detail").contains("vitamin D 1000 IU"));
    CHECK(chip(4, "detail").startsWith("30 min"));
    CHECK(line.effect().contains("activity +30 min"));
    CHECK(line.effect().contains("calcium at least +573 mg")); // nobody says how much is in the D3
}

TEST_CASE_FIXTURE(TypedLine, "Every keystroke on the way to a line, and back again, keeps the chips in order")
{
    for (qsizetype length = 1; length <= breakfast.size(); ++length) {
        line.setText(breakfast.left(length));
        CHECK(line.chips()->rowCount() > 0);
    }
    for (qsizetype length = breakfast.size() - 1; length >= 0; --length) {
        line.setText(breakfast.left(length));
    }
    CHECK(line.chips()->rowCount() == 0);
    CHECK(line.current() == -1);
    CHECK(line.effect() == "");
}

TEST_CASE_FIXTURE(TypedLine, "Enter stores every part of the line in one change and empties the line")
{
    line.setText(breakfast);
    REQUIRE(line.save());
    const DiaryRecord record = stored();
    REQUIRE(record.intake.size() == 4);
    REQUIRE(record.exercise.size() == 1);
    CHECK(record.intake[0].name == "Milk, whole");
    CHECK(record.intake[0].meal == Meal::breakfast);
    CHECK(record.intake[0].amounts[Nutrient::calcium] == Mass::fromNanograms(232'780'000)); // 206 g of it
    CHECK(record.intake[0].stamp.zone == "Europe/Berlin");
    CHECK(record.exercise[0].duration == std::chrono::minutes(30));
    CHECK(line.text() == "");
    CHECK(notice.text() == "Saved 5 entries");
    CHECK(notice.canUndo());

    notice.undo();
    CHECK(stored().intake.empty());
    CHECK(stored().exercise.empty());
    CHECK(notice.text() == "Taken back: what was logged");
    CHECK_FALSE(notice.canUndo());
}

TEST_CASE_FIXTURE(TypedLine,
                  "A line with one part that cannot be read stores nothing and keeps what was typed")
{
    line.setText("200 ml milk, 2 flurbs, 40 g cheddar");
    CHECK(line.refusal() == ""); // not before Enter: nobody is interrupted while typing
    CHECK_FALSE(line.save());
    CHECK(stored().intake.empty());
    CHECK(line.text() == "200 ml milk, 2 flurbs, 40 g cheddar");
    CHECK(line.refusal().startsWith("Nothing is saved yet. “2 flurbs”"));
    CHECK(line.current() == 1); // where the problem is
    CHECK(valueOf(*line.chips(), 1, "isProblem").toBool());
    CHECK(chip(1, "spoken").startsWith("Not understood"));
    CHECK(notice.text() == "");

    line.setText("200 ml milk, 40 g cheddar");
    CHECK(line.refusal() == "");
    CHECK(line.save());
    CHECK(stored().intake.size() == 2);
}

TEST_CASE_FIXTURE(TypedLine, "An amount nobody takes is refused, and stays in the line to be put right")
{
    for (const char *absurd : {"calcium 90000 mg", "D3 900000000 IU", "walk 9999 min", "20000 g milk"}) {
        CAPTURE(absurd);
        line.setText(QString::fromLatin1("1 egg; ") + absurd);
        CHECK_FALSE(line.save());
        CHECK(line.text() == QString::fromLatin1("1 egg; ") + absurd);
        CHECK(line.refusal().startsWith("Nothing is saved yet."));
    }
    CHECK(stored().intake.empty());
    CHECK(stored().exercise.empty());
}

TEST_CASE_FIXTURE(TypedLine, "An unusual dose gets a caution and can be saved all the same")
{
    line.setText("calcium 600 mg");
    CHECK(chip(0, "caution").contains("over 500 mg calcium at once"));
    CHECK(chip(0, "spoken").contains("over 500 mg calcium at once"));
    CHECK(line.save());
    CHECK(stored().intake.at(0).amounts[Nutrient::calcium] == Mass::fromMilligrams(600));
    line.setText("calcium 500 mg twice daily");
    CHECK(chip(0, "caution") == "");
}

TEST_CASE_FIXTURE(TypedLine, "An empty line saves nothing and refuses nothing")
{
    for (const char *nothing : {"", "   "}) {
        line.setText(nothing);
        CHECK_FALSE(line.save());
        CHECK(line.refusal() == "");
    }
    line.setText(" ; , ;");
    CHECK_FALSE(line.save());
    CHECK(stored().intake.empty());
}

TEST_CASE_FIXTURE(TypedLine, "The other reading that was chosen is the one that is saved")
{
    line.setText("200 ml milk");
    REQUIRE(valueOf(*line.chips(), 0, "alternativeCount").toInt() > 0);
    CHECK(chip(0, "spoken").contains("reading 1 of "));
    REQUIRE(line.chooseNext(1));
    const QString chosen = chip(0, "name");
    CHECK(chosen != "Milk, whole");

    line.setText("200 ml milk, 2 eggs"); // writing on does not lose the choice
    CHECK(chip(0, "name") == chosen);
    REQUIRE(line.save());
    CHECK(QString::fromStdString(stored().intake.at(0).name) == chosen);
}

TEST_CASE_FIXTURE(TypedLine, "The readings go round in both directions")
{
    line.setText("200 ml milk");
    const int count = valueOf(*line.chips(), 0, "alternativeCount").toInt() + 1;
    REQUIRE(line.chooseNext(-1));
    CHECK(chip(0, "spoken").endsWith(QStringLiteral("reading %1 of %1").arg(count)));
    REQUIRE(line.chooseNext(1));
    CHECK(chip(0, "name") == "Milk, whole");
    CHECK_FALSE(line.chooseNextOf(7, 1));
    line.setText("D3 1000 IU");
    CHECK_FALSE(line.chooseNext(1)); // there is only one
}

TEST_CASE_FIXTURE(TypedLine, "A suggestion takes the place of the misunderstood words and keeps the amount")
{
    line.setText("2 eggs, 200 ml xyz mlk");
    REQUIRE(valueOf(*line.chips(), 1, "isProblem").toBool());
    line.takeSuggestion(1, "Milk, whole");
    CHECK(line.text() == "2 eggs, 200 ml Milk, whole");
    REQUIRE(line.save());
    CHECK(stored().intake.at(1).portionText == "200 ml");
    line.takeSuggestion(0, "Egg"); // there is no such part any more
    CHECK(line.text() == "");
}

TEST_CASE_FIXTURE(TypedLine, "A suggestion in whose unit nobody measures it still keeps the whole amount")
{
    line.setText("200 ml xyz flakes");
    REQUIRE(valueOf(*line.chips(), 0, "isProblem").toBool());
    line.takeSuggestion(0, "Oats, dry");
    CHECK(line.text() == "200 ml Oats, dry");
    CHECK_FALSE(line.save());
}

TEST_CASE_FIXTURE(TypedLine, "A suggestion for an unclear amount takes the place of the whole part")
{
    line.setText("3-4 eggs, 200 ml milk");
    line.takeSuggestion(0, "3 eggs");
    CHECK(line.text() == "3 eggs, 200 ml milk");
    CHECK(line.save());
}

TEST_CASE_FIXTURE(TypedLine, "The chip of the part that the text cursor stands in is the current one")
{
    line.setText("breakfast: 200 ml Müsli-Milch, 2 eggs"); // 'ü' is two bytes and one step of the cursor
    REQUIRE(line.chips()->rowCount() == 2);
    const auto endOfFirst = static_cast<int>(line.text().indexOf(','));
    line.followCursor(0);
    CHECK(line.current() == 0);
    line.followCursor(endOfFirst);
    CHECK(line.current() == 0);
    line.followCursor(static_cast<int>(line.text().size()));
    CHECK(line.current() == 1);
    line.setCurrent(99);
    CHECK(line.current() == 1);
}

TEST_CASE_FIXTURE(TypedLine, "A line that names another day says so before and after it is saved")
{
    line.setText("yesterday: 2 eggs");
    CHECK(line.dayText() == "for Sunday, 22 November");
    REQUIRE(line.save());
    CHECK(notice.text() == "Saved 1 entry for Sunday, 22 November");
    CHECK(stored().intake.empty());
    CHECK(stored({addDays(monday, -1), addDays(monday, -1)}).intake.size() == 1);
}

TEST_CASE_FIXTURE(TypedLine, "A journal that refuses a part of the line has none of it, and the line stays")
{
    SQLite::Database(folder / "journal.osteon", SQLite::OPEN_READWRITE)
        .exec("CREATE TRIGGER refuse BEFORE INSERT ON exercise BEGIN SELECT RAISE(ABORT, 'no room'); END");
    line.setText(breakfast);
    CHECK_FALSE(line.save());
    CHECK(line.text() == breakfast);
    CHECK(notice.isFailure());
    CHECK(notice.text() != "");
    CHECK(stored().intake.empty());
}

TEST_CASE_FIXTURE(TypedLine, "Ten thousand letters and control characters are refused in a sentence")
{
    line.setText(QString(20'000, 'x'));
    CHECK_FALSE(line.save());
    CHECK(line.refusal().startsWith("Nothing is saved yet."));
    CHECK(line.text().size() == 20'000);
    line.setText(QString::fromLatin1("2 eggs, ") + QChar(7) + "milk" + QChar(0) + "x");
    CHECK_FALSE(line.save());
    CHECK(stored().intake.empty());
}
