// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"

#include "domain/vitamin_d.h"

#include <doctest/doctest.h>

#include <string>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day today{2026_y / 11 / 23};

IntakeEntry milk()
{
    IntakeEntry entry;
    entry.stamp.day = today;
    entry.name = "Milk";
    return entry;
}

std::optional<EntryError> errorOf(const IntakeEntry &entry)
{
    const auto refusal = refusalOf(entry, today);
    return refusal ? std::optional(refusal->error) : std::nullopt;
}

std::optional<EntryError> errorOfAmount(Nutrient nutrient, Mass amount)
{
    IntakeEntry entry = milk();
    entry.amounts[nutrient] = amount;
    return errorOf(entry);
}

} // namespace

TEST_CASE("An ordinary entry is not refused")
{
    CHECK_FALSE(errorOf(milk()));
    CHECK_FALSE(errorOfAmount(Nutrient::calcium, Mass()));
}

TEST_CASE("An entry has a real day from 1900 to today")
{
    IntakeEntry entry = milk();
    entry.stamp.day = addDays(today, 1);
    CHECK(errorOf(entry) == EntryError::dayInFuture);
    entry.stamp.day = 2026_y / 2 / 31;
    CHECK(errorOf(entry) == EntryError::dayMissing);
    entry.stamp.day = 1899_y / 12 / 31;
    CHECK(errorOf(entry) == EntryError::dayTooEarly);
    entry.stamp.day = 1900_y / 1 / 1;
    CHECK_FALSE(errorOf(entry));
}

TEST_CASE("A name has up to 500 characters, counted as characters and not as bytes")
{
    IntakeEntry entry = milk();
    std::string name;
    for (int count = 0; count < 500; ++count) {
        name += "ü";
    }
    entry.name = name;
    CHECK_FALSE(errorOf(entry));
    entry.name += "x";
    CHECK(errorOf(entry) == EntryError::nameTooLong);
}

TEST_CASE("A name is neither blank nor has control characters nor broken UTF-8")
{
    CHECK(refusalOfName("") == EntryError::nameMissing);
    CHECK(refusalOfName("   ") == EntryError::nameMissing);
    CHECK(refusalOfName("a\nb") == EntryError::controlCharacter);
    CHECK(refusalOfName(std::string("a\0b", 3)) == EntryError::controlCharacter);
    CHECK(refusalOfName("a\x7F") == EntryError::controlCharacter);
    CHECK(refusalOfName("a\xC2\x85") == EntryError::controlCharacter);
    CHECK_FALSE(refusalOfName("Käse, 30 % – natürlich 🧀"));
    for (const auto *text :
         {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82", "abc\x80", "\xE0\x80\x80"}) {
        CAPTURE(text);
        CHECK(refusalOfName(text) == EntryError::textNotUtf8);
    }
}

TEST_CASE("An amount is possible up to its bound and not beyond")
{
    const Mass step = Mass::fromNanograms(1);
    CHECK_FALSE(errorOfAmount(Nutrient::vitaminD, vitaminDFromUnits(600'000)));
    CHECK(errorOfAmount(Nutrient::vitaminD, vitaminDFromUnits(600'000) + step) ==
          EntryError::amountImpossible);
    CHECK_FALSE(errorOfAmount(Nutrient::calcium, Mass::fromGrams(10)));
    CHECK(errorOfAmount(Nutrient::calcium, Mass::fromGrams(10) + step) == EntryError::amountImpossible);
    CHECK(errorOfAmount(Nutrient::magnesium, Mass::fromGrams(11)) == EntryError::amountImpossible);
    CHECK(errorOfAmount(Nutrient::vitaminK2, Mass::fromMilligrams(101)) == EntryError::amountImpossible);
    CHECK(errorOfAmount(Nutrient::vitaminK1, Mass::fromMilligrams(101)) == EntryError::amountImpossible);
}

TEST_CASE("An amount below zero is refused and its nutrient named")
{
    IntakeEntry entry = milk();
    entry.amounts[Nutrient::sodium] = Mass::fromNanograms(-1);
    CHECK(refusalOf(entry, today) == EntryRefusal{EntryError::amountNegative, Nutrient::sodium});
}

TEST_CASE("A portion weighs more than nothing and at most ten kilograms")
{
    IntakeEntry entry = milk();
    entry.portion = PortionMass();
    CHECK(errorOf(entry) == EntryError::portionImpossible);
    entry.portion = PortionMass::fromGrams(10'000);
    CHECK_FALSE(errorOf(entry));
    entry.portion = PortionMass::fromMilligrams(10'000'001);
    CHECK(errorOf(entry) == EntryError::portionImpossible);
}

TEST_CASE("A session lasts from one minute to a day")
{
    ExerciseSession session;
    session.stamp.day = today;
    session.name = "Walk";
    for (const int minutes : {0, -1, 1441}) {
        CAPTURE(minutes);
        session.duration = std::chrono::minutes(minutes);
        const auto refusal = refusalOf(session, today);
        REQUIRE(refusal);
        CHECK(refusal->error == EntryError::durationImpossible);
    }
    session.duration = std::chrono::minutes(1440);
    CHECK_FALSE(refusalOf(session, today));
}

TEST_CASE("A time of day outside of the day is refused")
{
    IntakeEntry entry = milk();
    entry.stamp.time = TimeOfDay(1440);
    CHECK(errorOf(entry) == EntryError::timeImpossible);
    entry.stamp.time = TimeOfDay(1439);
    CHECK_FALSE(errorOf(entry));
}

TEST_CASE("A note may have lines and up to 10 000 characters, and no other control character")
{
    CHECK_FALSE(refusalOfNote("first line\nsecond – line"));
    CHECK_FALSE(refusalOfNote(std::string(10'000, 'x')));
    CHECK(refusalOfNote(std::string(10'001, 'x')) == EntryError::noteTooLong);
    CHECK(refusalOfNote("a\tb") == EntryError::controlCharacter);
    CHECK(refusalOfNote("\xFF") == EntryError::textNotUtf8);
    IntakeEntry entry = milk();
    entry.note = "a\x01";
    CHECK(errorOf(entry) == EntryError::controlCharacter);
    entry = milk();
    entry.dish = std::string(501, 'x');
    CHECK(errorOf(entry) == EntryError::nameTooLong);
    ExerciseSession session;
    session.stamp.day = today;
    session.name = "Walk";
    session.duration = std::chrono::minutes(10);
    CHECK_FALSE(refusalOf(session, today));
    session.note = std::string(10'001, 'x');
    CHECK(refusalOf(session, today)->error == EntryError::noteTooLong);
}
