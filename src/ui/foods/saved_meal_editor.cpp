// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/saved_meal_editor.h"

#include "catalogue/text_folding.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/foods/saved_meal_model.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

QString itemText(const SavedMealItem &item)
{
    IntakeEntry entry;
    entry.portion = item.portion;
    entry.portionText = item.portionText;
    const QString portion = portionText(entry);
    const QString name = toQString(item.name);
    return portion.isEmpty() ? name : SavedMealEditor::tr("%1, %2", "name, portion").arg(name, portion);
}

} // namespace

SavedMealEditor::SavedMealEditor(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{}

QStringList SavedMealEditor::items() const
{
    QStringList texts;
    for (const SavedMealItem &item : m_meal.items) {
        texts << itemText(item);
    }
    return texts;
}

QString SavedMealEditor::totals() const
{
    return totalsText(m_meal);
}

void SavedMealEditor::begin(SavedMeal meal)
{
    m_meal = std::move(meal);
    m_name = toQString(m_meal.name);
    m_servings = QString::number(m_meal.servings);
    m_nameError.clear();
    m_servingsError.clear();
    emit errorsChanged();
    emit fieldsChanged();
    emit mealChanged();
    setOpen(true);
}

bool SavedMealEditor::save()
{
    m_nameError.clear();
    m_servingsError.clear();
    const auto meal = readFields();
    emit errorsChanged();
    if (!meal) {
        return false;
    }
    if (*meal != m_meal || isNew()) {
        if (!(isNew() ? m_diary.addMeal(*meal) : m_diary.updateMeal(*meal))) {
            return false;
        }
        const QString name = toQString(meal->name);
        m_notice.sayDone(isNew() ? tr("Saved the meal %1").arg(name) : tr("Changed %1").arg(name));
    }
    setOpen(false);
    return true;
}

void SavedMealEditor::cancel()
{
    setOpen(false);
}

void SavedMealEditor::remove()
{
    if (m_diary.removeMeal(m_meal.uid)) {
        m_notice.sayDone(tr("Deleted %1; what you logged with it stays").arg(toQString(m_meal.name)));
        setOpen(false);
    }
}

void SavedMealEditor::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

std::optional<SavedMeal> SavedMealEditor::readFields()
{
    SavedMeal meal = m_meal;
    meal.name = m_name.trimmed().toStdString();
    bool isWhole = false;
    meal.servings = m_servings.trimmed().toInt(&isWhole);
    if (!isWhole || meal.servings < 1 || meal.servings > mostServings) {
        m_servingsError = tr("Write a whole number from 1 to %1.").arg(mostServings);
        return std::nullopt;
    }
    if (const auto refusal = refusalOf(meal)) {
        m_nameError = refusal == SavedMealError::nameRefused
                          ? tr("This name cannot be stored. Write 1 to 500 letters.")
                          : tr("There is nothing in it that can be saved.");
        return std::nullopt;
    }
    if (isNameInUse(meal)) {
        m_nameError = tr("Another saved meal has this name already. Choose another name.");
        return std::nullopt;
    }
    return meal;
}

/// Two meals of one name could not be told apart.
bool SavedMealEditor::isNameInUse(const SavedMeal &meal) const
{
    return std::ranges::any_of(m_diary.savedMeals(), [&](const SavedMeal &other) {
        return other.uid != meal.uid && matchKey(other.name) == matchKey(meal.name);
    });
}

} // namespace osteon
