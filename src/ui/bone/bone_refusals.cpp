// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_words.h"
#include "ui/words.h"

namespace osteon {

namespace {

QString missing(RecordField field)
{
    switch (field) {
    case RecordField::density:
        return BoneWords::tr("A scan has at least one of bone density, T-score and Z-score.");
    case RecordField::region:
        return BoneWords::tr("Which bone was it?");
    case RecordField::name:
        return BoneWords::tr("What was it? A word or two will do.");
    case RecordField::text:
        return BoneWords::tr("The text is missing.");
    case RecordField::unit:
        return BoneWords::tr("The unit is missing.");
    case RecordField::height:
        return BoneWords::tr("The height is missing.");
    case RecordField::weight:
        return BoneWords::tr("The weight is missing.");
    default:
        return BoneWords::tr("This is missing.");
    }
}

/// What can be, of a field that was refused as impossible.
QString possible(RecordField field)
{
    switch (field) {
    case RecordField::density:
        return BoneWords::tr("Bone density goes from 0.1 to 3 g/cm². Please check the unit.");
    case RecordField::tScore:
    case RecordField::zScore:
        return BoneWords::tr("Scores go from −10 to 10.");
    case RecordField::leastSignificantChange:
        return BoneWords::tr("This is above 0 and at most 50 %.");
    case RecordField::value:
    case RecordField::rangeHigh:
        return BoneWords::tr("This is above 0.");
    case RecordField::rangeLow:
        return BoneWords::tr("This is not below 0.");
    case RecordField::severity:
        return BoneWords::tr("This goes from 0 to 10.");
    case RecordField::height:
        return BoneWords::tr("Height goes from 80 to 250 cm.");
    case RecordField::weight:
        return BoneWords::tr("Weight goes from 20 to 400 kg.");
    case RecordField::day:
        return BoneWords::tr("This is more than 20 years ahead. Please check the year.");
    default:
        return BoneWords::tr("This cannot be.");
    }
}

QString entryRefusal(EntryError reason)
{
    switch (reason) {
    case EntryError::nameTooLong:
        return BoneWords::tr("This is too long: at most 500 characters.");
    case EntryError::noteTooLong:
        return BoneWords::tr("This is too long: at most 10 000 characters.");
    case EntryError::textNotUtf8:
    case EntryError::controlCharacter:
        return BoneWords::tr("This has a character that cannot be stored.");
    default:
        return Words::refusal({reason, std::nullopt});
    }
}

} // namespace

QString BoneWords::refusal(const RecordRefusal &refusal)
{
    switch (refusal.error) {
    case RecordError::missing:
        return missing(refusal.field);
    case RecordError::impossible:
        return possible(refusal.field);
    case RecordError::notOfThisKind:
        return tr("This does not go with this kind of entry.");
    case RecordError::unknownUnit:
        return tr("The unit does not go with this kind of value.");
    case RecordError::rangeReversed:
        return tr("The lower end of the range lies above the upper one.");
    case RecordError::entryRefused:
        break;
    }
    return entryRefusal(*refusal.reason);
}

} // namespace osteon
