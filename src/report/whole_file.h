// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_error.h"

#include <expected>
#include <filesystem>
#include <string_view>

namespace osteon {

/// Writes a file whole or not at all: under a temporary name beside it, synchronised, then renamed. A file of
/// that name is replaced, a link to one is followed. Only the owner may read it (mode 0600). Refuses a folder
/// and a device; on failure nothing is left behind and what was there stays.
std::expected<void, ReportError> writeFileWhole(const std::filesystem::path &path, std::string_view bytes);

} // namespace osteon
