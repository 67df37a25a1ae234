// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/preset_amounts.h"

#include "ui/amount_text.h"
#include "ui/settings/target_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace osteon {

namespace {

struct PresetText
{
    Q_DECLARE_TR_FUNCTIONS(LearnContent)
};

constexpr std::array<std::pair<std::string_view, const char *>, 6> referencesBySource{{
    {"IOM dietary reference intakes for calcium", "iom-2011"},
    {"IOM dietary reference intakes for magnesium", "iom-1997"},
    {"ASCO guideline on bone health", "asco-2019"},
    {"WHO guidelines on physical activity", "who-2020"},
    {"US dietary guidelines", "us-dietary-2020"},
    {"American Heart Association and US dietary guidelines", "us-dietary-2020"},
}};

QString ages(const TargetRule &rule)
{
    if (rule.ageFrom && rule.ageTo) {
        return PresetText::tr("%1 to %2", "ages, as in 'women 19 to 30'").arg(*rule.ageFrom).arg(*rule.ageTo);
    }
    return rule.ageFrom ? PresetText::tr("from %1", "an age, as in 'women from 51'").arg(*rule.ageFrom)
                        : QString();
}

QString forWhom(const TargetRule &rule)
{
    const QString who = rule.sex == Sex::female ? PresetText::tr("women")
                        : rule.sex == Sex::male ? PresetText::tr("men")
                                                : PresetText::tr("everyone");
    const QString age = ages(rule);
    return age.isEmpty() ? who : PresetText::tr("%1 %2", "women, from 51").arg(who, age);
}

/// `bound` is the number, or the last of those in `number`.
QString withUnit(Quantity quantity, const QString &number, std::int64_t bound)
{
    const QString unit = unitText(quantity, bound);
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

/// "1000 mg", "400–800 IU"; empty where nothing is to be reached.
QString rangeText(Quantity quantity, const Bounds &bounds)
{
    if (!bounds.lower) {
        return {};
    }
    const QString lower = numberText(quantity, *bounds.lower);
    return withUnit(quantity,
                    bounds.upper ? lower + QStringLiteral("–") + numberText(quantity, *bounds.upper) : lower,
                    bounds.upper.value_or(*bounds.lower));
}

QString limitText(Quantity quantity, const Bounds &bounds)
{
    if (!bounds.limit) {
        return {};
    }
    const QString limit = withUnit(quantity, numberText(quantity, *bounds.limit), *bounds.limit);
    return bounds.limitScope == LimitScope::supplementsOnly
               ? PresetText::tr("no more than %1 from supplements").arg(limit)
               : PresetText::tr("no more than %1").arg(limit);
}

/// Whether everybody whom the narrow rule is for is also meant by the wide one.
bool covers(const TargetRule &wide, const TargetRule &narrow)
{
    const bool isOfSex = !wide.sex || wide.sex == narrow.sex;
    const bool isOldEnough = !wide.ageFrom || (narrow.ageFrom && *narrow.ageFrom >= *wide.ageFrom);
    const bool isYoungEnough = !wide.ageTo || (narrow.ageTo && *narrow.ageTo <= *wide.ageTo);
    return isOfSex && isOldEnough && isYoungEnough;
}

/// An amount in the list, and the rule it was taken from.
struct Said
{
    LearnAmount amount;
    TargetRule rule;
};

/// Adds what the list does not say yet.
void addOnce(std::vector<Said> &list, const QString &amount, const TargetRule &rule)
{
    const QString source = publicationText(rule.target.source);
    const bool isSaid = std::ranges::any_of(list, [&](const Said &said) {
        return said.amount.amount == amount && said.amount.source == source && covers(said.rule, rule);
    });
    if (!isSaid && !amount.isEmpty()) {
        list.push_back({{amount, forWhom(rule), source, referenceOf(rule.target.source)}, rule});
    }
}

template <typename Text>
void addAll(std::vector<Said> &list, Quantity quantity, const TargetPreset &preset, Text textOf)
{
    for (const TargetRule &rule : preset.rules) {
        if (rule.target.quantity == quantity) {
            addOnce(list, textOf(quantity, rule.target.bounds), rule);
        }
    }
}

} // namespace

QString referenceOf(const Source &source)
{
    const auto known = std::ranges::find_if(
        referencesBySource, [&](const auto &entry) { return source.name.starts_with(entry.first); });
    return known == referencesBySource.end() ? QString() : QString::fromLatin1(known->second);
}

std::vector<LearnAmount> amountsOf(Quantity quantity, const std::vector<TargetPreset> &presets)
{
    std::vector<Said> list;
    for (const TargetPreset &preset : presets) {
        addAll(list, quantity, preset, rangeText);
    }
    // The limits are the same in every preset; this one names their source alone.
    const auto guideline = std::ranges::find(presets, "rda", &TargetPreset::key);
    if (guideline != presets.end()) {
        addAll(list, quantity, *guideline, limitText);
    }
    std::vector<LearnAmount> amounts;
    std::ranges::transform(list, std::back_inserter(amounts), &Said::amount);
    return amounts;
}

} // namespace osteon
