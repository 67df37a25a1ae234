// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/typed_time.h"

#include "ui/conversions.h"

#include <QLocale>
#include <QTime>

namespace osteon {

QString timeText(TimeOfDay time)
{
    return QLocale().toString(toQTime(time), QLocale::ShortFormat);
}

std::optional<TimeOfDay> typedTime(const QString &text)
{
    const QString typed = text.simplified();
    QTime time = QLocale().toTime(typed, QLocale::ShortFormat);
    for (const char *format : {"H:mm", "H.mm", "h:mm AP", "h AP", "H"}) {
        if (!time.isValid()) {
            time = QTime::fromString(typed, QString::fromLatin1(format));
        }
    }
    return time.isValid() ? std::optional<TimeOfDay>(time.hour() * 60 + time.minute()) : std::nullopt;
}

} // namespace osteon
