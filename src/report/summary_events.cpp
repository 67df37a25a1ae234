// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plain_text.h"
#include "report/summary_content.h"
#include "report/summary_figures.h"
#include "report/summary_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t longestQuestion = 300;

std::string joined(const std::vector<std::string> &parts)
{
    return fmt::format("{}", fmt::join(parts, "; "));
}

/// "7 Oct 2026, left wrist (on the stairs)".
std::string happened(const HealthEvent &event, const ReportWords &say)
{
    std::string text = say.shortDay(event.stamp.day);
    if (!event.name.empty()) {
        text += ", " + inOneLine(event.name, longestLabel);
    }
    std::string note = event.note ? inOneLine(*event.note, longestRemark) : std::string();
    note.erase(note.find_last_not_of(". ") + 1); // the sentence goes on
    return note.empty() ? text : say(words::withDetail, text, note);
}

/// "2 falls: …", the latest ones with their days.
std::string happenings(const std::vector<HealthEvent> &events, words::Phrase phrase, words::Phrase none,
                       const ReportWords &say, std::size_t listed)
{
    if (events.empty()) {
        return say(none);
    }
    const std::size_t earlier = events.size() - std::min(events.size(), listed);
    std::vector<std::string> parts;
    for (const HealthEvent &event : std::span(events).subspan(earlier)) {
        parts.push_back(happened(event, say));
    }
    if (earlier > 0) {
        parts.push_back(say.counted(words::moreEarlier, static_cast<int>(earlier)));
    }
    return say.counted(phrase, static_cast<int>(events.size()), joined(parts));
}

/// "Joint stiffness: on 6 days, 2 to 5 of 10, mean 3.5; latest 18 Nov 2026, 2 of 10."
std::string symptomLine(const SymptomSummary &symptom, const ReportWords &say)
{
    std::string text = say.counted(words::symptomDays, symptom.days, inOneLine(symptom.name, longestLabel));
    if (symptom.lowest && *symptom.lowest != *symptom.highest) {
        text += ", " + say(words::severities, *symptom.lowest, *symptom.highest,
                           say.figure(quotientFigure(symptom.severitySum, symptom.rated, 1)));
    } else if (symptom.lowest) {
        text += ", " + say(words::severity, *symptom.lowest);
    }
    text += "; " + say(words::latestOn, say.shortDay(symptom.lastDay));
    if (symptom.last && symptom.rated > 1) {
        text += ", " + say(words::severity, *symptom.last);
    }
    return text + '.';
}

/// "163.5 cm (3 Jun 2026); 163 cm (20 Nov 2026)": the first and the latest, the others counted.
template <typename Figure>
std::string measured(const std::vector<HealthEvent> &events, const ReportWords &say, std::size_t listed,
                     Figure figureOf)
{
    const auto text = [&](const HealthEvent &event) {
        return say(words::withDetail, figureOf(event), say.shortDay(event.stamp.day));
    };
    const std::size_t latest = std::min(events.size() - 1, std::max<std::size_t>(2, listed) - 1);
    const std::size_t between = events.size() - 1 - latest;
    std::vector<std::string> parts{text(events.front())};
    if (between > 0) {
        parts.push_back(say.counted(words::moreBetween, static_cast<int>(between)));
    }
    for (const HealthEvent &event : std::span(events).last(latest)) {
        parts.push_back(text(event));
    }
    return joined(parts);
}

void addMeasured(RecordList &list, const RecordSummary &record, const ReportWords &say, std::size_t listed)
{
    constexpr std::size_t most = 6;
    if (!record.heights.empty()) {
        list.lines.push_back(
            say(words::height,
                measured(record.heights, say, std::min(listed, most), [&](const HealthEvent &event) {
                    return say.figure(event.height->centimetres().text()) + " cm";
                })));
    }
    if (!record.weights.empty()) {
        list.lines.push_back(
            say(words::weight,
                measured(record.weights, say, std::min(listed, most), [&](const HealthEvent &event) {
                    return say.figure(event.weight->kilograms().text()) + " kg";
                })));
    }
}

std::string dateInWords(const NextDate &date, const ReportWords &say)
{
    std::string text = say.shortDay(date.stamp.day);
    if (date.stamp.time) {
        text += ' ' + toText(*date.stamp.time);
    }
    return text + ", " + inOneLine(date.text, longestRemark);
}

/// "Next: 9 Dec 2026, Oncology; 4 Mar 2027, injection."
std::string datesLine(const std::vector<NextDate> &dates, const ReportWords &say, std::size_t listed)
{
    std::vector<std::string> parts;
    const std::size_t shown = std::min(dates.size(), listed);
    for (const NextDate &date : std::span(dates).first(shown)) {
        parts.push_back(dateInWords(date, say));
    }
    if (shown < dates.size()) {
        parts.push_back(say.counted(words::moreDates, static_cast<int>(dates.size() - shown)));
    }
    return say(words::nextDates, joined(parts));
}

} // namespace

RecordList eventList(const RecordSummary &record, const ReportWords &say, std::size_t listed)
{
    const std::string falls = happenings(record.falls, words::falls, words::noFall, say, listed);
    const std::string fractures =
        happenings(record.fractures, words::fractures, words::noFracture, say, listed);
    RecordList list{say(words::events), {}};
    if (record.falls.empty() && record.fractures.empty() && record.symptoms.empty()) {
        list.lines = {falls + ' ' + fractures + ' ' + say(words::noSymptom)};
    } else {
        list.lines = {falls, fractures};
    }
    const std::size_t shown = std::min(record.symptoms.size(), listed);
    for (const SymptomSummary &symptom : std::span(record.symptoms).first(shown)) {
        list.lines.push_back(symptomLine(symptom, say));
    }
    if (shown < record.symptoms.size()) {
        list.lines.push_back(
            say.counted(words::moreSymptoms, static_cast<int>(record.symptoms.size() - shown)));
    }
    addMeasured(list, record, say, listed);
    return list;
}

std::optional<RecordList> questionList(const RecordSummary &record, const ReportWords &say,
                                       std::size_t listed)
{
    if (record.questions.empty() && record.nextDates.empty()) {
        return std::nullopt;
    }
    RecordList list{say(record.questions.empty() ? words::datesAhead : words::questions), {}};
    const std::size_t shown = std::min(record.questions.size(), listed);
    for (const DoctorQuestion &question : std::span(record.questions).first(shown)) {
        list.lines.push_back(
            fmt::format("{}. {}", list.lines.size() + 1, inOneLine(question.text, longestQuestion)));
    }
    if (shown < record.questions.size()) {
        list.lines.push_back(
            say.counted(words::moreQuestions, static_cast<int>(record.questions.size() - shown)));
    }
    if (!record.nextDates.empty()) {
        list.lines.push_back(datesLine(record.nextDates, say, listed));
    }
    return list;
}

} // namespace osteon
