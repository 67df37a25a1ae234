// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include <QDir>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A folder or a file in the list of a FileChooser.
struct FileRow
{
    QString key; ///< its path
    QString name;
    QString detail; ///< the size of a file
    bool isFolder = false;

    friend bool operator==(const FileRow &, const FileRow &) = default;
};

/// What of a folder can be chosen: its folders, then the files that fit, by name.
class FileModel : public RowModel<FileRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { nameRole = Qt::UserRole + 1, detailRole, isFolderRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setFolder(const QDir &folder, const QStringList &patterns);
};

/// A list of folders and of the files that fit, in the look of the window. The file dialog of Qt Quick would
/// be one more package, and without the desktop's own plugin it keeps neither the appearance nor the size of
/// the text.
class FileChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged)
    Q_PROPERTY(bool canGoUp READ canGoUp NOTIFY folderChanged)
    Q_PROPERTY(bool takesFolders READ takesFolders CONSTANT)
    Q_PROPERTY(osteon::FileModel *files READ files CONSTANT)

public:
    enum class Takes { filesOnly, foldersToo };

    /// `patterns` are those of the files that can be chosen: "*.zip".
    FileChooser(QStringList patterns, Takes takes, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    QString folder() const { return QDir::toNativeSeparators(m_folder.absolutePath()); }
    bool canGoUp() const { return !m_folder.isRoot(); }
    bool takesFolders() const { return m_takes == Takes::foldersToo; }
    FileModel *files() { return &m_files; }

    /// Begins where it was last, the first time with the downloads.
    Q_INVOKABLE void open();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void goUp();
    /// Goes into a folder, or chooses a file.
    Q_INVOKABLE void take(int row);
    Q_INVOKABLE void takeFolder();
    void show(const QString &folder);

signals:
    void isOpenChanged();
    void folderChanged();
    void chosen(const QString &path);

private:
    void setOpen(bool isOpen);
    void choose(const QString &path);

    QStringList m_patterns;
    Takes m_takes;
    FileModel m_files;
    QDir m_folder;
    bool m_isOpen = false;
    bool m_hasBegun = false;
};

} // namespace osteon
