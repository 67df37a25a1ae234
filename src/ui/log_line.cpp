// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log_line.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/suggestion.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::array effectNutrients{Nutrient::calcium, Nutrient::vitaminD, Nutrient::magnesium};

std::optional<EntryRefusal> refusalOfEntry(const DiaryEntry &entry, Day today)
{
    return std::visit([&](const auto &one) { return refusalOf(one, today); }, entry);
}

/// What some entries add to one nutrient together.
struct Effect
{
    Mass known;
    bool hasUnknown = false;
};

Effect effectOn(Nutrient nutrient, const std::vector<DiaryEntry> &entries)
{
    Effect effect;
    for (const DiaryEntry &entry : entries) {
        if (const auto *intake = std::get_if<IntakeEntry>(&entry)) {
            effect.known += intake->amounts[nutrient].value_or(Mass());
            effect.hasUnknown = effect.hasUnknown || !intake->amounts[nutrient];
        }
    }
    return effect;
}

std::chrono::minutes countedMinutes(const std::vector<DiaryEntry> &entries)
{
    std::chrono::minutes minutes{};
    for (const DiaryEntry &entry : entries) {
        const auto *session = std::get_if<ExerciseSession>(&entry);
        if (session != nullptr && session->intensity != Intensity::light) {
            minutes += session->duration;
        }
    }
    return minutes;
}

} // namespace

LogLine::LogLine(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_day(diary.today()), m_readDay(diary.today())
{}

QString LogLine::effect() const
{
    const std::vector<DiaryEntry> all = entries();
    QStringList parts;
    for (const Nutrient nutrient : effectNutrients) {
        const Effect effect = effectOn(nutrient, all);
        if (effect.known > Mass()) {
            const QString pattern = effect.hasUnknown ? tr("%1 at least +%2") : tr("%1 +%2");
            parts << pattern.arg(Words::inText(nutrient), amountText(nutrient, effect.known));
        }
    }
    if (const auto minutes = countedMinutes(all); minutes.count() > 0) {
        parts << tr("activity +%1 min").arg(minutes.count());
    }
    return parts.join(QStringLiteral(" · "));
}

QString LogLine::dayText() const
{
    const bool isShownDay = m_readDay == m_day || m_chips.rows().empty();
    return isShownDay ? QString() : tr("for %1").arg(dayTitle(m_readDay, m_diary.today()));
}

void LogLine::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    readAgain();
    refuse({});
    emit textChanged();
}

void LogLine::setCurrent(int row)
{
    const int bounded = std::clamp(row, -1, m_chips.rowCount() - 1);
    if (bounded != m_current) {
        m_current = bounded;
        emit currentChanged();
    }
}

void LogLine::setDay(Day day)
{
    m_day = day;
    readAgain();
}

void LogLine::followCursor(int position)
{
    const auto bytes = static_cast<std::size_t>(m_text.left(position).toUtf8().size());
    const auto &chips = m_chips.rows();
    const auto after = std::ranges::find_if(chips, [&](const Chip &chip) { return chip.offset > bytes; });
    const auto row = static_cast<int>(after - chips.begin()) - 1;
    setCurrent(std::max(row, chips.empty() ? -1 : 0));
}

bool LogLine::chooseNext(int step)
{
    return chooseNextOf(m_current, step);
}

bool LogLine::chooseNextOf(int row, int step)
{
    if (!m_chips.chooseNext(row, step)) {
        return false;
    }
    emit readingChanged();
    return true;
}

void LogLine::takeSuggestion(int row, const QString &name)
{
    if (row < 0 || row >= m_chips.rowCount()) {
        return;
    }
    const Chip chip = m_chips.rows()[static_cast<std::size_t>(row)];
    QByteArray line = m_text.toUtf8();
    // Beside a name that nobody knows it is another name; elsewhere it is the whole part in other words.
    const bool isName = chip.problem == ProblemReason::unknownFood;
    const std::string better = isName
                                   ? withSuggestion(chip.text, name.toStdString(), m_diary.catalogue(), m_day)
                                   : name.toStdString();
    line.replace(static_cast<qsizetype>(chip.offset), static_cast<qsizetype>(chip.text.size()),
                 QByteArray::fromStdString(better));
    setText(QString::fromUtf8(line));
}

bool LogLine::save()
{
    if (!canSave()) {
        return false;
    }
    const std::vector<DiaryEntry> all = entries();
    if (refuseProblem() || refuseImpossible(all) || !m_diary.add(all)) {
        return false;
    }
    const QString count =
        all.size() == 1 ? tr("Saved 1 entry") : tr("Saved %1 entries").arg(static_cast<int>(all.size()));
    const QString otherDay = dayText();
    m_notice.sayDone(otherDay.isEmpty() ? count
                                        : tr("%1 %2", "Saved 2 entries, for Sunday").arg(count, otherDay));
    clear();
    emit saved();
    return true;
}

void LogLine::clear()
{
    setText({});
}

bool LogLine::canSave() const
{
    return !m_text.trimmed().isEmpty();
}

void LogLine::readAgain()
{
    const QByteArray line = m_text.toUtf8();
    LineReading reading;
    reading.day = m_day;
    if (canSave()) {
        m_diary.attempt([&] {
            reading = readLine({line.constData(), static_cast<std::size_t>(line.size())}, m_diary.catalogue(),
                               m_day, m_diary.today());
        });
    }
    m_readDay = reading.day;
    m_chips.setReading(reading);
    setCurrent(m_current < 0 && m_chips.rowCount() > 0 ? 0 : m_current);
    emit readingChanged();
}

void LogLine::refuse(const QString &sentence)
{
    if (sentence != m_refusal) {
        m_refusal = sentence;
        emit refusalChanged();
    }
}

bool LogLine::refuseProblem()
{
    const auto &chips = m_chips.rows();
    const auto problem =
        std::ranges::find_if(chips, [](const Chip &chip) { return chip.problem.has_value(); });
    if (problem == chips.end()) {
        return false;
    }
    setCurrent(static_cast<int>(problem - chips.begin()));
    refuse(tr("Nothing is saved yet. “%1”: %2.")
               .arg(toQString(problem->text).trimmed(), Words::problem(*problem->problem)));
    return true;
}

bool LogLine::refuseImpossible(const std::vector<DiaryEntry> &entries)
{
    for (const DiaryEntry &entry : entries) {
        if (const auto refusal = refusalOfEntry(entry, m_diary.today())) {
            refuse(tr("Nothing is saved yet. %1").arg(Words::refusal(*refusal)));
            return true;
        }
    }
    if (entries.empty()) {
        refuse(tr("Nothing is saved yet: there is no entry in this line."));
    }
    return entries.empty();
}

std::vector<DiaryEntry> LogLine::entries() const
{
    std::vector<DiaryEntry> all;
    for (const Chip &chip : m_chips.rows()) {
        if (const DiaryEntry *entry = chip.entry()) {
            all.push_back(*entry);
        }
    }
    return all;
}

} // namespace osteon
