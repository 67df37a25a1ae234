// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bone_record.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day today{2026_y / 11 / 23};

HealthEvent event(EventKind kind, Day day = today)
{
    HealthEvent event;
    event.stamp.day = day;
    event.kind = kind;
    return event;
}

HealthEvent symptom(std::optional<int> severity)
{
    HealthEvent result = event(EventKind::symptom);
    result.name = "Joint pain";
    result.severity = severity;
    return result;
}

NextDate injection(Day day)
{
    NextDate date;
    date.stamp.day = day;
    date.kind = NextDateKind::treatment;
    date.regimen = "some uid";
    date.text = "Injection";
    return date;
}

Regimen daily(Day from)
{
    RegimenVersion version;
    version.from = from;
    version.name = "Anastrozole";
    version.schedule.anchor = from;
    return {.uid = "anastrozole",
            .kind = RegimenKind::medicine,
            .versions = {version},
            .treatment = TreatmentClass::aromataseInhibitor};
}

Dose tick(Day day, DoseState state = DoseState::taken)
{
    Dose dose;
    dose.stamp.day = day;
    dose.regimen = "anastrozole";
    dose.kind = RegimenKind::medicine;
    dose.slot = DoseSlot(1);
    dose.state = state;
    return dose;
}

RecordRefusal refusal(RecordField field, RecordError error)
{
    return {field, error};
}

} // namespace

TEST_CASE("A fall, a fracture and a visit need nothing but their day")
{
    for (const EventKind kind : {EventKind::fall, EventKind::fracture, EventKind::visit}) {
        CHECK_FALSE(refusalOf(event(kind), today));
    }
    HealthEvent fracture = event(EventKind::fracture);
    fracture.name = "Left wrist";
    CHECK_FALSE(refusalOf(fracture, today));
    fracture.kind = EventKind::fall;
    CHECK(refusalOf(fracture, today) == refusal(RecordField::name, RecordError::notOfThisKind));
    CHECK(refusalOf(event(EventKind::fall, addDays(today, 1)), today)->reason == EntryError::dayInFuture);
}

TEST_CASE("A symptom has a name and a severity from 0 to 10, or one that nobody told")
{
    for (const int severity : {0, 5, 10}) {
        CHECK_FALSE(refusalOf(symptom(severity), today));
    }
    CHECK_FALSE(refusalOf(symptom(std::nullopt), today));
    for (const int severity : {-1, 11, 1'000'000}) {
        CHECK(refusalOf(symptom(severity), today) == refusal(RecordField::severity, RecordError::impossible));
    }
    HealthEvent nameless = symptom(3);
    nameless.name.clear();
    CHECK(refusalOf(nameless, today) == refusal(RecordField::name, RecordError::missing));
    HealthEvent fall = event(EventKind::fall);
    fall.severity = 3;
    CHECK(refusalOf(fall, today) == refusal(RecordField::severity, RecordError::notOfThisKind));
}

