// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/random_journal.h"

#include "exchange/random_values.h"

#include <algorithm>
#include <array>
#include <map>

namespace osteon::tests {

namespace {

class Maker : public RandomValues
{
public:
    using RandomValues::RandomValues;

    NutrientAmounts amounts()
    {
        NutrientAmounts result;
        for (const Nutrient nutrient : allNutrients) {
            if (!oneIn(3)) {
                result[nutrient] = Mass::fromNanograms(upTo(mostPossible(nutrient).nanograms()));
            }
        }
        return result;
    }

    IntakeEntry intake()
    {
        IntakeEntry entry;
        entry.stamp = stamp();
        entry.meal = oneIn(3) ? std::nullopt : std::optional(of(allMeals));
        entry.name = text();
        entry.food = oneIn(2) ? std::string() : "milk-whole";
        if (!oneIn(3)) {
            entry.portion = PortionMass::fromMilligrams(1 + upTo(largestPortion.milligrams() - 1));
        }
        entry.portionText = maybeText();
        entry.isSupplement = oneIn(3);
        entry.amounts = amounts();
        entry.note = oneIn(2) ? std::nullopt : std::optional(text(true));
        entry.dish = maybeText();
        return entry;
    }

    ExerciseSession session()
    {
        return {.stamp = stamp(),
                .activity = oneIn(2) ? std::string() : "walk-brisk",
                .name = text(),
                .duration = std::chrono::minutes(1 + below(1440)),
                .intensity = of(allIntensities),
                .kinds = {oneIn(2), oneIn(2), oneIn(2)},
                .note = oneIn(2) ? std::nullopt : std::optional(text(true))};
    }

    Schedule schedule(Day from)
    {
        constexpr std::array<std::string_view, 6> times{"morning", "noon",  "evening",
                                                        "08:30",   "20:30", "night"};
        Schedule result;
        result.repeat = of(allRepeats);
        result.every = 1 + below(366);
        result.anchor = addDays(from, below(9) - 4);
        if (result.repeat == Repeat::weeks) {
            result.weekdays = Weekdays(static_cast<unsigned>(below(128)));
        }
        result.doseSlots.clear();
        if (result.repeat != Repeat::asNeeded && oneIn(2)) {
            result.doseSlots = numberedSlots(1 + below(4));
        } else if (result.repeat != Repeat::asNeeded) {
            const int first = below(3);
            for (int count = 0; count < 1 + below(3); ++count) {
                result.doseSlots.push_back(
                    *doseSlotFromText(times.at(static_cast<std::size_t>(first + count))));
            }
        }
        return result;
    }

    Regimen regimen()
    {
        Regimen result{
            .uid = uid(), .kind = oneIn(2) ? RegimenKind::supplement : RegimenKind::medicine, .versions = {}};
        if (result.kind == RegimenKind::medicine) {
            result.treatment = of(allTreatmentClasses);
        }
        Day from = day();
        for (int count = 1 + below(3); count > 0; --count) {
            RegimenVersion version;
            version.uid = uid();
            version.from = from;
            version.lastDay = oneIn(3) ? std::optional(addDays(from, below(50))) : std::nullopt;
            version.name = text();
            version.dose = maybeText();
            if (result.kind == RegimenKind::supplement) {
                version.amounts = amounts();
            }
            version.schedule = schedule(from);
            result.versions.push_back(version);
            from = addDays(from, 1 + below(40));
        }
        return result;
    }

    RecordedDose dose(const std::string &regimen, RegimenKind kind, int number)
    {
        RecordedDose result;
        result.dose = {.stamp = stamp(),
                       .regimen = regimen,
                       .kind = kind,
                       .slot = number,
                       .name = text(),
                       .dose = maybeText(),
                       .state = oneIn(4) ? DoseState::skipped : DoseState::taken,
                       .intake = {}};
        if (kind == RegimenKind::supplement && result.dose.state == DoseState::taken) {
            result.entry = intake();
            result.dose.intake = result.entry->stamp.uid;
            result.entry->stamp = result.dose.stamp;
            result.entry->stamp.uid = result.dose.intake;
        }
        return result;
    }

