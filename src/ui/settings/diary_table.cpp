// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diary_table.h"

#include "exchange/journal_csv_reader.h"
#include "exchange/journal_csv_writer.h"
#include "report/whole_file.h"
#include "storage/change.h"
#include "storage/journal_import.h"
#include "storage/journal_walk.h"
#include "ui/amount_text.h"
#include "ui/message_text.h"
#include "ui/settings/file_names.h"

#include <QStringList>

#include <array>
#include <expected>

namespace osteon {

namespace {

/// The journal once more, for a thread of its own.
Journal openedAgain(const std::filesystem::path &file)
{
    auto journal = Journal::open(file, MissingFile::refuse);
    if (!journal) {
        throw JournalFailure(journal.error());
    }
    return std::move(*journal);
}

/// Empty where the table was written.
QString write(const std::filesystem::path &journal, const std::filesystem::path &target)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(journal, target, ignored)) {
        return DiaryTable::tr("This is the file of the diary itself. Choose another name.");
    }
    Journal reader = openedAgain(journal);
    JournalCsvWriter table;
    walkJournal(reader, std::nullopt, table);
    const auto written = writeFileWhole(target, table.text());
    return written ? QString() : inWords(sentence(written.error()));
}

struct Reading
{
    std::filesystem::path journal;
    std::filesystem::path table;
    Day today;
    Instant now;
    bool isOnlyLook;
};

/// All of it, or nothing.
std::expected<ImportReport, QString> readTable(const Reading &reading, const Progress &progress)
{
    if (!isJournalCsv(reading.table)) {
        return std::unexpected(
            DiaryTable::tr("This is no table that osteon has saved, so nothing was imported."));
    }
    Journal journal = openedAgain(reading.journal);
    Change change(journal, reading.now, "import");
    JournalImport import(change);
    if (const auto read = readJournalCsv(reading.table, reading.today, import, progress); !read) {
        return std::unexpected(read.error().isCancelled ? DiaryTable::tr("Cancelled. Nothing was imported.")
                                                        : inWords(read.error().sentence));
    }
    if (!reading.isOnlyLook) {
        change.commit();
    }
    return import.report();
}

QString nameOf(ImportedKind kind)
{
    static const std::array<const char *, allImportedKinds.size()> names{
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "About you"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Units and days"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Targets"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Routines"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Own foods"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Saved meals"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Foods and tablets"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Doses of routines"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Movement"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Scans"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Laboratory values"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Events"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Notes"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Questions"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Dates to come"),
        QT_TRANSLATE_NOOP("osteon::DiaryTable", "Days marked complete")};
    return DiaryTable::tr(names.at(static_cast<std::size_t>(kind)));
}

/// "Movement: 12 new, 3 there already".
QString lineOf(ImportedKind kind, const ImportCount &count)
{
    QStringList parts;
    if (count.added > 0) {
        parts << DiaryTable::tr("%n new", "things to import", count.added);
    }
    if (count.known > 0) {
        parts << DiaryTable::tr("%n there already", "things to import", count.known);
    }
    if (const int left = count.different + count.taken; left > 0) {
        parts << DiaryTable::tr("%n left out, because the diary says something else there",
                                "things to import", left);
    }
    return DiaryTable::tr("%1: %2", "kind of entry, what becomes of it")
        .arg(nameOf(kind), parts.join(QStringLiteral(", ")));
}

QString previewOf(const ImportReport &report, Day today)
{
    QStringList lines;
    if (report.days) {
        lines << DiaryTable::tr("Entries from %1 to %2", "first day, last day")
                     .arg(dayTitle(report.days->first, today), dayTitle(report.days->last, today));
    }
    for (const ImportedKind kind : allImportedKinds) {
        if (const ImportCount &count = report.of(kind); count.found > 0) {
            lines << lineOf(kind, count);
        }
    }
    if (report.added() == 0) {
        lines << DiaryTable::tr("There is nothing new in it.");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

DiaryTable::DiaryTable(Diary &diary, Notice &notice, LongWork &work, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_work(work),
      m_chooser({QStringLiteral("*.csv")}, FileChooser::Takes::filesOnly),
      m_exportFile(suggestedFile(diary.today(), QStringLiteral("csv")))
{
    connect(&m_chooser, &FileChooser::chosen, this, [this](const QString &path) {
        m_importFile = path;
        lookAtTable();
    });
    connect(&diary, &Diary::retold, this, [this] { // what was said stands in the language of before
        forgetPreview();
        m_exportDone.clear();
        m_exportError.clear();
    });
    connect(&diary, &Diary::todayChanged, this, [this] { // follows when it is retold
        m_exportFile = suggestedFile(m_diary.today(), QStringLiteral("csv"));
        emit changed();
    });
}

void DiaryTable::writeTable()
{
    m_exportDone.clear();
    m_exportError.clear();
    emit changed();
    const auto done = [this, file = m_exportFile](const QString &error) {
        m_exportError = error;
        m_exportDone =
            error.isEmpty() ? tr("The table is saved: %1").arg(shownPath(typedPath(file))) : QString();
        emit changed();
    };
    m_work.start(
        tr("The table is being saved …"), LongWork::Stops::atItsEnd,
        [journal = m_diary.journal().file(), target = typedPath(m_exportFile), done](const Progress &) {
            return [done, error = write(journal, target)] { done(error); };
        },
        done);
}

void DiaryTable::lookAtTable()
{
    read(true);
}

void DiaryTable::importTable()
{
    const bool isLookedAt = m_canImport && m_lookedAt == m_importFile;
    read(!isLookedAt);
}

void DiaryTable::read(bool isOnlyLook)
{
    forgetPreview();
    const auto failed = [this](const QString &error) {
        m_importError = error;
        emit changed();
    };
    const auto done = [this, isOnlyLook, file = m_importFile](const ImportReport &report) {
        if (isOnlyLook) {
            m_importPreview = previewOf(report, m_diary.today());
            m_canImport = report.added() > 0;
            m_lookedAt = file;
        } else {
            m_diary.poll(); // so that the window shows it at once
            m_notice.sayDone(tr("%n things imported", "", report.added()));
        }
        emit changed();
    };
    const Reading reading{m_diary.journal().file(), typedPath(m_importFile), m_diary.today(), m_diary.now(),
                          isOnlyLook};
    m_work.start(
        isOnlyLook ? tr("The table is being read …") : tr("The table is being imported …"),
        LongWork::Stops::anywhere,
        [reading, done, failed](const Progress &progress) -> LongWork::Outcome {
            const auto report = readTable(reading, progress);
            if (!report) {
                return [failed, error = report.error()] { failed(error); };
            }
            return [done, found = *report] { done(found); };
        },
        failed);
}

void DiaryTable::forgetPreview()
{
    m_importPreview.clear();
    m_importError.clear();
    m_canImport = false;
    emit changed();
}

} // namespace osteon
