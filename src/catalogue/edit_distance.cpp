// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/edit_distance.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace osteon {

namespace {

/// A distance is never more than the longer text.
using Distance = std::uint8_t;
using Row = std::array<Distance, longestComparedText + 1>;

/// Three rows of the table of distances between the beginnings of two texts. They are on the stack, because
/// thousands of names are compared for each suggestion.
struct Rows
{
    Rows()
    {
        for (Distance column = 0; Distance & distance : *last) {
            distance = column++;
        }
    }

    void advance()
    {
        std::swap(beforeLast, last);
        std::swap(last, current);
    }

    std::array<Row, 3> rows{};
    Row *beforeLast = &rows[0];
    Row *last = &rows[1];
    Row *current = &rows[2];
};

/// Fills the current row; returns the least distance in it.
std::size_t fillRow(Rows &rows, std::string_view left, std::string_view right, std::size_t row)
{
    const Row &beforeLast = *rows.beforeLast;
    const Row &last = *rows.last;
    Row &current = *rows.current;
    current[0] = static_cast<Distance>(row);
    std::size_t least = row;
    for (std::size_t column = 1; column <= right.size(); ++column) {
        const bool isSame = left[row - 1] == right[column - 1];
        const bool isSwapped =
            row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        std::size_t best = last[column - 1] + (isSame ? 0U : 1U);
        best = std::min({best, last[column] + std::size_t{1}, current[column - 1] + std::size_t{1}});
        if (isSwapped) {
            best = std::min(best, beforeLast[column - 2] + std::size_t{1});
        }
        current[column] = static_cast<Distance>(best);
        least = std::min(least, best);
    }
    return least;
}

} // namespace

std::size_t editDistance(std::string_view left, std::string_view right, std::size_t most)
{
    left = left.substr(0, longestComparedText);
    right = right.substr(0, longestComparedText);
    const auto difference = std::max(left.size(), right.size()) - std::min(left.size(), right.size());
    if (difference > most) {
        return most + 1;
    }
    Rows rows;
    for (std::size_t row = 1; row <= left.size(); ++row) {
        if (fillRow(rows, left, right, row) > most) {
            return most + 1;
        }
        rows.advance();
    }
    return std::min<std::size_t>((*rows.last)[right.size()], most + 1);
}

} // namespace osteon
