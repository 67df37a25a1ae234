// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/foods/file_chooser.h" // first: see there

#include "ui/diary.h"
#include "ui/notice.h"
#include "ui/settings/long_work.h"

#include <QtQml/qqmlregistration.h>

#include <filesystem>

namespace osteon {

/// The whole diary as a table in a file, and such a table taken into the diary: first what it would add is
/// said, then it is added as one step of undo.
class DiaryTable : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString exportFile MEMBER m_exportFile NOTIFY changed)
    Q_PROPERTY(QString exportDone READ exportDone NOTIFY changed)
    Q_PROPERTY(QString exportError READ exportError NOTIFY changed)
    Q_PROPERTY(QString importFile MEMBER m_importFile NOTIFY changed)
    Q_PROPERTY(QString importPreview READ importPreview NOTIFY changed)
    Q_PROPERTY(QString importError READ importError NOTIFY changed)
    Q_PROPERTY(bool canImport READ canImport NOTIFY changed)
    Q_PROPERTY(osteon::FileChooser *chooser READ chooser CONSTANT)

public:
    DiaryTable(Diary &diary, Notice &notice, LongWork &work, QObject *parent = nullptr);

    QString exportDone() const { return m_exportDone; }
    QString exportError() const { return m_exportError; }
    QString importPreview() const { return m_importPreview; }
    QString importError() const { return m_importError; }
    bool canImport() const { return m_canImport; }
    FileChooser *chooser() { return &m_chooser; } ///< of a table to import

    Q_INVOKABLE void writeTable();
    /// Says what the table would add; stores nothing.
    Q_INVOKABLE void lookAtTable();
    /// Adds what was looked at.
    Q_INVOKABLE void importTable();

signals:
    void changed();

private:
    void read(bool isOnlyLook);
    void forgetPreview();

    Diary &m_diary;
    Notice &m_notice;
    LongWork &m_work;
    FileChooser m_chooser;
    QString m_exportFile, m_exportDone, m_exportError;
    QString m_importFile, m_lookedAt, m_importPreview, m_importError;
    bool m_canImport = false;
};

} // namespace osteon
