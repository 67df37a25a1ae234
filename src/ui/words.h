// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"
#include "domain/own_food.h"
#include "domain/schedule.h"
#include "domain/scoring.h"
#include "domain/supplement_caution.h"
#include "logging/reading.h"

#include <QCoreApplication>
#include <QString>

namespace osteon {

/// What the window calls things. The libraries below know no language: they give enums and numbers, and the
/// words for them are all here, for the translators.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString name(Nutrient nutrient);
    /// "cup", "tablespoon": one measure.
    static QString name(PortionUnit unit);
    /// What cannot be true of a label, and what to do.
    static QString refusal(const OwnFoodRefusal &refusal);
    /// As it stands within a sentence: "calcium", "vitamin D".
    static QString inText(Nutrient nutrient);
    static QString name(Quantity quantity);
    static QString name(Meal meal);
    static QString name(Intensity intensity);
    /// "below", "in range" …: how a day stands, never by colour alone.
    static QString status(DayStatus status);
    /// "weight-bearing, resistance"; empty where a movement is none of these.
    static QString kinds(const MovementKinds &kinds);
    static QString caution(Caution caution);
    /// Of a supplement before it is saved; empty where there is nothing to say.
    static QString cautions(const SupplementCautions &cautions, bool isToday);
    /// Why a part of the line was not understood.
    static QString problem(ProblemReason reason);
    /// What is wrong with an entry and what would be right.
    static QString refusal(const EntryRefusal &refusal);
    /// "evening", "dose 2", "08:30".
    static QString slot(const DoseSlot &slot);
    static QString name(PartOfDay part);
    /// "every day, morning, evening", "every 2 weeks on Monday", "as needed".
    static QString schedule(const Schedule &schedule);
    static QString whyNoScore(ScoreMissing reason, int countedDays);
    /// "Undo adding", from the stable word of a change.
    static QString undone(const QString &changeTitle);
};

} // namespace osteon