    TargetPlan plan(std::optional<Day> from)
    {
        TargetPlan result{.uid = uid(),
                          .effectiveFrom = from,
                          .preset = text(),
                          .vigorousCountsTwice = oneIn(2),
                          .rules = {}};
        for (int count = below(12); count > 0; --count) {
            TargetRule rule;
            rule.target.quantity = of(allQuantities);
            const auto bound = [&] { return oneIn(2) ? std::nullopt : std::optional(upTo(4'000'000'000)); };
            rule.target.bounds = {bound(), bound(), bound(),
                                  oneIn(3) ? LimitScope::supplementsOnly : LimitScope::all};
            rule.target.source = {maybeText(), oneIn(2) ? std::nullopt : std::optional(2000 + below(30))};
            rule.sex = oneIn(2) ? std::nullopt : std::optional(oneIn(2) ? Sex::female : Sex::male);
            rule.ageFrom = oneIn(2) ? std::nullopt : std::optional(below(90));
            rule.ageTo = oneIn(2) ? std::nullopt : std::optional(below(120));
            result.rules.push_back(rule);
        }
        return result;
    }

    OwnFood food()
    {
        OwnFood result;
        result.uid = uid();
        result.name = text();
        result.basis = of(allLabelBases);
        result.servingMass = PortionMass::fromMilligrams(1000 + below(900'000));
        if (result.basis == LabelBasis::per100Millilitres) {
            result.servingMicrolitres = result.servingMass->milligrams();
        }
        if (oneIn(2)) {
            result.portions = {{PortionUnit::cup, PortionMass::fromMilligrams(1 + below(999'999))},
                               {PortionUnit::slice, PortionMass::fromMilligrams(1 + below(999'999))}};
        }
        result.amounts[Nutrient::calcium] = Mass::fromNanograms(below(1'000'000));
        result.isArchived = oneIn(3);
        return result;
    }

    SavedMeal meal()
    {
        SavedMeal result{.uid = uid(), .name = text(), .servings = 1 + below(8), .items = {}};
        for (int count = 1 + below(12); count > 0; --count) {
            const IntakeEntry entry = intake();
            result.items.push_back({entry.name, entry.food, entry.portion, entry.portionText,
                                    entry.isSupplement, entry.amounts});
        }
        return result;
    }
};

void addSetUp(Maker &maker, CollectedJournal &journal)
{
    Profile profile;
    profile.sex = maker.oneIn(2) ? std::nullopt : std::optional(Sex::female);
    profile.birthYear = maker.oneIn(2) ? std::nullopt : std::optional(1930 + maker.below(70));
    profile.takesAnticoagulant = maker.oneIn(2);
    profile.name = maker.oneIn(2) ? std::string() : maker.text();
    if (profile != Profile()) {
        journal.profiles = {profile};
    }
    DiarySettings settings{std::chrono::hours(maker.below(7)),
                           maker.oneIn(2) ? NutrientUnit::microgram : NutrientUnit::vitaminDUnit};
    for (int count = maker.below(3); count > 0; --count) {
        settings.favourites.insert(maker.text());
    }
    if (settings != DiarySettings()) {
        journal.settings = {settings};
    }
    for (int count = maker.below(4); count > 0; --count) {
        const auto from = count == 1 ? std::nullopt : std::optional(addDays(lastRandomDay, -10 * count));
        journal.plans.push_back(maker.plan(from));
    }
    for (int count = maker.below(5); count > 0; --count) {
        journal.regimens.push_back(maker.regimen());
    }
    for (int count = maker.below(5); count > 0; --count) {
        const std::string into =
            journal.foods.empty() || maker.oneIn(2) ? std::string() : journal.foods.back().food.uid;
        journal.foods.push_back({maker.food(), into});
    }
    for (int count = maker.below(4); count > 0; --count) {
        journal.meals.push_back(maker.meal());
    }
}

void addEntries(Maker &maker, CollectedJournal &journal)
{
    for (int count = maker.below(40); count > 0; --count) {
        journal.intake.push_back(maker.intake());
    }
    for (int count = maker.below(20); count > 0; --count) {
        const bool isDeleted = journal.regimens.empty() || maker.oneIn(5); // its doses stay
        const Regimen *regimen = isDeleted ? nullptr : &journal.regimens.front();
        journal.doses.push_back(isDeleted ? maker.dose(maker.uid(), RegimenKind::supplement, 1)
                                          : maker.dose(regimen->uid, regimen->kind, count));
    }
    for (int count = maker.below(10); count > 0; --count) {
        journal.exercise.push_back(maker.session());
    }
    addRandomBones(maker, journal);
    for (int count = 0; count < 300; ++count) {
        if (maker.oneIn(3)) {
            journal.completeDays.push_back(addDays(lastRandomDay, -count));
        }
    }
}

/// In the order in which a journal gives them.
void sort(CollectedJournal &journal)
{
    const auto byUid = [](auto &pieces, auto uid) { std::ranges::sort(pieces, {}, uid); };
    const auto byDay = [](auto &entries, auto stamp) {
        std::ranges::sort(entries, {}, [&](const auto &entry) {
            const EntryStamp &of = stamp(entry);
            return std::pair(of.day, of.uid);
        });
    };
    byUid(journal.plans, &TargetPlan::uid);
    byUid(journal.regimens, &Regimen::uid);
    byUid(journal.foods, [](const OwnFoodRecord &record) { return record.food.uid; });
    byUid(journal.meals, &SavedMeal::uid);
    byDay(journal.intake, [](const IntakeEntry &entry) -> const EntryStamp & { return entry.stamp; });
    byDay(journal.doses, [](const RecordedDose &dose) -> const EntryStamp & { return dose.dose.stamp; });
    byDay(journal.exercise, [](const ExerciseSession &entry) -> const EntryStamp & { return entry.stamp; });
    const auto byStamp = [&](auto &entries) {
        byDay(entries, [](const auto &entry) -> const EntryStamp & { return entry.stamp; });
    };
    byStamp(journal.bones.scans);
    byStamp(journal.bones.labs);
    byStamp(journal.bones.events);
    byStamp(journal.bones.notes);
    byStamp(journal.bones.questions);
    byStamp(journal.bones.nextDates);
    std::ranges::sort(journal.completeDays);
}

} // namespace

void CollectedJournal::passOn(JournalSink &sink) const
{
    const auto addAll = [&sink](const auto &pieces) {
        for (const auto &piece : pieces) {
            sink.add(piece);
        }
    };
    addAll(profiles);
    addAll(settings);
    addAll(plans);
    addAll(regimens);
    addAll(foods);
    addAll(meals);
    addAll(intake);
    addAll(doses);
    addAll(exercise);
    addAll(bones.scans);
    addAll(bones.labs);
    addAll(bones.events);
    addAll(bones.notes);
    addAll(bones.questions);
    addAll(bones.nextDates);
    for (const Day day : completeDays) {
        sink.addCompleteDay(day);
    }
}

bool operator==(const CollectedJournal &left, const CollectedJournal &right)
{
    return left.profiles == right.profiles && left.settings == right.settings && left.plans == right.plans &&
           left.regimens == right.regimens && left.foods == right.foods && left.meals == right.meals &&
           left.intake == right.intake && left.doses == right.doses && left.exercise == right.exercise &&
           left.bones == right.bones && left.completeDays == right.completeDays;
}

CollectedJournal randomJournal(std::mt19937 &random)
{
    Maker maker(random);
    CollectedJournal journal;
    addSetUp(maker, journal);
    addEntries(maker, journal);
    sort(journal);
    return journal;
}

} // namespace osteon::tests
