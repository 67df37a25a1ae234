// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/journal_csv_columns.h"
#include "exchange/journal_csv_rows.h"

namespace osteon {

// Which columns a row of each kind fills, once for both directions: `cells` is what writes a row or what
// reads one, so that neither can forget what the other has.

template <typename Cells, typename Amounts>
void amountFields(Cells &cells, Amounts &amounts)
{
    for (const Nutrient nutrient : allNutrients) {
        cells.figure(columnOf(nutrient), amounts[nutrient], massOf(usualUnit(nutrient)).nanograms());
    }
}

template <typename Cells, typename Stamp>
void stampFields(Cells &cells, Stamp &stamp)
{
    cells.uid(JournalColumn::uid, stamp.uid);
    cells.field(JournalColumn::day, stamp.day);
    cells.field(JournalColumn::time, stamp.time);
    cells.field(JournalColumn::zone, stamp.zone);
}

/// What a food or supplement has beside its name and day; a ticked supplement's entry has it too.
template <typename Cells, typename Entry>
void eatenFields(Cells &cells, Entry &entry)
{
    cells.field(JournalColumn::meal, entry.meal);
    cells.field(JournalColumn::food, entry.food);
    cells.figure(JournalColumn::portion, entry.portion, 1000);
    cells.field(JournalColumn::portionText, entry.portionText);
    cells.field(JournalColumn::supplement, entry.isSupplement);
    amountFields(cells, entry.amounts);
    cells.field(JournalColumn::dish, entry.dish);
    cells.field(JournalColumn::note, entry.note);
}

template <typename Cells, typename Entry>
void intakeFields(Cells &cells, Entry &entry)
{
    stampFields(cells, entry.stamp);
    cells.name(JournalColumn::name, entry.name);
    eatenFields(cells, entry);
}

template <typename Cells, typename Session>
void exerciseFields(Cells &cells, Session &session)
{
    stampFields(cells, session.stamp);
    cells.name(JournalColumn::name, session.name);
    cells.field(JournalColumn::activity, session.activity);
    cells.figure(JournalColumn::duration, session.duration, 1);
    cells.field(JournalColumn::intensity, session.intensity);
    cells.field(JournalColumn::weightBearing, session.kinds.weightBearing);
    cells.field(JournalColumn::resistance, session.kinds.resistance);
    cells.field(JournalColumn::balance, session.kinds.balance);
    cells.field(JournalColumn::note, session.note);
}

template <typename Cells, typename Dose>
void doseFields(Cells &cells, Dose &dose)
{
    stampFields(cells, dose.stamp);
    cells.uid(JournalColumn::belongsTo, dose.regimen);
    cells.field(JournalColumn::regimenKind, dose.kind);
    cells.field(JournalColumn::slot, dose.slot);
    cells.name(JournalColumn::name, dose.name);
    cells.field(JournalColumn::doseText, dose.dose);
    cells.field(JournalColumn::state, dose.state);
}

/// What the entry of a ticked supplement adds to the row of the dose; the two have one day.
template <typename Cells, typename Entry>
void doseEntryFields(Cells &cells, Entry &entry)
{
    cells.uid(JournalColumn::entry, entry.stamp.uid);
    cells.name(JournalColumn::entryName, entry.name);
    eatenFields(cells, entry);
}

template <typename Cells, typename Row>
void profileFields(Cells &cells, Row &row)
{
    cells.name(JournalColumn::name, row.name);
    cells.name(JournalColumn::value, row.value);
}

template <typename Cells, typename Plan>
void planFields(Cells &cells, Plan &plan)
{
    cells.uid(JournalColumn::uid, plan.uid);
    cells.field(JournalColumn::day, plan.effectiveFrom);
    cells.name(JournalColumn::preset, plan.preset);
    cells.field(JournalColumn::vigorousCountsTwice, plan.vigorousCountsTwice);
}

/// A bound stands in the column of what it is about.
constexpr JournalColumn columnOf(Quantity quantity)
{
    if (quantity == Quantity::activity) {
        return JournalColumn::duration;
    }
    return quantity == Quantity::strengthDays ? JournalColumn::strengthDays
                                              : columnOf(static_cast<Nutrient>(quantity));
}

template <typename Cells, typename Row>
void targetFields(Cells &cells, Row &row)
{
    cells.uid(JournalColumn::belongsTo, row.plan);
    cells.field(JournalColumn::position, row.position);
    cells.field(JournalColumn::quantity, row.rule.target.quantity);
    cells.field(JournalColumn::bound, row.bound);
    cells.figure(columnOf(row.rule.target.quantity), row.value, smallestUnitsIn(row.rule.target.quantity));
    cells.field(JournalColumn::limitScope, row.rule.target.bounds.limitScope);
    cells.field(JournalColumn::source, row.rule.target.source.name);
    cells.field(JournalColumn::sourceYear, row.rule.target.source.year);
    cells.field(JournalColumn::sex, row.rule.sex);
    cells.field(JournalColumn::ageFrom, row.rule.ageFrom);
    cells.field(JournalColumn::ageTo, row.rule.ageTo);
}

template <typename Cells, typename Row>
void regimenFields(Cells &cells, Row &row)
{
    cells.uid(JournalColumn::uid, row.uid);
    cells.field(JournalColumn::regimenKind, row.kind);
    cells.field(JournalColumn::treatment, row.treatment);
}

template <typename Cells, typename Row>
void regimenVersionFields(Cells &cells, Row &row)
{
    cells.uid(JournalColumn::belongsTo, row.regimen);
    cells.uid(JournalColumn::uid, row.version.uid);
    cells.field(JournalColumn::day, row.version.from);
    cells.field(JournalColumn::lastDay, row.version.lastDay);
    cells.name(JournalColumn::name, row.version.name);
    cells.field(JournalColumn::doseText, row.version.dose);
    amountFields(cells, row.version.amounts);
    cells.repeat(JournalColumn::repeat, row.version.schedule);
    cells.field(JournalColumn::weekdays, row.version.schedule.weekdays);
    cells.field(JournalColumn::anchorDay, row.version.schedule.anchor);
    cells.field(JournalColumn::doseSlots, row.version.schedule.doseSlots);
}

template <typename Cells, typename Record>
void ownFoodFields(Cells &cells, Record &record)
{
    cells.uid(JournalColumn::uid, record.food.uid);
    cells.name(JournalColumn::name, record.food.name);
    cells.field(JournalColumn::basis, record.food.basis);
    cells.figure(JournalColumn::serving, record.food.servingMass, 1000);
    cells.figure(JournalColumn::servingVolume, record.food.servingMicrolitres, 1000);
    cells.field(JournalColumn::portions, record.food.portions);
    amountFields(cells, record.food.amounts);
    cells.field(JournalColumn::archived, record.food.isArchived);
    cells.field(JournalColumn::mergedInto, record.mergedInto);
}

template <typename Cells, typename Row>
void savedMealFields(Cells &cells, Row &row)
{
    cells.uid(JournalColumn::uid, row.uid);
    cells.name(JournalColumn::name, row.name);
    cells.field(JournalColumn::servings, row.servings);
}

template <typename Cells, typename Row>
void savedMealItemFields(Cells &cells, Row &row)
{
    cells.uid(JournalColumn::belongsTo, row.meal);
    cells.field(JournalColumn::position, row.position);
    cells.name(JournalColumn::name, row.item.name);
    cells.field(JournalColumn::food, row.item.food);
    cells.figure(JournalColumn::portion, row.item.portion, 1000);
    cells.field(JournalColumn::portionText, row.item.portionText);
    cells.field(JournalColumn::supplement, row.item.isSupplement);
    amountFields(cells, row.item.amounts);
}

template <typename Cells, typename Scan>
void scanFields(Cells &cells, Scan &scan)
{
    stampFields(cells, scan.stamp);
    cells.field(JournalColumn::site, scan.site);
    cells.field(JournalColumn::region, scan.region);
    cells.figure(JournalColumn::density, scan.density, 1'000'000);
    cells.figure(JournalColumn::tScore, scan.tScore, 100);
    cells.figure(JournalColumn::zScore, scan.zScore, 100);
    cells.figure(JournalColumn::leastSignificantChange, scan.leastSignificantChange, 100);
    cells.field(JournalColumn::device, scan.device);
    cells.field(JournalColumn::centre, scan.centre);
    cells.field(JournalColumn::note, scan.note);
}

/// A laboratory's figure keeps the decimals it was given with, in a cell of their own: 68.0 is 68 with one.
/// Written out, 1.000 could be read as a thousand.
template <typename Cells, typename Lab>
void labFields(Cells &cells, Lab &lab)
{
    stampFields(cells, lab.stamp);
    cells.field(JournalColumn::lab, lab.kind);
    cells.field(JournalColumn::name, lab.name);
    cells.field(JournalColumn::labBound, lab.bound);
    cells.decimal(JournalColumn::labValue, JournalColumn::labValueDecimals, lab.value);
    cells.field(JournalColumn::labUnit, lab.unit);
    cells.field(JournalColumn::assay, lab.assay);
    cells.field(JournalColumn::fasting, lab.isFasting);
    cells.decimal(JournalColumn::rangeLow, JournalColumn::rangeLowDecimals, lab.rangeLow);
    cells.decimal(JournalColumn::rangeHigh, JournalColumn::rangeHighDecimals, lab.rangeHigh);
    cells.field(JournalColumn::note, lab.note);
}

template <typename Cells, typename Event>
void eventFields(Cells &cells, Event &event)
{
    stampFields(cells, event.stamp);
    cells.field(JournalColumn::event, event.kind);
    cells.field(JournalColumn::name, event.name);
    cells.field(JournalColumn::severity, event.severity);
    cells.figure(JournalColumn::height, event.height, 10);
    cells.figure(JournalColumn::weight, event.weight, 1000);
    cells.field(JournalColumn::note, event.note);
}

template <typename Cells, typename Note>
void noteFields(Cells &cells, Note &note)
{
    stampFields(cells, note.stamp);
    cells.field(JournalColumn::note, note.text);
}

template <typename Cells, typename Question>
void questionFields(Cells &cells, Question &question)
{
    noteFields(cells, question);
    cells.field(JournalColumn::askedDay, question.askedOn);
}

template <typename Cells, typename Date>
void nextDateFields(Cells &cells, Date &date)
{
    noteFields(cells, date);
    cells.field(JournalColumn::dateKind, date.kind);
    cells.optionalUid(JournalColumn::belongsTo, date.regimen);
}

} // namespace osteon
