// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace osteon {

enum class ReportErrorKind {
    noFont,      ///< no font is installed, so nothing can be printed
    password,    ///< a PDF cannot be encrypted with this password
    drawing,     ///< the page could not be drawn
    notAFile,    ///< the target is a folder or a device
    noFolder,    ///< the folder of the target does not exist
    cannotWrite, ///< no permission, a full disk …
};

/// Why there is no report.
struct ReportError
{
    ReportErrorKind kind{};
    std::filesystem::path path; ///< where; empty for what has no place
    std::string reason;         ///< the system's own words; may be empty
};

/// One sentence that says what failed, where, and what to do.
std::string sentence(const ReportError &error);

} // namespace osteon
