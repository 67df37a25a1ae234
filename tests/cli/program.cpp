// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace osteon::tests {

namespace {

constexpr auto today = "2026-11-23";

/// In the child: the two streams go to files, and the program takes its place.
[[noreturn]] void become(const std::vector<std::string> &words, const std::filesystem::path &folder)
{
    dup2(open((folder / "output").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
    dup2(open((folder / "errors").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
    std::vector<char *> arguments{const_cast<char *>(OSTEON_CLI)};
    for (const std::string &word : words) {
        arguments.push_back(const_cast<char *>(word.c_str()));
    }
    arguments.push_back(nullptr);
    execv(OSTEON_CLI, arguments.data());
    _exit(127);
}

std::filesystem::path newFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "osteon-test-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    return pattern;
}

} // namespace

Outcome runProgram(const std::vector<std::string> &words)
{
    const std::filesystem::path folder = newFolder();
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        become(words, folder);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    Outcome outcome;
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    outcome.output = contentOf(folder / "output");
    outcome.errors = contentOf(folder / "errors");
    std::filesystem::remove_all(folder);
    return outcome;
}

std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

Diary::Diary() : m_folder(newFolder()) {}

Diary::~Diary()
{
    std::error_code error;
    std::filesystem::remove_all(m_folder, error);
}

Outcome Diary::run(const std::vector<std::string> &words) const
{
    std::vector<std::string> all{"--journal", journal().string(), "--today", today};
    all.insert(all.end(), words.begin(), words.end());
    return runProgram(all);
}

Outcome Diary::done(const std::vector<std::string> &words) const
{
    Outcome outcome = run(words);
    CAPTURE(words.front());
    CAPTURE(outcome.errors);
    REQUIRE(outcome.exitCode == 0);
    return outcome;
}

} // namespace osteon::tests
