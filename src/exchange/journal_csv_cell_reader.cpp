// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journal_csv_cell_reader.h"

#include "domain/limits.h"

namespace osteon {

void JournalCellReader::name(JournalColumn column, std::string &text)
{
    field(column, text);
    const auto error = refusalOfName(text);
    if (error == EntryError::nameMissing) {
        note(column, Message::tr("is empty, and this kind of row needs it"));
    } else if (error == EntryError::nameTooLong) {
        note(column, Message::tr("is longer than 500 characters"));
    } else if (error) {
        note(column, Message::tr("has a control character in it"));
    }
}

void JournalCellReader::figure(JournalColumn column, std::chrono::minutes &value, std::int64_t unit)
{
    std::int64_t minutes = 0;
    note(column, readFigure(take(column), unit, minutes));
    value = std::chrono::minutes(minutes);
}

void JournalCellReader::decimal(JournalColumn column, JournalColumn decimals, Decimal &value)
{
    int count = 0;
    note(decimals, readCell(take(decimals), count));
    if (count > Decimal::mostDecimals) {
        note(decimals, Message::tr("is more than 6 decimals"));
        return;
    }
    std::int64_t digits = 0;
    note(column, readFigure(take(column), Decimal(0, count).divisor(), digits));
    if (digits > Decimal::mostDigits) {
        note(column, Message::tr("is far too large"));
    }
    value = Decimal(digits, count);
}

void JournalCellReader::decimal(JournalColumn column, JournalColumn decimals, std::optional<Decimal> &value)
{
    value.reset();
    if (!cell(column).empty() || !cell(decimals).empty()) {
        decimal(column, decimals, value.emplace());
    }
}

std::optional<CsvProblem> JournalCellReader::problem() const
{
    if (m_problem) {
        return m_problem;
    }
    for (std::size_t place = 0; place < m_isTaken.size(); ++place) {
        if (!m_isTaken[place] && !m_row[place].empty() && place != placeOf(JournalColumn::kind)) {
            return CsvProblem{place, Message::tr("has no meaning in a row of this kind")};
        }
    }
    return std::nullopt;
}

} // namespace osteon
