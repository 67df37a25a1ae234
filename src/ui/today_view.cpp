// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today_view.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

constexpr int coverageDays = 7;
constexpr int mostNamedItems = 3;
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

QStringList namesWithout(Nutrient nutrient, const std::vector<IntakeEntry> &intake)
{
    QStringList names;
    for (const IntakeEntry &entry : intake) {
        if (!entry.amounts[nutrient]) {
            names << toQString(entry.name);
        }
    }
    names.removeDuplicates();
    return names;
}

QString shortened(const QStringList &names)
{
    const QString first = names.mid(0, mostNamedItems).join(TodayView::tr("; ", "between names of foods"));
    return names.size() <= mostNamedItems
               ? first
               : TodayView::tr("%1 and %2 more").arg(first).arg(names.size() - mostNamedItems);
}

} // namespace

TodayView::TodayView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_line(diary, notice), m_editor(diary, notice),
      m_routines(diary, notice), m_day(diary.today())
{
    connect(&diary, &Diary::changed, this, &TodayView::reload);
    connect(&diary, &Diary::todayChanged, this, &TodayView::followToday);
    reload();
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
    return tr("%1 of the last %2 days complete").arg(m_recentCompleteDays).arg(coverageDays);
}

QString TodayView::notes() const
{
    std::vector<std::pair<QStringList, QStringList>> groups; // nutrients that the same items have no value of
    for (const TargetRow &row : m_targets.rows()) {
        const auto nutrient = nutrientFromKey(row.key.toStdString());
        const QStringList names = nutrient ? namesWithout(*nutrient, m_intake) : QStringList();
        if (names.isEmpty()) {
            continue;
        }
        const auto same = std::ranges::find(groups, names, &std::pair<QStringList, QStringList>::second);
        auto &group = same == groups.end() ? groups.emplace_back(QStringList(), names) : *same;
        group.first << Words::inText(*nutrient);
    }
    QStringList sentences;
    for (const auto &[nutrients, names] : groups) {
        sentences << tr("No value for %1: %2.", "nutrients, names of foods")
                         .arg(QLocale().createSeparatedList(nutrients), shortened(names));
    }
    return sentences.join(QLatin1Char(' '));
}

QString TodayView::alsoLogged() const
{
    QStringList parts;
    for (const Nutrient nutrient :
         {Nutrient::vitaminK1, Nutrient::protein, Nutrient::sodium, Nutrient::sugars}) {
        const auto &rows = m_targets.rows();
        const bool isShown = std::ranges::any_of(
            rows, [&](const TargetRow &row) { return row.key == toQString(key(nutrient)); });
        Mass known;
        for (const IntakeEntry &entry : m_intake) {
            known += entry.amounts[nutrient].value_or(Mass());
        }
        if (!isShown && known > Mass()) {
            const QString pattern = namesWithout(nutrient, m_intake).isEmpty()
                                        ? tr("%1 %2", "nutrient, amount")
                                        : tr("%1 at least %2");
            parts << pattern.arg(Words::inText(nutrient), amountText(nutrient, known));
        }
    }
    return parts.isEmpty() ? QString() : tr("Also: %1").arg(parts.join(QStringLiteral(" · ")));
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

void TodayView::setComplete(bool isComplete)
{
    if (m_diary.setComplete(m_day, isComplete)) {
        m_notice.sayDone(isComplete ? tr("Day marked complete") : tr("Day is open again"));
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
    reload();
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
    m_entries.setDay(record, m_day);
    m_repeats.setDay(m_day, m_intake, m_diary.read({addDays(m_day, -repeatDays), addDays(m_day, -1)}),
                     m_diary.frequentFoods(m_day));
}

void TodayView::followToday()
{
    if (m_followsToday) {
        show(m_diary.today());
    }
}

} // namespace osteon
