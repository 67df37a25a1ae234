// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_output.h"
#include "cli/words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <vector>

namespace osteon::cli {

namespace {

std::string_view words(ScanSite site)
{
    constexpr std::array<std::string_view, allScanSites.size()> names{"lumbar spine", "total hip",
                                                                      "femoral neck", "forearm", "other"};
    return names.at(static_cast<std::size_t>(site));
}

std::string_view words(LabKind kind)
{
    constexpr std::array<std::string_view, allLabKinds.size()> names{
        "25(OH)D", "CTX", "P1NP", "Calcium", "PTH", "Creatinine", "eGFR", "Other"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string_view words(EventKind kind)
{
    constexpr std::array<std::string_view, allEventKinds.size()> names{"Fall",   "Fracture", "Height",
                                                                       "Weight", "Symptom",  "Visit"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string joined(const std::vector<std::string> &parts)
{
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string withNote(const std::string &line, const std::optional<std::string> &note)
{
    return note ? fmt::format("{} ({})", line, *note) : line;
}

std::string range(const LabValue &lab)
{
    if (lab.rangeLow && lab.rangeHigh) {
        return fmt::format("laboratory's range {} to {}", lab.rangeLow->text(), lab.rangeHigh->text());
    }
    return lab.rangeLow ? fmt::format("laboratory's range from {}", lab.rangeLow->text())
                        : fmt::format("laboratory's range up to {}", lab.rangeHigh->text());
}

/// "Lumbar spine L1-L4", "Heel"
std::string placeOf(const BoneScan &scan)
{
    if (scan.site == ScanSite::other) {
        return scan.region;
    }
    return fmt::format("{}{}{}", words(scan.site), scan.region.empty() ? "" : " ", scan.region);
}

} // namespace

std::string lineFor(const BoneScan &scan)
{
    std::vector<std::string> parts;
    if (scan.density) {
        parts.push_back(fmt::format("{} g/cm²", scan.density->grams().text()));
    }
    if (scan.tScore) {
        parts.push_back(fmt::format("T-score {}", scan.tScore->decimal().text()));
    }
    if (scan.zScore) {
        parts.push_back(fmt::format("Z-score {}", scan.zScore->decimal().text()));
    }
    for (const std::string &text : {scan.device, scan.centre}) {
        if (!text.empty()) {
            parts.push_back(text);
        }
    }
    return withNote(fmt::format("Scan, {}: {}", placeOf(scan), joined(parts)), scan.note);
}

std::string lineFor(const LabValue &lab)
{
    std::string amount =
        fmt::format("{}{}{}{}", key(lab.bound), lab.value.text(), lab.unit.empty() ? "" : " ", lab.unit);
    const auto other =
        lab.kind == LabKind::vitaminD ? vitaminDInOtherUnit(lab.value, lab.unit) : std::nullopt;
    if (other) {
        amount += fmt::format(" ({} {})", other->value.text(), other->unit);
    }
    std::vector<std::string> parts{amount};
    if (!lab.assay.empty()) {
        parts.push_back(lab.assay);
    }
    if (lab.isFasting) {
        parts.emplace_back(*lab.isFasting ? "fasting" : "not fasting");
    }
    if (lab.rangeLow || lab.rangeHigh) {
        parts.push_back(range(lab));
    }
    const std::string name = lab.kind == LabKind::custom ? lab.name : std::string(words(lab.kind));
    return withNote(fmt::format("{}: {}", name, joined(parts)), lab.note);
}

std::string lineFor(const HealthEvent &event)
{
    std::string line(words(event.kind));
    if (!event.name.empty()) {
        line += ": " + event.name;
    }
    if (event.severity) {
        line += fmt::format(", {} of {}", *event.severity, worstSeverity);
    }
    if (event.height) {
        line += fmt::format(": {} cm", event.height->centimetres().text());
    }
    if (event.weight) {
        line += fmt::format(": {} kg", event.weight->kilograms().text());
    }
    return withNote(line, event.note);
}

std::string lineFor(const DiaryNote &note)
{
    return "Note: " + note.text;
}

std::string lineFor(const DoctorQuestion &question)
{
    return fmt::format("Question, {}: {}",
                       question.isOpen() ? "open" : "asked on " + toText(*question.askedOn), question.text);
}

std::string lineFor(const NextDate &date)
{
    const std::string time = date.stamp.time ? ", " + toText(*date.stamp.time) : "";
    return fmt::format("Next date, {}{}: {}", longDay(date.stamp.day), time, date.text);
}

std::string changeFor(const ComparedScan &compared)
{
    switch (compared.comparison) {
    case ScanComparison::first:
        return {};
    case ScanComparison::otherDevice:
        return "no change is computed: another device or centre, or one that was not written down";
    case ScanComparison::otherRegion:
        return "no change is computed: another region of this site";
    case ScanComparison::compared:
        break;
    }
    std::string text =
        fmt::format("{} % since {}", compared.change->decimal().text(), toText(*compared.since));
    if (const auto &least = compared.scan.leastSignificantChange) {
        text += fmt::format("; the centre's least significant change: {} %", least->decimal().text());
    }
    return text;
}

std::string nameOf(const SiteHistory &history)
{
    std::string name = history.site == ScanSite::other ? history.bone : std::string(words(history.site));
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') {
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    }
    return name;
}

} // namespace osteon::cli
