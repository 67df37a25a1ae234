// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_options.h"

#include "cli/refusal.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace osteon::cli {

namespace {

struct BoneOption
{
    const char *name;
    std::string BoneTexts::*text;
    unsigned kinds;
    const char *help;
};

constexpr unsigned operator|(BoneKind left, BoneKind right)
{
    return static_cast<unsigned>(left) | static_cast<unsigned>(right);
}

constexpr unsigned operator|(unsigned left, BoneKind right)
{
    return left | static_cast<unsigned>(right);
}

constexpr auto scan = static_cast<unsigned>(BoneKind::scan);
constexpr auto lab = static_cast<unsigned>(BoneKind::lab);
constexpr auto event = static_cast<unsigned>(BoneKind::event);
constexpr auto question = static_cast<unsigned>(BoneKind::question);
constexpr auto date = static_cast<unsigned>(BoneKind::date);
constexpr unsigned measured = scan | lab | event;
constexpr unsigned written = BoneKind::note | BoneKind::question | BoneKind::date;

/// An option of several kinds may say something else in each. These are options that `edit` has for other
/// kinds of entry as well.
constexpr std::array sharedOptions{
    BoneOption{"--date", &BoneTexts::date, measured | date, "The day"},
    BoneOption{"--date", &BoneTexts::date, BoneKind::note | BoneKind::question,
               "The day, today unless given"},
    BoneOption{"--time", &BoneTexts::time, measured | written, "The time, as 08:30"},
    BoneOption{"--name", &BoneTexts::name, lab, "What a custom laboratory value is called"},
    BoneOption{"--name", &BoneTexts::name, event, "What a symptom is, which bone broke, whom a visit was to"},
    BoneOption{"--note", &BoneTexts::note, measured, "What you want to say about it"},
};

constexpr std::array ownOptions{
    BoneOption{"--kind", &BoneTexts::kind, lab,
               "A laboratory value: 25_oh_d, ctx, p1np, calcium, pth, creatinine, egfr or custom"},
    BoneOption{"--kind", &BoneTexts::kind, event,
               "An event: fall, fracture, height, weight, symptom or visit"},
    BoneOption{"--kind", &BoneTexts::kind, date, "A date: appointment, treatment or other"},
    BoneOption{"--text", &BoneTexts::text, written, "The words of a note, a question or a date"},
    BoneOption{"--site", &BoneTexts::site, scan, "lumbar_spine, total_hip, femoral_neck, forearm or other"},
    BoneOption{"--region", &BoneTexts::region, scan,
               "As on the report: L1-L4, left …; with the site 'other', which bone"},
    BoneOption{"--density", &BoneTexts::density, scan, "In g/cm², from 0.1 to 3"},
    BoneOption{"--t-score", &BoneTexts::tScore, scan, "From -10 to 10"},
    BoneOption{"--z-score", &BoneTexts::zScore, scan, "From -10 to 10"},
    BoneOption{"--device", &BoneTexts::device, scan, "The scanner: changes are computed on one alone"},
    BoneOption{"--centre", &BoneTexts::centre, scan, "Where it was made"},
    BoneOption{"--lsc", &BoneTexts::leastSignificantChange, scan,
               "The centre's least significant change at this site, in per cent"},
    BoneOption{"--value", &BoneTexts::value, lab, "As on the report: 68, 0.41, <20, >90"},
    BoneOption{"--unit", &BoneTexts::unit, lab, "As on the report: nmol/L, ng/mL …"},
    BoneOption{"--assay", &BoneTexts::assay, lab, "How it was measured, such as Roche Elecsys"},
    BoneOption{"--fasting", &BoneTexts::fasting, lab, "yes or no; unknown unless given"},
    BoneOption{"--range-low", &BoneTexts::rangeLow, lab, "The laboratory's own range, lower end"},
    BoneOption{"--range-high", &BoneTexts::rangeHigh, lab, "The laboratory's own range, upper end"},
    BoneOption{"--severity", &BoneTexts::severity, event, "Of a symptom, from 0 to 10"},
    BoneOption{"--height-cm", &BoneTexts::height, event, "From 80 to 250"},
    BoneOption{"--weight-kg", &BoneTexts::weight, event, "From 20 to 400"},
    BoneOption{"--asked", &BoneTexts::asked, question, "The day a question was asked; none: it is open"},
    BoneOption{"--routine", &BoneTexts::regimen, date, "The routine that a treatment is of, by name or uid"},
};

std::string_view nameOf(BoneKind kind)
{
    switch (kind) {
    case BoneKind::scan:
        return "a scan";
    case BoneKind::lab:
        return "a laboratory value";
    case BoneKind::event:
        return "an event";
    case BoneKind::note:
        return "a note";
    case BoneKind::question:
        return "a question";
    case BoneKind::date:
        break;
    }
    return "a date";
}

template <typename Options>
void addOptions(CLI::App &command, BoneTexts &texts, const Options &options, unsigned kinds,
                std::vector<CLI::Option *> &added)
{
    for (const BoneOption &option : options) {
        if ((option.kinds & kinds) == 0) {
            continue;
        }
        if (CLI::Option *same = command.get_option_no_throw(option.name)) {
            same->description(same->get_description() + ". " + option.help);
        } else {
            added.push_back(command.add_option(option.name, texts.*option.text, option.help));
        }
    }
}

template <typename Options>
void refuseForeign(const BoneTexts &texts, const Options &options, BoneKind kind)
{
    for (const BoneOption &option : options) {
        const bool belongs = std::ranges::any_of(options, [&](const BoneOption &one) {
            return one.text == option.text && (one.kinds & static_cast<unsigned>(kind)) != 0;
        });
        if (!belongs && !(texts.*option.text).empty()) {
            throw Refusal{ExitCode::wrongUsage,
                          fmt::format("{} does not go with {}.", option.name, nameOf(kind))};
        }
    }
}

} // namespace

std::string_view firstGiven(const BoneTexts &texts)
{
    const auto *given = std::ranges::find_if(
        ownOptions, [&](const BoneOption &option) { return !(texts.*option.text).empty(); });
    return given == ownOptions.end() ? std::string_view() : given->name;
}

void addBoneOptions(CLI::App &command, BoneTexts &texts, BoneKind kind)
{
    std::vector<CLI::Option *> added;
    addOptions(command, texts, sharedOptions, static_cast<unsigned>(kind), added);
    addOptions(command, texts, ownOptions, static_cast<unsigned>(kind), added);
}

std::vector<CLI::Option *> addAllBoneOptions(CLI::App &command, BoneTexts &texts)
{
    std::vector<CLI::Option *> added;
    addOptions(command, texts, ownOptions, measured | written, added);
    return added;
}

void refuseForeign(const BoneTexts &texts, BoneKind kind)
{
    refuseForeign(texts, sharedOptions, kind);
    refuseForeign(texts, ownOptions, kind);
}

} // namespace osteon::cli
