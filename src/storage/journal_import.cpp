// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_import.h"

#include "storage/bone_record_store.h"
#include "storage/day_store.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"
#include "storage/own_food_store.h"
#include "storage/profile_store.h"
#include "storage/query.h"
#include "storage/regimen_store.h"
#include "storage/saved_meal_store.h"
#include "storage/setting_store.h"
#include "storage/target_store.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace osteon {

namespace {

/// What the journal has of a tick: the dose and, where it is there, its entry.
std::optional<RecordedDose> storedDose(Journal &journal, std::string_view uid)
{
    const auto dose = DoseStore(journal).find(uid);
    if (!dose) {
        return std::nullopt;
    }
    RecordedDose recorded{*dose, IntakeStore(journal).find(dose->intake)};
    if (!recorded.entry) {
        recorded.dose.intake.clear();
    }
    return recorded;
}

template <typename T>
bool contradicts(const std::optional<T> &known, const std::optional<T> &found)
{
    return known && found && *known != *found;
}

} // namespace

std::string_view key(ImportedKind kind)
{
    constexpr std::array<std::string_view, allImportedKinds.size()> keys{
        "profile", "settings", "target_plan", "regimen",     "own_food", "saved_meal",
        "intake",  "dose",     "exercise",    "scan",        "lab",      "event",
        "note",    "question", "next_date",   "complete_day"};
    return keys.at(static_cast<std::size_t>(kind));
}

std::string_view key(ImportSkip reason)
{
    constexpr std::array<std::string_view, 3> keys{"known", "different", "taken"};
    return keys.at(static_cast<std::size_t>(reason));
}

int ImportReport::found() const
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const ImportCount &count) { return sum + count.found; });
}

int ImportReport::added() const
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const ImportCount &count) { return sum + count.added; });
}

JournalImport::JournalImport(Change &change) : m_change(&change)
{
    // A food may come before the one that it is merged into. Holds until the change ends.
    Query(change.journal(), "PRAGMA defer_foreign_keys = ON").run();
}

void JournalImport::countAdded(ImportedKind kind, bool cameBack)
{
    ++count(kind).added;
    count(kind).cameBack += cameBack ? 1 : 0;
}

void JournalImport::skip(SkippedPiece piece)
{
    ImportCount &counted = count(piece.kind);
    switch (piece.reason) {
    case ImportSkip::known:
        ++counted.known;
        return;
    case ImportSkip::different:
        ++counted.different;
        break;
    case ImportSkip::taken:
        ++counted.taken;
        break;
    }
    if (m_report.skipped.size() < mostSkippedListed) {
        m_report.skipped.push_back(std::move(piece));
    }
}

void JournalImport::widen(Day day)
{
    auto &days = m_report.days;
    days = days ? Period{std::min(days->first, day), std::max(days->last, day)} : Period{day, day};
}

/// What was not told here is taken over, unless something else contradicts.
void JournalImport::add(const Profile &profile)
{
    if (profile == Profile()) {
        return;
    }
    ++count(ImportedKind::profile).found;
    ProfileStore store(m_change->journal());
    const Profile known = store.profile();
    const bool isOther = known != Profile() && known.takesAnticoagulant != profile.takesAnticoagulant;
    Profile both = profile;
    both.sex = known.sex ? known.sex : profile.sex;
    both.birthYear = known.birthYear ? known.birthYear : profile.birthYear;
    both.name = known.name.empty() ? profile.name : known.name;
    if (isOther || contradicts(known.sex, profile.sex) || contradicts(known.birthYear, profile.birthYear) ||
        (!profile.name.empty() && both.name != profile.name)) {
        skip({ImportedKind::profile, ImportSkip::different, {}, {}, {}});
    } else if (both == known) {
        skip({ImportedKind::profile, ImportSkip::known, {}, {}, {}});
    } else {
        store.put(*m_change, both);
        countAdded(ImportedKind::profile, false);
    }
}

/// What was set here stays.
void JournalImport::add(const DiarySettings &settings)
{
    if (settings == DiarySettings()) {
        return;
    }
    ++count(ImportedKind::settings).found;
    SettingStore store(m_change->journal());
    const DiarySettings known = store.settings();
    if (known == DiarySettings()) {
        store.put(*m_change, settings);
        countAdded(ImportedKind::settings, false);
    } else {
        const ImportSkip reason = known == settings ? ImportSkip::known : ImportSkip::different;
        skip({ImportedKind::settings, reason, {}, {}, {}});
    }
}

void JournalImport::add(const TargetPlan &plan)
{
    ++count(ImportedKind::targetPlan).found;
    TargetStore store(m_change->journal());
    const std::vector<TargetPlan> plans = store.plans();
    const auto same = std::ranges::find(plans, plan.uid, &TargetPlan::uid);
    const bool isTaken =
        std::ranges::find(plans, plan.effectiveFrom, &TargetPlan::effectiveFrom) != plans.end();
    if (same == plans.end() && !isTaken) {
        countAdded(ImportedKind::targetPlan, store.adopt(*m_change, plan));
    } else {
        const ImportSkip reason = same == plans.end() ? ImportSkip::taken
                                  : *same == plan     ? ImportSkip::known
                                                      : ImportSkip::different;
        skip({ImportedKind::targetPlan, reason, plan.uid, plan.effectiveFrom, plan.preset});
    }
}

