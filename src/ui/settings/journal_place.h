// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/diary_table.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include "ui/diary.h"
#include "ui/notice.h"
#include "ui/settings/long_work.h"

#include <QTemporaryDir>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

namespace osteon {

/// The file the diary is in, and what can be done with the whole of it: a backup, putting one back, a check,
/// and looking at an invented diary instead. The invented one is a file of its own in a temporary folder, so
/// that it cannot mix with the owner's; leaving it deletes it.
class JournalPlace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(bool isSample READ isSample NOTIFY changed)
    Q_PROPERTY(QString backupFile MEMBER m_backupFile NOTIFY changed)
    Q_PROPERTY(QString backupDone READ backupDone NOTIFY changed)
    Q_PROPERTY(QString backupError READ backupError NOTIFY changed)
    Q_PROPERTY(QString restoreFile MEMBER m_restoreFile NOTIFY changed)
    Q_PROPERTY(QString restorePreview READ restorePreview NOTIFY changed)
    Q_PROPERTY(QString restoreError READ restoreError NOTIFY changed)
    Q_PROPERTY(QString restoreDone READ restoreDone NOTIFY changed)
    Q_PROPERTY(bool canPutBack READ canPutBack NOTIFY changed)
    Q_PROPERTY(QString checkResult READ checkResult NOTIFY changed)
    Q_PROPERTY(osteon::FileChooser *chooser READ chooser CONSTANT)
    Q_PROPERTY(osteon::DiaryTable *table READ table CONSTANT)
    Q_PROPERTY(osteon::LongWork *work READ work CONSTANT)

public:
    JournalPlace(Diary &diary, Notice &notice, QObject *parent = nullptr);

    QString file() const;
    bool isSample() const { return m_sampleFolder != nullptr; }
    QString backupDone() const { return m_backupDone; }
    QString backupError() const { return m_backupError; }
    QString restorePreview() const { return m_restorePreview; }
    QString restoreError() const { return m_restoreError; }
    QString restoreDone() const { return m_restoreDone; }
    bool canPutBack() const { return !m_former.empty(); }
    QString checkResult() const { return m_checkResult; }
    FileChooser *chooser() { return &m_chooser; } ///< of a backup to put back
    DiaryTable *table() { return &m_table; }
    LongWork *work() { return &m_work; }

    Q_INVOKABLE void backUp();
    /// Says what a backup holds and what it would replace; changes nothing.
    Q_INVOKABLE void lookAtBackup();
    /// Puts the backup that was looked at in the journal's place. What was there is kept beside it.
    Q_INVOKABLE bool restoreBackup();
    /// Puts back what the restoring replaced.
    Q_INVOKABLE bool putBack();
    Q_INVOKABLE void check();
    Q_INVOKABLE bool showSample();
    Q_INVOKABLE bool leaveSample();

signals:
    void changed();
    /// The journal cannot be opened any more; the program has to end with this sentence.
    void lost(const QString &sentence);

private:
    bool exchange(const std::filesystem::path &backup);

    Diary &m_diary;
    Notice &m_notice;
    DiaryTable m_table;
    FileChooser m_chooser;
    std::filesystem::path m_own; ///< the owner's journal while the sample is shown
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    std::filesystem::path m_former; ///< what the last restoring replaced
    QString m_backupFile, m_backupDone, m_backupError;
    QString m_restoreFile, m_lookedAt, m_restorePreview, m_restoreError, m_restoreDone;
    QString m_checkResult;
    LongWork m_work; ///< last: what it tells of is still there while it is waited for
};

} // namespace osteon
