// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log_line.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/line_effect.h"
#include "ui/suggestion.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

std::optional<EntryRefusal> refusalOfEntry(const DiaryEntry &entry, Day today)
{
    return std::visit([&](const auto &one) { return refusalOf(one, today); }, entry);
}

} // namespace

LogLine::LogLine(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_context(diary), m_day(diary.today()),
      m_readDay(diary.today())
{
    connect(&m_diary, &Diary::changed, this, [this] {
        m_context.forget();
        if (!m_isSaving) { // what is being saved would be shown as ticked already
            readAgain();
        }
    });
    connect(&m_diary, &Diary::foodsChanged, this, &LogLine::readAgain);
    connect(&m_diary, &Diary::retold, this, [this] {
        refuse({}); // stands in the language of before
        m_chips.retell();
    });
}

QString LogLine::effect() const
{
    return LineEffect::of(m_chips.rows());
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
    setCautions();
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
    const bool isName =
        chip.problem == ProblemReason::unknownFood || chip.problem == ProblemReason::unclearName;
    const std::string better =
        isName ? withSuggestion(chip.text, name.toStdString(), m_diary.rankedCatalogue(), m_day)
               : name.toStdString();
    line.replace(static_cast<qsizetype>(chip.offset), static_cast<qsizetype>(chip.text.size()),
                 QByteArray::fromStdString(better));
    setText(QString::fromUtf8(line));
}

void LogLine::addOwnFood(int row)
{
    if (row >= 0 && row < m_chips.rowCount()) {
        emit ownFoodAsked(m_chips.rows()[static_cast<std::size_t>(row)].unknownName);
    }
}

void LogLine::addRoutine(int row)
{
    if (row >= 0 && row < m_chips.rowCount()) {
        const Chip &chip = m_chips.rows()[static_cast<std::size_t>(row)];
        emit routineAsked(chip.routineName, chip.problem == ProblemReason::medicine);
    }
}

/// The line has been read again by now, and knows the food unless it got another name than was typed.
void LogLine::takeOwnFood(const QString &name, const QString &unknownName)
{
    const auto chip = std::ranges::find(m_chips.rows(), unknownName, &Chip::unknownName);
    if (!unknownName.isEmpty() && chip != m_chips.rows().end()) {
        takeSuggestion(static_cast<int>(chip - m_chips.rows().begin()), name);
    }
}

bool LogLine::save()
{
    if (!canSave()) {
        return false;
    }
    const std::vector<DiaryEntry> all = entries();
    const std::vector<ReadDose> taken = doses();
    const QString otherDay = dayText();
    if (refuseProblem() || refuseTicked() || refuseImpossible(all)) {
        return false;
    }
    m_isSaving = true;
    const bool isSaved = m_diary.add(all, taken);
    m_isSaving = false;
    if (!isSaved) {
        return false;
    }
    const int entryCount = static_cast<int>(all.size() + taken.size());
    const QString count = tr("Saved %n entries", "", entryCount);
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
    std::vector<ReadDose> taken;
    reading.day = m_day;
    if (canSave()) {
        m_diary.attempt([&] {
            reading = readLine({line.constData(), static_cast<std::size_t>(line.size())},
                               m_diary.rankedCatalogue(), m_day, m_diary.today(), m_diary.savedMeals());
            if (!m_context.regimens().empty()) {
                taken = takeDoses(reading, m_context.regimens(), m_context.on(reading.day).doses);
            }
        });
    }
    m_readDay = reading.day;
    m_chips.setReading(reading, taken, m_readDay == m_diary.today());
    setCautions();
    setCurrent(m_current < 0 && m_chips.rowCount() > 0 ? 0 : m_current);
    emit readingChanged();
}

void LogLine::setCautions()
{
    const auto &chips = m_chips.rows();
    if (std::ranges::any_of(chips, &Chip::isSupplement)) {
        m_diary.attempt([&] {
            const LineContext::OfDay &day = m_context.on(m_readDay);
            m_chips.setCautions(day.logged, day.targets, day.profile);
        });
    }
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

bool LogLine::refuseTicked()
{
    const auto &chips = m_chips.rows();
    const auto ticked = std::ranges::find_if(chips, &Chip::isTicked);
    if (ticked == chips.end()) {
        return false;
    }
    setCurrent(static_cast<int>(ticked - chips.begin()));
    refuse(tr("Nothing is saved yet. “%1” is ticked already on this day; take it out of the line.")
               .arg(toQString(ticked->text).trimmed()));
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
    const bool isEmpty = entries.empty() && doses().empty();
    if (isEmpty) {
        refuse(tr("Nothing is saved yet: there is no entry in this line."));
    }
    return isEmpty;
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

std::vector<ReadDose> LogLine::doses() const
{
    std::vector<ReadDose> all;
    for (const Chip &chip : m_chips.rows()) {
        if (chip.dose && chip.dose->due) {
            all.push_back(*chip.dose);
        }
    }
    return all;
}

} // namespace osteon
