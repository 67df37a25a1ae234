// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "storage/query.h"
#include "storage/row_writer.h"

#include <string_view>

namespace osteon {

/// How an entry of the bone record lies in its table.
template <typename Entry>
struct RecordTable; // has: name, set(), read()

template <>
struct RecordTable<BoneScan>
{
    static constexpr std::string_view name = "bone_scan";
    static void set(RowWriter &row, const BoneScan &scan);
    static BoneScan read(const Query &query);
};

template <>
struct RecordTable<LabValue>
{
    static constexpr std::string_view name = "lab_value";
    static void set(RowWriter &row, const LabValue &value);
    static LabValue read(const Query &query);
};

template <>
struct RecordTable<HealthEvent>
{
    static constexpr std::string_view name = "health_event";
    static void set(RowWriter &row, const HealthEvent &event);
    static HealthEvent read(const Query &query);
};

template <>
struct RecordTable<DiaryNote>
{
    static constexpr std::string_view name = "diary_note";
    static void set(RowWriter &row, const DiaryNote &note);
    static DiaryNote read(const Query &query);
};

template <>
struct RecordTable<DoctorQuestion>
{
    static constexpr std::string_view name = "doctor_question";
    static void set(RowWriter &row, const DoctorQuestion &question);
    static DoctorQuestion read(const Query &query);
};

template <>
struct RecordTable<NextDate>
{
    static constexpr std::string_view name = "next_date";
    static void set(RowWriter &row, const NextDate &date);
    static NextDate read(const Query &query);
};

} // namespace osteon
