// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>

namespace osteon::test {

/// An empty folder that is gone with its content at the end of the test.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    std::filesystem::path operator/(const std::string &name) const { return m_path / name; }
    const std::filesystem::path &path() const { return m_path; }
    std::set<std::string> names() const;

private:
    std::filesystem::path m_path;
};

std::string contentOf(const std::filesystem::path &file);
void write(const std::filesystem::path &file, const std::string &content);
/// Turns the bits of one byte around.
void damage(const std::filesystem::path &file, std::size_t offset);

/// A journal that is there, or is made; the test ends where it cannot be opened.
Journal opened(const std::filesystem::path &file);

} // namespace osteon::test
