// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace osteon::test {

namespace fs = std::filesystem;

Folder::Folder()
{
    std::string pattern = (fs::temp_directory_path() / "osteon-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder can be made");
    }
    m_path = fs::canonical(pattern);
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::set<std::string> Folder::names() const
{
    std::set<std::string> names;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_path)) {
        names.insert(entry.path().filename().string());
    }
    return names;
}

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write(const fs::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

void damage(const fs::path &file, std::size_t offset)
{
    std::string content = contentOf(file);
    content.at(offset) = static_cast<char>(~content.at(offset));
    write(file, content);
}

Journal opened(const fs::path &file)
{
    auto journal = Journal::open(file, MissingFile::create);
    if (!journal) {
        throw std::runtime_error(journal.error().message.english());
    }
    return std::move(*journal);
}

} // namespace osteon::test
