// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "domain/bone_record.h"
#include "domain/unusual_record.h"

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace osteon::cli {

/// What was given to the options of the bone record. An empty text leaves a field as it is, and 'none'
/// empties one that may be empty.
struct BoneTexts
{
    std::string date, time, name, note; ///< options that other kinds of entry have as well
    std::string kind, text;             ///< of several kinds of the bone record
    std::string site, region, density, tScore, zScore, device, centre, leastSignificantChange;
    std::string value, unit, assay, fasting, rangeLow, rangeHigh;
    std::string severity, height, weight;
    std::string asked;
    std::string regimen;
};

/// The kinds of the bone record, as sets of bits.
enum class BoneKind : unsigned { scan = 1, lab = 2, event = 4, note = 8, question = 16, date = 32 };

template <typename Entry>
inline constexpr BoneKind boneKind = BoneKind::scan;
template <>
inline constexpr BoneKind boneKind<LabValue> = BoneKind::lab;
template <>
inline constexpr BoneKind boneKind<HealthEvent> = BoneKind::event;
template <>
inline constexpr BoneKind boneKind<DiaryNote> = BoneKind::note;
template <>
inline constexpr BoneKind boneKind<DoctorQuestion> = BoneKind::question;
template <>
inline constexpr BoneKind boneKind<NextDate> = BoneKind::date;

/// The options of one kind.
void addBoneOptions(CLI::App &command, BoneTexts &texts, BoneKind kind);
/// Those of every kind, without the ones that other kinds of entry have as well.
std::vector<CLI::Option *> addAllBoneOptions(CLI::App &command, BoneTexts &texts);

/// An option that does not go with this kind is wrong usage: nothing is passed over in silence.
void refuseForeign(const BoneTexts &texts, BoneKind kind);

/// The first option that was given, leaving out those that other kinds of entry have as well; empty for none.
std::string_view firstGiven(const BoneTexts &texts);

/// Sets what was given, and leaves the rest. Throws Refusal, which names the option.
void apply(BoneScan &scan, Context &context, const BoneTexts &texts);
void apply(LabValue &lab, Context &context, const BoneTexts &texts);
void apply(HealthEvent &event, Context &context, const BoneTexts &texts);
void apply(DiaryNote &note, Context &context, const BoneTexts &texts);
void apply(DoctorQuestion &question, Context &context, const BoneTexts &texts);
void apply(NextDate &date, Context &context, const BoneTexts &texts);

/// Throws Refusal where an entry cannot be, with the option that is the cause.
[[noreturn]] void refuse(const RecordRefusal &refusal);

/// Asks to look once more at a figure that is rare; it was stored as given.
void askToCheck(RecordField field);

template <typename Entry>
void askIfUnusual(const Entry &entry)
{
    if (const auto field = unusualFieldOf(entry)) {
        askToCheck(*field);
    }
}

template <typename Entry>
void refuseImpossible(const Entry &entry, const Context &context)
{
    if (const auto refusal = refusalOf(entry, context.today())) {
        refuse(*refusal);
    }
}

} // namespace osteon::cli
