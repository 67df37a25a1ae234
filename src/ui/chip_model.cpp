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
    if (chip.problem) {
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

QString detailOf(const Chip &chip)
{
    if (chip.problem) {
        return Words::problem(*chip.problem);
    }
    return std::visit([](const auto &entry) { return detailOf(entry); }, *chip.entry());
}

QString spoken(const Chip &chip)
{
    QStringList parts{nameOf(chip), detailOf(chip)};
    if (chip.caution) {
        parts << Words::caution(*chip.caution);
    }
    if (chip.problem) {
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
    chip.readings.push_back(item.entry);
    chip.readings.insert(chip.readings.end(), item.alternatives.begin(), item.alternatives.end());
    return chip;
}

Chip chipFrom(const ReadProblem &problem)
{
    Chip chip;
    chip.text = problem.text;
    chip.offset = problem.offset;
    chip.problem = problem.reason;
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
        return chip->caution ? Words::caution(*chip->caution) : QString();
    case isProblemRole:
        return chip->problem.has_value();
    case suggestionsRole:
        return chip->suggestions;
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
            {alternativeCountRole, "alternativeCount"},
            {spokenRole, "spoken"}};
}

void ChipModel::setReading(const LineReading &reading)
{
    std::vector<Chip> chips;
    for (const ReadItem &item : reading.items) {
        chips.push_back(chipFrom(item));
    }
    for (const ReadProblem &problem : reading.problems) {
        chips.push_back(chipFrom(problem));
    }
    std::ranges::stable_sort(chips, {}, &Chip::offset);
    for (std::size_t at = 0; at < chips.size(); ++at) {
        chips[at].key = QString::number(at);
        chips[at].chosen = chosenBefore(chips[at], rows());
    }
    replaceRows(std::move(chips));
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

} // namespace osteon