void JournalImport::add(const Regimen &regimen)
{
    ++count(ImportedKind::regimen).found;
    RegimenStore store(m_change->journal());
    const auto known = store.find(regimen.uid);
    if (known || store.hasVersionOf(regimen)) {
        const ImportSkip reason = !known              ? ImportSkip::taken
                                  : *known == regimen ? ImportSkip::known
                                                      : ImportSkip::different;
        skip({ImportedKind::regimen, reason, regimen.uid, std::nullopt, regimen.newest().name});
    } else {
        countAdded(ImportedKind::regimen, store.adopt(*m_change, regimen));
    }
}

void JournalImport::add(const OwnFoodRecord &food)
{
    ++count(ImportedKind::ownFood).found;
    OwnFoodStore store(m_change->journal());
    if (const auto known = store.record(food.food.uid)) {
        skip({ImportedKind::ownFood, *known == food ? ImportSkip::known : ImportSkip::different,
              food.food.uid, std::nullopt, food.food.name});
    } else {
        countAdded(ImportedKind::ownFood, store.adopt(*m_change, food));
    }
}

void JournalImport::add(const SavedMeal &meal)
{
    ++count(ImportedKind::savedMeal).found;
    SavedMealStore store(m_change->journal());
    if (const auto known = store.find(meal.uid)) {
        skip({ImportedKind::savedMeal, *known == meal ? ImportSkip::known : ImportSkip::different, meal.uid,
              std::nullopt, meal.name});
    } else {
        countAdded(ImportedKind::savedMeal, store.adopt(*m_change, meal));
    }
}

template <typename Store, typename Entry>
void JournalImport::addEntry(ImportedKind kind, const Entry &entry, const std::string &name)
{
    ++count(kind).found;
    widen(entry.stamp.day);
    Store store(m_change->journal());
    if (const auto known = store.find(entry.stamp.uid)) {
        skip({kind, *known == entry ? ImportSkip::known : ImportSkip::different, entry.stamp.uid,
              entry.stamp.day, name});
    } else {
        countAdded(kind, store.adopt(*m_change, entry));
    }
}

void JournalImport::add(const IntakeEntry &entry)
{
    addEntry<IntakeStore>(ImportedKind::intake, entry, entry.name);
}

void JournalImport::add(const ExerciseSession &session)
{
    addEntry<ExerciseStore>(ImportedKind::exercise, session, session.name);
}

void JournalImport::add(const BoneScan &scan)
{
    addEntry<BoneScanStore>(ImportedKind::scan, scan, std::string(key(scan.site)));
}

void JournalImport::add(const LabValue &value)
{
    const bool isNamed = value.kind == LabKind::custom;
    addEntry<LabValueStore>(ImportedKind::lab, value, isNamed ? value.name : std::string(key(value.kind)));
}

void JournalImport::add(const HealthEvent &event)
{
    addEntry<HealthEventStore>(ImportedKind::event, event, std::string(key(event.kind)));
}

void JournalImport::add(const DiaryNote &note)
{
    addEntry<DiaryNoteStore>(ImportedKind::note, note, note.text);
}

void JournalImport::add(const DoctorQuestion &question)
{
    addEntry<DoctorQuestionStore>(ImportedKind::question, question, question.text);
}

void JournalImport::add(const NextDate &date)
{
    if (!date.regimen.empty()) { // it may be of a routine that was deleted
        RegimenStore(m_change->journal()).adoptDeleted(*m_change, date.regimen, RegimenKind::medicine);
    }
    addEntry<NextDateStore>(ImportedKind::nextDate, date, date.text);
}

bool JournalImport::hasPlace(const RecordedDose &recorded) const
{
    const Dose &dose = recorded.dose;
    const bool isFree =
        !DoseStore(m_change->journal()).findBySlot(dose.regimen, dose.stamp.day, dose.slot).has_value();
    return isFree && !IntakeStore(m_change->journal()).find(dose.intake);
}

void JournalImport::add(const RecordedDose &recorded)
{
    const Dose &dose = recorded.dose;
    ++count(ImportedKind::dose).found;
    widen(dose.stamp.day);
    const auto known = storedDose(m_change->journal(), dose.stamp.uid);
    if (!known && hasPlace(recorded)) {
        RegimenStore(m_change->journal()).adoptDeleted(*m_change, dose.regimen, dose.kind);
        countAdded(ImportedKind::dose, DoseStore(m_change->journal()).adopt(*m_change, recorded));
    } else {
        const ImportSkip reason = !known               ? ImportSkip::taken
                                  : *known == recorded ? ImportSkip::known
                                                       : ImportSkip::different;
        skip({ImportedKind::dose, reason, dose.stamp.uid, dose.stamp.day, dose.name});
    }
}

void JournalImport::addCompleteDay(Day day)
{
    ++count(ImportedKind::completeDay).found;
    widen(day);
    if (DayStore(m_change->journal()).setComplete(*m_change, day, true)) {
        countAdded(ImportedKind::completeDay, false);
    } else {
        skip({ImportedKind::completeDay, ImportSkip::known, {}, day, {}});
    }
}

} // namespace osteon
