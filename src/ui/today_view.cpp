// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today_view.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/frame_time.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace osteon {

namespace {

constexpr int coverageDays = 7;
constexpr int repeatDays = 7; // a meal of longer ago is not 'the same again'

/// The quantities of this diary's mission have a row of their own; so has a limit that matters on this day.
bool hasRow(const NutrientSummary &summary)
{
    const NutrientDay &day = summary.days.front();
    const bool hasAmount = day.total.value_or(Mass()) > Mass();
    if (day.bounds && day.bounds->lower) {
        return true;
    }
    const bool isMain = summary.nutrient <= Nutrient::vitaminK2;
    return hasAmount && (isMain || (day.bounds && day.bounds->limit));
}

DiaryRecord onlyDay(const DiaryRecord &record, Day day)
{
    DiaryRecord one = record;
    one.period = {day, day};
    std::erase_if(one.intake, [&](const IntakeEntry &entry) { return entry.stamp.day != day; });
    return one;
}

std::vector<TargetRow> rowsFor(const DiaryRecord &week, const TargetHistory &targets, Day day, Day today)
{
    std::vector<TargetRow> rows;
    for (const NutrientSummary &summary : summariseNutrients(onlyDay(week, day), targets, today)) {
        if (hasRow(summary)) {
            rows.push_back(rowOf(summary.nutrient, summary.days.front()));
        }
    }
    DiaryRecord soFar = week;
    soFar.period.last = day;
    const MovementMinutes movement = movementIn(soFar, today);
    const bool vigorousTwice = targets.planOn(day).vigorousCountsTwice;
    rows.push_back(
        rowOf(judgeMovement(Quantity::activity, movement.counted(vigorousTwice).count(), targets, day)));
    rows.push_back(rowOf(judgeMovement(Quantity::strengthDays, movement.strengthDays, targets, day)));
    return rows;
}

} // namespace

TodayView::TodayView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_line(diary, notice), m_editor(diary, notice),
      m_copier(diary, notice), m_routines(diary, notice), m_gap(diary, notice), m_chosenDay(diary),
      m_day(diary.today())
{
    m_repeatsAfterFrame.setSingleShot(true);
    m_repeatsAfterFrame.setInterval(frameTime);
    connect(&m_repeatsAfterFrame, &QTimer::timeout, this, &TodayView::readRepeats);
    connect(&diary, &Diary::changed, this, [this] {
        reload();
        m_repeatsAfterFrame.start();
    });
    connect(&diary, &Diary::todayChanged, this, &TodayView::followToday);
    m_diary.attempt([this] { read(); });
    readRepeats();
}

QString TodayView::title() const
{
    return dayTitle(m_day, m_diary.today());
}

QString TodayView::shortTitle() const
{
    return shortDayTitle(m_day, m_diary.today());
}

QString TodayView::cardTitle() const
{
    if (!isToday()) {
        return tr("This day");
    }
    return m_isComplete ? tr("Today") : tr("Today so far");
}

QString TodayView::coverage() const
{
    return tr("%1 of the last %n days complete", "", coverageDays).arg(m_recentCompleteDays);
}

void TodayView::goToPreviousDay()
{
    if (m_day > earliestDay) {
        show(addDays(m_day, -1));
    }
}

void TodayView::goToNextDay()
{
    if (m_day < m_diary.today()) {
        show(addDays(m_day, 1));
    }
}

void TodayView::goToToday()
{
    show(m_diary.today());
}

void TodayView::chooseDay()
{
    m_chosenDay.setDay(m_day);
    setChoosingDay(true);
}

bool TodayView::goToChosenDay()
{
    const std::optional<Day> day = m_chosenDay.accepted();
    if (day) {
        leaveDay();
        show(*day);
    }
    return day.has_value();
}

void TodayView::leaveDay()
{
    setChoosingDay(false);
}

