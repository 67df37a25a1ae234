// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/journal_place.h"

#include "sample/sample_diary.h"
#include "storage/backup.h"
#include "storage/change.h"
#include "storage/day_store.h"
#include "ui/amount_text.h"
#include "ui/message_text.h"
#include "ui/settings/file_names.h"
#include "ui/settings/sample_texts.h"

#include <algorithm>
#include <expected>

namespace osteon {

namespace {

/// "340 entries, from Monday, 7 September to Monday, 23 November".
QString contentsOf(Journal &journal, Day today)
{
    const auto first = firstRecordedDay(journal);
    if (!first) {
        return JournalPlace::tr("no entries");
    }
    const DiaryRecord record = readDiary(journal, {*first, today});
    Day last = *first;
    for (const IntakeEntry &entry : record.intake) {
        last = std::max(last, entry.stamp.day);
    }
    for (const ExerciseSession &session : record.exercise) {
        last = std::max(last, session.stamp.day);
    }
    const auto count = static_cast<int>(record.intake.size() + record.exercise.size());
    return JournalPlace::tr("%n entries, from %1 to %2", "first day, last day", count)
        .arg(dayTitle(*first, today), dayTitle(last, today));
}

Journal openedAgain(const std::filesystem::path &file)
{
    auto journal = Journal::open(file, MissingFile::refuse);
    if (!journal) {
        throw JournalFailure(journal.error());
    }
    return std::move(*journal);
}

/// What a backup holds, in words. A copy is opened in its place, because opening an older journal brings it
/// to the newest version.
std::expected<QString, QString> contentsOfBackup(const std::filesystem::path &backup, Day today)
{
    const QTemporaryDir folder;
    const std::filesystem::path copy = typedPath(folder.filePath(QStringLiteral("copy.osteon")));
    if (const auto copied = restore(backup, copy); !copied) {
        return std::unexpected(inWords(copied.error().message));
    }
    auto opened = Journal::open(copy, MissingFile::refuse);
    if (!opened) {
        return std::unexpected(inWords(opened.error().message));
    }
    return contentsOf(*opened, today);
}

} // namespace

JournalPlace::JournalPlace(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_table(diary, notice, m_work),
      m_chooser({QStringLiteral("*.osteon"), QStringLiteral("*.backup")}, FileChooser::Takes::filesOnly),
      m_own(diary.journal().file()), m_backupFile(suggestedFile(diary.today(), QStringLiteral("osteon")))
{
    connect(&m_chooser, &FileChooser::chosen, this, [this](const QString &path) {
        m_restoreFile = path;
        lookAtBackup();
    });
    connect(&diary, &Diary::retold, this, [this] { // what was said stands in the language of before
        for (QString *sentence : {&m_backupDone, &m_backupError, &m_restorePreview, &m_restoreError,
                                  &m_restoreDone, &m_checkResult}) {
            sentence->clear();
        }
    });
    connect(&diary, &Diary::todayChanged, this, [this] { // follows when it is retold
        m_backupFile = suggestedFile(m_diary.today(), QStringLiteral("osteon"));
        emit changed();
    });
}

QString JournalPlace::file() const
{
    return shownPath(m_diary.journal().file());
}

void JournalPlace::backUp()
{
    m_backupDone.clear();
    m_backupError.clear();
    emit changed();
    const std::filesystem::path target = typedPath(m_backupFile);
    const auto done = [this, target](const QString &error) {
        m_backupError = error;
        m_backupDone = error.isEmpty() ? tr("The backup is saved: %1").arg(shownPath(target)) : QString();
        emit changed();
    };
    m_work.start(
        tr("The backup is being saved …"), LongWork::Stops::atItsEnd,
        [done, target, journal = m_diary.journal().file()](const Progress &) {
            const auto saved = osteon::backUp(openedAgain(journal), target);
            return [done, error = saved ? QString() : inWords(saved.error().message)] { done(error); };
        },
        done);
}

void JournalPlace::lookAtBackup()
{
    m_restorePreview.clear();
    m_restoreError.clear();
    m_restoreDone.clear();
    emit changed();
    const auto failed = [this](const QString &error) {
        m_restoreError = error;
        emit changed();
    };
    const auto done = [this, file = m_restoreFile](const QString &contents) {
        m_diary.attempt([&] {
            m_lookedAt = file;
            m_restorePreview =
                tr("The backup holds %1. It takes the place of the diary you have now, which holds %2. What "
                   "you have now is kept beside it, and you can put it back.")
                    .arg(contents, contentsOf(m_diary.journal(), m_diary.today()));
        });
        emit changed();
    };
    m_work.start(
        tr("The backup is being read …"), LongWork::Stops::atItsEnd,
        [=, backup = typedPath(m_restoreFile),
         today = m_diary.today()](const Progress &) -> LongWork::Outcome {
            const auto contents = contentsOfBackup(backup, today);
            if (!contents) {
                return [failed, error = contents.error()] { failed(error); };
            }
            return [done, text = *contents] { done(text); };
        },
        failed);
}

bool JournalPlace::restoreBackup()
{
    if (m_restorePreview.isEmpty() || m_lookedAt != m_restoreFile || isSample()) {
        lookAtBackup();
        return false;
    }
    if (!exchange(typedPath(m_restoreFile))) {
        emit changed();
        return false;
    }
    m_restorePreview.clear();
    m_restoreDone = tr("The diary is as it was in %1. The one before is kept as %2.")
                        .arg(m_restoreFile, shownPath(m_former));
    emit changed();
    return true;
}

bool JournalPlace::putBack()
{
    if (m_former.empty()) {
        return false;
    }
    const std::filesystem::path former = m_former;
    if (!exchange(former)) {
        emit changed();
        return false;
    }
    m_restoreDone =
        tr("The diary is as it was before. The restored one is kept as %1.").arg(shownPath(m_former));
    m_former.clear();
    emit changed();
    return true;
}

void JournalPlace::check()
{
    m_checkResult.clear();
    emit changed();
    const auto done = [this](const QString &result) {
        m_checkResult = result;
        emit changed();
    };
    m_work.start(
        tr("The diary is being checked …"), LongWork::Stops::atItsEnd,
        [done, journal = m_diary.journal().file()](const Progress &) {
            QStringList faults;
            for (const Message &fault : osteon::check(journal)) {
                faults << inWords(fault);
            }
            const QString result = faults.isEmpty() ? tr("The diary is whole: every entry can be read.")
                                                    : faults.join(QLatin1Char(' '));
            return [done, result] { done(result); };
        },
        done);
}

bool JournalPlace::showSample()
{
    if (isSample()) {
        return true;
    }
    auto folder = std::make_unique<QTemporaryDir>();
    bool isShown = false;
    m_diary.attempt([&] {
        auto sample =
            Journal::open(typedPath(folder->filePath(QStringLiteral("sample.osteon"))), MissingFile::create);
        if (!sample) {
            throw JournalFailure(sample.error());
        }
        writeSampleDiary(*sample, m_diary.catalogue(), m_diary.today(), m_diary.now(), sampleTexts());
        m_own = m_diary.journal().file();
        m_sampleFolder = std::move(folder);
        m_diary.show(std::move(*sample));
        isShown = true;
    });
    if (isShown) {
        m_notice.dismiss(); // its 'Undo' belongs to the other diary
        emit changed();
    }
    return isShown;
}

bool JournalPlace::leaveSample()
{
    if (!isSample()) {
        return true;
    }
    bool isShown = false;
    m_diary.attempt([&] {
        auto own = Journal::open(m_own, MissingFile::refuse);
        if (!own) {
            throw JournalFailure(own.error());
        }
        m_diary.show(std::move(*own));
        isShown = true;
    });
    if (isShown) {
        m_sampleFolder.reset();
        m_notice.dismiss();
        emit changed();
    }
    return isShown;
}

/// Puts a file in the place of the journal, which is closed meanwhile.
bool JournalPlace::exchange(const std::filesystem::path &backup)
{
    m_restoreError.clear();
    const std::filesystem::path journal = m_diary.journal().file();
    bool isDone = false;
    const auto reopened = m_diary.whileClosed([&] {
        try {
            if (const auto former = restore(backup, journal)) {
                m_former = *former;
                isDone = true;
            } else {
                m_restoreError = inWords(former.error().message);
            }
        } catch (const std::exception &failure) {
            m_restoreError = inWords(failure);
        }
    });
    if (!reopened) {
        emit lost(reopened.error());
        return false;
    }
    if (isDone) {
        m_notice.dismiss();
    }
    return isDone;
}

} // namespace osteon
