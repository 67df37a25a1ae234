// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routine_editor.h"

#include "logging/reading.h"
#include "ui/conversions.h"
#include "ui/day_field.h"
#include "ui/words.h"

namespace osteon {

namespace {

RoutineEditor::Rhythm rhythmOf(const Schedule &schedule)
{
    switch (schedule.repeat) {
    case Repeat::days:
        return schedule.every == 1 ? RoutineEditor::Daily : RoutineEditor::EveryDays;
    case Repeat::weeks:
        return schedule.every == 1 ? RoutineEditor::OnWeekdays : RoutineEditor::EveryWeeks;
    case Repeat::months:
        return RoutineEditor::EveryMonths;
    case Repeat::asNeeded:
        break;
    }
    return RoutineEditor::AsNeeded;
}

Repeat repeatOf(RoutineEditor::Rhythm rhythm)
{
    switch (rhythm) {
    case RoutineEditor::Daily:
    case RoutineEditor::EveryDays:
        return Repeat::days;
    case RoutineEditor::OnWeekdays:
    case RoutineEditor::EveryWeeks:
        return Repeat::weeks;
    case RoutineEditor::EveryMonths:
        return Repeat::months;
    case RoutineEditor::AsNeeded:
        break;
    }
    return Repeat::asNeeded;
}

bool countsInterval(RoutineEditor::Rhythm rhythm)
{
    return rhythm == RoutineEditor::EveryDays || rhythm == RoutineEditor::EveryWeeks ||
           rhythm == RoutineEditor::EveryMonths;
}

int partsIn(const std::vector<DoseSlot> &doseSlots)
{
    int bits = 0;
    for (const DoseSlot &slot : doseSlots) {
        if (const auto *part = std::get_if<PartOfDay>(&slot)) {
            bits |= 1 << static_cast<int>(*part);
        }
    }
    return bits;
}

/// The parts of the day that were chosen, and the times and numbers the routine had besides, which this form
/// does not show and so must not lose. Without any of them one dose a day.
std::vector<DoseSlot> slotsFor(int partsOfDay, const std::vector<DoseSlot> &before)
{
    std::vector<DoseSlot> chosen;
    for (const PartOfDay part : allPartsOfDay) {
        if ((partsOfDay & (1 << static_cast<int>(part))) != 0) {
            chosen.emplace_back(part);
        }
    }
    for (const DoseSlot &slot : before) {
        const bool isTime = std::holds_alternative<TimeOfDay>(slot);
        if (isTime || (std::holds_alternative<int>(slot) && partsOfDay == 0)) {
            chosen.push_back(slot);
        }
    }
    return chosen.empty() ? numberedSlots(1) : chosen;
}

} // namespace

RoutineEditor::RoutineEditor(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{}

void RoutineEditor::setName(const QString &name)
{
    if (name != m_name) {
        m_name = name;
        fillAmounts();
        emit fieldsChanged();
    }
}

void RoutineEditor::beginNew(Day day, const QString &name, RegimenKind kind)
{
    RegimenVersion version;
    version.name = name.toStdString();
    version.from = day;
    version.schedule.anchor = day;
    Regimen regimen;
    regimen.kind = kind;
    begin(regimen, version, day);
}

void RoutineEditor::beginChange(const Regimen &regimen, Day day)
{
    const RegimenVersion *inForce = regimen.versionOn(day);
    begin(regimen, inForce != nullptr ? *inForce : regimen.newest(), day);
}

bool RoutineEditor::save()
{
    clearErrors();
    const auto version = readFields();
    emit errorsChanged();
    if (!version) {
        return false;
    }
    const RegimenKind kind = m_isMedicine ? RegimenKind::medicine : RegimenKind::supplement;
    if (const auto refusal = refusalOf(*version, kind)) {
        showRefusal(*refusal);
        return false;
    }
    Regimen regimen = m_regimen;
    if (isNew()) {
        regimen.kind = kind;
        regimen.versions = {*version};
    } else {
        regimen = withVersion(regimen, *version);
    }
    regimen.treatment =
        m_isMedicine ? allTreatmentClasses.at(static_cast<std::size_t>(m_treatment)) : TreatmentClass::other;
    if (!(isNew() ? m_diary.addRegimen(regimen) : m_diary.updateRegimen(regimen))) {
        return false;
    }
    m_notice.sayDone(isNew() ? tr("Added %1").arg(m_name) : tr("Changed %1").arg(m_name));
    setOpen(false);
    return true;
}

void RoutineEditor::cancel()
{
    setOpen(false);
}

void RoutineEditor::begin(Regimen regimen, RegimenVersion version, Day day)
{
    m_regimen = std::move(regimen);
    m_before = std::move(version);
    m_name = toQString(m_before.name);
    m_dose = toQString(m_before.dose);
    m_isMedicine = m_regimen.kind == RegimenKind::medicine;
    m_treatment = static_cast<int>(m_regimen.treatment);
    m_from = writtenDay(day, m_diary.today());
    m_lastDay = m_before.lastDay ? writtenDay(*m_before.lastDay, m_diary.today()) : QString();
    m_amounts.setAmounts(m_before.amounts);
    m_filledAmounts = m_before.amounts;
    showSchedule(m_before.schedule);
    clearErrors();
    emit errorsChanged();
    emit fieldsChanged();
    setOpen(true);
}

void RoutineEditor::showSchedule(const Schedule &schedule)
{
    m_rhythm = rhythmOf(schedule);
    m_every = QString::number(std::max(schedule.every, 2));
    m_weekdays = static_cast<int>(schedule.weekdays.to_ulong());
    if (m_weekdays == 0) {
        m_weekdays = 1 << weekdayIndex(schedule.anchor);
    }
    m_partsOfDay = partsIn(schedule.doseSlots);
}

void RoutineEditor::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

void RoutineEditor::clearErrors()
{
    for (QString *error : {&m_nameError, &m_doseError, &m_scheduleError, &m_fromError, &m_lastDayError}) {
        error->clear();
    }
}

std::optional<RegimenVersion> RoutineEditor::readFields()
{
    RegimenVersion version;
    version.name = m_name.trimmed().toStdString();
    version.dose = m_dose.trimmed().toStdString();
    version.schedule.anchor = m_before.schedule.anchor;
    bool isGood = readDay(m_from, version.from, m_fromError);
    if (isNew() && isGood) {
        version.schedule.anchor = version.from;
    }
    if (!m_lastDay.trimmed().isEmpty()) {
        Day lastDay{};
        isGood = readDay(m_lastDay, lastDay, m_lastDayError) && isGood;
        version.lastDay = lastDay;
    }
    isGood = readSchedule(version.schedule) && isGood;
    isGood = (m_isMedicine || m_amounts.readInto(version.amounts)) && isGood;
    return isGood ? std::optional(version) : std::nullopt;
}

bool RoutineEditor::readDay(const QString &text, Day &day, QString &error) const
{
    const auto read = dayFromWords(text, m_diary.today());
    if (!read) {
        error = Words::refusal({EntryError::dayMissing, std::nullopt});
        return false;
    }
    day = *read;
    return true;
}

bool RoutineEditor::readSchedule(Schedule &schedule)
{
    schedule.repeat = repeatOf(m_rhythm);
    if (countsInterval(m_rhythm)) {
        bool isNumber = false;
        schedule.every = m_every.trimmed().toInt(&isNumber);
        if (!isNumber) {
            m_scheduleError = tr("Write a whole number, such as 2.");
            return false;
        }
    }
    if (m_rhythm == OnWeekdays || m_rhythm == EveryWeeks) {
        schedule.weekdays = Weekdays(static_cast<unsigned long long>(m_weekdays));
        if (schedule.weekdays.none()) {
            m_scheduleError = tr("Choose at least one day of the week.");
            return false;
        }
    }
    schedule.doseSlots =
        m_rhythm == AsNeeded ? std::vector<DoseSlot>() : slotsFor(m_partsOfDay, m_before.schedule.doseSlots);
    return true;
}

void RoutineEditor::showRefusal(RegimenError refusal)
{
    switch (refusal) {
    case RegimenError::nameRefused:
        m_nameError = m_name.trimmed().isEmpty() ? Words::refusal({EntryError::nameMissing, std::nullopt})
                                                 : Words::refusal({EntryError::nameTooLong, std::nullopt});
        break;
    case RegimenError::doseRefused:
        m_doseError = tr("This is too long, or has a character that cannot be stored.");
        break;
    case RegimenError::amountRefused:
    case RegimenError::medicineWithAmount:
        m_doseError = tr("One of the amounts is more than anybody takes, or below zero.");
        break;
    case RegimenError::scheduleRefused:
        m_scheduleError = tr("The interval goes from 1 to 366.");
        break;
    case RegimenError::startImpossible:
        m_fromError = Words::refusal({EntryError::dayMissing, std::nullopt});
        break;
    case RegimenError::endsBeforeStart:
        m_lastDayError = tr("The last day is before the first.");
        break;
    case RegimenError::supplementAsTreatment:
        m_nameError = tr("An aromatase inhibitor or a bone medicine is a medicine, not a supplement.");
        break;
    }
    emit errorsChanged();
}

void RoutineEditor::fillAmounts()
{
    NutrientAmounts typed = m_filledAmounts;
    if (m_isMedicine || !m_amounts.readInto(typed) || typed != m_filledAmounts) {
        return;
    }
    const auto reading =
        readLine(m_name.toStdString(), m_diary.rankedCatalogue(), m_diary.today(), m_diary.today());
    const auto *intake = reading.items.size() == 1 && reading.problems.empty()
                             ? std::get_if<IntakeEntry>(&reading.items.front().entry)
                             : nullptr;
    m_filledAmounts = intake != nullptr && intake->isSupplement ? intake->amounts : NutrientAmounts();
    m_amounts.setAmounts(m_filledAmounts);
}

} // namespace osteon
