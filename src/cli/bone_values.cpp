// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_options.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "storage/regimen_store.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace osteon::cli {

namespace {

constexpr std::string_view nothing = "none";

[[noreturn]] void refuse(const char *option, const std::string &reason)
{
    throw Refusal{ExitCode::refused, fmt::format("{}: {}", option, reason)};
}

std::string words(DecimalTextError error, const std::string &text)
{
    switch (error) {
    case DecimalTextError::notANumber:
        return fmt::format("'{}' is not a number. Write it as 12 or 12.5.", text);
    case DecimalTextError::tooLarge:
        return "that is far too large.";
    case DecimalTextError::tooPrecise:
        return fmt::format("{} has more than six decimals.", text);
    case DecimalTextError::mayBeThousand:
        break;
    }
    return fmt::format("'{}' may be read in two ways. Write it without thousands separators, or with another "
                       "decimal: 1250 or 1.2500.",
                       text);
}

Decimal decimalFrom(const char *option, const std::string &text)
{
    const auto decimal = decimalFromText(text);
    if (!decimal) {
        refuse(option, words(decimal.error(), text));
    }
    return *decimal;
}

Decimal labDecimalFrom(const char *option, const std::string &text)
{
    const auto decimal = unambiguousDecimalFromText(text);
    if (!decimal) {
        refuse(option, words(decimal.error(), text));
    }
    return *decimal;
}

/// Sets a field that may be empty: 'none' empties it, and nothing leaves it as it is.
template <typename Field, typename Read>
void setOptional(Field &field, const std::string &text, Read read)
{
    if (text == nothing) {
        field = Field();
    } else if (!text.empty()) {
        field = read(text);
    }
}

void setName(std::string &field, const char *option, const std::string &text)
{
    setOptional(field, text, [&](const std::string &given) { return storedName(option, given); });
}

void setNote(std::optional<std::string> &note, const std::string &text)
{
    setOptional(note, text, [](const std::string &given) { return noteFrom("--note", given); });
}

void setText(std::string &field, const std::string &text)
{
    if (!text.empty()) {
        field = noteFrom("--text", text).value_or("");
    }
}

/// A quantity in steps; what lies between two steps is refused and not rounded.
template <typename Quantity>
void setQuantity(std::optional<Quantity> &field, const char *option, const std::string &text,
                 std::optional<Quantity> (*fromDecimal)(Decimal))
{
    setOptional(field, text, [&](const std::string &given) {
        const auto quantity = fromDecimal(decimalFrom(option, given));
        if (!quantity) {
            refuse(option, fmt::format("{} has more decimals than can be kept.", given));
        }
        return quantity;
    });
}

void setStamp(EntryStamp &stamp, const Context &context, const BoneTexts &texts)
{
    if (!texts.date.empty()) {
        stamp.day = anyDay(context, "--date", texts.date);
    }
    setOptional(stamp.time, texts.time,
                [](const std::string &given) { return std::optional(timeFrom("--time", given)); });
}

/// A word of a closed list; hyphens are as good as underscores.
template <typename Value, typename List>
void setWord(Value &field, const char *option, std::string text, const List &all,
             std::optional<Value> (*fromKey)(std::string_view))
{
    if (text.empty()) {
        return;
    }
    std::ranges::replace(text, '-', '_');
    const auto found = fromKey(text);
    if (!found) {
        std::vector<std::string_view> keys;
        std::ranges::transform(all, std::back_inserter(keys), [](Value value) { return key(value); });
        refuse(option, fmt::format("'{}' is not one of {}.", text, fmt::join(keys, ", ")));
    }
    field = *found;
}

/// "<20", "68"
void setValue(LabValue &lab, const std::string &text)
{
    if (text.empty()) {
        return;
    }
    lab.bound = labBoundFromKey(text.substr(0, 1)).value_or(LabBound::none);
    lab.value = labDecimalFrom("--value", lab.bound == LabBound::none ? text : text.substr(1));
}

void setUnit(LabValue &lab, const std::string &text)
{
    if (text.empty()) {
        return;
    }
    if (lab.kind == LabKind::custom) {
        setName(lab.unit, "--unit", text);
        return;
    }
    const auto unit = labUnitFromText(lab.kind, text);
    if (!unit) {
        refuse("--unit", fmt::format("'{}' is not a unit of this value. It is given in {}.", text,
                                     fmt::join(labUnits(lab.kind), ", ")));
    }
    lab.unit = *unit;
}

std::optional<int> severityFrom(const std::string &text)
{
    const auto severity = decimalFrom("--severity", text).inSteps(0);
    if (!severity || *severity < 0 || *severity > worstSeverity) {
        refuse("--severity", fmt::format("{} is not a whole number from 0 to 10.", text));
    }
    return static_cast<int>(*severity);
}

} // namespace