void TodayView::setComplete(bool isComplete)
{
    if (m_diary.setComplete(m_day, isComplete)) {
        const QString done =
            isComplete ? tr("%1 is marked complete", "a day") : tr("%1 is open again", "a day");
        m_notice.sayDone(done.arg(isToday() ? tr("Today") : title()));
    }
}

void TodayView::repeat(const QString &key)
{
    const RepeatRow *found = m_repeats.find(key);
    if (found == nullptr) {
        return;
    }
    const RepeatRow row = *found; // the row goes away with the change
    if (m_diary.add(row.entries)) {
        m_notice.sayDone(tr("Saved %1").arg(row.title));
    }
}

void TodayView::edit(const QString &uid)
{
    if (const DiaryEntry *entry = m_entries.find(uid)) {
        m_editor.begin(*entry);
    }
}

void TodayView::copy(int part)
{
    m_copier.begin(m_day, part);
}

void TodayView::copyEdited()
{
    const DiaryEntry entry = m_editor.entry();
    m_editor.cancel();
    m_copier.begin(entry);
}

void TodayView::remove(const QString &uid)
{
    const DiaryEntry *found = m_entries.find(uid);
    if (found == nullptr) {
        return;
    }
    const DiaryEntry entry = *found; // the row goes away with the change
    if (m_diary.remove(entry)) {
        const auto name = std::visit([](const auto &one) { return toQString(one.name); }, entry);
        m_notice.sayDone(tr("Deleted %1").arg(name));
    }
}

void TodayView::show(Day day)
{
    m_day = day;
    m_followsToday = isToday();
    m_line.setDay(day);
    m_routines.setDay(day);
    m_diary.attempt([this] { read(); });
    readRepeats(); // and says that all of it has changed
}

void TodayView::setChoosingDay(bool isChoosing)
{
    if (isChoosing != m_isChoosingDay) {
        m_isChoosingDay = isChoosing;
        emit choosingDayChanged();
    }
}

void TodayView::reload()
{
    m_diary.attempt([this] { read(); });
    emit changed();
}

void TodayView::read()
{
    const Period week{weekOf(m_day).first, m_day};
    const Day today = m_diary.today();
    const DiaryRecord record = m_diary.read(week);
    m_intake = onlyDay(record, m_day).intake;
    m_isComplete = record.completeDays.contains(m_day);
    m_recentCompleteDays =
        static_cast<int>(m_diary.completeDays({addDays(today, 1 - coverageDays), today}).size());
    m_targets.setRows(rowsFor(record, m_diary.targets(), m_day, today));
    m_notes = DayNotes(m_targets.rows(), m_intake);
    m_entries.setDay(record, m_day);
}

void TodayView::readRepeats()
{
    m_repeatsAfterFrame.stop();
    m_diary.attempt([this] { m_repeats.setSource(repeatSource()); });
    emit changed();
}

RepeatSource TodayView::repeatSource() const
{
    // What is logged again gets the name of now.
    const auto retold = [&](auto entry) { return m_diary.catalogue().retold(std::move(entry)); };
    const std::optional<Meal> mealNow = isToday() ? m_diary.mealNow() : std::nullopt;
    RepeatSource source{.day = m_day,
                        .isEmptyDay = isEmpty(),
                        .logged = m_intake,
                        .recent = m_diary.read({addDays(m_day, -repeatDays), addDays(m_day, -1)}),
                        .favourites = m_diary.favourites(mealNow),
                        .frequent = {},
                        .mealNow = mealNow};
    if (mealNow) {
        source.frequent = m_diary.frequentFoods(m_day, mealNow);
    }
    std::ranges::move(m_diary.frequentFoods(m_day), std::back_inserter(source.frequent));
    for (auto *entries : {&source.recent.intake, &source.frequent}) {
        std::ranges::transform(*entries, entries->begin(), retold);
    }
    std::ranges::transform(source.recent.exercise, source.recent.exercise.begin(), retold);
    return source;
}

void TodayView::followToday()
{
    if (m_followsToday) {
        show(m_diary.today());
    }
}

} // namespace osteon
