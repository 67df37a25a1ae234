// SPDX-License-Identifier: GPL-3.0-or-later
// The cells that are figures, schedules and unique numbers.
#include "domain/decimal.h"
#include "exchange/journal_csv_cells.h"

#include <algorithm>

namespace osteon {

namespace {

/// What somebody wrote with the thousands of one country or the decimal comma of another.
bool looksLikeOtherCountry(std::string_view cell)
{
    const std::size_t point = cell.find_first_of(".,");
    const bool isNumber = cell.find_first_not_of("0123456789.,") == std::string_view::npos;
    return isNumber && point != std::string_view::npos && (cell[point] == ',' || cell.size() - point == 4);
}

} // namespace

std::string repeatCell(const Schedule &schedule)
{
    const std::string unit(key(schedule.repeat));
    const bool isPlain = schedule.repeat == Repeat::asNeeded && schedule.every == 1;
    return isPlain ? unit : std::to_string(schedule.every) + ' ' + unit;
}

CellProblem readRepeatCell(std::string_view cell, Schedule &schedule)
{
    const std::size_t blank = cell.find(' ');
    const bool hasNumber = blank != std::string_view::npos;
    const auto unit = repeatFromKey(hasNumber ? cell.substr(blank + 1) : cell);
    const bool isNumber = !hasNumber || !readCell(cell.substr(0, blank), schedule.every);
    if (!unit || !isNumber) {
        return Message::tr("is not a schedule, such as '1 days', '2 weeks' or 'as_needed'");
    }
    schedule.repeat = *unit;
    return repeatCell(schedule) == cell ? std::nullopt
                                        : CellProblem(Message::tr("is not a schedule as osteon writes it"));
}

CellProblem readFigure(std::string_view cell, std::int64_t unit, std::int64_t &value, FigureSign sign)
{
    const auto scaled = scaledDecimal(cell, unit);
    const bool isAllowed = scaled && (*scaled >= 0 || sign == FigureSign::any);
    if (isAllowed && exactDecimal(*scaled, unit) == cell) {
        value = *scaled;
        return std::nullopt;
    }
    if (!scaled && scaled.error() == DecimalError::tooLarge) {
        return Message::tr("is far too large");
    }
    return looksLikeOtherCountry(cell)
               ? Message::tr(
                     "can be read in two ways; write it with a decimal point and nothing else: 1000, 1.5")
               : Message::tr("is not a figure as osteon writes it, such as 1000 or 1.5");
}

CellProblem readUid(std::string_view cell, std::string &uid)
{
    constexpr std::string_view pattern = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    const auto fits = [](char character, char expected) {
        const bool isHex = (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
        return expected == 'x' ? isHex : character == expected;
    };
    if (!std::ranges::equal(cell, pattern, fits)) {
        return Message::tr("is not the unique number of an entry, as osteon gives it");
    }
    uid = cell;
    return std::nullopt;
}

} // namespace osteon
