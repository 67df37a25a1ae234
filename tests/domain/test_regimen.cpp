// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dose.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day monday{2026_y / 11 / 16};

RegimenVersion version(Day from, const std::string &name, std::vector<DoseSlot> slots = {DoseSlot(1)})
{
    RegimenVersion version;
    version.from = from;
    version.name = name;
    version.dose = "1 tablet";
    version.schedule.anchor = from;
    version.schedule.doseSlots = std::move(slots);
    return version;
}

Regimen regimen(const std::string &uid, RegimenVersion first)
{
    return {.uid = uid, .kind = RegimenKind::supplement, .versions = {std::move(first)}};
}

Regimen asNeeded(const std::string &uid, const std::string &name)
{
    Regimen regimen = ::regimen(uid, version(monday, name, {}));
    regimen.versions.front().schedule.repeat = Repeat::asNeeded;
    return regimen;
}

Dose dose(const DueDose &due, DoseState state = DoseState::taken)
{
    Dose dose;
    dose.stamp = {.uid = toText(due.day) + toText(due.slot), .day = due.day, .time = {}, .zone = {}};
    dose.regimen = due.regimen;
    dose.slot = due.slot;
    dose.name = due.name;
    dose.state = state;
    return dose;
}

Dose doseAt(const std::string &uid, Day day, const DoseSlot &slot, DoseState state = DoseState::taken)
{
    return dose({.day = day,
                 .regimen = uid,
                 .kind = {},
                 .slot = slot,
                 .name = {},
                 .dose = {},
                 .amounts = {},
                 .given = {}},
                state);
}

} // namespace

TEST_CASE("A change from a day on leaves the due days before it as they were")
{
    const Regimen twice = regimen("a", version(monday, "Calcium", numberedSlots(2)));
    const Day thursday = addDays(monday, 3);
    const Regimen changed = withVersion(twice, version(thursday, "Calcium", {PartOfDay::evening}));
    CHECK(dueOn(std::vector{changed}, {}, addDays(monday, 2)) ==
          dueOn(std::vector{twice}, {}, addDays(monday, 2)));
    const std::vector<DueDose> due = dueOn(std::vector{changed}, {}, thursday);
    REQUIRE(due.size() == 1);
    CHECK(due.front().slot == DoseSlot(PartOfDay::evening));
}

TEST_CASE("A change takes the place of one of the same day and leaves a later one")
{
    Regimen changed = regimen("a", version(monday, "one"));
    changed = withVersion(changed, version(addDays(monday, 10), "later"));
    changed = withVersion(changed, version(addDays(monday, 5), "two"));
    changed = withVersion(changed, version(addDays(monday, 5), "three"));
    REQUIRE(changed.versions.size() == 3);
    CHECK(changed.versionOn(addDays(monday, 4))->name == "one");
    CHECK(changed.versionOn(addDays(monday, 5))->name == "three");
    CHECK(changed.versionOn(addDays(monday, 400))->name == "later");
}

TEST_CASE("A stopped regimen asks for nothing after its last day, and can begin again")
{
    const auto stopped = stoppedAfter(regimen("a", version(monday, "Calcium")), addDays(monday, 2));
    REQUIRE(stopped);
    CHECK(dueOn(std::vector{*stopped}, {}, addDays(monday, 2)).size() == 1);
    CHECK(dueOn(std::vector{*stopped}, {}, addDays(monday, 3)).empty());
    const Regimen again = withVersion(*stopped, version(addDays(monday, 7), "Calcium"));
    CHECK(dueOn(std::vector{again}, {}, addDays(monday, 6)).empty());
    CHECK(dueOn(std::vector{again}, {}, addDays(monday, 7)).size() == 1);
    CHECK_FALSE(stoppedAfter(again, addDays(monday, -1)));
    CHECK(stoppedAfter(again, addDays(monday, 4)) == stopped); // an earlier end stays
}

TEST_CASE("What is due comes in the order of the day, with what became of it")
{
    const std::vector regimens{regimen("a", version(monday, "Calcium", {PartOfDay::evening, TimeOfDay(480)})),
                               regimen("b", version(monday, "Anastrozole")), asNeeded("c", "Paracetamol")};
    const std::vector doses{doseAt("a", monday, TimeOfDay(480), DoseState::skipped),
                            doseAt("a", addDays(monday, 1), PartOfDay::evening)};
    const std::vector<DueDose> due = dueOn(regimens, doses, monday);
    REQUIRE(due.size() == 3);
    CHECK(due[0].name == "Anastrozole");
    CHECK_FALSE(due[0].given);
    CHECK(due[1].slot == DoseSlot(TimeOfDay(480)));
    CHECK(due[1].given == doses[0]);
    CHECK_FALSE(due[2].given);
}

TEST_CASE("A dose ticked before the times of its day were corrected stands for one that is due")
{
    const std::vector corrected{
        regimen("a", version(monday, "Calcium", {PartOfDay::morning, PartOfDay::evening}))};
    const std::vector doses{doseAt("a", monday, DoseSlot(1))};
    const std::vector<DueDose> due = dueOn(corrected, doses, monday);
    CHECK(due.at(0).given == doses[0]);
    CHECK_FALSE(due.at(1).given);
    CHECK(nextDose(corrected[0], doses, monday)->slot == DoseSlot(PartOfDay::evening));
}

