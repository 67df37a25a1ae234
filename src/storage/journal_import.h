// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal_sink.h"
#include "storage/change.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What can come with an import.
enum class ImportedKind {
    profile,
    settings,
    targetPlan,
    regimen,
    ownFood,
    savedMeal,
    intake,
    dose,
    exercise,
    scan,
    lab,
    event,
    note,
    question,
    nextDate,
    completeDay
};

inline constexpr std::array allImportedKinds{
    ImportedKind::profile,  ImportedKind::settings,  ImportedKind::targetPlan, ImportedKind::regimen,
    ImportedKind::ownFood,  ImportedKind::savedMeal, ImportedKind::intake,     ImportedKind::dose,
    ImportedKind::exercise, ImportedKind::scan,      ImportedKind::lab,        ImportedKind::event,
    ImportedKind::note,     ImportedKind::question,  ImportedKind::nextDate,   ImportedKind::completeDay};

/// "intake", "own_food" …
std::string_view key(ImportedKind kind);

/// Why a piece is left out.
enum class ImportSkip {
    known,     ///< it is in the journal already, the same
    different, ///< it is in the journal already and says something else, which stays
    taken      ///< something else stands in its place: the same dose of a day, a plan from the same day
};

/// "known", "different", "taken".
std::string_view key(ImportSkip reason);

/// What became of the pieces of one kind.
struct ImportCount
{
    int found = 0;
    int added = 0;    ///< those that came back among them
    int cameBack = 0; ///< had been deleted here
    int known = 0;
    int different = 0;
    int taken = 0;
};

/// A piece that is left out although the journal does not have it like this.
struct SkippedPiece
{
    ImportedKind kind{};
    ImportSkip reason{};
    std::string uid;        ///< empty for the profile and the settings
    std::optional<Day> day; ///< of an entry
    std::string name;
};

struct ImportReport
{
    const ImportCount &of(ImportedKind kind) const { return counts.at(static_cast<std::size_t>(kind)); }
    int found() const;
    int added() const;

    std::array<ImportCount, allImportedKinds.size()> counts;
    std::optional<Period> days;        ///< from the first entry to the last
    std::vector<SkippedPiece> skipped; ///< at most mostSkippedListed; the counts have all
};

inline constexpr std::size_t mostSkippedListed = 100;

/// Takes the pieces of another journal, or of this one at another time, into a change. What is there already
/// is left as it is, so that a second import adds nothing. Committing is up to whoever made the change.
/// Throws JournalFailure.
class JournalImport final : public JournalSink
{
public:
    explicit JournalImport(Change &change);

    void add(const Profile &profile) override;
    void add(const DiarySettings &settings) override;
    void add(const TargetPlan &plan) override;
    void add(const Regimen &regimen) override;
    void add(const OwnFoodRecord &food) override;
    void add(const SavedMeal &meal) override;
    void add(const IntakeEntry &entry) override;
    void add(const RecordedDose &dose) override;
    void add(const ExerciseSession &session) override;
    void add(const BoneScan &scan) override;
    void add(const LabValue &value) override;
    void add(const HealthEvent &event) override;
    void add(const DiaryNote &note) override;
    void add(const DoctorQuestion &question) override;
    void add(const NextDate &date) override;
    void addCompleteDay(Day day) override;

    const ImportReport &report() const { return m_report; }

private:
    ImportCount &count(ImportedKind kind) { return m_report.counts.at(static_cast<std::size_t>(kind)); }
    void countAdded(ImportedKind kind, bool cameBack);
    void skip(SkippedPiece piece);
    void widen(Day day);
    /// An entry that is one row of its store.
    template <typename Store, typename Entry>
    void addEntry(ImportedKind kind, const Entry &entry, const std::string &name);
    bool hasPlace(const RecordedDose &dose) const;

    Change *m_change;
    ImportReport m_report;
};

} // namespace osteon
