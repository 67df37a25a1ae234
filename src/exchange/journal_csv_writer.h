// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal_sink.h"
#include "exchange/journal_csv_columns.h"

#include <array>
#include <string>

namespace osteon {

/// Writes a journal down as a table, one row for each entry of every kind and each thing that was set up:
/// RFC 4180, UTF-8, lines that end in CR LF. Figures are exact, in the unit that the column names. What a
/// spreadsheet could take for a formula has an apostrophe in front. readJournalCsv() gives the same back.
class JournalCsvWriter final : public JournalSink
{
public:
    JournalCsvWriter();

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

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace osteon
