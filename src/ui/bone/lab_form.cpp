// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_words.h"
#include "ui/bone/record_form.h"
#include "ui/conversions.h"

#include <algorithm>

namespace osteon {

namespace {

const QString kindKey = QStringLiteral("kind");
const QString unitKey = QStringLiteral("units");
const QString fastingKey = QStringLiteral("fasting");

/// In the order of the choice.
enum Fasting { unknown, yes, no };

Fasting fastingOf(const LabValue &lab)
{
    return !lab.isFasting ? unknown : *lab.isFasting ? yes : no;
}

FormFieldRow unitField(const LabValue &lab)
{
    const auto units = labUnits(lab.kind);
    const auto place = std::ranges::find(units, lab.unit) - units.begin();
    return choiceField(unitKey, RecordForm::tr("Unit"), namesOf(units, toQString),
                       place < std::ssize(units) ? static_cast<int>(place) : 0);
}

QString valueText(const LabValue &lab)
{
    return lab.value == Decimal() ? QString() : toQString(key(lab.bound)) + BoneWords::number(lab.value);
}

} // namespace

std::vector<FormFieldRow> RecordForm::fieldsOf(const LabValue &lab)
{
    const bool isCustom = lab.kind == LabKind::custom;
    Fields fields{dayField(tr("Day of the sample"), lab.stamp.day),
                  choiceField(kindKey, tr("What was measured"),
                              namesOf(allLabKinds, [](LabKind kind) { return BoneWords::name(kind); }),
                              static_cast<int>(lab.kind))};
    if (isCustom) {
        fields.push_back(textField(RecordField::name, tr("Its name"), toQString(lab.name)));
    }
    fields.push_back(figureField(RecordField::value, tr("Value"), {}, valueText(lab),
                                 tr("As the report has it, also as <20 or >90.")));
    fields.push_back(isCustom ? textField(RecordField::unit, tr("Unit"), toQString(lab.unit))
                              : unitField(lab));
    fields.push_back(textField(RecordField::assay, tr("Assay"), toQString(lab.assay),
                               tr("How it was measured, if the report says so.")));
    fields.push_back(choiceField(fastingKey, tr("Fasting"),
                                 {tr("not known", "whether fasting"), tr("yes"), tr("no")}, fastingOf(lab)));
    fields.push_back(
        figureField(RecordField::rangeLow, tr("The laboratory's range, from"), {}, typed(lab.rangeLow)));
    fields.push_back(
        figureField(RecordField::rangeHigh, tr("The laboratory's range, to"), {}, typed(lab.rangeHigh)));
    fields.push_back(noteField(lab.note));
    return fields;
}

void RecordForm::choices(const FieldReader &reader, LabValue &lab)
{
    const auto units = [&lab] { return labUnits(lab.kind); };
    if (const auto unit = reader.choice(unitKey)) {
        lab.unit = units()[static_cast<std::size_t>(*unit)];
    }
    if (const auto fasting = reader.choice(fastingKey)) {
        lab.isFasting = *fasting == unknown ? std::nullopt : std::optional(*fasting == yes);
    }
    const auto kind = reader.choice(kindKey);
    if (kind && allLabKinds.at(static_cast<std::size_t>(*kind)) != lab.kind) {
        lab.kind = allLabKinds.at(static_cast<std::size_t>(*kind));
        lab.name.clear();
        lab.unit = units().empty() ? std::string_view() : units().front();
    }
}

void RecordForm::texts(FieldReader &reader, LabValue &lab)
{
    reader.readText(RecordField::name, lab.name);
    reader.readLabFigure(RecordField::value, lab.bound, lab.value);
    reader.readText(RecordField::unit, lab.unit);
    reader.readText(RecordField::assay, lab.assay);
    reader.readLabFigure(RecordField::rangeLow, lab.rangeLow);
    reader.readLabFigure(RecordField::rangeHigh, lab.rangeHigh);
    reader.readText(RecordField::note, lab.note);
}

} // namespace osteon
