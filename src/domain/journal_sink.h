// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "domain/diary_settings.h"
#include "domain/dose.h"
#include "domain/entry.h"
#include "domain/own_food.h"
#include "domain/profile.h"
#include "domain/regimen.h"
#include "domain/saved_meal.h"
#include "domain/target.h"

#include <optional>
#include <string>

namespace osteon {

// A journal comes in pieces: the storage passes them on, a format writes them down; a format reads them back,
// the storage takes them in. So neither knows the other, and ten years need no more memory than one.

/// A tick of a routine together with the intake entry that it made: one entry of the diary.
struct RecordedDose
{
    Dose dose;
    std::optional<IntakeEntry> entry; ///< the one that Dose::intake names, where it is there

    friend bool operator==(const RecordedDose &, const RecordedDose &) = default;
};

/// An own food, also one that another food stands for now: entries still name it.
struct OwnFoodRecord
{
    OwnFood food;
    std::string mergedInto; ///< uid; empty where it stands for itself

    friend bool operator==(const OwnFoodRecord &, const OwnFoodRecord &) = default;
};

/// Everything that a journal holds, each piece with its uid.
class JournalSink
{
public:
    virtual ~JournalSink() = default;

    virtual void add(const Profile &profile) = 0;
    virtual void add(const DiarySettings &settings) = 0;
    virtual void add(const TargetPlan &plan) = 0;
    virtual void add(const Regimen &regimen) = 0;
    virtual void add(const OwnFoodRecord &food) = 0;
    virtual void add(const SavedMeal &meal) = 0;
    virtual void add(const IntakeEntry &entry) = 0; ///< one that no tick made
    virtual void add(const RecordedDose &dose) = 0;
    virtual void add(const ExerciseSession &session) = 0;
    virtual void add(const BoneScan &scan) = 0;
    virtual void add(const LabValue &value) = 0;
    virtual void add(const HealthEvent &event) = 0;
    virtual void add(const DiaryNote &note) = 0;
    virtual void add(const DoctorQuestion &question) = 0;
    virtual void add(const NextDate &date) = 0;
    virtual void addCompleteDay(Day day) = 0;
};

} // namespace osteon