TEST_CASE("A height is from 80 to 250 cm and a weight from 20 to 400 kg")
{
    HealthEvent height = event(EventKind::height);
    CHECK(refusalOf(height, today) == refusal(RecordField::height, RecordError::missing));
    for (const std::int64_t millimetres : {800, 1635, 2500}) {
        height.height = BodyHeight::fromMillimetres(millimetres);
        CHECK_FALSE(refusalOf(height, today));
    }
    for (const std::int64_t millimetres : {799, 2501, -5}) {
        height.height = BodyHeight::fromMillimetres(millimetres);
        CHECK(refusalOf(height, today) == refusal(RecordField::height, RecordError::impossible));
    }
    HealthEvent weight = event(EventKind::weight);
    weight.weight = BodyWeight::fromGrams(400'001);
    CHECK(refusalOf(weight, today) == refusal(RecordField::weight, RecordError::impossible));
    weight.weight = BodyWeight::fromGrams(20'000);
    CHECK_FALSE(refusalOf(weight, today));
    weight.height = BodyHeight::fromMillimetres(1635);
    CHECK(refusalOf(weight, today) == refusal(RecordField::height, RecordError::notOfThisKind));
}

TEST_CASE("A height and a weight are given back as they were typed")
{
    CHECK(BodyHeight::fromCentimetres(Decimal(1635, 1))->centimetres().text() == "163.5");
    CHECK(BodyHeight::fromCentimetres(Decimal(163, 0))->centimetres().text() == "163");
    CHECK_FALSE(BodyHeight::fromCentimetres(Decimal(16355, 2)));
    CHECK(BodyWeight::fromKilograms(Decimal(642, 1))->kilograms().text() == "64.2");
    CHECK_FALSE(BodyWeight::fromKilograms(Decimal(642'000'1, 5)));
}

TEST_CASE("Kinds of events and of next dates have one key each, and a key leads back")
{
    for (const EventKind kind : allEventKinds) {
        CHECK(eventKindFromKey(key(kind)) == kind);
    }
    for (const NextDateKind kind : allNextDateKinds) {
        CHECK(nextDateKindFromKey(key(kind)) == kind);
    }
    for (const TreatmentClass treatment : allTreatmentClasses) {
        CHECK(treatmentClassFromKey(key(treatment)) == treatment);
    }
}

TEST_CASE("A note and a question have a text of up to 10 000 characters")
{
    DiaryNote note{.stamp = {.uid = {}, .day = today, .time = {}, .zone = {}}, .text = "Line\nline"};
    CHECK_FALSE(refusalOf(note, today));
    for (const char *blank : {"", "  ", "\n \n"}) {
        note.text = blank;
        CHECK(refusalOf(note, today) == refusal(RecordField::text, RecordError::missing));
    }
    note.text = std::string(10'001, 'x');
    CHECK(refusalOf(note, today)->reason == EntryError::noteTooLong);
    DoctorQuestion question{.stamp = note.stamp, .text = "a\tb", .askedOn = {}};
    CHECK(refusalOf(question, today)->reason == EntryError::controlCharacter);
    question.text = "How long?";
    CHECK(question.isOpen());
    question.askedOn = addDays(today, 1);
    CHECK(refusalOf(question, today) ==
          RecordRefusal{RecordField::askedOn, RecordError::entryRefused, EntryError::dayInFuture});
    question.askedOn = today;
    CHECK_FALSE(refusalOf(question, today));
    CHECK_FALSE(question.isOpen());
}

TEST_CASE("A next date may lie ahead, by twenty years and not by two hundred")
{
    CHECK_FALSE(refusalOf(injection(addDays(today, 180)), today));
    CHECK_FALSE(refusalOf(injection(addDays(today, -180)), today));
    CHECK_FALSE(refusalOf(injection(2046_y / 11 / 23), today));
    CHECK(refusalOf(injection(2226_y / 5 / 1), today) == refusal(RecordField::day, RecordError::impossible));
    CHECK(refusalOf(injection(2027_y / 2 / 31), today)->reason == EntryError::dayMissing);
    NextDate appointment = injection(addDays(today, 10));
    appointment.kind = NextDateKind::appointment;
    CHECK(refusalOf(appointment, today) == refusal(RecordField::regimen, RecordError::notOfThisKind));
    CHECK(injection(today).isAhead(today));
    CHECK_FALSE(injection(addDays(today, -1)).isAhead(today));
}

TEST_CASE("The last visit is the newest one up to a day")
{
    const std::vector<HealthEvent> events{event(EventKind::visit, 2026_y / 6 / 2),
                                          event(EventKind::visit, 2026_y / 9 / 1),
                                          event(EventKind::fall, 2026_y / 11 / 1)};
    CHECK(lastVisit(events, today) == Day(2026_y / 9 / 1));
    CHECK(lastVisit(events, 2026_y / 9 / 1) == Day(2026_y / 9 / 1));
    CHECK(lastVisit(events, 2026_y / 8 / 31) == Day(2026_y / 6 / 2));
    CHECK_FALSE(lastVisit(events, 2026_y / 1 / 1));
}

TEST_CASE("A treatment is one bar from start to stop, and two where it was begun again")
{
    Regimen regimen = daily(2024_y / 2 / 1);
    CHECK(periodsOf(regimen) == std::vector{OpenPeriod{2024_y / 2 / 1, std::nullopt}});
    RegimenVersion changed = regimen.newest();
    changed.from = 2025_y / 1 / 1;
    regimen = withVersion(regimen, changed);
    CHECK(periodsOf(regimen) == std::vector{OpenPeriod{2024_y / 2 / 1, std::nullopt}});
    regimen = *stoppedAfter(regimen, 2025_y / 6 / 30);
    changed.from = 2026_y / 1 / 1;
    regimen = withVersion(regimen, changed);
    CHECK(periodsOf(regimen) ==
          std::vector{OpenPeriod{2024_y / 2 / 1, 2025_y / 6 / 30}, OpenPeriod{2026_y / 1 / 1, std::nullopt}});
}

TEST_CASE("Only a medicine is an aromatase inhibitor or a bone medicine")
{
    Regimen regimen = daily(2024_y / 2 / 1);
    CHECK_FALSE(refusalOf(regimen));
    regimen.kind = RegimenKind::supplement;
    CHECK(refusalOf(regimen) == RegimenError::supplementAsTreatment);
    regimen.treatment = TreatmentClass::other;
    CHECK_FALSE(refusalOf(regimen));
    regimen.versions.front().name.clear();
    CHECK(refusalOf(regimen) == RegimenError::nameRefused);
}

TEST_CASE("Doses from before the first tick are not counted as missed")
{
    const Regimen regimen = daily(2024_y / 2 / 1);
    const std::vector<Dose> doses{tick(addDays(today, -3)), tick(addDays(today, -2), DoseState::skipped),
                                  tick(addDays(today, -1))};
    const Period twoYears{2024_y / 2 / 1, addDays(today, 100)};
    const auto result = tickedAdherence(regimen, doses, twoYears, today);
    REQUIRE(result);
    CHECK(result->period == Period{addDays(today, -3), today});
    CHECK(result->adherence == Adherence{.due = 3, .taken = 2});
    CHECK_FALSE(tickedAdherence(regimen, {}, twoYears, today));
    CHECK_FALSE(tickedAdherence(regimen, doses, {today, today}, today));
    Regimen other = regimen;
    other.uid = "other";
    CHECK_FALSE(tickedAdherence(other, doses, twoYears, today));
}
