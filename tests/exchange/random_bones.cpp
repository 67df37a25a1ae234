// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/random_values.h"

namespace osteon::tests {

namespace {

BoneScan randomScan(RandomValues &values)
{
    BoneScan scan;
    scan.stamp = values.stamp();
    scan.site = values.of(allScanSites);
    scan.region = scan.site == ScanSite::other ? values.text() : values.maybeText();
    const auto score = [&] { return BoneScore::fromHundredths(values.below(2001) - 1000); };
    scan.density = BoneDensity::fromMicrograms(100'000 + values.below(2'900'001));
    scan.tScore = values.oneIn(3) ? std::nullopt : std::optional(score());
    scan.zScore = values.oneIn(3) ? std::nullopt : std::optional(score());
    if (scan.tScore && values.oneIn(4)) {
        scan.density.reset();
    }
    scan.device = values.maybeText();
    scan.centre = values.maybeText();
    if (values.oneIn(2)) {
        scan.leastSignificantChange = Percent::fromHundredths(1 + values.below(5000));
    }
    scan.note = values.maybeNote();
    return scan;
}

Decimal randomDecimal(RandomValues &values)
{
    return {1 + values.upTo(Decimal::mostDigits - 1), values.below(Decimal::mostDecimals + 1)};
}

LabValue randomLab(RandomValues &values)
{
    LabValue lab;
    lab.stamp = values.stamp();
    lab.kind = values.of(allLabKinds);
    const auto units = labUnits(lab.kind);
    if (units.empty()) {
        lab.name = values.text();
        lab.unit = values.maybeText();
    } else {
        lab.unit = units[static_cast<std::size_t>(values.below(static_cast<int>(units.size())))];
    }
    lab.bound = values.of(std::array{LabBound::none, LabBound::below, LabBound::above});
    lab.value = randomDecimal(values);
    lab.assay = values.maybeText();
    lab.isFasting = values.oneIn(3) ? std::nullopt : std::optional(values.oneIn(2));
    if (values.oneIn(2)) {
        lab.rangeLow = Decimal(0, values.below(Decimal::mostDecimals + 1));
        lab.rangeHigh = randomDecimal(values);
    }
    lab.note = values.maybeNote();
    return lab;
}

HealthEvent randomEvent(RandomValues &values)
{
    HealthEvent event;
    event.stamp = values.stamp();
    event.kind = values.of(allEventKinds);
    if (event.kind == EventKind::symptom) {
        event.name = values.text();
        event.severity = values.oneIn(3) ? std::nullopt : std::optional(values.below(worstSeverity + 1));
    } else if (event.kind == EventKind::height) {
        event.height = BodyHeight::fromMillimetres(800 + values.below(1701));
    } else if (event.kind == EventKind::weight) {
        event.weight = BodyWeight::fromGrams(20'000 + values.below(380'001));
    } else if (event.kind != EventKind::fall) {
        event.name = values.maybeText();
    }
    event.note = values.maybeNote();
    return event;
}

NextDate randomDate(RandomValues &values, const CollectedJournal &journal)
{
    NextDate date;
    date.stamp = values.stamp();
    date.stamp.day = addDays(lastRandomDay, values.below(900) - 100);
    date.kind = values.of(allNextDateKinds);
    date.text = "x" + values.text(true);
    if (date.kind == NextDateKind::treatment && values.oneIn(2)) {
        date.regimen = journal.regimens.empty() ? values.uid() : journal.regimens.back().uid;
    }
    return date;
}

} // namespace

void addRandomBones(RandomValues &values, CollectedJournal &journal)
{
    for (int count = values.below(9); count > 0; --count) {
        journal.bones.scans.push_back(randomScan(values));
        journal.bones.labs.push_back(randomLab(values));
        journal.bones.events.push_back(randomEvent(values));
        journal.bones.notes.push_back({values.stamp(), "x" + values.text(true)});
        const auto asked = values.oneIn(2) ? std::nullopt : std::optional(values.day());
        journal.bones.questions.push_back({values.stamp(), "x" + values.text(true), asked});
        journal.bones.nextDates.push_back(randomDate(values, journal));
    }
}

} // namespace osteon::tests
