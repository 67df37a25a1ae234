// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace osteon::tests {

/// How a run of osteon-cli ended.
struct Outcome
{
    int exitCode = -1; ///< 128 and more: a signal ended it
    std::string output;
    std::string errors;

    nlohmann::json json() const { return nlohmann::json::parse(output); }
};

/// A folder of its own with a journal that osteon-cli works on, on 23 November 2026.
class Diary
{
public:
    Diary();
    ~Diary();
    Diary(const Diary &) = delete;
    Diary &operator=(const Diary &) = delete;

    std::filesystem::path file(const std::string &name) const { return m_folder / name; }
    std::filesystem::path journal() const { return file("journal.osteon"); }

    /// Runs osteon-cli with --journal and --today before these words.
    Outcome run(const std::vector<std::string> &words) const;
    /// Likewise, but it has to succeed.
    Outcome done(const std::vector<std::string> &words) const;

private:
    std::filesystem::path m_folder;
};

/// Runs osteon-cli with exactly these words.
Outcome runProgram(const std::vector<std::string> &words);

std::string contentOf(const std::filesystem::path &file);
void write(const std::filesystem::path &file, const std::string &content);

} // namespace osteon::tests