TEST_CASE("A dose on top of the schedule stands for none that is due")
{
    const std::vector twice{
        regimen("a", version(monday, "Calcium", {PartOfDay::morning, PartOfDay::evening}))};
    std::vector doses{doseAt("a", monday, PartOfDay::morning)};
    const auto extra = extraDose(twice[0], doses, monday);
    CHECK(extra->slot == DoseSlot(3));
    doses.push_back(dose(*extra));
    CHECK_FALSE(dueOn(twice, doses, monday).at(1).given);
    CHECK(extraDose(twice[0], doses, monday)->slot == DoseSlot(4));
    CHECK(adherence(twice, doses, {monday, monday}, addDays(monday, 1)) == Adherence{2, 1});
    CHECK_FALSE(extraDose(twice[0], doses, addDays(monday, -1)));
}

TEST_CASE("A tick takes the earliest open dose, until there is none")
{
    const Regimen twice = regimen("a", version(monday, "Calcium", numberedSlots(2)));
    std::vector<Dose> doses;
    for (const int expected : {1, 2}) {
        const auto next = nextDose(twice, doses, monday);
        REQUIRE(next);
        CHECK(next->slot == DoseSlot(expected));
        doses.push_back(dose(*next));
    }
    CHECK_FALSE(nextDose(twice, doses, monday));
    CHECK(nextDose(twice, doses, addDays(monday, 1)));
}

TEST_CASE("What is taken as needed can be ticked again and again and is never due")
{
    const std::vector regimens{asNeeded("c", "Paracetamol")};
    std::vector<Dose> doses;
    for (const int expected : {1, 2, 3}) {
        const DueDose offered = asNeededOn(regimens, doses, monday).at(0);
        CHECK(offered.slot == DoseSlot(expected));
        CHECK(nextDose(regimens[0], doses, monday) == offered);
        doses.push_back(dose(offered));
    }
    CHECK(dueOn(regimens, doses, monday).empty());
    CHECK_FALSE(adherence(regimens, doses, weekOf(monday), addDays(monday, 7)).fraction());
}

TEST_CASE("Adherence is what was taken of what was due, over whole days and past schedules")
{
    Regimen changed = regimen("a", version(monday, "Calcium", numberedSlots(2)));
    changed = withVersion(changed, version(addDays(monday, 2), "Calcium"));
    const std::vector regimens{changed};
    const std::vector doses{doseAt("a", monday, DoseSlot(1)), doseAt("a", monday, DoseSlot(2)),
                            doseAt("a", addDays(monday, 1), DoseSlot(2)),
                            doseAt("a", addDays(monday, 2), DoseSlot(1), DoseState::skipped),
                            doseAt("other", addDays(monday, 3), DoseSlot(1))};
    const Adherence kept = adherence(regimens, doses, weekOf(monday), addDays(monday, 30));
    CHECK(kept == Adherence{9, 3}); // 2 + 2 + 5 due, 2 + 1 taken
    CHECK(*kept.fraction() == doctest::Approx(3.0 / 9));
    CHECK_FALSE(adherence(regimens, doses, {addDays(monday, -7), addDays(monday, -1)}, monday).fraction());
}

TEST_CASE("Doses of today that are still open are not missed, and later days are not due yet")
{
    const std::vector regimens{regimen("a", version(monday, "Calcium", numberedSlots(2)))};
    std::vector<Dose> doses;
    CHECK(adherence(regimens, doses, weekOf(monday), monday) == Adherence{0, 0});
    doses.push_back(doseAt("a", monday, DoseSlot(1)));
    CHECK(adherence(regimens, doses, weekOf(monday), monday) == Adherence{1, 1});
    CHECK(adherence(regimens, doses, weekOf(monday), addDays(monday, 1)) == Adherence{2, 1});
    doses.push_back(doseAt("a", monday, DoseSlot(2), DoseState::skipped));
    CHECK(adherence(regimens, doses, weekOf(monday), monday) == Adherence{2, 1});
}

TEST_CASE("A version that cannot be is refused")
{
    const RegimenVersion good = version(monday, "Calcium");
    const auto supplement = RegimenKind::supplement;
    CHECK_FALSE(refusalOf(good, supplement));
    RegimenVersion bad = good;
    bad.name = " ";
    CHECK(refusalOf(bad, supplement) == RegimenError::nameRefused);
    bad = good;
    bad.dose = "1\ntablet";
    CHECK(refusalOf(bad, supplement) == RegimenError::doseRefused);
    bad = good;
    bad.amounts[Nutrient::calcium] = Mass::fromGrams(11);
    CHECK(refusalOf(bad, supplement) == RegimenError::amountRefused);
    bad.amounts[Nutrient::calcium] = Mass();
    CHECK_FALSE(refusalOf(bad, supplement));
    CHECK(refusalOf(bad, RegimenKind::medicine) == RegimenError::medicineWithAmount);
    bad = good;
    bad.schedule.every = 0;
    CHECK(refusalOf(bad, supplement) == RegimenError::scheduleRefused);
    bad = good;
    bad.lastDay = addDays(monday, -1);
    CHECK(refusalOf(bad, supplement) == RegimenError::endsBeforeStart);
    bad = good;
    bad.from = 2026_y / 2 / 30;
    CHECK(refusalOf(bad, supplement) == RegimenError::startImpossible);
}
