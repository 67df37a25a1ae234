// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amount_field_model.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

namespace osteon {

namespace {

/// The exact amount: an amount in its usual unit always has an end behind the decimal point.
QString exactText(Nutrient nutrient, Mass mass)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(amountIn(mass, shownUnit(nutrient)), 'f', QLocale::FloatingPointShortest);
}

QString sentence(NumberError error)
{
    switch (error) {
    case NumberError::notANumber:
        return AmountFieldModel::tr("This is no number. Leave it empty if it is not known.");
    case NumberError::ambiguous:
        return AmountFieldModel::tr("Thousands or decimals? Write it without a separator.");
    case NumberError::tooLarge:
        break;
    }
    return AmountFieldModel::tr("This number is too large.");
}

} // namespace

QVariant AmountFieldModel::data(const QModelIndex &index, int role) const
{
    const AmountField *field = rowAt(index);
    if (field == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case nameRole:
        return Words::name(field->nutrient);
    case unitRole:
        return unitText(shownUnit(field->nutrient));
    case textRole:
        return field->text;
    case errorRole:
        return field->error;
    default:
        return {};
    }
}

QHash<int, QByteArray> AmountFieldModel::roleNames() const
{
    return {{nameRole, "name"}, {unitRole, "unit"}, {textRole, "text"}, {errorRole, "error"}};
}

void AmountFieldModel::setAmounts(const NutrientAmounts &amounts)
{
    std::vector<AmountField> fields;
    for (const Nutrient nutrient : allNutrients) {
        const std::optional<Mass> &amount = amounts[nutrient];
        if (!amount && nutrient > Nutrient::vitaminK2) {
            continue; // the four main ones can always be filled in
        }
        const QString text = amount ? exactText(nutrient, *amount) : QString();
        fields.push_back({toQString(key(nutrient)), nutrient, amount, text, text, {}});
    }
    replaceRows(std::move(fields));
}

void AmountFieldModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    std::vector<AmountField> fields = rows();
    fields[static_cast<std::size_t>(row)].text = text;
    fields[static_cast<std::size_t>(row)].error.clear();
    replaceRows(std::move(fields));
}

bool AmountFieldModel::readInto(NutrientAmounts &amounts)
{
    std::vector<AmountField> fields = rows();
    bool isGood = true;
    for (AmountField &field : fields) {
        field.error.clear();
        if (field.text == field.textBefore) {
            amounts[field.nutrient] = field.before;
        } else if (field.text.trimmed().isEmpty()) {
            amounts[field.nutrient].reset();
        } else if (const auto number =
                       numberFromText(field.text, massOf(shownUnit(field.nutrient)).nanograms())) {
            amounts[field.nutrient] = Mass::fromNanograms(*number);
        } else {
            field.error = sentence(number.error());
            isGood = false;
        }
    }
    replaceRows(std::move(fields));
    return isGood;
}

void AmountFieldModel::showRefusal(const EntryRefusal &refusal)
{
    std::vector<AmountField> fields = rows();
    for (AmountField &field : fields) {
        if (refusal.nutrient == field.nutrient) {
            field.error = Words::refusal(refusal);
        }
    }
    replaceRows(std::move(fields));
}

} // namespace osteon
