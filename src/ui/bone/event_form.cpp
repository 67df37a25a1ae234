// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_words.h"
#include "ui/bone/record_form.h"
#include "ui/conversions.h"

namespace osteon {

namespace {

const QString kindKey = QStringLiteral("kind");

void addName(std::vector<FormFieldRow> &fields, const QString &label, const HealthEvent &event,
             const QString &hint)
{
    fields.push_back(textField(RecordField::name, label, toQString(event.name), hint));
}

/// The fields that an event of this kind has and others have not.
void addOwn(std::vector<FormFieldRow> &fields, const HealthEvent &event)
{
    switch (event.kind) {
    case EventKind::fall:
        break;
    case EventKind::fracture:
        addName(fields, RecordForm::tr("Which bone"), event, RecordForm::tr("You can leave this empty."));
        break;
    case EventKind::height:
        fields.push_back(
            figureField(RecordField::height, RecordForm::tr("Height"), RecordForm::tr("cm"),
                        typed(event.height ? std::optional(event.height->centimetres()) : std::nullopt)));
        break;
    case EventKind::weight:
        fields.push_back(
            figureField(RecordField::weight, RecordForm::tr("Weight"), RecordForm::tr("kg"),
                        typed(event.weight ? std::optional(event.weight->kilograms()) : std::nullopt)));
        break;
    case EventKind::symptom:
        addName(fields, RecordForm::tr("What it is"), event, RecordForm::tr("For example: joint pain"));
        fields.push_back(figureField(RecordField::severity, RecordForm::tr("How strong, 0 to 10"), {},
                                     event.severity ? QString::number(*event.severity) : QString(),
                                     RecordForm::tr("You can leave this empty.")));
        break;
    case EventKind::visit:
        addName(fields, RecordForm::tr("With whom"), event, RecordForm::tr("You can leave this empty."));
        break;
    }
}

} // namespace

std::vector<FormFieldRow> RecordForm::fieldsOf(const HealthEvent &event)
{
    Fields fields{dayField(tr("Day"), event.stamp.day),
                  choiceField(kindKey, tr("What it was"),
                              namesOf(allEventKinds, [](EventKind kind) { return BoneWords::name(kind); }),
                              static_cast<int>(event.kind))};
    addOwn(fields, event);
    fields.push_back(noteField(event.note));
    return fields;
}

/// What an event of another kind had goes with that kind.
void RecordForm::choices(const FieldReader &reader, HealthEvent &event)
{
    const auto chosen = reader.choice(kindKey);
    if (!chosen || allEventKinds.at(static_cast<std::size_t>(*chosen)) == event.kind) {
        return;
    }
    event.kind = allEventKinds.at(static_cast<std::size_t>(*chosen));
    event.name.clear();
    event.severity.reset();
    event.height.reset();
    event.weight.reset();
}

void RecordForm::texts(FieldReader &reader, HealthEvent &event)
{
    reader.readText(RecordField::name, event.name);
    reader.readWhole(RecordField::severity, event.severity);
    reader.readQuantity(RecordField::height, event.height, BodyHeight::fromCentimetres);
    reader.readQuantity(RecordField::weight, event.weight, BodyWeight::fromKilograms);
    reader.readText(RecordField::note, event.note);
}

} // namespace osteon
