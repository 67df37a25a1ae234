// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/record_form.h"

#include "ui/bone/bone_words.h"
#include "ui/conversions.h"
#include "ui/day_field.h"

#include <type_traits>

namespace osteon {

namespace {

bool isOfNewEntry(const RecordEntry &entry)
{
    return stampOf(entry).uid.empty();
}

/// New and changed, in the order of RecordEntry.
std::pair<QString, QString> titlesOf(const RecordEntry &entry)
{
    switch (entry.index()) {
    case 0:
        return {RecordForm::tr("A bone density scan"), RecordForm::tr("Change this scan")};
    case 1:
        return {RecordForm::tr("A laboratory value"), RecordForm::tr("Change this value")};
    case 2:
        return {RecordForm::tr("An event"), RecordForm::tr("Change this event")};
    case 3:
        return {RecordForm::tr("A question for the next visit"), RecordForm::tr("Change this question")};
    case 4:
        return {RecordForm::tr("A date to come"), RecordForm::tr("Change this date")};
    default:
        return {RecordForm::tr("A note"), RecordForm::tr("Change this note")};
    }
}

} // namespace

FormFieldRow textField(RecordField field, const QString &label, const QString &text, const QString &hint)
{
    FormFieldRow row{.key = keyOf(field), .label = label};
    row.text = text;
    row.textBefore = text;
    row.hint = hint;
    return row;
}

FormFieldRow figureField(RecordField field, const QString &label, const QString &unit, const QString &text,
                         const QString &hint)
{
    FormFieldRow row = textField(field, label, text, hint);
    row.unit = unit;
    row.isShort = true;
    return row;
}

FormFieldRow choiceField(const QString &key, const QString &label, const QStringList &options, int choice)
{
    FormFieldRow row{.key = key, .label = label};
    row.options = options;
    row.choice = choice;
    return row;
}

FormFieldRow dayField(const QString &label, Day day)
{
    return figureField(RecordField::day, label, {}, day.ok() ? writtenDay(day, day) : QString(),
                       RecordForm::tr("such as 18 Mar 2026 or 2026-03-18"));
}

FormFieldRow noteField(const std::optional<std::string> &note)
{
    return textField(RecordField::note, RecordForm::tr("Note"), toQString(note.value_or("")));
}

QString typed(const std::optional<Decimal> &number)
{
    return number ? BoneWords::number(*number) : QString();
}

QString RecordForm::title(const RecordEntry &entry)
{
    const auto [added, changed] = titlesOf(entry);
    return isOfNewEntry(entry) ? added : changed;
}

std::vector<FormFieldRow> RecordForm::fields(const RecordEntry &entry) const
{
    return std::visit([&](const auto &one) { return fieldsOf(one); }, entry);
}

void RecordForm::readChoices(const FieldReader &reader, RecordEntry &entry) const
{
    std::visit(
        [&]<typename Entry>(Entry &one) {
            if constexpr (!std::is_same_v<Entry, DoctorQuestion> && !std::is_same_v<Entry, DiaryNote>) {
                choices(reader, one);
            }
        },
        entry);
}

void RecordForm::readTexts(FieldReader &reader, RecordEntry &entry) const
{
    reader.readDay(RecordField::day, stampOf(entry).day);
    std::visit([&](auto &one) { texts(reader, one); }, entry);
}

} // namespace osteon
