// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/label_field_model.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/foods/label_amount.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

LabelUnit nextUnit(const LabelField &field)
{
    const auto units = labelUnits(field.nutrient);
    const auto at = std::ranges::find(units, field.unit);
    return at == units.end() || at + 1 == units.end() ? units.front() : *(at + 1);
}

bool isUntouched(const LabelField &field)
{
    return field.text == field.textBefore && field.unit == field.unitBefore;
}

} // namespace

QVariant LabelFieldModel::data(const QModelIndex &index, int role) const
{
    const LabelField *field = rowAt(index);
    if (field == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case nameRole:
        return Words::name(field->nutrient);
    case unitRole:
        return unitText(field->unit);
    case otherUnitRole:
        return labelUnits(field->nutrient).size() > 1 ? unitText(nextUnit(*field)) : QString();
    case textRole:
        return field->text;
    case hintRole:
        return field->hint;
    case errorRole:
        return field->error;
    default:
        return {};
    }
}

QHash<int, QByteArray> LabelFieldModel::roleNames() const
{
    return {{nameRole, "name"}, {unitRole, "unit"}, {otherUnitRole, "otherUnit"},
            {textRole, "text"}, {hintRole, "hint"}, {errorRole, "error"}};
}

void LabelFieldModel::setAmounts(const NutrientAmounts &amounts)
{
    std::vector<LabelField> fields;
    for (const Nutrient nutrient : allNutrients) {
        LabelField field;
        field.key = toQString(key(nutrient));
        field.nutrient = nutrient;
        field.unit = field.unitBefore = firstUnit(nutrient);
        field.before = amounts[nutrient];
        field.text = field.textBefore = field.before ? exactText(*field.before, field.unit) : QString();
        fields.push_back(std::move(field));
    }
    replaceRows(std::move(fields));
}

void LabelFieldModel::setDailyValues(DailyValueRule rule)
{
    m_rule = rule;
    std::vector<LabelField> fields = rows();
    for (LabelField &field : fields) {
        explain(field);
    }
    replaceRows(std::move(fields));
}

void LabelFieldModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    std::vector<LabelField> fields = rows();
    LabelField &field = fields[static_cast<std::size_t>(row)];
    field.text = text;
    field.error.clear();
    explain(field);
    replaceRows(std::move(fields));
}

void LabelFieldModel::chooseNextUnit(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    std::vector<LabelField> fields = rows();
    LabelField &field = fields[static_cast<std::size_t>(row)];
    field.unit = nextUnit(field);
    field.error.clear();
    explain(field);
    replaceRows(std::move(fields));
}

bool LabelFieldModel::readInto(NutrientAmounts &amounts)
{
    std::vector<LabelField> fields = rows();
    bool isGood = true;
    for (LabelField &field : fields) {
        field.error.clear();
        if (isUntouched(field)) {
            amounts[field.nutrient] = field.before;
        } else if (field.text.trimmed().isEmpty()) {
            amounts[field.nutrient].reset();
        } else if (const auto amount = labelAmountFromText(field.text, field.nutrient, field.unit, m_rule)) {
            amounts[field.nutrient] = amount->mass;
        } else {
            field.error = amount.error();
            isGood = false;
        }
    }
    replaceRows(std::move(fields));
    return isGood;
}

void LabelFieldModel::showRefusal(Nutrient nutrient, const QString &sentence)
{
    std::vector<LabelField> fields = rows();
    for (LabelField &field : fields) {
        if (field.nutrient == nutrient) {
            field.error = sentence;
        }
    }
    replaceRows(std::move(fields));
}

void LabelFieldModel::explain(LabelField &field) const
{
    field.hint.clear();
    const auto amount = labelAmountFromText(field.text, field.nutrient, field.unit, m_rule);
    if (!amount) {
        return;
    }
    const QString mass = amountText(field.nutrient, amount->mass);
    if (amount->isPercent) {
        field.hint = tr("= %1, of %2 a day", "325 mg, of 1300 mg a day")
                         .arg(mass, amountText(field.nutrient, *dailyValue(field.nutrient, m_rule)));
    } else if (field.unit == LabelUnit::gramOfSalt) {
        field.hint = tr("= %1 sodium").arg(mass);
    } else if (amount->hasUnit || field.unit != firstUnit(field.nutrient)) {
        field.hint = tr("= %1", "an amount in another unit").arg(mass);
    }
}

} // namespace osteon
