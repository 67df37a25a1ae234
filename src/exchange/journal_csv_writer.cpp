// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journal_csv_writer.h"

#include "domain/decimal.h"
#include "exchange/csv_text.h"
#include "exchange/journal_csv_cells.h"
#include "exchange/journal_csv_fields.h"

namespace osteon {

namespace {

constexpr std::string_view lineEnd = "\r\n";

std::int64_t smallestUnits(Mass mass)
{
    return mass.nanograms();
}
std::int64_t smallestUnits(PortionMass mass)
{
    return mass.milligrams();
}
std::int64_t smallestUnits(BoneDensity density)
{
    return density.micrograms();
}
std::int64_t smallestUnits(BoneScore score)
{
    return score.hundredths();
}
std::int64_t smallestUnits(Percent percent)
{
    return percent.hundredths();
}
std::int64_t smallestUnits(BodyHeight height)
{
    return height.millimetres();
}
std::int64_t smallestUnits(BodyWeight weight)
{
    return weight.grams();
}
std::int64_t smallestUnits(std::int64_t number)
{
    return number;
}

/// The cells of one row.
class CellWriter
{
public:
    explicit CellWriter(JournalRowKind kind) { cell(JournalColumn::kind) = key(kind); }

    template <typename T>
    void field(JournalColumn column, const T &value)
    {
        cell(column) = cellOf(value);
    }
    void name(JournalColumn column, const std::string &text) { cell(column) = cellOf(text); }
    void uid(JournalColumn column, const std::string &uid) { cell(column) = uid; }
    void repeat(JournalColumn column, const Schedule &schedule) { cell(column) = repeatCell(schedule); }

    template <typename T>
    void figure(JournalColumn column, const std::optional<T> &value, std::int64_t unit)
    {
        if (value) {
            cell(column) = exactDecimal(smallestUnits(*value), unit);
        }
    }
    void figure(JournalColumn column, std::chrono::minutes value, std::int64_t unit)
    {
        cell(column) = exactDecimal(value.count(), unit);
    }

    void decimal(JournalColumn column, JournalColumn decimals, const std::optional<Decimal> &value)
    {
        if (value) {
            cell(column) = exactDecimal(value->digits(), value->divisor());
            cell(decimals) = cellOf(value->decimals());
        }
    }
    void optionalUid(JournalColumn column, const std::string &uid) { cell(column) = uid; }

    void appendTo(std::string &text) const
    {
        for (std::size_t place = 0; place < m_cells.size(); ++place) {
            text += place == 0 ? "" : ",";
            appendCell(text, m_cells[place]);
        }
        text += lineEnd;
    }

private:
    std::string &cell(JournalColumn column) { return m_cells.at(placeOf(column)); }

