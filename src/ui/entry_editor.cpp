// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry_editor.h"

#include "domain/rounding.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

namespace osteon {

namespace {

constexpr std::int64_t milligramsInGram = 1000;

QString gramsText(PortionMass portion)
{
    return thousandthsText(portion.milligrams());
}

std::optional<std::string> &noteOf(DiaryEntry &entry)
{
    return std::visit([](auto &one) -> std::optional<std::string> & { return one.note; }, entry);
}

Mass inProportion(Mass amount, PortionMass from, PortionMass to)
{
    const long double ratio =
        static_cast<long double>(to.milligrams()) / static_cast<long double>(from.milligrams());
    return Mass::fromNanograms(roundHalfUp(static_cast<long double>(amount.nanograms()) * ratio));
}

} // namespace

NutrientAmounts rescaled(const IntakeEntry &entry, PortionMass portion, const Catalogue &catalogue)
{
    const auto food = entry.food.empty() ? std::nullopt : catalogue.food(entry.food);
    if (food && amountsOf(*food, *entry.portion) == entry.amounts) {
        return amountsOf(*food, portion);
    }
    NutrientAmounts amounts;
    for (const Nutrient nutrient : allNutrients) {
        if (entry.amounts[nutrient]) {
            amounts[nutrient] = inProportion(*entry.amounts[nutrient], *entry.portion, portion);
        }
    }
    return amounts;
}

EntryEditor::EntryEditor(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_day(diary)
{
    connect(&diary, &Diary::changed, this, &EntryEditor::favouriteChanged);
    connect(this, &EntryEditor::isOpenChanged, this, &EntryEditor::favouriteChanged);
}

bool EntryEditor::hasMeal() const
{
    const auto *intake = std::get_if<IntakeEntry>(&m_entry);
    return intake != nullptr && !intake->isSupplement;
}

bool EntryEditor::hasPortion() const
{
    const auto *intake = std::get_if<IntakeEntry>(&m_entry);
    return intake != nullptr && intake->portion > PortionMass();
}

bool EntryEditor::isFavourite() const
{
    const auto *intake = std::get_if<IntakeEntry>(&m_entry);
    return intake != nullptr && m_diary.settings().favourites.contains(favouriteKeyOf(*intake));
}

void EntryEditor::setFavourite(bool isFavourite)
{
    if (const auto *intake = std::get_if<IntakeEntry>(&m_entry);
        intake != nullptr && m_diary.setFavourite(favouriteKeyOf(*intake), isFavourite)) {
        m_notice.sayDone(isFavourite ? tr("%1 is a favourite now").arg(toQString(intake->name))
                                     : tr("Taken from the favourites"));
    }
}

QString EntryEditor::preview() const
{
    const auto grams = numberFromText(m_portion, milligramsInGram);
    if (!hasPortion() || !grams || *grams <= 0 || PortionMass::fromMilligrams(*grams) > largestPortion) {
        return {};
    }
    return mainAmountsText(
        rescaled(std::get<IntakeEntry>(m_entry), PortionMass::fromMilligrams(*grams), m_diary.catalogue()),
        4);
}

void EntryEditor::begin(const DiaryEntry &entry)
{
    m_entry = entry;
    m_name = std::visit([](const auto &one) { return toQString(one.name); }, entry);
    m_note = toQString(noteOf(m_entry).value_or(std::string()));
    m_day.setDay(stampOf(entry).day);
    if (const auto *intake = std::get_if<IntakeEntry>(&entry)) {
        m_meal = intake->meal ? static_cast<int>(*intake->meal) : -1;
        m_portion = intake->portion ? gramsText(*intake->portion) : QString();
        m_amounts.setAmounts(intake->amounts);
    } else {
        const auto &session = std::get<ExerciseSession>(entry);
        m_minutes = QString::number(session.duration.count());
        m_intensity = static_cast<int>(session.intensity);
    }
    clearErrors();
    emit fieldsChanged();
    setOpen(true);
}

bool EntryEditor::save()
{
    DiaryEntry changed = m_entry;
    clearErrors();
    if (!readFields(changed)) {
        return false;
    }
    const auto refusal =
        std::visit([&](const auto &one) { return refusalOf(one, m_diary.today()); }, changed);
    if (refusal) {
        showRefusal(*refusal);
        return false;
    }
    if (changed != m_entry) {
        if (!m_diary.update(changed)) {
            return false;
        }
        m_notice.sayDone(tr("Changed %1").arg(m_name));
    }
    setOpen(false);
    return true;
}

void EntryEditor::cancel()
{
    setOpen(false);
}

void EntryEditor::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

void EntryEditor::clearErrors()
{
    for (QString *error : {&m_nameError, &m_portionError, &m_minutesError, &m_noteError}) {
        error->clear();
    }
    emit errorsChanged();
}

bool EntryEditor::readFields(DiaryEntry &entry)
{
    const std::optional<Day> day = m_day.accepted();
    stampOf(entry).day = day.value_or(stampOf(entry).day);
    const QString note = m_note.trimmed();
    noteOf(entry) = note.isEmpty() ? std::nullopt : std::optional(note.toStdString());
    const bool isRestGood = std::visit([&](auto &one) { return readFields(one); }, entry);
    emit errorsChanged();
    return day && isRestGood;
}

bool EntryEditor::readFields(IntakeEntry &entry)
{
    entry.name = m_name.toStdString();
    entry.meal = m_meal >= 0 ? std::optional(static_cast<Meal>(m_meal)) : std::nullopt;
    return hasPortion() ? readPortion(entry) : m_amounts.readInto(entry.amounts);
}

bool EntryEditor::readPortion(IntakeEntry &entry)
{
    if (m_portion == gramsText(*entry.portion)) {
        return true;
    }
    const auto milligrams = numberFromText(m_portion, milligramsInGram);
    const auto portion = PortionMass::fromMilligrams(milligrams.value_or(0));
    if (portion <= PortionMass() || portion > largestPortion) {
        m_portionError = Words::refusal({EntryError::portionImpossible, std::nullopt});
        return false;
    }
    entry.amounts = rescaled(entry, portion, m_diary.catalogue());
    entry.portion = portion;
    entry.portionText = tr("%1 g", "portion").arg(gramsText(portion)).toStdString();
    return true;
}

bool EntryEditor::readFields(ExerciseSession &session)
{
    session.name = m_name.toStdString();
    session.intensity = static_cast<Intensity>(m_intensity);
    const auto minutes = numberFromText(m_minutes, 1);
    bool isWhole = false;
    m_minutes.trimmed().toInt(&isWhole);
    if (!minutes || !isWhole) {
        m_minutesError = Words::refusal({EntryError::durationImpossible, std::nullopt});
        return false;
    }
    session.duration = std::chrono::minutes(*minutes);
    return true;
}

void EntryEditor::showRefusal(const EntryRefusal &refusal)
{
    const QString sentence = Words::refusal(refusal);
    switch (refusal.error) {
    case EntryError::dayMissing:
    case EntryError::dayTooEarly:
    case EntryError::dayInFuture:
    case EntryError::timeImpossible:
        m_day.setError(sentence);
        break;
    case EntryError::nameMissing:
    case EntryError::nameTooLong:
        m_nameError = sentence;
        break;
    case EntryError::noteTooLong:
        m_noteError = sentence;
        break;
    case EntryError::textNotUtf8:
    case EntryError::controlCharacter:
        showTextRefusal(refusal.error);
        break;
    case EntryError::amountNegative:
    case EntryError::amountImpossible:
        m_portionError = hasPortion() ? sentence : QString();
        m_amounts.showRefusal(refusal);
        break;
    case EntryError::portionImpossible:
        m_portionError = sentence;
        break;
    case EntryError::durationImpossible:
        m_minutesError = sentence;
        break;
    }
    emit errorsChanged();
}

/// The name and the note may each have such a character.
void EntryEditor::showTextRefusal(EntryError error)
{
    if (refusalOfName(m_name.toStdString())) {
        m_nameError = Words::refusal({error, std::nullopt});
    } else {
        m_noteError = tr("The note has a character that cannot be stored.");
    }
}

} // namespace osteon
