// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of what concerns a visit: questions, dates to come, notes.
#include "ui/bone/bone_words.h"
#include "ui/bone/record_form.h"
#include "ui/conversions.h"
#include "ui/day_field.h"

#include <algorithm>

namespace osteon {

namespace {

const QString kindKey = QStringLiteral("kind");
const QString routineKey = QStringLiteral("routine");

QString nameOf(const Regimen &regimen)
{
    return toQString(regimen.newest().name);
}

} // namespace

std::vector<FormFieldRow> RecordForm::fieldsOf(const DoctorQuestion &question)
{
    const QString asked = question.askedOn ? writtenDay(*question.askedOn, *question.askedOn) : QString();
    return {textField(RecordField::text, tr("Your question"), toQString(question.text)),
            dayField(tr("It came up on"), question.stamp.day),
            figureField(RecordField::askedOn, tr("Asked on"), {}, asked, tr("Empty: still open."))};
}

void RecordForm::texts(FieldReader &reader, DoctorQuestion &question)
{
    reader.readText(RecordField::text, question.text);
    reader.readDay(RecordField::askedOn, question.askedOn);
}

std::vector<FormFieldRow> RecordForm::fieldsOf(const NextDate &date) const
{
    Fields fields{
        choiceField(kindKey, tr("What it is"),
                    namesOf(allNextDateKinds, [](NextDateKind kind) { return BoneWords::name(kind); }),
                    static_cast<int>(date.kind))};
    if (date.kind == NextDateKind::treatment && !m_regimens.empty()) {
        const auto known = std::ranges::find(m_regimens, date.regimen, &Regimen::uid);
        QStringList names{tr("none of these")};
        std::ranges::transform(m_regimens, std::back_inserter(names), nameOf);
        const auto place = known == m_regimens.end() ? 0 : 1 + (known - m_regimens.begin());
        fields.push_back(choiceField(routineKey, tr("Which routine"), names, static_cast<int>(place)));
    }
    fields.push_back(dayField(tr("Day"), date.stamp.day));
    fields.push_back(figureField(RecordField::time, tr("Time"), {},
                                 date.stamp.time ? toQString(toText(*date.stamp.time)) : QString(),
                                 tr("For example 08:30. You can leave this empty.")));
    fields.push_back(textField(RecordField::text, tr("What to remember"), toQString(date.text),
                               tr("For example: bone clinic, bring the last scan")));
    return fields;
}

void RecordForm::choices(const FieldReader &reader, NextDate &date) const
{
    if (const auto routine = reader.choice(routineKey)) {
        date.regimen = *routine > 0 ? m_regimens.at(static_cast<std::size_t>(*routine) - 1).uid : "";
    }
    if (const auto kind = reader.choice(kindKey)) {
        date.kind = allNextDateKinds.at(static_cast<std::size_t>(*kind));
    }
    if (date.kind != NextDateKind::treatment) {
        date.regimen.clear();
    }
}

/// A treatment without words bears the name of its routine.
void RecordForm::texts(FieldReader &reader, NextDate &date) const
{
    reader.readTime(RecordField::time, date.stamp.time);
    reader.readText(RecordField::text, date.text);
    const auto regimen = std::ranges::find(m_regimens, date.regimen, &Regimen::uid);
    if (date.text.empty() && regimen != m_regimens.end()) {
        date.text = regimen->newest().name;
    }
}

std::vector<FormFieldRow> RecordForm::fieldsOf(const DiaryNote &note)
{
    return {textField(RecordField::text, tr("What you want to remember"), toQString(note.text)),
            dayField(tr("Day"), note.stamp.day)};
}

void RecordForm::texts(FieldReader &reader, DiaryNote &note)
{
    reader.readText(RecordField::text, note.text);
}

} // namespace osteon