void apply(BoneScan &scan, Context &context, const BoneTexts &texts)
{
    setStamp(scan.stamp, context, texts);
    setWord(scan.site, "--site", texts.site, allScanSites, scanSiteFromKey);
    setName(scan.region, "--region", texts.region);
    setQuantity(scan.density, "--density", texts.density, BoneDensity::fromGrams);
    setQuantity(scan.tScore, "--t-score", texts.tScore, BoneScore::from);
    setQuantity(scan.zScore, "--z-score", texts.zScore, BoneScore::from);
    setName(scan.device, "--device", texts.device);
    setName(scan.centre, "--centre", texts.centre);
    setQuantity(scan.leastSignificantChange, "--lsc", texts.leastSignificantChange, Percent::from);
    setNote(scan.note, texts.note);
}

void apply(LabValue &lab, Context &context, const BoneTexts &texts)
{
    const auto asDecimal = [](const char *option) {
        return [option](const std::string &given) { return std::optional(labDecimalFrom(option, given)); };
    };
    setStamp(lab.stamp, context, texts);
    setWord(lab.kind, "--kind", texts.kind, allLabKinds, labKindFromKey);
    setName(lab.name, "--name", texts.name);
    setValue(lab, texts.value);
    setUnit(lab, texts.unit);
    setName(lab.assay, "--assay", texts.assay);
    setOptional(lab.isFasting, texts.fasting,
                [](const std::string &given) { return std::optional(yesOrNo("--fasting", given)); });
    setOptional(lab.rangeLow, texts.rangeLow, asDecimal("--range-low"));
    setOptional(lab.rangeHigh, texts.rangeHigh, asDecimal("--range-high"));
    setNote(lab.note, texts.note);
}

void apply(HealthEvent &event, Context &context, const BoneTexts &texts)
{
    setStamp(event.stamp, context, texts);
    setWord(event.kind, "--kind", texts.kind, allEventKinds, eventKindFromKey);
    setName(event.name, "--name", texts.name);
    setOptional(event.severity, texts.severity, severityFrom);
    setQuantity(event.height, "--height-cm", texts.height, BodyHeight::fromCentimetres);
    setQuantity(event.weight, "--weight-kg", texts.weight, BodyWeight::fromKilograms);
    setNote(event.note, texts.note);
}

void apply(DiaryNote &note, Context &context, const BoneTexts &texts)
{
    setStamp(note.stamp, context, texts);
    setText(note.text, texts.text);
}

void apply(DoctorQuestion &question, Context &context, const BoneTexts &texts)
{
    setStamp(question.stamp, context, texts);
    setText(question.text, texts.text);
    setOptional(question.askedOn, texts.asked,
                [&](const std::string &given) { return std::optional(anyDay(context, "--asked", given)); });
}

void apply(NextDate &date, Context &context, const BoneTexts &texts)
{
    setStamp(date.stamp, context, texts);
    setText(date.text, texts.text);
    if (!texts.regimen.empty() && texts.regimen != nothing) {
        const Regimen regimen =
            regimenFrom(RegimenStore(context.journal()).all(), texts.regimen, context.today());
        date.regimen = regimen.uid;
        date.kind = NextDateKind::treatment;
        date.text = date.text.empty() ? regimen.newest().name : date.text;
    } else if (texts.regimen == nothing) {
        date.regimen.clear();
    }
    setWord(date.kind, "--kind", texts.kind, allNextDateKinds, nextDateKindFromKey);
}

} // namespace osteon::cli
