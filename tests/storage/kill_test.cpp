// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/folder.h"
#include "storage/intake_store.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace osteon::test {

namespace {

struct Writer
{
    pid_t process;
    int output;
};

Writer startWriter(const std::filesystem::path &file, int saves)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const std::string count = std::to_string(saves);
    const pid_t process = ::fork();
    if (process == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execl(JOURNAL_WRITER, JOURNAL_WRITER, file.c_str(), count.c_str(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    return {process, ends[0]};
}

/// Adds what the writer has printed since; false when it has gone.
bool readMore(int descriptor, std::string &text)
{
    char block[4096];
    const ssize_t count = ::read(descriptor, block, sizeof block);
    if (count > 0) {
        text.append(block, static_cast<std::size_t>(count));
    }
    return count > 0;
}

/// Whole lines; one that the kill cut short was not reported.
std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    for (std::size_t start = 0, end = 0; (end = text.find('\n', start)) != std::string::npos;
         start = end + 1) {
        lines.push_back(text.substr(start, end - start));
    }
    return lines;
}

/// Lets a writer report some saves, waits a moment more and kills it. Returns everything it reported.
std::vector<std::string> saveAndKill(const std::filesystem::path &file, std::ptrdiff_t saves,
                                     std::chrono::microseconds moment)
{
    const Writer writer = startWriter(file, 1000);
    std::string text;
    while (std::ranges::count(text, '\n') < saves && readMore(writer.output, text)) {
    }
    std::this_thread::sleep_for(moment);
    ::kill(writer.process, SIGKILL);
    while (readMore(writer.output, text)) {
    }
    ::close(writer.output);
    int status = 0;
    ::waitpid(writer.process, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return linesOf(text);
}

} // namespace

TEST_CASE("No entry that was reported as saved is lost to kills at random moments of 1000 saves")
{
    constexpr std::size_t wanted = 1000;
    const Folder folder;
    const std::filesystem::path file = folder / "diary.osteon";
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> saves(0, 60); // 0 also hits the making of the journal
    std::uniform_int_distribution<int> microseconds(0, 5'000);
    std::set<std::string> saved;
    int kills = 0;
    for (; saved.size() < wanted; ++kills) {
        const auto lines = saveAndKill(file, saves(random), std::chrono::microseconds(microseconds(random)));
        saved.insert(lines.begin(), lines.end());
        if (std::filesystem::exists(file)) { // a very early kill comes before the journal is made
            const std::vector<Message> faults = check(file);
            REQUIRE_MESSAGE(faults.empty(), faults.front().english());
        }
    }
    MESSAGE(saved.size() << " saves, " << kills << " kills");
    Journal journal = opened(file);
    const IntakeStore store(journal);
    for (const std::string &uid : saved) {
        CHECK(store.find(uid));
    }
}

} // namespace osteon::test
