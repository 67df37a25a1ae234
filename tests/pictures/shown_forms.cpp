// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/shown_forms.h"

namespace osteon {

namespace {

QString uidOf(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(model.roleNames().key("uid")).toString();
}

std::vector<ShownForm> formsOfToday(TodayView &today)
{
    RoutineView &routines = *today.routines();
    return {
        {"edit", "today", [&] { today.edit(uidOf(*today.entries(), 0)); }, [&] { today.editor()->cancel(); }},
        {"copy", "today", [&] { today.copy(0); }, [&] { today.copier()->cancel(); }},
        {"day", "today", [&] { today.chooseDay(); }, [&] { today.leaveDay(); }},
        {"routine", "today", [&] { routines.addRoutine(); }, [&] { routines.editor()->cancel(); }},
        {"routine-change", "today", [&] { routines.changeRoutine(uidOf(*routines.routines(), 0)); },
         [&] { routines.editor()->cancel(); }},
        {"line", "today",
         [&] {
             today.line()->setText("breakfast: 200 ml milk, 2 flurbs, 40 g cheddar; D3 1000 IU; walk 30 min");
         },
         [&] { today.line()->clear(); }},
    };
}

std::vector<ShownForm> formsOfFoods(FoodsView &foods)
{
    FoodImport &imports = *foods.imports();
    return {
        {"foods", "today", [&] { foods.open(); }, [&] { foods.close(); }},
        {"own-food", "today", [&] { foods.addFood("Flurbs"); }, [&] { foods.foodEditor()->cancel(); }},
        {"saved-meal", "today", [&] { foods.saveMeal(static_cast<int>(Meal::breakfast)); },
         [&] { foods.mealEditor()->cancel(); }},
        {"import-foods", "today", [&] { imports.open(); }, [&] { imports.close(); }},
    };
}

std::vector<ShownForm> formsOfBone(BoneView &bone)
{
    const auto form = [&bone](const char *name, BoneView::Kind kind) {
        return ShownForm{QString::fromLatin1(name), "bone", [&bone, kind] { bone.add(kind); },
                         [&bone] { bone.editor()->cancel(); }};
    };
    return {form("scan", BoneView::Scan), form("lab", BoneView::Lab), form("event", BoneView::Event),
            form("question", BoneView::Question)};
}

std::vector<ShownForm> formsOfSettings(SettingsView &settings)
{
    OwnTargetEditor &editor = *settings.targets()->editor();
    return {{"own-target", "settings", [&] { editor.begin("calcium"); }, [&] { editor.cancel(); }}};
}

std::vector<ShownForm> screensOfTheFirstRun(FirstRun &firstRun)
{
    const auto screen = [&firstRun](const char *name, FirstRun::Step step) {
        const auto open = [&firstRun, step] {
            firstRun.open();
            while (firstRun.step() != step) {
                firstRun.next();
            }
        };
        return ShownForm{QString::fromLatin1(name), "today", open, [&firstRun] { firstRun.close(); }};
    };
    return {screen("first-run-1", FirstRun::Who), screen("first-run-2", FirstRun::Targets),
            screen("first-run-3", FirstRun::Units)};
}

} // namespace

std::vector<ShownForm> shownForms(Views &views)
{
    std::vector<ShownForm> all = formsOfToday(*views.today());
    for (const std::vector<ShownForm> &more :
         {formsOfFoods(*views.foods()), formsOfBone(*views.bone()), formsOfSettings(*views.settings()),
          screensOfTheFirstRun(*views.firstRun())}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace osteon
