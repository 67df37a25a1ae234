// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

namespace osteon {

QString Words::name(PortionUnit unit)
{
    switch (unit) {
    case PortionUnit::cup:
        return tr("cup", "a measure");
    case PortionUnit::glass:
        return tr("glass", "a measure");
    case PortionUnit::tablespoon:
        return tr("tablespoon", "a measure");
    case PortionUnit::teaspoon:
        return tr("teaspoon", "a measure");
    case PortionUnit::slice:
        return tr("slice", "a measure");
    case PortionUnit::piece:
        return tr("piece", "a measure");
    case PortionUnit::serving:
        return tr("serving", "a measure");
    case PortionUnit::handful:
        return tr("handful", "a measure");
    case PortionUnit::can:
        return tr("can", "a measure");
    case PortionUnit::tablet:
        return tr("tablet", "a measure");
    case PortionUnit::other:
        break;
    }
    return tr("portion", "a measure");
}

QString Words::refusal(const OwnFoodRefusal &refusal)
{
    const QString nutrient = refusal.nutrient ? name(*refusal.nutrient) : QString();
    switch (refusal.error) {
    case OwnFoodError::nameRefused:
        return tr("This name cannot be stored. Write 1 to 500 letters.");
    case OwnFoodError::servingImpossible:
        return tr("A serving weighs more than 0 g and at most 10 kg.");
    case OwnFoodError::volumeImpossible:
        return tr("A serving has more than 0 ml and at most 10 l.");
    case OwnFoodError::servingMissing:
        return tr("Please say what a serving weighs: without it nobody can tell what 100 g contain.");
    case OwnFoodError::volumeMissing:
        return tr(
            "Please say how many millilitres a serving has: without it nobody can tell what 100 ml weigh.");
    case OwnFoodError::densityImpossible:
        return tr("So many millilitres cannot weigh that much or that little.");
    case OwnFoodError::portionImpossible:
        return tr("A measure weighs more than 0 g and at most 10 kg.");
    case OwnFoodError::portionTwice:
        return tr("A measure has one weight; that of a serving stands above.");
    case OwnFoodError::amountNegative:
        return tr("%1 cannot be below zero.").arg(nutrient);
    case OwnFoodError::amountImpossible:
        break;
    }
    return tr("%1: this is more than the food weighs, or more than anybody takes. Please check the unit.")
        .arg(nutrient);
}

} // namespace osteon
