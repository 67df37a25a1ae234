// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h"
#include "domain/wall_time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Which doses were reminded of, so that each is at most once, whoever asks and however often. It holds days,
/// slots and the identifiers of routines, no names.
class ReminderLog
{
public:
    /// The lines of toText(); one that cannot be read is left out.
    static ReminderLog fromText(std::string_view text);
    std::string toText() const;

    /// Whether nothing more is to be shown of a dose at a moment.
    bool isDone(const DueDose &dose, const WallTime &now) const;
    /// The dose was shown.
    void add(const DueDose &dose);
    /// It was shown, and is to be once more an hour later, where that is still the same day.
    void addLater(const DueDose &dose, const WallTime &now);
    /// It could not be shown, and that has been said.
    void addUnshown(const DueDose &dose);
    /// Whether addUnshown() was the last that was heard of it.
    bool isKnownUnshown(const DueDose &dose) const;

    /// Forgets the days before; they are never asked about again.
    void forgetBefore(Day day);

    friend bool operator==(const ReminderLog &, const ReminderLog &) = default;

private:
    enum class State { shown, again, unshown };

    struct Line
    {
        Day day{};
        DoseSlot slot;
        std::string regimen;
        State state = State::shown;
        TimeOfDay again{};

        friend bool operator==(const Line &, const Line &) = default;
    };

    static std::optional<Line> lineFrom(std::string_view text);
    static std::string text(const Line &line);
    const Line *find(const DueDose &dose) const;
    void put(const DueDose &dose, State state, TimeOfDay again = {});

    std::vector<Line> m_lines;
};

} // namespace osteon
