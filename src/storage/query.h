// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace SQLite {
class Statement;
}

namespace osteon {

/// A value of a column: NULL, a whole number or a text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

inline Value value(std::optional<std::int64_t> number)
{
    return number ? Value(*number) : Value();
}
Value value(std::same_as<bool> auto flag) // and not a text's address, which would turn into a bool
{
    return std::int64_t{flag};
}
inline Value value(std::string_view text)
{
    return std::string(text);
}
/// A text that is absent where it is empty.
inline Value valueOrNull(std::string_view text)
{
    return text.empty() ? Value() : value(text);
}

/// One use of a prepared statement. The journal keeps the statement; this resets it when it is done, so that
/// no read transaction stays open. Columns and parameters go by name. Throws JournalFailure.
class Query
{
public:
    Query(const Journal &journal, std::string_view sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// The parameter with its mark: ":day".
    Query &bind(const char *parameter, const Value &value);

    /// Moves to the next row; false after the last one.
    bool next();
    /// Runs a statement that gives no rows.
    void run();

    std::int64_t integer(const char *column) const;
    std::optional<std::int64_t> optionalInteger(const char *column) const;
    bool flag(const char *column) const { return integer(column) != 0; }
    std::string text(const char *column) const; ///< empty for NULL
    bool isNull(const char *column) const;

    const Journal &journal() const { return *m_journal; }

private:
    const Journal *m_journal;
    SQLite::Statement *m_statement;
};

} // namespace osteon
