// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_journal.h"

#include "storage/intake_store.h"

#include <cstdio>
#include <cstdlib>

namespace osteon::benchmarks {

TemporaryFolder::TemporaryFolder()
{
    // Not /tmp, which may lie in memory: durability has to cost here what it costs on a real disk.
    std::string pattern = (std::filesystem::current_path() / "benchmark-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        std::perror("mkdtemp");
        std::exit(1);
    }
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code error;
    std::filesystem::remove_all(m_path, error);
}

Journal openJournal(const std::filesystem::path &file)
{
    auto journal = Journal::open(file, MissingFile::create);
    if (!journal) {
        std::fprintf(stderr, "%s\n", journal.error().message.english().c_str());
        std::exit(1);
    }
    return std::move(*journal);
}

IntakeEntry sampleEntry(Day day)
{
    IntakeEntry entry;
    entry.stamp.day = day;
    entry.stamp.zone = "Europe/Berlin";
    entry.meal = Meal::breakfast;
    entry.name = "Milk, whole";
    entry.food = "milk-whole";
    entry.portion = PortionMass::fromGrams(206);
    entry.portionText = "200 ml";
    entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(233);
    entry.amounts[Nutrient::vitaminD] = Mass::fromNanograms(2'678);
    entry.amounts[Nutrient::magnesium] = Mass::fromMicrograms(20'600);
    return entry;
}

Instant instantOn(Day day)
{
    return std::chrono::sys_time<std::chrono::milliseconds>(date::sys_days(day).time_since_epoch());
}

Journal yearsOfEntries(const std::filesystem::path &file, Day lastDay, int years)
{
    constexpr int daysInYear = 365;
    Journal journal = openJournal(file);
    IntakeStore store(journal);
    for (int year = years; year > 0; --year) {
        const Day firstDay = addDays(lastDay, 1 - year * daysInYear);
        Change change(journal, instantOn(firstDay), "benchmark");
        for (int number = 0; number < daysInYear * entriesPerDay; ++number) {
            store.add(change, sampleEntry(addDays(firstDay, number / entriesPerDay)));
        }
        change.commit();
    }
    return journal;
}

} // namespace osteon::benchmarks