    std::array<std::string, journalColumnCount> m_cells;
};

/// A row of one kind, by the list of its fields.
template <typename Row, typename Fields>
void appendRow(std::string &text, JournalRowKind kind, const Row &row, const Fields &fields)
{
    CellWriter cells(kind);
    fields(cells, row);
    cells.appendTo(text);
}

/// One thing that was told or set.
void appendValue(std::string &text, JournalRowKind kind, const char *name, const std::string &value)
{
    appendRow(text, kind, ProfileRow{name, value},
              [](auto &cells, const auto &row) { profileFields(cells, row); });
}

} // namespace

JournalCsvWriter::JournalCsvWriter()
{
    for (const std::string_view name : journalColumnNames) {
        m_text.append(m_text.empty() ? "" : ",").append(name);
    }
    m_text += lineEnd;
}

void JournalCsvWriter::add(const Profile &profile)
{
    if (profile.sex) {
        appendValue(m_text, JournalRowKind::profile, "sex", cellOf(*profile.sex));
    }
    if (profile.birthYear) {
        appendValue(m_text, JournalRowKind::profile, "birth_year", cellOf(*profile.birthYear));
    }
    if (!profile.name.empty()) {
        appendValue(m_text, JournalRowKind::profile, "name", profile.name);
    }
    if (profile != Profile()) {
        appendValue(m_text, JournalRowKind::profile, "anticoagulant", cellOf(profile.takesAnticoagulant));
    }
}

/// What is as usual is not written.
void JournalCsvWriter::add(const DiarySettings &settings)
{
    if (settings.dayStart != DiarySettings().dayStart) {
        appendValue(m_text, JournalRowKind::setting, "day_start_h",
                    cellOf(static_cast<int>(settings.dayStart.count())));
    }
    if (settings.vitaminDUnit != DiarySettings().vitaminDUnit) {
        appendValue(m_text, JournalRowKind::setting, "vitamin_d_unit",
                    std::string(symbol(settings.vitaminDUnit)));
    }
    for (const std::string &food : settings.favourites) {
        appendValue(m_text, JournalRowKind::setting, "favourite", food);
    }
}

void JournalCsvWriter::add(const TargetPlan &plan)
{
    appendRow(m_text, JournalRowKind::targetPlan, plan,
              [](auto &cells, const auto &row) { planFields(cells, row); });
    int position = 0;
    for (const TargetRule &rule : plan.rules) {
        ++position;
        const auto append = [&](const char *bound, std::optional<std::int64_t> value) {
            appendRow(m_text, JournalRowKind::target, TargetRow{plan.uid, position, rule, bound, value},
                      [](auto &cells, const auto &row) { targetFields(cells, row); });
        };
        const Bounds &bounds = rule.target.bounds;
        if (bounds.lower) {
            append("lower", bounds.lower);
        }
        if (bounds.upper) {
            append("upper", bounds.upper);
        }
        if (bounds.limit) {
            append("limit", bounds.limit);
        }
        if (!bounds.lower && !bounds.upper && !bounds.limit) {
            append("", std::nullopt);
        }
    }
}

void JournalCsvWriter::add(const Regimen &regimen)
{
    appendRow(m_text, JournalRowKind::regimen, RegimenRow{regimen.uid, regimen.kind, regimen.treatment},
              [](auto &cells, const auto &row) { regimenFields(cells, row); });
    for (const RegimenVersion &version : regimen.versions) {
        appendRow(m_text, JournalRowKind::regimenVersion, RegimenVersionRow{regimen.uid, version},
                  [](auto &cells, const auto &row) { regimenVersionFields(cells, row); });
    }
}

void JournalCsvWriter::add(const OwnFoodRecord &food)
{
    appendRow(m_text, JournalRowKind::ownFood, food,
              [](auto &cells, const auto &row) { ownFoodFields(cells, row); });
}

void JournalCsvWriter::add(const SavedMeal &meal)
{
    appendRow(m_text, JournalRowKind::savedMeal, SavedMealRow{meal.uid, meal.name, meal.servings},
              [](auto &cells, const auto &row) { savedMealFields(cells, row); });
    int position = 0;
    for (const SavedMealItem &item : meal.items) {
        appendRow(m_text, JournalRowKind::savedMealItem, SavedMealItemRow{meal.uid, ++position, item},
                  [](auto &cells, const auto &row) { savedMealItemFields(cells, row); });
    }
}

void JournalCsvWriter::add(const IntakeEntry &entry)
{
    appendRow(m_text, JournalRowKind::intake, entry,
              [](auto &cells, const auto &row) { intakeFields(cells, row); });
}

void JournalCsvWriter::add(const RecordedDose &dose)
{
    appendRow(m_text, JournalRowKind::dose, dose, [](auto &cells, const auto &row) {
        doseFields(cells, row.dose);
        if (row.entry) {
            doseEntryFields(cells, *row.entry);
        }
    });
}

void JournalCsvWriter::add(const ExerciseSession &session)
{
    appendRow(m_text, JournalRowKind::exercise, session,
              [](auto &cells, const auto &row) { exerciseFields(cells, row); });
}

void JournalCsvWriter::add(const BoneScan &scan)
{
    appendRow(m_text, JournalRowKind::scan, scan,
              [](auto &cells, const auto &row) { scanFields(cells, row); });
}

void JournalCsvWriter::add(const LabValue &value)
{
    appendRow(m_text, JournalRowKind::lab, value,
              [](auto &cells, const auto &row) { labFields(cells, row); });
}

void JournalCsvWriter::add(const HealthEvent &event)
{
    appendRow(m_text, JournalRowKind::event, event,
              [](auto &cells, const auto &row) { eventFields(cells, row); });
}

void JournalCsvWriter::add(const DiaryNote &note)
{
    appendRow(m_text, JournalRowKind::note, note,
              [](auto &cells, const auto &row) { noteFields(cells, row); });
}

void JournalCsvWriter::add(const DoctorQuestion &question)
{
    appendRow(m_text, JournalRowKind::question, question,
              [](auto &cells, const auto &row) { questionFields(cells, row); });
}

void JournalCsvWriter::add(const NextDate &date)
{
    appendRow(m_text, JournalRowKind::nextDate, date,
              [](auto &cells, const auto &row) { nextDateFields(cells, row); });
}

void JournalCsvWriter::addCompleteDay(Day day)
{
    appendRow(m_text, JournalRowKind::completeDay, day,
              [](auto &cells, const Day &row) { cells.field(JournalColumn::day, row); });
}

} // namespace osteon
