// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_text.h"

#include "storage/change.h"
#include "ui/conversions.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace osteon {

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

/// What the operating system, SQLite and libzip say of files that cannot be used: here for the translators,
/// Message::quoted() asks for it in these words.
[[maybe_unused]] constexpr std::array quotedWords{
    QT_TRANSLATE_NOOP("Message", "Permission denied"),
    QT_TRANSLATE_NOOP("Message", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Message", "No such file or directory"),
    QT_TRANSLATE_NOOP("Message", "Not a directory"),
    QT_TRANSLATE_NOOP("Message", "Is a directory"),
    QT_TRANSLATE_NOOP("Message", "File exists"),
    QT_TRANSLATE_NOOP("Message", "File name too long"),
    QT_TRANSLATE_NOOP("Message", "File too large"),
    QT_TRANSLATE_NOOP("Message", "No space left on device"),
    QT_TRANSLATE_NOOP("Message", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Message", "Read-only file system"),
    QT_TRANSLATE_NOOP("Message", "Input/output error"),
    QT_TRANSLATE_NOOP("Message", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Message", "No such device"),
    QT_TRANSLATE_NOOP("Message", "Too many open files"),
    QT_TRANSLATE_NOOP("Message", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Message", "Operation not supported"),
    QT_TRANSLATE_NOOP("Message", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Message", "file is not a database"),
    QT_TRANSLATE_NOOP("Message", "unable to open database file"),
    QT_TRANSLATE_NOOP("Message", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Message", "database or disk is full"),
    QT_TRANSLATE_NOOP("Message", "database is locked"),
    QT_TRANSLATE_NOOP("Message", "disk I/O error"),
    QT_TRANSLATE_NOOP("Message", "out of memory"),
    QT_TRANSLATE_NOOP("Message", "Not a zip archive"),
    QT_TRANSLATE_NOOP("Message", "Zip archive inconsistent"),
    QT_TRANSLATE_NOOP("Message", "Premature end of file"),
    QT_TRANSLATE_NOOP("Message", "Read error"),
    QT_TRANSLATE_NOOP("Message", "CRC error"),
    QT_TRANSLATE_NOOP("Message", "Can't open file"),
    QT_TRANSLATE_NOOP("Message", "Compression method not supported"),
    QT_TRANSLATE_NOOP("Message", "No password provided"),
};

} // namespace

QString inWords(const Message &message)
{
    return toQString(message.in(
        [](const std::string &english) {
            return QCoreApplication::translate("Message", english.c_str()).toStdString();
        },
        [](std::int64_t number) { return QLocale().toString(qlonglong{number}).toStdString(); }));
}

QString inWords(const std::exception &failure)
{
    if (const auto *ofJournal = dynamic_cast<const JournalFailure *>(&failure)) {
        return inWords(ofJournal->error.message);
    }
    return MessageText::tr("This could not be done: %1").arg(inWords(Message::quoted(failure.what())));
}

} // namespace osteon
