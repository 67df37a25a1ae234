// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day_field.h"

#include "domain/limits.h"
#include "logging/day_words.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

std::optional<Day> dayFromWords(const QString &text, Day today)
{
    const std::string plain = text.trimmed().toStdString();
    if (const auto written = dayFromText(plain)) {
        return written;
    }
    const Tokens tokens = tokensOf(plain);
    const auto match = dayAt(tokens, 0, tokens.size(), today);
    return match && match->next == tokens.size() ? match->day : std::nullopt;
}

QString writtenDay(Day day, Day today)
{
    const QString written =
        QLocale().toString(toQDate(day), DayField::tr("d MMM yyyy", "a day in a field, as one types it"));
    return dayFromWords(written, today) == day ? written : toQString(toText(day));
}

DayField::DayField(const Diary &diary, QObject *parent) : QObject(parent), m_diary(diary) {}

QString DayField::hint() const
{
    const std::optional<Day> chosen = day();
    return chosen ? dayTitle(*chosen, m_diary.today()) : QString();
}

bool DayField::hasLater() const
{
    return day().value_or(m_diary.today()) < m_diary.today();
}

std::optional<Day> DayField::day() const
{
    const std::optional<Day> written = dayFromWords(m_text, m_diary.today());
    return written && !refusalOfDay(*written, m_diary.today()) ? written : std::nullopt;
}

void DayField::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        m_error.clear();
        emit changed();
    }
}

void DayField::setDay(Day day)
{
    m_text = writtenDay(day, m_diary.today());
    m_error.clear();
    emit changed();
}

void DayField::setError(const QString &error)
{
    m_error = error;
    emit changed();
}

std::optional<Day> DayField::accepted()
{
    const std::optional<Day> written = dayFromWords(m_text, m_diary.today());
    const std::optional<EntryError> refusal =
        written ? refusalOfDay(*written, m_diary.today()) : std::optional(EntryError::dayMissing);
    setError(refusal ? Words::refusal({*refusal, std::nullopt}) : QString());
    return refusal ? std::nullopt : written;
}

void DayField::step(int days)
{
    const Day today = m_diary.today();
    setDay(std::clamp(addDays(day().value_or(today), days), earliestDay, today));
}

} // namespace osteon
