// SPDX-License-Identifier: GPL-3.0-or-later
// Names of foods, activities and supplements follow the language of the window at once.
#include "ui/gap_view.h"
#include "ui/language.h"
#include "ui/log_line.h"
#include "ui/open_diary.h"
#include "ui/today_view.h"

#include "storage/intake_store.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct Window : OpenDiary
{
    Window()
    {
        for (const int daysAgo : {2, 3, 4, 5}) {
            log(addDays(today, -daysAgo), "lunch: kefir");
        }
        gap.load();
    }

    QStringList repeats() { return textsOf(*view.repeats(), "title"); }
    QString chip() { return valueOf(*view.line()->chips(), 0, "name").toString(); }

    TodayView view{diary, notice};
    GapView gap{diary, notice};
    WatchedModels models{view.repeats(), view.line()->chips(), gap.suggestions()};
};

} // namespace

TEST_CASE_FIXTURE(Window, "What can be logged has its names in the language of now")
{
    log(today, "1 banana");
    view.line()->setText("rye bread; walk 30 min");
    CHECK(chip() == "Rye bread");
    diary.speak(NameLanguage::german);
    CHECK(chip() == "Roggenbrot");
    CHECK(valueOf(*view.line()->chips(), 0, "detail").toString().startsWith("1 Scheibe ("));
    CHECK(valueOf(*view.line()->chips(), 1, "name").toString() == "Gehen, mittleres Tempo");
    CHECK(repeats().contains("Kefir, 1 Glas (250 ml)"));
    passFrame();
    CHECK(valueOf(*gap.suggestions(), 0, "title").toString() == "Kefir, 1 Glas (250 ml)");
    diary.speak(NameLanguage::spanish);
    CHECK(chip() == "Pan de centeno");
    CHECK(repeats().contains("Kéfir, 1 vaso (250 ml)"));
    passFrame();
    CHECK(valueOf(*gap.suggestions(), 0, "title").toString() == "Kéfir, 1 vaso (250 ml)");
    diary.speak(NameLanguage::english);
    CHECK(chip() == "Rye bread");
    CHECK(repeats().contains("Kefir, 1 glass (250 ml)"));
}

TEST_CASE_FIXTURE(Window,
                  "An entry keeps the name it was logged with, and what is logged again gets that of now")
{
    log(addDays(today, -1), "breakfast: 2 slices rye bread");
    diary.speak(NameLanguage::german);
    view.repeat("breakfast");
    CHECK(stored().intake.front().name == "Roggenbrot");
    CHECK(stored().intake.front().portionText == "2 slices"); // its owner wrote so
    CHECK(stored({addDays(today, -1), addDays(today, -1)}).intake.front().name == "Rye bread");
    diary.speak(NameLanguage::spanish);
    CHECK(textsOf(*view.entries(), "name").contains("Roggenbrot"));
}

TEST_CASE_FIXTURE(Window, "What is on the plate today already is not offered again under another name")
{
    log(today, "snack: kefir");
    diary.speak(NameLanguage::spanish);
    CHECK_FALSE(repeats().contains("Kéfir, 1 vaso (250 ml)"));
}

TEST_CASE_FIXTURE(Window,
                  "The parts of a saved meal are named in the language of now, and stored as they were")
{
    SavedMeal meal;
    meal.name = "My bread";
    meal.items = {{.name = "Rye bread",
                   .food = "bread-rye",
                   .portion = {},
                   .portionText = "1 slice (32 g)",
                   .amounts = {}}};
    REQUIRE(diary.addMeal(meal));
    diary.speak(NameLanguage::german);
    CHECK(diary.savedMeals().front().name == "My bread");
    CHECK(diary.savedMeals().front().items.front().name == "Roggenbrot");
    diary.speak(NameLanguage::english);
    CHECK(diary.savedMeals().front().items.front().name == "Rye bread");
}

TEST_CASE("The language of the names is that of the window")
{
    const QLocale before;
    CHECK(Language("de").spoken() == NameLanguage::german);
    CHECK(Language("es").spoken() == NameLanguage::spanish);
    CHECK(Language("en").spoken() == NameLanguage::english);
    QLocale::setDefault(before);
}
