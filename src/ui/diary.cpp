// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary.h"

#include "storage/change.h"
#include "storage/day_store.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"
#include "storage/own_food_store.h"
#include "storage/profile_store.h"
#include "storage/regimen_store.h"
#include "storage/saved_meal_store.h"
#include "storage/target_store.h"
#include "storage/totals_store.h"
#include "ui/conversions.h"
#include "ui/message_text.h"

#include <chrono>
#include <exception>
#include <stdexcept>

namespace osteon {

namespace {

constexpr auto pollInterval = std::chrono::milliseconds(500); // another program's entry shows within a second

bool isIntake(const DiaryEntry &entry)
{
    return std::holds_alternative<IntakeEntry>(entry);
}

void expectKnown(bool isThere)
{
    if (!isThere) {
        throw std::runtime_error(Diary::tr("this has been deleted by another program.").toStdString());
    }
}

} // namespace

Diary::Diary(Journal &journal, Catalogue &catalogue, Clock clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_catalogue(catalogue), m_shelves(journal, catalogue),
      m_clock(std::move(clock)), m_seenMeal(mealNow()), m_seenVersion(journal.dataVersion())
{
    const std::vector<TargetPreset> presets = catalogue.targetPresets();
    if (!presets.empty()) {
        m_defaultPreset = presets.front().key;
        m_defaultRules = presets.front().rules;
    }
    readSettings();
    m_today = m_clock.today(m_settings.dayStart);
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Diary::poll);
    m_poll.start();
}

DiaryRecord Diary::read(Period period) const
{
    return readDiary(m_journal, period);
}

TargetHistory Diary::targets() const
{
    TargetPlan first;
    first.preset = m_defaultPreset;
    first.rules = m_defaultRules;
    return {std::move(first), TargetStore(m_journal).plans(), ProfileStore(m_journal).profile()};
}

std::set<Day> Diary::completeDays(Period period) const
{
    return DayStore(m_journal).completeDays(period);
}

std::vector<Regimen> Diary::regimens() const
{
    return RegimenStore(m_journal).all();
}

std::optional<Meal> Diary::mealNow() const
{
    const std::optional<TimeOfDay> time = m_clock.timeOfDay();
    return time ? std::optional(usualMealAt(*time)) : std::nullopt;
}

std::map<std::string, int> Diary::timesEaten(Period period) const
{
    return IntakeStore(m_journal).timesEaten(period);
}

std::vector<Dose> Diary::doses(Period period) const
{
    return DoseStore(m_journal).inPeriod(period);
}

DiaryTotals Diary::totals(Period period) const
{
    return readTotals(m_journal, period);
}

std::optional<Day> Diary::firstRecordedDay() const
{
    return osteon::firstRecordedDay(m_journal);
}

bool Diary::add(std::vector<DiaryEntry> entries, const std::vector<ReadDose> &doses)
{
    return write("log", [&](Change &change) {
        IntakeStore intake(m_journal);
        ExerciseStore exercise(m_journal);
        for (DiaryEntry &entry : entries) {
            stampOf(entry).zone = m_clock.zone();
            if (isIntake(entry)) {
                intake.add(change, std::get<IntakeEntry>(entry));
            } else {
                exercise.add(change, std::get<ExerciseSession>(entry));
            }
        }
        for (const ReadDose &dose : doses) {
            if (dose.due) {
                DoseStore(m_journal).record(change, *dose.due, DoseState::taken, dose.time, m_clock.zone());
            }
        }
    });
}

bool Diary::update(const DiaryEntry &entry)
{
    return write("edit", [&](Change &change) {
        expectThere(isIntake(entry)
                        ? IntakeStore(m_journal).update(change, std::get<IntakeEntry>(entry))
                        : ExerciseStore(m_journal).update(change, std::get<ExerciseSession>(entry)));
    });
}

bool Diary::remove(const DiaryEntry &entry)
{
    return write("delete", [&](Change &change) {
        expectThere(isIntake(entry) ? IntakeStore(m_journal).remove(change, stampOf(entry).uid)
                                    : ExerciseStore(m_journal).remove(change, stampOf(entry).uid));
    });
}

bool Diary::setComplete(Day day, bool isComplete)
{
    return write("complete",
                 [&](Change &change) { DayStore(m_journal).setComplete(change, day, isComplete); });
}

bool Diary::record(const std::vector<DueDose> &doses, DoseState state)
{
    return write("tick", [&](Change &change) {
        DoseStore store(m_journal);
        for (const DueDose &dose : doses) {
            store.record(change, dose, state, std::nullopt, m_clock.zone());
        }
    });
}

bool Diary::forget(const Dose &dose)
{
    return write("untick", [&](Change &change) { DoseStore(m_journal).remove(change, dose.stamp.uid); });
}

bool Diary::addRegimen(const Regimen &regimen)
{
    return write("routine", [&](Change &change) { RegimenStore(m_journal).add(change, regimen); });
}

bool Diary::updateRegimen(const Regimen &regimen)
{
    return write("routine", [&](Change &change) { RegimenStore(m_journal).update(change, regimen); });
}

bool Diary::removeRegimen(std::string_view uid)
{
    return write("routine", [&](Change &change) { RegimenStore(m_journal).remove(change, uid); });
}

bool Diary::addFood(const OwnFood &food)
{
    return write("food", [&](Change &change) { OwnFoodStore(m_journal).add(change, food); });
}

bool Diary::updateFood(const OwnFood &food)
{
    return write("food", [&](Change &change) { expectKnown(OwnFoodStore(m_journal).update(change, food)); });
}

bool Diary::mergeFood(std::string_view uid, std::string_view into)
{
    return write("food",
                 [&](Change &change) { expectKnown(OwnFoodStore(m_journal).merge(change, uid, into)); });
}

bool Diary::removeFood(std::string_view uid)
{
    return write("food", [&](Change &change) { expectKnown(OwnFoodStore(m_journal).remove(change, uid)); });
}

bool Diary::addMeal(const SavedMeal &meal)
{
    return write("meal", [&](Change &change) { SavedMealStore(m_journal).add(change, meal); });
}

bool Diary::updateMeal(const SavedMeal &meal)
{
    return write("meal",
                 [&](Change &change) { expectKnown(SavedMealStore(m_journal).update(change, meal)); });
}

bool Diary::removeMeal(std::string_view uid)
{
    return write("meal", [&](Change &change) { expectKnown(SavedMealStore(m_journal).remove(change, uid)); });
}

bool Diary::undo()
{
    std::optional<std::string> title;
    if (!attempt([&] { title = undoLast(m_journal, m_clock.now()); })) {
        return false;
    }
    if (!title) {
        emit nothingToUndo();
        return false;
    }
    announce();
    emit undone(toQString(*title));
    return true;
}

void Diary::poll()
{
    attempt(
        [this] { rankedCatalogue().prepare(); }); // by now the window is there; the next key is not to wait
    if (m_clock.today(m_settings.dayStart) != m_today) {
        announce();
    }
    if (const std::optional<Meal> meal = mealNow(); meal != m_seenMeal) {
        m_seenMeal = meal;
        emit changed();
    }
    std::int64_t version = m_seenVersion;
    attempt([&] { version = m_journal.dataVersion(); });
    if (version != m_seenVersion) {
        m_seenVersion = version;
        announce();
    } else if (m_shelves.refreshImported()) {
        sayImportedFoodFault();
        emit foodsChanged();
    }
}

QString Diary::importedFoodFault() const
{
    const std::optional<Message> &fault = m_shelves.importedFault();
    return fault ? inWords(*fault) : QString();
}

void Diary::sayImportedFoodFault()
{
    if (const QString fault = importedFoodFault(); !fault.isEmpty()) {
        emit failed(fault);
    }
}

bool Diary::write(std::string_view title, const std::function<void(Change &)> &work)
{
    const bool done = attempt([&] {
        Change change(m_journal, m_clock.now(), title);
        work(change);
        change.commit();
    });
    if (done) {
        announce();
    }
    return done;
}

/// The settings and the foods first: what reads the diary anew may look a food up.
void Diary::announce()
{
    m_isUsageOld = true;
    readSettings();
    if (const Day today = m_clock.today(m_settings.dayStart); today != m_today) {
        m_today = today;
        emit todayChanged();
    }
    bool hasOtherFoods = false;
    attempt([&] { hasOtherFoods = m_shelves.refresh(); });
    if (hasOtherFoods) {
        emit foodsChanged();
    }
    emit changed();
}

void Diary::expectThere(bool isThere)
{
    if (!isThere) {
        throw std::runtime_error(tr("this entry has been deleted by another program.").toStdString());
    }
}

/// The one place where a broken machine becomes a sentence: the destructors have rolled back by then.
bool Diary::attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const std::exception &failure) {
        emit failed(inWords(failure));
    }
    return false;
}

} // namespace osteon
