// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip_model.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

QString nameOf(const Chip &chip)
{
    if (chip.dose && chip.dose->due) {
        return toQString(chip.dose->due->name);
    }
    if (chip.isProblem()) {
        return toQString(chip.text).trimmed();
    }
    return std::visit([](const auto &entry) { return toQString(entry.name); }, *chip.entry());
}

QString detailOf(const IntakeEntry &entry)
{
    return joined({portionText(entry), mainAmountsText(entry.amounts, 2)});
}

QString detailOf(const ExerciseSession &session)
{
    return joined({ChipModel::tr("%1 min").arg(session.duration.count()), Words::name(session.intensity),
                   Words::kinds(session.kinds)});
}

/// "1 mg · dose of your routine, morning".
QString detailOf(const ReadDose &read)
{
    if (!read.due) {
        return ChipModel::tr("ticked already on this day");
    }
    const DueDose &due = *read.due;
    const bool hasPart = std::holds_alternative<int>(due.slot) && std::get<int>(due.slot) <= 1;
    const QString slot = hasPart ? QString() : Words::slot(due.slot);
    const QString routine = slot.isEmpty() ? ChipModel::tr("dose of your routine")
                                           : ChipModel::tr("dose of your routine, %1").arg(slot);
    return joined({toQString(due.dose), routine});
}

QString cautionOf(const Chip &chip)
{
    // What else it may be, `supplement` knows better; the salt's own weight is the other reading.
    const bool isSaid = chip.caution == Caution::largePortion ||
                        (chip.caution == Caution::weightOfElement && chip.chosen == 0);
    return joined(
        {isSaid ? Words::caution(*chip.caution) : QString(), Words::cautions(chip.supplement, chip.isToday)});
}

QString detailOf(const Chip &chip)
{
    if (chip.dose) {
        return detailOf(*chip.dose);
    }
    if (chip.problem) {
        return Words::problem(*chip.problem);
    }
    return std::visit([](const auto &entry) { return detailOf(entry); }, *chip.entry());
}

QString spoken(const Chip &chip)
{
    QStringList parts{nameOf(chip), detailOf(chip), cautionOf(chip)};
    if (chip.problem) { // what is ticked already was understood
        parts.prepend(ChipModel::tr("Not understood"));
    }
    if (chip.readings.size() > 1) {
        parts << ChipModel::tr("reading %1 of %2").arg(chip.chosen + 1).arg(chip.readings.size());
    }
    parts.removeAll(QString());
    return parts.join(ChipModel::tr(", ", "between the parts of what a screen reader says"));
}

Chip chipFrom(const ReadItem &item)
{
    Chip chip;
    chip.text = item.text;
    chip.offset = item.offset;
    chip.caution = item.caution;
    chip.taken = item.taken;
    chip.readings.push_back(item.entry);
    chip.readings.insert(chip.readings.end(), item.alternatives.begin(), item.alternatives.end());
    return chip;
}

Chip chipFrom(const ReadDose &dose)
{
    Chip chip;
    chip.text = dose.text;
    chip.offset = dose.offset;
    chip.dose = dose;
    return chip;
}

Chip chipFrom(const ReadProblem &problem)
{
    Chip chip;
    chip.text = problem.text;
    chip.offset = problem.offset;
    chip.problem = problem.reason;
    const bool mayBeRoutine = problem.reason == ProblemReason::medicine ||
                              problem.reason == ProblemReason::unstatedContent ||
                              problem.reason == ProblemReason::schedule;
    (mayBeRoutine ? chip.routineName : chip.unknownName) = toQString(problem.name);
    for (const std::string &suggestion : problem.suggestions) {
        chip.suggestions << toQString(suggestion);
    }
    return chip;
}

/// The reading that was chosen before for the same words, as long as it is still offered.
std::size_t chosenBefore(const Chip &chip, const std::vector<Chip> &before)
{
    const auto same = std::ranges::find_if(before, [&](const Chip &old) {
        return old.text == chip.text && old.readings.size() == chip.readings.size();
    });
    return same == before.end() ? 0 : same->chosen;
}

} // namespace

const NutrientAmounts *Chip::amounts() const
{
    if (dose) {
        return dose->due && dose->due->kind == RegimenKind::supplement ? &dose->due->amounts : nullptr;
    }
    const auto *intake = entry() == nullptr ? nullptr : std::get_if<IntakeEntry>(entry());
    return intake == nullptr ? nullptr : &intake->amounts;
}

bool Chip::isSupplement() const
{
    return amounts() != nullptr && (dose || std::get<IntakeEntry>(*entry()).isSupplement);
}

QVariant ChipModel::data(const QModelIndex &index, int role) const
{
    const Chip *chip = rowAt(index);
    if (chip == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case nameRole:
        return nameOf(*chip);
    case detailRole:
        return detailOf(*chip);
    case cautionRole:
        return cautionOf(*chip);
    case isProblemRole:
        return chip->isProblem();
    case suggestionsRole:
        return chip->suggestions;
    case unknownNameRole:
        return chip->unknownName;
    case routineNameRole:
        return chip->routineName;
    case alternativeCountRole:
        return static_cast<int>(chip->readings.empty() ? 0 : chip->readings.size() - 1);
    case spokenRole:
        return spoken(*chip);
    default:
        return {};
    }
}

QHash<int, QByteArray> ChipModel::roleNames() const
{
    return {{nameRole, "name"},
            {detailRole, "detail"},
            {cautionRole, "caution"},
            {isProblemRole, "isProblem"},
            {suggestionsRole, "suggestions"},
            {unknownNameRole, "unknownName"},
            {routineNameRole, "routineName"},
            {alternativeCountRole, "alternativeCount"},
            {spokenRole, "spoken"}};
}

void ChipModel::setReading(const LineReading &reading, const std::vector<ReadDose> &doses, bool isToday)
{
    std::vector<Chip> chips;
    for (const ReadItem &item : reading.items) {
        chips.push_back(chipFrom(item));
    }
    for (const ReadProblem &problem : reading.problems) {
        chips.push_back(chipFrom(problem));
    }
    for (const ReadDose &dose : doses) {
        chips.push_back(chipFrom(dose));
    }
    std::ranges::stable_sort(chips, {}, &Chip::offset);
    for (std::size_t at = 0; at < chips.size(); ++at) {
        chips[at].key = QString::number(at);
        chips[at].chosen = chosenBefore(chips[at], rows());
        chips[at].isToday = isToday;
    }
    replaceRows(std::move(chips));
}

void ChipModel::retell()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

bool ChipModel::chooseNext(int row, int step)
{
    if (row < 0 || row >= rowCount() || rows()[static_cast<std::size_t>(row)].readings.size() < 2) {
        return false;
    }
    std::vector<Chip> chips = rows();
    Chip &chip = chips[static_cast<std::size_t>(row)];
    const std::size_t count = chip.readings.size();
    chip.chosen = (chip.chosen + (step < 0 ? count - 1 : 1)) % count;
    replaceRows(std::move(chips));
    return true;
}

void ChipModel::setCautions(DayAmounts before, std::span<const Target> targets, const Profile &profile)
{
    std::vector<Chip> chips = rows();
    for (Chip &chip : chips) {
        chip.supplement = chip.isSupplement()
                              ? cautionsFor(*chip.amounts(), chip.taken, before, targets, profile)
                              : SupplementCautions();
        if (chip.amounts() != nullptr) {
            before.add(*chip.amounts(), chip.isSupplement());
        }
    }
    replaceRows(std::move(chips));
}

} // namespace osteon
