// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_options.h"
#include "cli/refusal.h"
#include "cli/words.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>

namespace osteon::cli {

namespace {

/// In the order of RecordField.
constexpr std::array<std::string_view, 22> optionNames{
    "--date",   "--time",      "--region",     "--density",  "--t-score",   "--z-score",
    "--device", "--centre",    "--lsc",        "--name",     "--value",     "--unit",
    "--assay",  "--range-low", "--range-high", "--severity", "--height-cm", "--weight-kg",
    "--text",   "--note",      "--asked",      "--routine"};
static_assert(static_cast<std::size_t>(RecordField::regimen) + 1 == optionNames.size());

/// What can be, of a field that was refused as impossible.
std::string_view possible(RecordField field)
{
    switch (field) {
    case RecordField::density:
        return "that is not from 0.1 to 3 g/cm². Please check the unit.";
    case RecordField::tScore:
    case RecordField::zScore:
        return "that is not from -10 to 10.";
    case RecordField::leastSignificantChange:
        return "that is not above 0 and at most 50 %.";
    case RecordField::value:
    case RecordField::rangeHigh:
        return "that is not above 0.";
    case RecordField::rangeLow:
        return "that is below 0.";
    case RecordField::severity:
        return "that is not from 0 to 10.";
    case RecordField::height:
        return "that is not from 80 to 250 cm.";
    case RecordField::weight:
        return "that is not from 20 to 400 kg.";
    case RecordField::day:
        return "that is more than 20 years ahead. Please check the year.";
    default:
        return "that cannot be.";
    }
}

std::string sentence(const RecordRefusal &refusal)
{
    switch (refusal.error) {
    case RecordError::missing:
        return refusal.field == RecordField::density
                   ? "a scan has at least one of --density, --t-score and --z-score."
                   : "this kind of entry cannot be without it.";
    case RecordError::impossible:
        return std::string(possible(refusal.field));
    case RecordError::notOfThisKind:
        return "this does not go with this kind of entry.";
    case RecordError::unknownUnit:
        return "the unit does not go with this kind of value.";
    case RecordError::rangeReversed:
        return "the lower end of the range lies above --range-high.";
    case RecordError::entryRefused:
        break;
    }
    return fmt::format("this {}", words(*refusal.reason));
}

std::string_view optionOf(RecordField field)
{
    return optionNames.at(static_cast<std::size_t>(field));
}

} // namespace

void askToCheck(RecordField field)
{
    fmt::print(stderr,
               "osteon-cli: {}: stored as given; it is an unusual figure. Please check it and its unit.\n",
               optionOf(field));
}

void refuse(const RecordRefusal &refusal)
{
    throw Refusal{ExitCode::refused, fmt::format("{}: {}", optionOf(refusal.field), sentence(refusal))};
}

} // namespace osteon::cli
