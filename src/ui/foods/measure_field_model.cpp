// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/measure_field_model.h"

#include "domain/limits.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::array usualMeasures{PortionUnit::cup,      PortionUnit::glass, PortionUnit::tablespoon,
                                   PortionUnit::teaspoon, PortionUnit::slice, PortionUnit::piece,
                                   PortionUnit::handful,  PortionUnit::can};
constexpr std::int64_t milligramsInGram = 1000;

MeasureField fieldFor(const OwnPortion &portion)
{
    MeasureField field;
    field.key = toQString(key(portion.unit));
    field.before = portion;
    if (portion.mass > PortionMass()) {
        field.text = field.textBefore = thousandthsText(portion.mass.milligrams());
    }
    return field;
}

} // namespace

QVariant MeasureFieldModel::data(const QModelIndex &index, int role) const
{
    const MeasureField *field = rowAt(index);
    if (field == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case nameRole:
        return Words::name(field->before.unit);
    case textRole:
        return field->text;
    case errorRole:
        return field->error;
    default:
        return {};
    }
}

QHash<int, QByteArray> MeasureFieldModel::roleNames() const
{
    return {{nameRole, "name"}, {textRole, "text"}, {errorRole, "error"}};
}

QStringList MeasureFieldModel::names() const
{
    QStringList names;
    for (const PortionUnit unit : m_offered) {
        names << Words::name(unit);
    }
    return names;
}

int MeasureFieldModel::chosen() const
{
    int bits = 0;
    for (std::size_t at = 0; at < m_offered.size(); ++at) {
        bits |= fieldOf(m_offered[at]) != nullptr ? 1 << at : 0;
    }
    return bits;
}

void MeasureFieldModel::setChosen(int bits)
{
    std::vector<MeasureField> fields;
    for (std::size_t at = 0; at < m_offered.size(); ++at) {
        if ((bits & (1 << at)) == 0) {
            continue;
        }
        const MeasureField *known = fieldOf(m_offered[at]);
        const auto stored = std::ranges::find(m_stored, m_offered[at], &OwnPortion::unit);
        const OwnPortion portion = stored == m_stored.end() ? OwnPortion{m_offered[at], {}} : *stored;
        fields.push_back(known != nullptr ? *known : fieldFor(portion));
    }
    replaceRows(std::move(fields));
    emit chosenChanged();
}

void MeasureFieldModel::setPortions(const std::vector<OwnPortion> &portions)
{
    m_stored = portions;
    m_offered.assign(usualMeasures.begin(), usualMeasures.end());
    std::vector<MeasureField> fields;
    for (const OwnPortion &portion : portions) {
        if (std::ranges::find(m_offered, portion.unit) == m_offered.end()) {
            m_offered.push_back(portion.unit);
        }
    }
    for (const PortionUnit unit : m_offered) {
        const auto stored = std::ranges::find(m_stored, unit, &OwnPortion::unit);
        if (stored != m_stored.end()) {
            fields.push_back(fieldFor(*stored));
        }
    }
    replaceRows(std::move(fields));
    emit chosenChanged();
}

void MeasureFieldModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    std::vector<MeasureField> fields = rows();
    fields[static_cast<std::size_t>(row)].text = text;
    fields[static_cast<std::size_t>(row)].error.clear();
    replaceRows(std::move(fields));
}

std::optional<std::vector<OwnPortion>> MeasureFieldModel::read()
{
    std::vector<MeasureField> fields = rows();
    std::vector<OwnPortion> portions;
    bool isGood = true;
    for (MeasureField &field : fields) {
        field.error.clear();
        OwnPortion portion = field.before;
        if (field.text != field.textBefore || field.text.isEmpty()) {
            const auto milligrams = numberFromText(field.text, milligramsInGram);
            portion.mass = PortionMass::fromMilligrams(milligrams.value_or(0));
        }
        if (portion.mass <= PortionMass() || portion.mass > largestPortion) {
            field.error = Words::refusal(OwnFoodRefusal{OwnFoodError::portionImpossible, std::nullopt});
            isGood = false;
        }
        portions.push_back(portion);
    }
    replaceRows(std::move(fields));
    // The first one is what a bare number of the food means: the order of the stored ones stays.
    std::ranges::stable_sort(portions, {}, [this](const OwnPortion &portion) {
        return std::ranges::find(m_stored, portion.unit, &OwnPortion::unit) - m_stored.begin();
    });
    return isGood ? std::optional(std::move(portions)) : std::nullopt;
}

const MeasureField *MeasureFieldModel::fieldOf(PortionUnit unit) const
{
    const auto found =
        std::ranges::find_if(rows(), [&](const MeasureField &field) { return field.before.unit == unit; });
    return found == rows().end() ? nullptr : &*found;
}

} // namespace osteon
