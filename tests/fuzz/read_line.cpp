// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a line of the log: nothing crashes, nothing typed is lost, and what is read can be
// stored.
#include "domain/limits.h"
#include "logging/reading.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace osteon;

namespace {

constexpr Day today{date::year{2026}, date::month{11}, date::day{23}};

void require(bool condition, const char *promise, std::string_view line)
{
    if (!condition) {
        std::fprintf(stderr, "broken promise: %s\nline: %.*s\n", promise, static_cast<int>(line.size()),
                     line.data());
        std::abort();
    }
}

const Catalogue &catalogue()
{
    static const auto opened = Catalogue::open(OSTEON_TEST_CATALOGUE);
    require(opened.has_value(), "the catalogue can be opened", OSTEON_TEST_CATALOGUE);
    return *opened;
}

/// Takes a part that was reported out of the line.
void blankOut(std::string &rest, std::string_view line, const std::string &text, std::size_t offset)
{
    require(line.substr(offset, text.size()) == text, "a part stands where it was said to stand", line);
    std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(offset), text.size(), ' ');
}

void requireAllAccountedFor(std::string_view line, const LineReading &reading)
{
    std::string rest(line);
    for (const ReadItem &item : reading.items) {
        blankOut(rest, line, item.text, item.offset);
    }
    for (const ReadProblem &problem : reading.problems) {
        blankOut(rest, line, problem.text, problem.offset);
    }
    for (const LinePart &part : reading.others) {
        blankOut(rest, line, part.text, part.offset);
    }
    const auto isLetterOrDigit = [](char byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    };
    require(std::ranges::none_of(rest, isLetterOrDigit), "every word is in some part", line);
}

void requireStorable(std::string_view line, const ReadItem &item)
{
    const auto isStorable = [](const auto &entry) { return !refusalOf(entry, today); };
    require(std::visit(isStorable, item.entry), "what is read can be stored", line);
    for (const auto &alternative : item.alternatives) {
        require(std::visit(isStorable, alternative), "what is offered can be stored", line);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view line(reinterpret_cast<const char *>(data), size);
    const LineReading reading = readLine(line, catalogue(), today, today);
    require(!reading.items.empty() || !reading.problems.empty(), "there is always an answer", line);
    const ProblemReason first =
        reading.problems.empty() ? ProblemReason::empty : reading.problems.front().reason;
    if (first != ProblemReason::notUtf8 && first != ProblemReason::tooLong) {
        requireAllAccountedFor(line, reading);
    }
    for (const ReadItem &item : reading.items) {
        requireStorable(line, item);
    }
    return 0;
}
