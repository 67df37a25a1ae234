// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal_sink.h"

#include <random>
#include <vector>

namespace osteon::tests {

/// Keeps the pieces of a journal as they came.
struct CollectedJournal final : public JournalSink
{
    void add(const Profile &profile) override { profiles.push_back(profile); }
    void add(const DiarySettings &set) override { settings.push_back(set); }
    void add(const TargetPlan &plan) override { plans.push_back(plan); }
    void add(const Regimen &regimen) override { regimens.push_back(regimen); }
    void add(const OwnFoodRecord &food) override { foods.push_back(food); }
    void add(const SavedMeal &meal) override { meals.push_back(meal); }
    void add(const IntakeEntry &entry) override { intake.push_back(entry); }
    void add(const RecordedDose &dose) override { doses.push_back(dose); }
    void add(const ExerciseSession &session) override { exercise.push_back(session); }
    void add(const BoneScan &scan) override { bones.scans.push_back(scan); }
    void add(const LabValue &value) override { bones.labs.push_back(value); }
    void add(const HealthEvent &event) override { bones.events.push_back(event); }
    void add(const DiaryNote &note) override { bones.notes.push_back(note); }
    void add(const DoctorQuestion &question) override { bones.questions.push_back(question); }
    void add(const NextDate &date) override { bones.nextDates.push_back(date); }
    void addCompleteDay(Day day) override { completeDays.push_back(day); }

    /// Gives the pieces on, what was set up first.
    void passOn(JournalSink &sink) const;

    std::vector<Profile> profiles;
    std::vector<DiarySettings> settings;
    std::vector<TargetPlan> plans;
    std::vector<Regimen> regimens;
    std::vector<OwnFoodRecord> foods;
    std::vector<SavedMeal> meals;
    std::vector<IntakeEntry> intake;
    std::vector<RecordedDose> doses;
    std::vector<ExerciseSession> exercise;
    BoneRecord bones;
    std::vector<Day> completeDays;

    friend bool operator==(const CollectedJournal &left, const CollectedJournal &right);
};

/// The last day on which something can have happened.
inline constexpr Day lastRandomDay{date::year{2026}, date::month{11}, date::day{23}};

/// A possible journal with pieces of every kind in all their shapes: texts with commas, quotation marks, line
/// breaks and formulas, amounts of every size, unknown ones among them.
CollectedJournal randomJournal(std::mt19937 &random);

} // namespace osteon::tests
