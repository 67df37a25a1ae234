// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <filesystem>

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
    Message reason;             ///< may be empty
};

/// Says what failed, where, and what to do.
Message sentence(const ReportError &error);

} // namespace osteon
