// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/field_reader.h"

#include "ui/day_field.h"
#include "ui/words.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

QString sentenceOf(DecimalTextError error)
{
    switch (error) {
    case DecimalTextError::notANumber:
        return FieldReader::tr("This is not a number. Write it as 12 or 12.5.");
    case DecimalTextError::tooLarge:
        return FieldReader::tr("This is far too large.");
    case DecimalTextError::tooPrecise:
        return FieldReader::tr("This has more decimals than can be kept.");
    case DecimalTextError::mayBeThousand:
        break;
    }
    return FieldReader::tr("This can be read in two ways. Write 1250 for a thousand, or 1.2500 with another "
                           "decimal.");
}

} // namespace

QString keyOf(RecordField field)
{
    constexpr std::array<const char *, 22> keys{"day",    "time",   "region",  "density",  "tScore", "zScore",
                                                "device", "centre", "lsc",     "name",     "value",  "unit",
                                                "assay",  "low",    "high",    "severity", "height", "weight",
                                                "text",   "note",   "askedOn", "regimen"};
    static_assert(static_cast<std::size_t>(RecordField::regimen) + 1 == keys.size());
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(field)));
}

FieldReader::FieldReader(std::vector<FormFieldRow> fields, Day today)
    : m_fields(std::move(fields)), m_today(today)
{
    for (FormFieldRow &field : m_fields) {
        field.error.clear();
    }
}

bool FieldReader::isGood() const
{
    return std::ranges::all_of(m_fields, [](const FormFieldRow &row) { return row.error.isEmpty(); });
}

std::optional<int> FieldReader::choice(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &FormFieldRow::key);
    return found != m_fields.end() && !found->options.isEmpty() ? std::optional(found->choice) : std::nullopt;
}

void FieldReader::readDay(RecordField field, Day &day)
{
    std::optional<Day> read = day;
    readDay(field, read);
    if (read) {
        day = *read;
    } else if (FormFieldRow *row = touched(field)) {
        row->error = Words::refusal({EntryError::dayMissing, std::nullopt});
    }
}

void FieldReader::readDay(RecordField field, std::optional<Day> &day)
{
    FormFieldRow *row = touched(field);
    if (row == nullptr) {
        return;
    }
    const QString text = row->text.trimmed();
    day = dayFromWords(text, m_today);
    if (!day && !text.isEmpty()) {
        row->error = Words::refusal({EntryError::dayMissing, std::nullopt});
    }
}

void FieldReader::readTime(RecordField field, std::optional<TimeOfDay> &time)
{
    FormFieldRow *row = touched(field);
    if (row == nullptr) {
        return;
    }
    const QString text = row->text.trimmed();
    time = timeFromText(text.toStdString());
    if (!time && !text.isEmpty()) {
        row->error = Words::refusal({EntryError::timeImpossible, std::nullopt});
    }
}

void FieldReader::readText(RecordField field, std::string &text)
{
    if (const FormFieldRow *row = touched(field)) {
        text = row->text.trimmed().toStdString();
    }
}

void FieldReader::readText(RecordField field, std::optional<std::string> &text)
{
    if (const FormFieldRow *row = touched(field)) {
        const QString typed = row->text.trimmed();
        text = typed.isEmpty() ? std::nullopt : std::optional(typed.toStdString());
    }
}

void FieldReader::readWhole(RecordField field, std::optional<int> &number)
{
    FormFieldRow *row = touched(field);
    if (row == nullptr) {
        return;
    }
    const QString text = row->text.trimmed();
    bool isNumber = false;
    const int typed = text.toInt(&isNumber);
    number = isNumber ? std::optional(typed) : std::nullopt;
    if (!isNumber && !text.isEmpty()) {
        row->error = tr("Write a whole number, such as 3.");
    }
}

void FieldReader::readLabFigure(RecordField field, LabBound &bound, Decimal &value)
{
    FormFieldRow *row = touched(field);
    if (row == nullptr) {
        return;
    }
    QString text = row->text.trimmed();
    bound = labBoundFromKey(text.left(1).toStdString()).value_or(LabBound::none);
    if (!text.isEmpty() && bound != LabBound::none) {
        text.remove(0, 1);
    } else {
        bound = LabBound::none;
    }
    value = labDecimal(*row, text).value_or(Decimal());
}

void FieldReader::readLabFigure(RecordField field, std::optional<Decimal> &value)
{
    if (FormFieldRow *row = touched(field)) {
        value = row->text.trimmed().isEmpty() ? std::nullopt : labDecimal(*row, row->text);
    }
}

void FieldReader::refuse(RecordField field, const QString &sentence)
{
    FormFieldRow *row = find(keyOf(field));
    (row != nullptr ? *row : m_fields.front()).error = sentence;
}

FormFieldRow *FieldReader::find(const QString &key)
{
    const auto found = std::ranges::find(m_fields, key, &FormFieldRow::key);
    return found != m_fields.end() ? &*found : nullptr;
}

FormFieldRow *FieldReader::touched(RecordField field)
{
    FormFieldRow *row = find(keyOf(field));
    return row != nullptr && row->options.isEmpty() && row->text != row->textBefore ? row : nullptr;
}

std::optional<Decimal> FieldReader::optionalDecimal(FormFieldRow &row)
{
    const QString text = row.text.trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto decimal = decimalFromText(text.toStdString());
    if (!decimal) {
        row.error = sentenceOf(decimal.error());
        return std::nullopt;
    }
    return *decimal;
}

std::optional<Decimal> FieldReader::labDecimal(FormFieldRow &row, const QString &text)
{
    const auto decimal = unambiguousDecimalFromText(text.toStdString());
    if (!decimal) {
        row.error = text.trimmed().isEmpty() ? tr("The value is missing.") : sentenceOf(decimal.error());
        return std::nullopt;
    }
    return *decimal;
}

} // namespace osteon
