// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_summary.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day today{2026_y / 11 / 23};
constexpr Period autumn{Day{2026_y / 9 / 1}, Day{2026_y / 11 / 22}};

HealthEvent symptom(Day day, const char *name, std::optional<int> severity)
{
    HealthEvent event;
    event.stamp.day = day;
    event.kind = EventKind::symptom;
    event.name = name;
    event.severity = severity;
    return event;
}

LabValue lab(Day day, LabKind kind, std::int64_t value)
{
    LabValue result;
    result.stamp.day = day;
    result.kind = kind;
    result.value = Decimal(value, 0);
    return result;
}

Regimen daily(const char *uid, Day from, RegimenKind kind, TreatmentClass treatment = TreatmentClass::other)
{
    RegimenVersion version;
    version.from = from;
    version.name = uid;
    version.schedule.anchor = from;
    return {.uid = uid, .kind = kind, .versions = {version}, .treatment = treatment};
}

Dose tick(const char *regimen, Day day)
{
    Dose dose;
    dose.stamp.day = day;
    dose.regimen = regimen;
    dose.slot = DoseSlot(1);
    return dose;
}

} // namespace

TEST_CASE("Treatments come first, and each is judged by its own ticks in the period")
{
    const std::vector<Regimen> regimens{
        daily("calcium", 2026_y / 1 / 1, RegimenKind::supplement),
        daily("letrozole", 2026_y / 2 / 1, RegimenKind::medicine, TreatmentClass::aromataseInhibitor),
        daily("later", 2026_y / 12 / 1, RegimenKind::medicine)};
    const std::vector<Dose> doses{tick("calcium", 2026_y / 8 / 1), tick("calcium", 2026_y / 11 / 20),
                                  tick("letrozole", 2026_y / 11 / 21)};
    const RecordSummary summary = summariseRecord(autumn, {}, regimens, doses, today);
    REQUIRE(summary.regimens.size() == 2);
    CHECK(summary.regimens[0].uid == "letrozole");
    CHECK(summary.regimens[0].ticked->period.first == Day(2026_y / 11 / 21));
    CHECK(summary.regimens[0].ticked->adherence == Adherence{.due = 2, .taken = 1});
    // Ticking had begun before the period, so that its open doses count from the first day on.
    CHECK(summary.regimens[1].ticked->period == autumn);
    CHECK(summary.regimens[1].ticked->adherence == Adherence{.due = 83, .taken = 1});
}

TEST_CASE(
    "A routine that was stopped before the period is not on the page, and one without ticks has no figure")
{
    Regimen stopped = daily("stopped", 2026_y / 1 / 1, RegimenKind::medicine);
    stopped.versions.front().lastDay = 2026_y / 8 / 31;
    const Regimen open = daily("open", 2026_y / 1 / 1, RegimenKind::medicine);
    const std::vector<Regimen> regimens{stopped, open};
    const std::vector<Dose> doses{tick("open", 2026_y / 8 / 1)};
    const RecordSummary summary = summariseRecord(autumn, {}, regimens, doses, today);
    REQUIRE(summary.regimens.size() == 1);
    CHECK(summary.regimens[0].uid == "open");
    CHECK_FALSE(summary.regimens[0].ticked);
}

TEST_CASE("A dose that changed in the period keeps both versions, and one that changed before only the last")
{
    Regimen regimen = daily("calcium", 2026_y / 1 / 1, RegimenKind::supplement);
    for (const Day from : {Day(2026_y / 9 / 1), Day(2026_y / 10 / 1)}) {
        RegimenVersion next = regimen.versions.back();
        next.from = from;
        regimen.versions.push_back(next);
    }
    const RecordSummary summary = summariseRecord(autumn, {}, std::span(&regimen, 1), {}, today);
    REQUIRE(summary.regimens.front().versions.size() == 2);
    CHECK(summary.regimens.front().versions.front().from == Day(2026_y / 9 / 1));
    CHECK(summary.regimens.front().periods.size() == 1);
}

TEST_CASE("Scans are those of all time, laboratory values the latest known of each kind")
{
    BoneRecord record;
    BoneScan scan;
    scan.density = BoneDensity::fromMicrograms(900'000);
    for (const Day day : {Day(2020_y / 1 / 1), Day(2026_y / 10 / 1), Day(2026_y / 11 / 23)}) {
        scan.stamp.day = day;
        record.scans.push_back(scan);
    }
    record.labs = {lab(2025_y / 1 / 1, LabKind::vitaminD, 50), lab(2025_y / 6 / 1, LabKind::ctx, 1),
                   lab(2025_y / 7 / 1, LabKind::ctx, 2), lab(2026_y / 9 / 1, LabKind::vitaminD, 70)};
    const RecordSummary summary = summariseRecord(autumn, record, {}, {}, today);
    CHECK(summary.sites.at(0).scans.size() == 2); // not the one after the period
    REQUIRE(summary.labs.size() == 2);
    CHECK(summary.labs[0].value == Decimal(2, 0));
    CHECK(summary.labs[1].value == Decimal(70, 0));
}

TEST_CASE("A symptom is summed up over its days, and one without a severity has none")
{
    BoneRecord record;
    record.events = {symptom(2026_y / 8 / 31, "Stiffness", 10), symptom(2026_y / 9 / 1, "stiffness", 4),
                     symptom(2026_y / 9 / 1, "Stiffness", 5), symptom(2026_y / 9 / 2, "Stiff ness", {}),
                     symptom(2026_y / 10 / 1, "Flushes", {})};
    const RecordSummary summary = summariseRecord(autumn, record, {}, {}, today);
    REQUIRE(summary.symptoms.size() == 2);
    const SymptomSummary &stiffness = summary.symptoms[0];
    CHECK(stiffness.days == 2);
    CHECK(stiffness.entries == 3);
    CHECK(stiffness.rated == 2);
    CHECK(stiffness.severitySum == 9);
    CHECK(stiffness.lowest == 4);
    CHECK(stiffness.highest == 5);
    CHECK_FALSE(stiffness.last);
    CHECK_FALSE(summary.symptoms[1].lowest);
}

TEST_CASE("Open questions and the dates ahead are for the next visit, whatever the period")
{
    BoneRecord record;
    record.questions.resize(2);
    record.questions[0] = {.stamp = {}, .text = "asked", .askedOn = today};
    record.questions[1].text = "open";
    for (DoctorQuestion &question : record.questions) {
        question.stamp.day = 2025_y / 1 / 1;
    }
    record.nextDates.resize(3);
    record.nextDates[0].stamp.day = 2027_y / 5 / 1;
    record.nextDates[1].stamp.day = 2026_y / 11 / 22;
    record.nextDates[2].stamp.day = today;
    const RecordSummary summary = summariseRecord(autumn, record, {}, {}, today);
    REQUIRE(summary.questions.size() == 1);
    CHECK(summary.questions[0].text == "open");
    REQUIRE(summary.nextDates.size() == 2);
    CHECK(summary.nextDates[0].stamp.day == today);
    CHECK_FALSE(summary.isEmpty());
    CHECK(summariseRecord(autumn, {}, {}, {}, today).isEmpty());
}
