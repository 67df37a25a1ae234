// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/understood_line.h"

#include "cli/routine_output.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "domain/plain_text.h"
#include "logging/negation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace osteon::cli {

namespace {

Json withText(const std::string &text, const Json &json)
{
    Json whole{{"text", text}};
    whole.update(json);
    return whole;
}

Json partJson(const ReadItem &item)
{
    Json json = withText(item.text, std::visit([](const auto &entry) { return jsonOf(entry); }, item.entry));
    json["alternatives"] = Json::array();
    for (const auto &alternative : item.alternatives) {
        json["alternatives"].push_back(std::visit([](const auto &entry) { return entry.name; }, alternative));
    }
    return json;
}

Json partJson(const ReadDose &read)
{
    Json json = withText(read.text, jsonOf(takenDose(*read.due, read.time), std::span<const IntakeEntry>()));
    json.erase("uid"); // nothing is stored yet
    json["amounts"] = jsonOf(read.due->amounts);
    json["alternatives"] = Json::array();
    return json;
}

Json problemJson(const ReadProblem &problem)
{
    return {{"text", problem.text},
            {"offset", problem.offset},
            {"reason", key(problem.reason)},
            {"suggestions", problem.suggestions}};
}

std::string partText(const ReadItem &item)
{
    return std::visit([](const auto &entry) { return lineFor(entry); }, item.entry);
}

std::string partText(const ReadDose &read)
{
    return lineFor(takenDose(*read.due, read.time));
}

std::string whenOf(const EntryStamp &stamp, const std::optional<std::string> &note)
{
    const std::string time = stamp.time ? "at " + toText(*stamp.time) : std::string();
    const std::string separator = time.empty() || !note ? "" : ", ";
    return time + separator + (note ? "note: " + *note : std::string());
}

/// What else was understood: how heavy it was, for which meal, when, and the note.
std::string detailsOf(const IntakeEntry &entry)
{
    std::vector<std::string> details;
    if (entry.portion) {
        details.push_back(fmt::format("{:g} g", static_cast<double>(entry.portion->milligrams()) / 1'000));
    }
    if (entry.meal) {
        details.push_back(fmt::format("for {}", key(*entry.meal)));
    }
    if (auto when = whenOf(entry.stamp, entry.note); !when.empty()) {
        details.push_back(std::move(when));
    }
    return fmt::format("{}", fmt::join(details, ", "));
}

std::string detailsOf(const ExerciseSession &session)
{
    return whenOf(session.stamp, session.note);
}

std::string detailsOf(const UnderstoodPart &part)
{
    if (const auto *item = std::get_if<ReadItem>(&part.what)) {
        return std::visit([](const auto &entry) { return detailsOf(entry); }, item->entry);
    }
    const auto &time = std::get<ReadDose>(part.what).time;
    return time ? "at " + toText(*time) : std::string();
}

/// What the part adds to its day; nullptr for an activity or a medicine.
const NutrientAmounts *amountsIn(const UnderstoodPart &part)
{
    if (const auto *read = std::get_if<ReadDose>(&part.what)) {
        return read->due->kind == RegimenKind::supplement ? &read->due->amounts : nullptr;
    }
    const auto *intake = std::get_if<IntakeEntry>(&std::get<ReadItem>(part.what).entry);
    return intake == nullptr ? nullptr : &intake->amounts;
}

/// Of a part that has amounts.
bool isSupplement(const UnderstoodPart &part)
{
    const auto *item = std::get_if<ReadItem>(&part.what);
    return item == nullptr || std::get<IntakeEntry>(item->entry).isSupplement;
}

std::string wordsFor(const PassedLimit &passed)
{
    const std::string limit = shownAmount(passed.nutrient, passed.limit);
    return passed.before == Mass() ? fmt::format("this dose is above the limit of {} a day.", limit)
                                   : fmt::format("with the {} of this day it passes the limit of {}.",
                                                 shownAmount(passed.nutrient, passed.before), limit);
}

struct SaidCaution
{
    std::string key;
    std::string words;
};

std::vector<SaidCaution> cautionsOf(const UnderstoodPart &part)
{
    std::vector<SaidCaution> all;
    const auto *item = std::get_if<ReadItem>(&part.what);
    if (item != nullptr && item->caution == Caution::largePortion) {
        all.push_back({"large_portion", std::string(words(Caution::largePortion))});
    }
    if (item != nullptr && item->caution == Caution::weightOfElement) {
        all.push_back({"weight_of_element", std::string(words(Caution::weightOfElement))});
    }
    if (part.cautions.isMuchCalcium) {
        all.push_back({"calcium_over_500_mg", std::string(words(Caution::calciumDoseOver500))});
    }
    if (part.cautions.passed) {
        all.push_back({"passes_limit", wordsFor(*part.cautions.passed)});
    }
    if (part.cautions.hasVitaminK) {
        all.push_back(
            {"vitamin_k_with_anticoagulant",
             "on warfarin or a similar anticoagulant, keep vitamin K steady: ask your clinic first."});
    }
    return all;
}

std::string problemText(const ReadProblem &problem)
{
    constexpr std::size_t longestQuote = 80; // of a text without end, its beginning tells which it is
    std::string sentence =
        fmt::format("'{}' (from character {} of the line): {}.", inOneLine(problem.text, longestQuote),
                    problem.offset + 1, phrase(problem.reason));
    if (!problem.suggestions.empty()) {
        sentence += fmt::format(" Did you mean: {}?", fmt::join(problem.suggestions, ", "));
    }
    if (problem.reason == ProblemReason::medicine) {
        sentence += " 'regimen add --medicine' makes it one.";
    }
    if (problem.reason == ProblemReason::schedule && !problem.name.empty()) {
        sentence += " 'regimen add' makes it one.";
    }
    if (problem.reason == ProblemReason::bodyWeight) {
        sentence += " 'add event --kind weight' keeps it.";
    }
    if (problem.reason == ProblemReason::empty && isOfDose(problem.text)) {
        sentence += " A dose that was left out is marked with 'skip'.";
    }
    return sentence;
}

} // namespace

std::size_t UnderstoodPart::offset() const
{
    return std::visit([](const auto &read) { return read.offset; }, what);
}

UnderstoodLine understoodFrom(LineReading reading, std::vector<ReadDose> doses)
{
    UnderstoodLine line{reading.day, {}, std::move(reading.problems), {}};
    for (ReadItem &item : reading.items) {
        line.parts.push_back({std::move(item), {}});
    }
    for (ReadDose &read : doses) {
        if (read.due) {
            line.parts.push_back({std::move(read), {}});
            continue;
        }
        line.problems.push_back({read.text, read.offset, ProblemReason::impossible, {}});
        line.refusal += fmt::format(" '{}' is ticked already on {}; 'tick --extra' logs one dose more.",
                                    read.text, longDay(line.day));
    }
    std::ranges::stable_sort(line.parts, {}, &UnderstoodPart::offset);
    return line;
}

void addCautions(UnderstoodLine &line, DayAmounts before, const TargetHistory &targets)
{
    const std::vector<Target> ofDay = targets.targetsOn(line.day);
    for (UnderstoodPart &part : line.parts) {
        const NutrientAmounts *amounts = amountsIn(part);
        if (amounts == nullptr) {
            continue;
        }
        if (isSupplement(part)) {
            const auto *item = std::get_if<ReadItem>(&part.what);
            const Taken taken = item == nullptr ? Taken::atOnce : item->taken;
            part.cautions = cautionsFor(*amounts, taken, before, ofDay, targets.profile());
        }
        before.add(*amounts, isSupplement(part));
    }
}

Json jsonOf(const UnderstoodLine &line)
{
    Json json{{"items", Json::array()}, {"problems", Json::array()}};
    for (const UnderstoodPart &part : line.parts) {
        Json item = std::visit([](const auto &read) { return partJson(read); }, part.what);
        item["cautions"] = Json::array();
        for (const SaidCaution &caution : cautionsOf(part)) {
            item["cautions"].push_back({{"reason", caution.key}, {"text", caution.words}});
        }
        json["items"].push_back(std::move(item));
    }
    for (const ReadProblem &problem : line.problems) {
        json["problems"].push_back(problemJson(problem));
    }
    return json;
}

std::string textOf(const UnderstoodLine &line)
{
    std::string text;
    for (const UnderstoodPart &part : line.parts) {
        text += "  " + std::visit([](const auto &read) { return partText(read); }, part.what) + '\n';
        if (const std::string details = detailsOf(part); !details.empty()) {
            text += "    " + inOneLine(details, details.size()) + '\n';
        }
        for (const SaidCaution &caution : cautionsOf(part)) {
            text += fmt::format("    Please check: {}\n", caution.words);
        }
    }
    return text;
}

std::string sentenceFor(const std::vector<ReadProblem> &problems)
{
    std::string sentence = "Nothing was saved.";
    for (const ReadProblem &problem : problems) {
        sentence += ' ' + problemText(problem);
    }
    return sentence;
}

} // namespace osteon::cli
