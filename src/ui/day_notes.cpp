// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day_notes.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace osteon {

namespace {

struct NotesText
{
    Q_DECLARE_TR_FUNCTIONS(NotesText)
};

/// Some items, and what they have no value of.
struct UnknownGroup
{
    QStringList items;
    QStringList nutrients;
};

/// The items that have no value of something that has a row, those with the same gaps together.
std::vector<UnknownGroup> unknownGroups(const std::vector<TargetRow> &rows,
                                        const std::vector<IntakeEntry> &intake)
{
    std::vector<UnknownGroup> groups;
    for (const IntakeEntry &entry : intake) {
        QStringList missing;
        for (const TargetRow &row : rows) {
            const auto nutrient = nutrientFromKey(row.key.toStdString());
            if (nutrient && !entry.amounts[*nutrient]) {
                missing << Words::inText(*nutrient);
            }
        }
        const auto same = std::ranges::find(groups, missing, &UnknownGroup::nutrients);
        UnknownGroup &group = same == groups.end() ? groups.emplace_back(QStringList(), missing) : *same;
        group.items << toQString(entry.name);
    }
    std::erase_if(groups, [](const UnknownGroup &group) { return group.nutrients.isEmpty(); });
    return groups;
}

QString unknownText(const std::vector<UnknownGroup> &groups)
{
    qsizetype count = 0;
    QStringList nutrients;
    for (const UnknownGroup &group : groups) {
        count += group.items.size();
        nutrients << group.nutrients;
    }
    nutrients.removeDuplicates();
    if (count == 0) {
        return {};
    }
    const int items = static_cast<int>(count);
    if (nutrients.size() == 1) {
        return NotesText::tr("%n items have no %1 value.", "", items).arg(nutrients.front());
    }
    return NotesText::tr("%n items have no value for some of these.", "", items);
}

QString unknownItemsText(const std::vector<UnknownGroup> &groups)
{
    QStringList lines;
    for (UnknownGroup group : groups) {
        group.items.removeDuplicates();
        lines << NotesText::tr("%1: no value for %2", "names of items, nutrients")
                     .arg(group.items.join(NotesText::tr("; ", "between names of foods")),
                          QLocale().createSeparatedList(group.nutrients));
    }
    return lines.join(QLatin1Char('\n'));
}

QString alsoLoggedText(const std::vector<TargetRow> &rows, const std::vector<IntakeEntry> &intake)
{
    constexpr std::array others{Nutrient::vitaminK1, Nutrient::protein, Nutrient::sodium, Nutrient::sugars};
    QStringList parts;
    for (const Nutrient nutrient : others) {
        const bool isShown = std::ranges::any_of(
            rows, [&](const TargetRow &row) { return row.key == toQString(key(nutrient)); });
        Mass known;
        bool isComplete = true;
        for (const IntakeEntry &entry : intake) {
            known += entry.amounts[nutrient].value_or(Mass());
            isComplete = isComplete && entry.amounts[nutrient];
        }
        if (!isShown && known > Mass()) {
            const QString pattern =
                isComplete ? NotesText::tr("%1 %2", "nutrient, amount") : NotesText::tr("%1 at least %2");
            parts << pattern.arg(Words::inText(nutrient), amountText(nutrient, known));
        }
    }
    return parts.isEmpty() ? QString() : NotesText::tr("Also: %1").arg(parts.join(QStringLiteral(" · ")));
}

QString legendText(const std::vector<TargetRow> &rows)
{
    const auto any = [&](auto isTrue) { return std::ranges::any_of(rows, isTrue); };
    QStringList parts;
    if (any([](const TargetRow &row) { return row.striped > 0; })) {
        parts << NotesText::tr("solid: food") << NotesText::tr("striped: supplements");
    }
    if (any([](const TargetRow &row) { return row.lower >= 0; })) {
        parts << NotesText::tr("line: target");
    }
    if (any([](const TargetRow &row) { return row.upper >= 0; })) {
        parts << NotesText::tr("frame: range");
    }
    if (any([](const TargetRow &row) { return row.limit >= 0; })) {
        parts << NotesText::tr("double line: limit");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DayNotes::DayNotes(const std::vector<TargetRow> &rows, const std::vector<IntakeEntry> &intake)
    : m_alsoLogged(alsoLoggedText(rows, intake)), m_legend(legendText(rows))
{
    const std::vector<UnknownGroup> groups = unknownGroups(rows, intake);
    m_unknown = unknownText(groups);
    m_unknownItems = unknownItemsText(groups);
}

} // namespace osteon
