// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/file_names.h"

#include "ui/conversions.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace osteon {

std::filesystem::path typedPath(const QString &text)
{
    QString name = text.trimmed();
    if (name.startsWith(QLatin1String("~/"))) {
        name = QDir::homePath() + name.mid(1);
    }
    return QFile::encodeName(name).toStdString();
}

QString shownPath(const std::filesystem::path &file)
{
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

QString suggestedFile(Day today, const QString &ending)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).exists() ? documents : QDir::homePath();
    return QStringLiteral("%1/osteon-%2.%3").arg(folder, toQString(toText(today)), ending);
}

} // namespace osteon
