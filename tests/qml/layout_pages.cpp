// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/layout_pages.h"

#include "qml/item_tree.h"
#include "qml/layout_faults.h"
#include "qml/layout_looks.h"
#include "qml/sample_record.h"
#include "ui/conversions.h"

#include <algorithm>

namespace osteon::test {

namespace {

/// The form lies over the page and is looked at alone.
QQuickItem &frontOf(const ShownWindow &shown)
{
    const std::vector<QQuickItem *> items = visibleItems(shown.content());
    const auto popup =
        std::ranges::find_if(items, [](const QQuickItem *item) { return item->inherits("QQuickPopupItem"); });
    return popup != items.end() ? **popup : shown.content();
}

/// What is shown as it was written, by whomever: in no language of the window.
QStringList dataOf(OpenPages &pages)
{
    QStringList data{"English", "Deutsch",   "Español",       "osteon",           "ml",
                     "900 mg",  "SR Legacy", "Branded Foods", "FoodData Central", missingFolder};
    data << pages.views.foods()->imports()->path().remove(QChar(0x200B))
         << pages.views.place()->file().remove(QChar(0x200B))
         << pages.views.place()->property("restoreFile").toString();
    const DiaryRecord record = pages.stored({addDays(pages.today, -30), pages.today});
    for (const IntakeEntry &entry : record.intake) {
        data << toQString(entry.name) << toQString(entry.portionText) << toQString(entry.note.value_or(""));
    }
    for (const ExerciseSession &session : record.exercise) {
        data << toQString(session.name);
    }
    for (const Reference &reference : pages.catalogue.references()) {
        data << toQString(reference.title);
    }
    for (const TargetPreset &preset : pages.catalogue.targetPresets()) {
        for (const TargetRule &rule : preset.rules) {
            data << toQString(std::string(partsOf(rule.target.source).ofLimit));
        }
    }
    for (const DailyValueRule rule : allDailyValueRules) {
        data << toQString(std::string(sourceOf(rule)));
    }
    for (const OwnFood &food : pages.diary.ownFoods()) {
        data << toQString(food.name);
    }
    for (const SavedMeal &meal : pages.diary.savedMeals()) {
        data << toQString(meal.name);
        for (const SavedMealItem &item : meal.items) {
            data << toQString(item.name);
        }
    }
    data << pages.views.learn()->glossary()->query();
    data << textsOf(*pages.views.learn()->references(), "text");
    const ChipModel &chips = *pages.todayView.line()->chips();
    for (const Chip &chip : chips.rows()) {
        data << chip.suggestions << chip.unknownName;
    }
    data << textsOf(*pages.todayView.routines()->routines(), "name");
    return data << sampleRecordTexts() << textsOf(chips, "name")
                << textsOf(*pages.todayView.gap()->suggestions(), "title");
}

} // namespace

void asItIs(OpenPages &, ShownWindow &) {}

void openTables(OpenPages &, ShownWindow &shown)
{
    for (QQuickItem *item : visibleItems(shown.content())) {
        if (item->property("isTable").isValid()) {
            item->setProperty("isTable", true);
        }
    }
}

QStringList faultsOf(const ShownWindow &shown)
{
    QQuickItem &front = frontOf(shown);
    return cutTexts(front) + brokenWords(front) + textsOutside(front) + overlappingTexts(front) +
           controlsOutOfReach(front) + namelessControls(front);
}

void checkAtEverySize(OpenPages &pages, const QString &page, const Preparation &prepare)
{
    for (const auto &[look, laterLanguage] : layoutLooks()) {
        ShownWindow shown(pages, look, page);
        prepare(pages, shown);
        shown.settle();
        const bool isForm = &frontOf(shown) != &shown.content(); // it is closed before a language is chosen
        if (!laterLanguage.isEmpty() && !isForm) {
            shown.speak(laterLanguage);
        }
        QStringList faults = faultsOf(shown);
        if (look.language == "pseudo" || (laterLanguage == "pseudo" && !isForm)) {
            faults << untranslatedTexts(frontOf(shown), dataOf(pages));
        }
        INFO(look.size.width(), "x", look.size.height(), " at ", look.scale, " ", look.language,
             laterLanguage);
        CHECK_MESSAGE(faults.isEmpty(), faults.join("\n  "));
        CHECK(PrintedMessages::all() == QStringList{});
    }
}

} // namespace osteon::test
