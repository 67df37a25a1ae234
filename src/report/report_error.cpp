// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_error.h"

#include <fmt/format.h>

namespace osteon {

std::string sentence(const ReportError &error)
{
    const std::string path = error.path.string();
    switch (error.kind) {
    case ReportErrorKind::noFont:
        return "The summary cannot be printed because no font is installed; install a font such as "
               "Noto Sans (Debian: fonts-noto-core).";
    case ReportErrorKind::password:
        return fmt::format("The summary was not written because the password {}; choose another one.",
                           error.reason);
    case ReportErrorKind::drawing:
        return fmt::format("The summary could not be drawn ({}); try again with more free memory.",
                           error.reason);
    case ReportErrorKind::notAFile:
        return fmt::format("'{}' is not a file that can be written; choose another file name.", path);
    case ReportErrorKind::noFolder:
        return fmt::format("The folder of '{}' does not exist; create it or choose another place.", path);
    case ReportErrorKind::cannotWrite:
        break;
    }
    return fmt::format("'{}' could not be written ({}); what is there is as it was. Choose another place "
                       "or free some space.",
                       path, error.reason);
}

} // namespace osteon
