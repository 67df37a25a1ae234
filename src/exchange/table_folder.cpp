// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_folder.h"

#include <zip.h>

#include <cerrno>
#include <fstream>
#include <utility>

namespace osteon {

namespace fs = std::filesystem;

namespace {

ImportError damaged(const std::string &name, const Message &reason)
{
    return {Message::tr("%1 cannot be read (%2). Nothing was imported; download it again.")
                .arg(name)
                .arg(reason)};
}

class PlainFile : public TableFile
{
public:
    explicit PlainFile(const fs::path &path) : m_name(path.filename()), m_stream(path, std::ios::binary) {}

    bool isOpen() const { return m_stream.is_open(); }

    std::expected<std::size_t, ImportError> read(std::span<char> space) override
    {
        m_stream.read(space.data(), static_cast<std::streamsize>(space.size()));
        if (m_stream.bad()) {
            return std::unexpected(damaged(m_name, Message::ofSystem(errno)));
        }
        return static_cast<std::size_t>(m_stream.gcount());
    }

private:
    std::string m_name;
    std::ifstream m_stream;
};

class PackedFile : public TableFile
{
public:
    PackedFile(std::string name, zip_file_t *file) : m_name(std::move(name)), m_file(file) {}
    ~PackedFile() override { zip_fclose(m_file); }
    PackedFile(const PackedFile &) = delete;
    PackedFile &operator=(const PackedFile &) = delete;

    std::expected<std::size_t, ImportError> read(std::span<char> space) override
    {
        const zip_int64_t count = zip_fread(m_file, space.data(), space.size());
        if (count < 0) {
            return std::unexpected(damaged(m_name, Message::quoted(zip_file_strerror(m_file))));
        }
        return static_cast<std::size_t>(count);
    }

private:
    std::string m_name;
    zip_file_t *m_file;
};

} // namespace

class TableFolder::Archive
{
public:
    explicit Archive(zip_t *archive) : m_archive(archive) {}
    ~Archive() { zip_discard(m_archive); }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    /// Downloads have their tables in a folder that is named after the date.
    zip_int64_t find(const std::string &name) const
    {
        return zip_name_locate(m_archive, name.c_str(), ZIP_FL_NODIR | ZIP_FL_NOCASE);
    }
    zip_t *get() const { return m_archive; }

private:
    zip_t *m_archive;
};

TableFolder::TableFolder(fs::path folder, std::unique_ptr<Archive> archive)
    : m_folder(std::move(folder)), m_archive(std::move(archive))
{}
TableFolder::TableFolder(TableFolder &&) noexcept = default;
TableFolder &TableFolder::operator=(TableFolder &&) noexcept = default;
TableFolder::~TableFolder() = default;

std::expected<TableFolder, ImportError> TableFolder::open(const fs::path &path)
{
    std::error_code error;
    if (fs::is_directory(path, error)) {
        return TableFolder(path, nullptr);
    }
    if (!fs::is_regular_file(path, error)) {
        return std::unexpected(ImportError{Message::tr("%1 is no file and no folder. Name the zip of "
                                                       "FoodData Central, or the folder it was unpacked to.")
                                               .arg(path.string())});
    }
    int code = 0;
    zip_t *archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (archive == nullptr) {
        zip_error_t reason;
        zip_error_init_with_code(&reason, code);
        const Message words = Message::quoted(zip_error_strerror(&reason));
        zip_error_fini(&reason);
        return std::unexpected(
            ImportError{Message::tr("%1 cannot be opened as a zip (%2). Nothing was imported; name the zip "
                                    "of FoodData Central, or download it again.")
                            .arg(path.string())
                            .arg(words)});
    }
    return TableFolder(path, std::make_unique<Archive>(archive));
}

bool TableFolder::contains(const std::string &name) const
{
    std::error_code error;
    return m_archive ? m_archive->find(name) >= 0 : fs::is_regular_file(m_folder / name, error);
}

std::uint64_t TableFolder::sizeOf(const std::string &name) const
{
    if (!m_archive) {
        std::error_code error;
        const auto size = fs::file_size(m_folder / name, error);
        return error ? 0 : size;
    }
    zip_stat_t state;
    const bool isKnown =
        zip_stat(m_archive->get(), name.c_str(), ZIP_FL_NODIR | ZIP_FL_NOCASE, &state) == 0 &&
        (state.valid & ZIP_STAT_SIZE) != 0;
    return isKnown ? state.size : 0;
}

std::expected<std::unique_ptr<TableFile>, ImportError> TableFolder::openTable(const std::string &name) const
{
    if (!m_archive) {
        auto file = std::make_unique<PlainFile>(m_folder / name);
        if (!file->isOpen()) {
            return std::unexpected(damaged(name, Message::ofSystem(errno)));
        }
        return file;
    }
    zip_file_t *file = zip_fopen_index(m_archive->get(), static_cast<zip_uint64_t>(m_archive->find(name)), 0);
    if (file == nullptr) {
        return std::unexpected(damaged(name, Message::quoted(zip_strerror(m_archive->get()))));
    }
    return std::make_unique<PackedFile>(name, file);
}

} // namespace osteon
