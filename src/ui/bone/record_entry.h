// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"

#include <variant>

namespace osteon {

/// One entry of the bone record, of whatever kind.
using RecordEntry = std::variant<BoneScan, LabValue, HealthEvent, DoctorQuestion, NextDate, DiaryNote>;

inline const EntryStamp &stampOf(const RecordEntry &entry)
{
    return std::visit([](const auto &one) -> const EntryStamp & { return one.stamp; }, entry);
}
inline EntryStamp &stampOf(RecordEntry &entry)
{
    return std::visit([](auto &one) -> EntryStamp & { return one.stamp; }, entry);
}

} // namespace osteon
