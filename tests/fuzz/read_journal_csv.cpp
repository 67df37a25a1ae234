// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as the table of a diary: nothing crashes, what is refused is named, and what is taken in
// is possible, so that it can be written down again and read back the same.
#include "domain/limits.h"
#include "exchange/journal_csv_reader.h"
#include "exchange/journal_csv_writer.h"
#include "exchange/random_journal.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <sys/mman.h>
#include <unistd.h>

using namespace osteon;
using namespace osteon::tests;

namespace {

void require(bool condition, const char *promise, std::string_view table)
{
    if (!condition) {
        std::fprintf(stderr, "broken promise: %s\ntable: %.*s\n", promise, static_cast<int>(table.size()),
                     table.data());
        std::abort();
    }
}

/// A file in memory: thousands of them are made.
class MemoryFile
{
public:
    explicit MemoryFile(std::string_view content) : m_descriptor(memfd_create("diary", MFD_CLOEXEC))
    {
        require(m_descriptor >= 0 && write(m_descriptor, content.data(), content.size()) ==
                                         static_cast<ssize_t>(content.size()),
                "the table can be put into a file", content);
    }
    ~MemoryFile() { close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

std::expected<void, ImportError> read(std::string_view table, CollectedJournal &journal)
{
    const MemoryFile file(table);
    return readJournalCsv(file.path(), lastRandomDay, journal, [](double) { return true; });
}

std::string written(const CollectedJournal &journal)
{
    JournalCsvWriter writer;
    journal.passOn(writer);
    return writer.text();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view table(reinterpret_cast<const char *>(data), size);
    CollectedJournal journal;
    if (const auto result = read(table, journal); !result) {
        const std::string sentence = result.error().sentence.english();
        require(sentence.find(", line ") != std::string::npos, "a refusal names a line", table);
        require(sentence.ends_with('.') && characterCount(sentence), "a refusal is a sentence", table);
        return 0;
    }
    for (const IntakeEntry &entry : journal.intake) {
        require(!refusalOf(entry, lastRandomDay), "what is taken in is possible", table);
    }
    for (const ExerciseSession &session : journal.exercise) {
        require(!refusalOf(session, lastRandomDay), "what is taken in is possible", table);
    }
    CollectedJournal again;
    require(read(written(journal), again).has_value(), "what was taken in can be read again", table);
    require(again == journal, "what was taken in is read again as it was", table);
    return 0;
}
