// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/file_chooser.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace osteon {

namespace {

FileRow rowOf(const QFileInfo &file)
{
    return {file.absoluteFilePath(), file.fileName(),
            file.isDir() ? QString() : QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat),
            file.isDir()};
}

QString firstFolder()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QFileInfo(downloads).isDir() ? downloads : QDir::homePath();
}

} // namespace

QVariant FileModel::data(const QModelIndex &index, int role) const
{
    const FileRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case nameRole:
        return row->name;
    case detailRole:
        return row->detail;
    case isFolderRole:
        return row->isFolder;
    default:
        return {};
    }
}

QHash<int, QByteArray> FileModel::roleNames() const
{
    return {{nameRole, "name"}, {detailRole, "detail"}, {isFolderRole, "isFolder"}};
}

void FileModel::setFolder(const QDir &folder, const QStringList &patterns)
{
    constexpr QDir::Filters filters = QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot | QDir::Readable;
    constexpr QDir::SortFlags order = QDir::Name | QDir::DirsFirst | QDir::IgnoreCase | QDir::LocaleAware;
    std::vector<FileRow> rows;
    for (const QFileInfo &file : folder.entryInfoList(patterns, filters, order)) {
        rows.push_back(rowOf(file));
    }
    replaceRows(std::move(rows));
}

FileChooser::FileChooser(QStringList patterns, Takes takes, QObject *parent)
    : QObject(parent), m_patterns(std::move(patterns)), m_takes(takes)
{}

void FileChooser::open()
{
    if (!std::exchange(m_hasBegun, true)) {
        m_folder.setPath(firstFolder());
    }
    show(m_folder.absolutePath());
    setOpen(true);
}

void FileChooser::cancel()
{
    setOpen(false);
}

void FileChooser::goUp()
{
    show(QFileInfo(m_folder.absolutePath()).path());
}

void FileChooser::take(int row)
{
    if (row < 0 || row >= m_files.rowCount()) {
        return;
    }
    const FileRow &file = m_files.rows()[static_cast<std::size_t>(row)];
    const QString path = file.key; // the row may go with its folder
    file.isFolder ? show(path) : choose(path);
}

void FileChooser::takeFolder()
{
    choose(m_folder.absolutePath());
}

void FileChooser::show(const QString &folder)
{
    m_hasBegun = true;
    m_folder.setPath(folder);
    m_files.setFolder(m_folder, m_patterns);
    emit folderChanged();
}

void FileChooser::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

void FileChooser::choose(const QString &path)
{
    setOpen(false);
    emit chosen(path);
}

} // namespace osteon
