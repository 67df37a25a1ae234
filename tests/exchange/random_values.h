// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"
#include "exchange/random_journal.h"

#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace osteon::tests {

/// What the pieces of a random journal are made of.
class RandomValues
{
public:
    explicit RandomValues(std::mt19937 &random) : m_random(random) {}

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool oneIn(int number) { return below(number) == 0; }
    std::int64_t upTo(std::int64_t most)
    {
        // Small numbers and large ones alike.
        const auto bits = std::uint64_t{m_random()} << 32 | m_random();
        return static_cast<std::int64_t>((bits >> below(63)) % static_cast<std::uint64_t>(most + 1));
    }
    template <typename Value, std::size_t Count>
    Value of(const std::array<Value, Count> &values)
    {
        return values.at(static_cast<std::size_t>(below(Count)));
    }

    std::string uid()
    {
        constexpr std::string_view pattern = "0193xxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx";
        constexpr std::string_view digits = "0123456789abcdef";
        std::string text(pattern);
        for (char &character : text) {
            if (character == 'x') {
                character = digits[static_cast<std::size_t>(below(16))];
            }
        }
        return text;
    }

    Day day() { return addDays(lastRandomDay, -below(300)); }

    /// What a name can be, and for a note line breaks as well.
    std::string text(bool isNote = false)
    {
        constexpr std::array<std::string_view, 24> pieces{
            "=1+1", "+", "-",    "@",    "'",  "\"",   ",",  ";",  " ",      "  ", "1,5", "1.000",
            "ä",    "µ", "牛奶", "Milk", "D3", "\"\"", "''", "🥛", "\uFF1D", "…",  "%",   "\\n"};
        std::string result;
        for (int count = 1 + below(6); count > 0; --count) {
            result += isNote && oneIn(4) ? "\n" : of(pieces);
        }
        return !isNote && refusalOfName(result) ? "x" + result : result;
    }
    std::string maybeText() { return oneIn(2) ? std::string() : text(); }

    EntryStamp stamp()
    {
        return {.uid = uid(),
                .day = day(),
                .time = oneIn(2) ? std::nullopt : std::optional(TimeOfDay(below(1440))),
                .zone = oneIn(2) ? std::string() : "Europe/Berlin"};
    }

    std::optional<std::string> maybeNote() { return oneIn(2) ? std::nullopt : std::optional(text(true)); }

private:
    std::mt19937 &m_random;
};

/// Adds entries of the bone record, in no order.
void addRandomBones(RandomValues &values, CollectedJournal &journal);

} // namespace osteon::tests
