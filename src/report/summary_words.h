// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "domain/nutrient.h"

#include <QtGlobal>

#include <array>

namespace osteon {

/// All words of the summary, for ReportWords to put into another language. %1, %2 … are filled in; %n is a
/// number, and the languages have their forms for one and for many of it.
namespace words {

// clang-format off
using Phrase = const char *;

inline constexpr Phrase title = QT_TRANSLATE_NOOP("Summary", "Lifestyle summary for a bone-health visit");
inline constexpr Phrase name = QT_TRANSLATE_NOOP("Summary", "Name");
//: %1 is a year.
inline constexpr Phrase born = QT_TRANSLATE_NOOP("Summary", "born %1");
inline constexpr Phrase loggedDays = QT_TRANSLATE_N_NOOP("Summary", "%1 of %n day(s) logged");
inline constexpr Phrase completeDays = QT_TRANSLATE_NOOP("Summary", "%1 marked complete");
inline constexpr Phrase pageOf = QT_TRANSLATE_NOOP("Summary", "Page %1 of %2");

//: Patterns of dates, as QLocale::toString() reads them; text in between stands in '…'.
inline constexpr Phrase dayPattern = QT_TRANSLATE_NOOP("Summary", "d MMMM yyyy");
inline constexpr Phrase shortDayPattern = QT_TRANSLATE_NOOP("Summary", "d MMM yyyy");
inline constexpr Phrase dayOfYearPattern = QT_TRANSLATE_NOOP("Summary", "d MMM");
inline constexpr Phrase longDayOfYearPattern = QT_TRANSLATE_NOOP("Summary", "d MMMM");
inline constexpr Phrase monthPattern = QT_TRANSLATE_NOOP("Summary", "MMM yyyy");
//: The first day of a period within one month: "16" of "16 – 22 November 2026".
inline constexpr Phrase dayOfMonthPattern = QT_TRANSLATE_NOOP("Summary", "d");

inline constexpr Phrase intake = QT_TRANSLATE_NOOP("Summary", "Intake, mean of logged days");
inline constexpr Phrase nothingLogged = QT_TRANSLATE_NOOP("Summary", "No intake was logged in this period.");
inline constexpr Phrase meanADay = QT_TRANSLATE_NOOP("Summary", "Mean a day");
inline constexpr Phrase daysKnown = QT_TRANSLATE_NOOP("Summary", "Days known");
inline constexpr Phrase targetInForce = QT_TRANSLATE_NOOP("Summary", "Target in force");
inline constexpr Phrase daysMet = QT_TRANSLATE_NOOP("Summary", "Days met");
inline constexpr Phrase limit = QT_TRANSLATE_NOOP("Summary", "Limit");
inline constexpr Phrase daysOver = QT_TRANSLATE_NOOP("Summary", "Days over");
//: Heading of a narrow column: shares of food and of supplements.
inline constexpr Phrase foodAndSupplement = QT_TRANSLATE_NOOP("Summary", "Food / suppl.");
inline constexpr Phrase noData = QT_TRANSLATE_NOOP("Summary", "no data");
inline constexpr Phrase noTarget = QT_TRANSLATE_NOOP("Summary", "no target");
inline constexpr Phrase none = "–";
inline constexpr Phrase atLeast = QT_TRANSLATE_NOOP("Summary", "at least %1");
inline constexpr Phrase upTo = QT_TRANSLATE_NOOP("Summary", "up to %1");
//: Beside a target that was another one earlier in the period.
inline constexpr Phrase changed = QT_TRANSLATE_NOOP("Summary", "(changed)");
inline constexpr Phrase nOfM = QT_TRANSLATE_NOOP("Summary", "%1 of %2");
inline constexpr Phrase nOfMDays = QT_TRANSLATE_N_NOOP("Summary", "%1 of %n day(s)");
//: A limit that counts supplements only: "350 mg suppl."
inline constexpr Phrase fromSupplements = QT_TRANSLATE_NOOP("Summary", "%1 suppl.");
inline constexpr Phrase shares = "%1 / %2 %";
inline constexpr Phrase intakeNote = QT_TRANSLATE_NOOP("Summary", "Days known: logged days with a known amount; the mean is over these. 'At least': some items have no value. Shares: of known amounts.");
//: Before the sources of the targets, with a space at its end.
inline constexpr Phrase sources = QT_TRANSLATE_NOOP("Summary", "Sources: ");
//: The source of a target that the owner of the record has typed in.
inline constexpr Phrase ownSource = QT_TRANSLATE_NOOP("Summary", "set by the owner");
//: Behind the source of a target, where the limit has another one: "; limit: IOM 2011".
inline constexpr Phrase sourceOfLimit = QT_TRANSLATE_NOOP("Summary", "; limit: %1");

inline constexpr Phrase activity = QT_TRANSLATE_NOOP("Summary", "Activity by week (minutes, moderate and vigorous)");
inline constexpr Phrase chartOfWeeks = QT_TRANSLATE_NOOP("Summary", "Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record. Narrow: part of a week.");
inline constexpr Phrase chartOfGroups = QT_TRANSLATE_NOOP("Summary", "Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record.");
inline constexpr Phrase eachBar = QT_TRANSLATE_N_NOOP("Summary", "Each figure is the mean of the whole weeks with a record among %n week(s).");
inline constexpr Phrase noWeekLogged = QT_TRANSLATE_NOOP("Summary", "Nothing was logged in this period.");
inline constexpr Phrase vigorousTwice = QT_TRANSLATE_NOOP("Summary", "A vigorous minute counts as two, as the plan in force says.");
//: %4 is how many weeks the mean is over.
inline constexpr Phrase weekMeans = QT_TRANSLATE_NOOP("Summary", "A week's mean: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %3 days (%4).");
inline constexpr Phrase wholeWeeks = QT_TRANSLATE_N_NOOP("Summary", "%n whole week(s) with a record");
inline constexpr Phrase noWholeWeek = QT_TRANSLATE_N_NOOP("Summary", "No whole week with a record. In the period: %1 min moderate and vigorous, %2 min weight-bearing of any intensity, strength training on %n day(s).");
//: %1 is made of the next two, with a semicolon between.
inline constexpr Phrase weeksAtTarget = QT_TRANSLATE_NOOP("Summary", "At or above the target in force: %1.");
inline constexpr Phrase minutesAtTarget = QT_TRANSLATE_N_NOOP("Summary", "%1 of %n week(s) (%2 min)");
inline constexpr Phrase strengthAtTarget = QT_TRANSLATE_N_NOOP("Summary", "strength %1 of %n week(s) (%2 days)");
inline constexpr Phrase noActivityTarget = QT_TRANSLATE_NOOP("Summary", "No activity target in force.");
//: %1 is made of the next two, with a semicolon between.
inline constexpr Phrase notCounted = QT_TRANSLATE_NOOP("Summary", "Not in these figures: %1.");
inline constexpr Phrase partWeeks = QT_TRANSLATE_NOOP("Summary", "weeks only partly in the period or not over yet: %1");
inline constexpr Phrase emptyWeeks = QT_TRANSLATE_NOOP("Summary", "weeks without a record: %1");
inline constexpr Phrase notLogged = QT_TRANSLATE_NOOP("Summary", "not logged");
inline constexpr Phrase weekLine = QT_TRANSLATE_NOOP("Summary", "%1 min (moderate %2, vigorous %3)");
inline constexpr Phrase partOfWeek = QT_TRANSLATE_NOOP("Summary", "%1, part of a week");

inline constexpr Phrase medicines = QT_TRANSLATE_NOOP("Summary", "Medicines and supplements (regular)");
inline constexpr Phrase medicine = QT_TRANSLATE_NOOP("Summary", "Name");
inline constexpr Phrase howTaken = QT_TRANSLATE_NOOP("Summary", "Dose and schedule");
inline constexpr Phrase fromAndTo = QT_TRANSLATE_NOOP("Summary", "From – to");
//: Heading: how many of the doses that were due were ticked as taken.
inline constexpr Phrase takenOfDue = QT_TRANSLATE_NOOP("Summary", "Taken of due");
//: "since 1 Feb 2024"
inline constexpr Phrase since = QT_TRANSLATE_NOOP("Summary", "since %1");
inline constexpr Phrase fromTo = "%1 – %2";
//: Doses: "81 of 84 (96 %)".
inline constexpr Phrase takenShare = QT_TRANSLATE_NOOP("Summary", "%1 of %2 (%3 %)");
inline constexpr Phrase notTicked = QT_TRANSLATE_NOOP("Summary", "not ticked");
inline constexpr Phrase asNeeded = QT_TRANSLATE_NOOP("Summary", "as needed");
//: %1 lists routines whose ticking began later, each in the words of the phrase after the next.
inline constexpr Phrase countedSince = QT_TRANSLATE_NOOP("Summary", "Doses are counted as ticked in the diary, in this period; %1.");
inline constexpr Phrase countedAll = QT_TRANSLATE_NOOP("Summary", "Doses are counted as ticked in the diary, in this period.");
//: "Anastrozole since the first tick, 31 Aug 2026"
inline constexpr Phrase countedFrom = QT_TRANSLATE_NOOP("Summary", "%1 since the first tick, %2");
//: "Calcium citrate until 3 Sep 2026: 2 tablets, every day."
inline constexpr Phrase doseBefore = QT_TRANSLATE_NOOP("Summary", "%1 until %2: %3.");
inline constexpr Phrase moreMedicines = QT_TRANSLATE_N_NOOP("Summary", "and %n more medicine(s) or supplement(s)");
inline constexpr Phrase everyDays = QT_TRANSLATE_N_NOOP("Summary", "every %n day(s)");
inline constexpr Phrase everyWeeks = QT_TRANSLATE_N_NOOP("Summary", "every %n week(s)");
inline constexpr Phrase everyMonths = QT_TRANSLATE_N_NOOP("Summary", "every %n month(s)");
//: A schedule: "every week on Mon, Thu".
inline constexpr Phrase onWeekdays = QT_TRANSLATE_NOOP("Summary", "%1 on %2");
inline constexpr Phrase timesADay = QT_TRANSLATE_N_NOOP("Summary", "%n time(s) a day");
inline constexpr std::array<Phrase, 4> partsOfDay{QT_TRANSLATE_NOOP("Summary", "morning"), QT_TRANSLATE_NOOP("Summary", "noon"), QT_TRANSLATE_NOOP("Summary", "evening"), QT_TRANSLATE_NOOP("Summary", "night")};

inline constexpr Phrase scans = QT_TRANSLATE_NOOP("Summary", "Bone density (as entered)");
inline constexpr Phrase site = QT_TRANSLATE_NOOP("Summary", "Site");
inline constexpr Phrase date = QT_TRANSLATE_NOOP("Summary", "Date");
inline constexpr Phrase density = "g/cm²";
inline constexpr Phrase tScore = QT_TRANSLATE_NOOP("Summary", "T-score");
inline constexpr Phrase zScore = QT_TRANSLATE_NOOP("Summary", "Z-score");
inline constexpr Phrase changeSinceFirst = QT_TRANSLATE_NOOP("Summary", "Change since the first");
//: The smallest change that the centre can tell from chance, as it says itself.
inline constexpr Phrase leastSignificantChange = QT_TRANSLATE_NOOP("Summary", "Centre's least significant change");
inline constexpr Phrase percent = "%1 %";
inline constexpr std::array<Phrase, 4> sites{QT_TRANSLATE_NOOP("Summary", "Lumbar spine"), QT_TRANSLATE_NOOP("Summary", "Total hip"), QT_TRANSLATE_NOOP("Summary", "Femoral neck"), QT_TRANSLATE_NOOP("Summary", "Forearm")};
//: Device and centre of all scans.
inline constexpr Phrase oneDevice = QT_TRANSLATE_NOOP("Summary", "All scans: %1.");
//: "18 Mar 2026, Total hip: …"
inline constexpr Phrase onDay = "%1, %2: %3";
inline constexpr Phrase otherDevice = QT_TRANSLATE_NOOP("Summary", "no change is given, the device or centre is another one or was not entered.");
inline constexpr Phrase otherRegion = QT_TRANSLATE_NOOP("Summary", "no change is given, the region is another one.");
//: The first scan with the same device at the same centre was a later one.
inline constexpr Phrase sinceOther = QT_TRANSLATE_NOOP("Summary", "change since %1, the first scan with this device.");
//: Heading, where the scans were made on different ones.
inline constexpr Phrase deviceAndCentre = QT_TRANSLATE_NOOP("Summary", "Device, centre");
inline constexpr Phrase moreScans = QT_TRANSLATE_N_NOOP("Summary", "%1: and %n more scan(s) between the first and these.");
inline constexpr Phrase moreSites = QT_TRANSLATE_N_NOOP("Summary", "and %n more site(s)");

inline constexpr Phrase labs = QT_TRANSLATE_NOOP("Summary", "Laboratory");
inline constexpr Phrase labValue = QT_TRANSLATE_NOOP("Summary", "Value");
inline constexpr Phrase labUnit = QT_TRANSLATE_NOOP("Summary", "Unit");
inline constexpr Phrase labRange = QT_TRANSLATE_NOOP("Summary", "Laboratory's range");
inline constexpr Phrase assay = QT_TRANSLATE_NOOP("Summary", "Assay");
inline constexpr Phrase fasting = QT_TRANSLATE_NOOP("Summary", "Fasting");
inline constexpr Phrase yes = QT_TRANSLATE_NOOP("Summary", "yes");
inline constexpr Phrase no = QT_TRANSLATE_NOOP("Summary", "no");
inline constexpr Phrase rangeFrom = QT_TRANSLATE_NOOP("Summary", "from %1");
inline constexpr std::array<Phrase, 7> labNames{"25(OH)D", "CTX", "P1NP", QT_TRANSLATE_NOOP("Summary", "Calcium, blood"), QT_TRANSLATE_NOOP("Summary", "PTH"), QT_TRANSLATE_NOOP("Summary", "Creatinine"), QT_TRANSLATE_NOOP("Summary", "eGFR")};
inline constexpr Phrase moreLabs = QT_TRANSLATE_N_NOOP("Summary", "and %n earlier value(s)");

inline constexpr Phrase events = QT_TRANSLATE_NOOP("Summary", "Falls, fractures, symptoms");
inline constexpr Phrase noFall = QT_TRANSLATE_NOOP("Summary", "No fall entered.");
inline constexpr Phrase noFracture = QT_TRANSLATE_NOOP("Summary", "No fracture entered.");
inline constexpr Phrase noSymptom = QT_TRANSLATE_NOOP("Summary", "No symptom entered.");
//: %1 lists them with their days.
inline constexpr Phrase falls = QT_TRANSLATE_N_NOOP("Summary", "%n fall(s): %1.");
inline constexpr Phrase fractures = QT_TRANSLATE_N_NOOP("Summary", "%n fracture(s): %1.");
inline constexpr Phrase moreEarlier = QT_TRANSLATE_N_NOOP("Summary", "and %n earlier");
//: "Joint stiffness: on 6 days, 2 to 5 of 10, mean 3.5; latest 18 Nov 2026, 2 of 10."
inline constexpr Phrase symptomDays = QT_TRANSLATE_N_NOOP("Summary", "%1: on %n day(s)");
inline constexpr Phrase severities = QT_TRANSLATE_NOOP("Summary", "%1 to %2 of 10, mean %3");
inline constexpr Phrase severity = QT_TRANSLATE_NOOP("Summary", "%1 of 10");
inline constexpr Phrase latestOn = QT_TRANSLATE_NOOP("Summary", "latest %1");
inline constexpr Phrase moreSymptoms = QT_TRANSLATE_N_NOOP("Summary", "and %n more symptom(s)");
inline constexpr Phrase height = QT_TRANSLATE_NOOP("Summary", "Height: %1.");
inline constexpr Phrase weight = QT_TRANSLATE_NOOP("Summary", "Weight: %1.");
//: A measurement: "163.5 cm (3 Jun 2026)"; also a value with what belongs to it.
inline constexpr Phrase withDetail = "%1 (%2)";
inline constexpr Phrase moreBetween = QT_TRANSLATE_N_NOOP("Summary", "%n more between");

inline constexpr Phrase questions = QT_TRANSLATE_NOOP("Summary", "Questions for the visit");
inline constexpr Phrase moreQuestions = QT_TRANSLATE_N_NOOP("Summary", "and %n more question(s)");
//: Heading, where there are dates to come and no questions.
inline constexpr Phrase datesAhead = QT_TRANSLATE_NOOP("Summary", "Dates ahead");
inline constexpr Phrase nextDates = QT_TRANSLATE_NOOP("Summary", "Next: %1.");
inline constexpr Phrase moreDates = QT_TRANSLATE_N_NOOP("Summary", "and %n later date(s)");

//: %1 lists what the diary has nothing of: "Not entered: bone density, laboratory values."
inline constexpr Phrase notEntered = QT_TRANSLATE_NOOP("Summary", "Not entered: %1.");
inline constexpr Phrase notEnteredMedicines = QT_TRANSLATE_NOOP("Summary", "regular medicines and supplements");
inline constexpr Phrase notEnteredScans = QT_TRANSLATE_NOOP("Summary", "bone density scans");
inline constexpr Phrase notEnteredLabs = QT_TRANSLATE_NOOP("Summary", "laboratory values");

inline constexpr Phrase targetChanges = QT_TRANSLATE_NOOP("Summary", "Target changes in the period");
inline constexpr Phrase noTargetChanges = QT_TRANSLATE_NOOP("Summary", "None.");
inline constexpr Phrase ownTargets = QT_TRANSLATE_NOOP("Summary", "own targets");
//: "from 1 September 2026: ASCO 2019"
inline constexpr Phrase changeFrom = QT_TRANSLATE_NOOP("Summary", "from %1: %2");
inline constexpr Phrase earlierChanges = QT_TRANSLATE_N_NOOP("Summary", "and %n more change(s) before");

inline constexpr Phrase printed = QT_TRANSLATE_NOOP("Summary", "Printed %1.");
inline constexpr Phrase footer = QT_TRANSLATE_NOOP("Summary", "Personal record written by its owner with osteon. It is not the output of a medical device and draws no medical conclusion. Missing days are not counted as zero.");

inline constexpr std::array<Phrase, allNutrients.size()> nutrients{QT_TRANSLATE_NOOP("Summary", "Calcium"), QT_TRANSLATE_NOOP("Summary", "Vitamin D"), QT_TRANSLATE_NOOP("Summary", "Magnesium"), QT_TRANSLATE_NOOP("Summary", "Vitamin K2"), QT_TRANSLATE_NOOP("Summary", "Vitamin K1"), QT_TRANSLATE_NOOP("Summary", "Protein"), QT_TRANSLATE_NOOP("Summary", "Sodium"), QT_TRANSLATE_NOOP("Summary", "Sugars"), QT_TRANSLATE_NOOP("Summary", "Alcohol")};
//: What the sources and the titles of the presets of targets are called; names of publications stay as they are.
inline constexpr std::array<Phrase, 10> presetNames{QT_TRANSLATE_NOOP("Summary", "The article osteon is built on"), QT_TRANSLATE_NOOP("Summary", "ASCO guideline on bone health in cancer survivors, Shapiro et al."), QT_TRANSLATE_NOOP("Summary", "IOM dietary reference intakes for calcium and vitamin D"), QT_TRANSLATE_NOOP("Summary", "IOM dietary reference intakes for magnesium"), QT_TRANSLATE_NOOP("Summary", "American Heart Association and US dietary guidelines"), QT_TRANSLATE_NOOP("Summary", "US dietary guidelines, 14 g of alcohol a drink"), QT_TRANSLATE_NOOP("Summary", "WHO guidelines on physical activity"), QT_TRANSLATE_NOOP("Summary", "Article"), QT_TRANSLATE_NOOP("Summary", "ASCO 2019"), QT_TRANSLATE_NOOP("Summary", "RDA by age and sex")};
//: International units.
inline constexpr Phrase internationalUnits = QT_TRANSLATE_NOOP("Summary", "IU");
// clang-format on

} // namespace words

class ReportWords;

std::string nutrientName(Nutrient nutrient, const ReportWords &say);

/// "mg", "µg", "g" or "IU", as people write it.
std::string unitName(NutrientUnit unit, const ReportWords &say);

/// "every week on Mon, Thu, morning and evening".
std::string scheduleInWords(const Schedule &schedule, const ReportWords &say);

} // namespace osteon
