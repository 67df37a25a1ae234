// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/record_editor.h"

#include "domain/unusual_record.h"
#include "ui/bone/bone_words.h"

#include <algorithm>

namespace osteon {

RecordEditor::RecordEditor(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{
    connect(&m_fields, &FormFieldModel::chosen, this, &RecordEditor::reshape);
}

void RecordEditor::begin(RecordEntry entry)
{
    std::vector<Regimen> regimens;
    m_diary.attempt([&] { regimens = m_diary.regimens(); });
    m_form = RecordForm(std::move(regimens));
    m_before = std::move(entry);
    m_entry = m_before;
    m_typed.clear();
    m_asked.reset();
    m_fields.setFields({}); // nothing of another entry stays in a field
    m_fields.setFields(m_form.fields(m_entry));
    setOpen(true);
}

bool RecordEditor::save()
{
    FieldReader reader(m_fields.rows(), m_diary.today());
    RecordEntry entry = m_entry;
    m_form.readChoices(reader, entry);
    m_form.readTexts(reader, entry);
    if (reader.isGood()) {
        const auto refusal =
            std::visit([&](const auto &one) { return refusalOf(one, m_diary.today()); }, entry);
        if (refusal) {
            reader.refuse(refusal->field, BoneWords::refusal(*refusal));
        } else {
            askOnce(reader, entry);
        }
    }
    showErrors(reader);
    if (!reader.isGood() || !store(entry)) {
        return false;
    }
    setOpen(false);
    return true;
}

/// What is saved again as it is was meant so.
void RecordEditor::askOnce(FieldReader &reader, const RecordEntry &entry)
{
    const auto unusual = std::visit([](const auto &one) { return unusualFieldOf(one); }, entry);
    if (unusual && m_asked != entry && m_before != entry) {
        m_asked = entry;
        reader.refuse(*unusual, tr("This is an unusual figure. Please check it and its unit; if it is right, "
                                   "save it once more."));
    }
}

void RecordEditor::cancel()
{
    setOpen(false);
}

/// Another choice may bring other fields. What was typed stays, also for when the choice is taken back.
void RecordEditor::reshape()
{
    const FieldReader reader(m_fields.rows(), m_diary.today());
    for (const FormFieldRow &row : reader.fields()) {
        if (row.text != row.textBefore) {
            m_typed[row.key] = row.text;
        }
    }
    m_form.readChoices(reader, m_entry);
    std::vector<FormFieldRow> fields = m_form.fields(m_entry);
    for (FormFieldRow &row : fields) {
        row.text = m_typed.value(row.key, row.text);
    }
    m_fields.setFields(std::move(fields));
}

void RecordEditor::showErrors(const FieldReader &reader)
{
    m_fields.setFields(reader.fields());
    const auto wrong =
        std::ranges::find_if(reader.fields(), [](const FormFieldRow &row) { return !row.error.isEmpty(); });
    if (wrong != reader.fields().end()) {
        emit refused(static_cast<int>(wrong - reader.fields().begin()));
    }
}

bool RecordEditor::store(const RecordEntry &entry)
{
    if (entry == m_before && !stampOf(entry).uid.empty()) {
        return true;
    }
    const bool isNew = stampOf(entry).uid.empty();
    if (!(isNew ? m_diary.addRecord(entry) : m_diary.updateRecord(entry))) {
        return false;
    }
    m_notice.sayDone(isNew ? tr("Saved in the bone record") : tr("Changed in the bone record"));
    return true;
}

void RecordEditor::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

} // namespace osteon
