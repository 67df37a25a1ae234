// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry_copier.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

namespace osteon {

namespace {

QString nameOf(const DiaryEntry &entry)
{
    return std::visit([](const auto &one) { return toQString(one.name); }, entry);
}

} // namespace

EntryCopier::EntryCopier(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_day(diary)
{}

QString EntryCopier::from() const
{
    return dayTitle(m_from, m_diary.today());
}

QVariantList EntryCopier::parts() const
{
    const auto option = [](const QString &text, int value) {
        return QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("value"), value}};
    };
    QVariantList options;
    if (m_entry) {
        options << option(nameOf(*m_entry), oneEntry);
    }
    options << option(tr("the whole day"), wholeDay);
    for (const Meal meal : allMeals) {
        if (const int part = static_cast<int>(meal); !copies(part, m_from).empty()) {
            options << option(Words::name(meal), part);
        }
    }
    return options;
}

QString EntryCopier::summary() const
{
    QStringList names;
    for (const DiaryEntry &entry : copies(m_part, m_from)) {
        names << nameOf(entry);
    }
    return names.isEmpty() ? tr("There is nothing to copy: what “Due” logged is ticked on its own day.")
                           : names.join(tr(" · ", "between names of entries"));
}

void EntryCopier::begin(Day from, int part)
{
    m_from = from;
    m_part = part;
    m_entry.reset();
    m_diary.attempt([this] { m_record = m_diary.read({m_from, m_from}); });
    const Day today = m_diary.today();
    m_day.setDay(from == today ? addDays(today, -1) : today);
    setOpen(true);
    emit partChanged();
}

void EntryCopier::begin(const DiaryEntry &entry)
{
    begin(stampOf(entry).day, oneEntry);
    m_entry = entry;
    emit isOpenChanged();
    emit partChanged();
}

bool EntryCopier::save()
{
    const std::optional<Day> to = m_day.accepted();
    if (!to) {
        return false;
    }
    if (*to == m_from) {
        m_day.setError(tr("This is the day that is copied."));
        return false;
    }
    const std::vector<DiaryEntry> entries = copies(m_part, *to);
    if (entries.empty() || !m_diary.add(entries)) {
        return false;
    }
    const int count = static_cast<int>(entries.size());
    const QString done = tr("Copied %n entries to %1", "", count);
    m_notice.sayDone(done.arg(dayTitle(*to, m_diary.today())));
    setOpen(false);
    return true;
}

void EntryCopier::cancel()
{
    setOpen(false);
}

void EntryCopier::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

DiaryRecord EntryCopier::recordOf(int part) const
{
    DiaryRecord record = m_record;
    if (part == oneEntry && m_entry) {
        const auto isOther = [this](const auto &one) { return one.stamp.uid != stampOf(*m_entry).uid; };
        std::erase_if(record.intake, isOther);
        std::erase_if(record.exercise, isOther);
    }
    return record;
}

std::vector<DiaryEntry> EntryCopier::copies(int part, Day to) const
{
    const auto meal = part < 0 ? std::nullopt : std::optional(static_cast<Meal>(part));
    const Copies copies = copiesOf(recordOf(part), meal, to);
    std::vector<DiaryEntry> entries(copies.intake.begin(), copies.intake.end());
    entries.insert(entries.end(), copies.exercise.begin(), copies.exercise.end());
    return entries;
}

} // namespace osteon
