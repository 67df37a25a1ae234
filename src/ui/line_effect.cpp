// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line_effect.h"

#include "ui/amount_text.h"
#include "ui/words.h"

#include <QStringList>

namespace osteon {

namespace {

constexpr std::array effectNutrients{Nutrient::calcium, Nutrient::vitaminD, Nutrient::magnesium};

/// What the chips add to one nutrient together.
struct Effect
{
    Mass known;
    bool hasUnknown = false;
};

Effect effectOn(Nutrient nutrient, const std::vector<Chip> &chips)
{
    Effect effect;
    for (const Chip &chip : chips) {
        if (const NutrientAmounts *amounts = chip.amounts()) {
            effect.known += (*amounts)[nutrient].value_or(Mass());
            effect.hasUnknown = effect.hasUnknown || !(*amounts)[nutrient];
        }
    }
    return effect;
}

std::chrono::minutes countedMinutes(const std::vector<Chip> &chips)
{
    std::chrono::minutes minutes{};
    for (const Chip &chip : chips) {
        const auto *session = chip.entry() == nullptr ? nullptr : std::get_if<ExerciseSession>(chip.entry());
        if (session != nullptr && session->intensity != Intensity::light) {
            minutes += session->duration;
        }
    }
    return minutes;
}

} // namespace

QString LineEffect::of(const std::vector<Chip> &chips)
{
    QStringList parts;
    for (const Nutrient nutrient : effectNutrients) {
        const Effect effect = effectOn(nutrient, chips);
        if (effect.known > Mass()) {
            const QString pattern = effect.hasUnknown ? tr("%1 at least +%2") : tr("%1 +%2");
            parts << pattern.arg(Words::inText(nutrient), amountText(nutrient, effect.known));
        }
    }
    if (const auto minutes = countedMinutes(chips); minutes.count() > 0) {
        parts << tr("activity +%1 min").arg(minutes.count());
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace osteon
