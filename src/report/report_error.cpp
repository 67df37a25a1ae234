// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_error.h"

namespace osteon {

Message sentence(const ReportError &error)
{
    const std::string path = error.path.string();
    switch (error.kind) {
    case ReportErrorKind::noFont:
        return Message::tr(
            "The summary cannot be printed because no font is installed; install a font such as "
            "Noto Sans (Debian: fonts-noto-core).");
    case ReportErrorKind::password:
        return Message::tr("The summary was not written because the password %1; choose another one.")
            .arg(error.reason);
    case ReportErrorKind::drawing:
        return Message::tr("The summary could not be drawn (%1); try again with more free memory.")
            .arg(error.reason);
    case ReportErrorKind::notAFile:
        return Message::tr("'%1' is not a file that can be written; choose another file name.").arg(path);
    case ReportErrorKind::noFolder:
        return Message::tr("The folder of '%1' does not exist; create it or choose another place.").arg(path);
    case ReportErrorKind::cannotWrite:
        break;
    }
    return Message::tr("'%1' could not be written (%2); what is there is as it was. Choose another place or "
                       "free some space.")
        .arg(path)
        .arg(error.reason);
}

} // namespace osteon
