// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journal_csv_definitions.h"

#include "exchange/journal_csv_fields.h"

#include <algorithm>
#include <set>
#include <utility>

namespace osteon {

namespace {

/// Far more than anybody sets up; a file of millions of them must not fill the memory.
constexpr std::size_t mostRows = 100'000;

/// The one setting of which there may be many.
constexpr std::string_view favourite = "favourite";

Message standsTwice()
{
    return Message::tr("stands in the file twice");
}

/// The column that a label's fault is in.
JournalColumn columnOf(const OwnFoodRefusal &refusal)
{
    switch (refusal.error) {
    case OwnFoodError::amountNegative:
    case OwnFoodError::amountImpossible:
        return columnOf(*refusal.nutrient);
    case OwnFoodError::volumeImpossible:
    case OwnFoodError::volumeMissing:
    case OwnFoodError::densityImpossible:
        return JournalColumn::servingVolume;
    case OwnFoodError::portionImpossible:
    case OwnFoodError::portionTwice:
        return JournalColumn::portions;
    case OwnFoodError::servingImpossible:
    case OwnFoodError::servingMissing:
        return JournalColumn::serving;
    case OwnFoodError::nameRefused:
        break;
    }
    return JournalColumn::name;
}

/// To follow the name of the routine.
Message wordsFor(RegimenError error)
{
    switch (error) {
    case RegimenError::amountRefused:
        return Message::tr("stands in a row with an amount that is more than anybody takes");
    case RegimenError::medicineWithAmount:
        return Message::tr("is that of a medicine, of which no nutrients are counted");
    case RegimenError::supplementAsTreatment:
        return Message::tr("is that of a supplement, which is no treatment of the bones");
    case RegimenError::scheduleRefused:
        return Message::tr("stands in a row whose repeat, weekdays and slots do not fit together");
    case RegimenError::endsBeforeStart:
        return Message::tr("stands in a row whose last_day lies before its day");
    case RegimenError::doseRefused:
        return Message::tr("stands in a row whose dose_text is too long or has a line break in it");
    case RegimenError::nameRefused:
    case RegimenError::startImpossible:
        break;
    }
    return Message::tr("cannot be that of a routine");
}

std::optional<std::int64_t> &boundOf(Bounds &bounds, const std::string &name)
{
    if (name == "lower") {
        return bounds.lower;
    }
    return name == "upper" ? bounds.upper : bounds.limit;
}

} // namespace

void JournalCsvDefinitions::read(JournalRowKind kind, JournalCellReader &cells, std::uint64_t line)
{
    const auto put = [&](auto &pieces, const std::string &uid, auto piece) {
        if (!pieces.emplace(uid, Located<decltype(piece)>{line, std::move(piece)}).second) {
            cells.refuse(JournalColumn::uid, standsTwice());
        }
    };
    if (++m_rowCount > mostRows) {
        cells.refuse(JournalColumn::kind, Message::tr("is that of too many rows"));
    } else if (kind == JournalRowKind::profile || kind == JournalRowKind::setting) {
        readValue(kind, cells);
    } else if (kind == JournalRowKind::targetPlan) {
        TargetPlan plan;
        planFields(cells, plan);
        put(m_plans, plan.uid, plan);
    } else if (kind == JournalRowKind::target) {
        readTarget(cells, line);
    } else if (kind == JournalRowKind::regimen) {
        RegimenRow row;
        regimenFields(cells, row);
        put(m_regimens, row.uid,
            Regimen{.uid = row.uid, .kind = row.kind, .versions = {}, .treatment = row.treatment});
    } else if (kind == JournalRowKind::regimenVersion) {
        regimenVersionFields(cells, m_versions.emplace_back(line).row);
    } else if (kind == JournalRowKind::ownFood) {
        readOwnFood(cells, line);
    } else if (kind == JournalRowKind::savedMeal) {
        SavedMealRow row;
        savedMealFields(cells, row);
        put(m_meals, row.uid,
            SavedMeal{.uid = row.uid, .name = row.name, .servings = row.servings, .items = {}});
    } else {
        savedMealItemFields(cells, m_items.emplace_back(line).row);
    }
}

/// One thing that was told or set.
void JournalCsvDefinitions::readValue(JournalRowKind kind, JournalCellReader &cells)
{
    ProfileRow row;
    profileFields(cells, row);
    const CellProblem problem =
        kind == JournalRowKind::profile ? readProfile(row, cells) : readSetting(row, cells);
    if (problem) {
        cells.refuse(JournalColumn::value, *problem);
    }
    if (row.name != favourite && !m_valuesRead.insert(row.name).second) {
        cells.refuse(JournalColumn::name, standsTwice());
    }
}

CellProblem JournalCsvDefinitions::readProfile(const ProfileRow &row, JournalCellReader &cells)
{
    if (row.name == "sex") {
        return readCell(row.value, m_profile.sex);
    }
    if (row.name == "birth_year") {
        constexpr int earliest = static_cast<int>(earliestDay.year());
        const CellProblem problem = readCell(row.value, m_profile.birthYear);
        return problem || m_profile.birthYear >= earliest
                   ? problem
                   : Message::tr("is no year that somebody who logs was born in");
    }
    if (row.name == "anticoagulant") {
        return readCell(row.value, m_profile.takesAnticoagulant);
    }
    if (row.name == "name") {
        m_profile.name = row.value;
        return {};
    }
    cells.refuse(JournalColumn::name, Message::tr("is nothing that a profile has"));
    return {};
}

CellProblem JournalCsvDefinitions::readSetting(const ProfileRow &row, JournalCellReader &cells)
{
    if (row.name == "day_start_h") {
        int hour = 0;
        const CellProblem problem = readCell(row.value, hour);
        m_settings.dayStart = std::chrono::hours(hour);
        const bool isHour = hour >= 0 && m_settings.dayStart <= latestDayStart;
        return problem || isHour ? problem : Message::tr("is no hour from 0 to 6");
    }
    if (row.name == "vitamin_d_unit") {
        const bool isMicrogram = row.value == symbol(NutrientUnit::microgram);
        m_settings.vitaminDUnit = isMicrogram ? NutrientUnit::microgram : NutrientUnit::vitaminDUnit;
        const bool isKnown = row.value == symbol(m_settings.vitaminDUnit);
        return isKnown ? CellProblem() : Message::tr("is neither IU nor ug");
    }
    if (row.name == favourite) {
        const bool isNew = !row.value.empty() && m_settings.favourites.insert(row.value).second;
        return isNew ? CellProblem() : Message::tr("is empty or stands twice");
    }
    cells.refuse(JournalColumn::name, Message::tr("is nothing that can be set"));
    return {};
}

void JournalCsvDefinitions::readTarget(JournalCellReader &cells, std::uint64_t line)
{
    TargetRow row;
    targetFields(cells, row);
    const bool isBound = row.bound == "lower" || row.bound == "upper" || row.bound == "limit";
    if (!row.bound.empty() && !isBound) {
        cells.refuse(JournalColumn::bound, Message::tr("is not one of lower, upper, limit"));
    } else if (isBound != row.value.has_value()) {
        cells.refuse(columnOf(row.rule.target.quantity),
                     Message::tr("does not fit the column 'bound' of its row"));
    }
    m_targets.push_back({line, std::move(row)});
}

void JournalCsvDefinitions::readOwnFood(JournalCellReader &cells, std::uint64_t line)
{
    OwnFoodRecord record;
    ownFoodFields(cells, record);
    if (const auto refusal = cells.problem() ? std::nullopt : refusalOf(record.food)) {
        cells.refuse(columnOf(*refusal), Message::tr("cannot be on the label of a food"));
    }
    const std::string uid = record.food.uid;
    if (!m_foods.emplace(uid, Located<OwnFoodRecord>{line, std::move(record)}).second) {
        cells.refuse(JournalColumn::uid, standsTwice());
    }
}

std::optional<JournalCsvProblem> JournalCsvDefinitions::passOn(JournalSink &sink)
{
    for (const auto step : {&JournalCsvDefinitions::joinTargets, &JournalCsvDefinitions::joinVersions,
                            &JournalCsvDefinitions::joinItems, &JournalCsvDefinitions::checkMergers}) {
        if (auto problem = (this->*step)()) {
            return problem;
        }
    }
    if (m_profile != Profile()) {
        sink.add(m_profile);
    }
    if (m_settings != DiarySettings()) {
        sink.add(m_settings);
    }
    const auto addAll = [&sink](const auto &pieces) {
        for (const auto &[uid, located] : pieces) {
            sink.add(located.row);
        }
    };
    addAll(m_plans);
    addAll(m_regimens);
    addAll(m_foods);
    addAll(m_meals);
    return std::nullopt;
}

/// The rows of one rule say the same of it, but for the bound.
JournalCsvDefinitions::Problem JournalCsvDefinitions::joinTargets()
{
    std::map<std::pair<std::string, int>, TargetRow> rules;
    for (const auto &[line, row] : m_targets) {
        if (!m_plans.contains(row.plan)) {
            return JournalCsvProblem{line, JournalColumn::belongsTo, row.plan,
                                     Message::tr("is no plan of this file")};
        }
        const auto [place, isNew] = rules.try_emplace({row.plan, row.position}, row);
        TargetRow &rule = place->second;
        TargetRule other = rule.rule;
        other.target.bounds = row.rule.target.bounds;
        if (!isNew && (other != row.rule || rule.bound.empty())) {
            return JournalCsvProblem{line, JournalColumn::position, cellOf(row.position),
                                     Message::tr("is that of another target of this plan")};
        }
        auto &bound = boundOf(rule.rule.target.bounds, row.bound);
        if (bound) {
            return JournalCsvProblem{line, JournalColumn::bound, row.bound, standsTwice()};
        }
        bound = row.value;
    }
    for (auto &[place, row] : rules) { // by plan, then by position
        m_plans.at(place.first).row.rules.push_back(row.rule);
    }
    return std::nullopt;
}

JournalCsvDefinitions::Problem JournalCsvDefinitions::joinVersions()
{
    std::set<std::string> uids;
    for (auto &[line, row] : m_versions) {
        const auto found = m_regimens.find(row.regimen);
        if (found == m_regimens.end()) {
            return JournalCsvProblem{line, JournalColumn::belongsTo, row.regimen,
                                     Message::tr("is no regimen of this file")};
        }
        Regimen &regimen = found->second.row;
        if (!uids.insert(row.version.uid).second) {
            return JournalCsvProblem{line, JournalColumn::uid, row.version.uid, standsTwice()};
        }
        if (const auto error = refusalOf(row.version, regimen.kind)) {
            return JournalCsvProblem{line, JournalColumn::name, row.version.name, wordsFor(*error)};
        }
        const std::size_t before = regimen.versions.size();
        const Day from = row.version.from;
        regimen = withVersion(std::move(regimen), std::move(row.version));
        if (regimen.versions.size() == before) { // it took the place of another
            return JournalCsvProblem{line, JournalColumn::day, cellOf(from), standsTwice()};
        }
    }
    for (const auto &[uid, located] : m_regimens) {
        if (located.row.versions.empty()) {
            return JournalCsvProblem{located.line, JournalColumn::uid, uid,
                                     Message::tr("is a regimen without a version in this file")};
        }
        if (const auto error = refusalOf(located.row)) {
            return JournalCsvProblem{located.line, JournalColumn::uid, uid, wordsFor(*error)};
        }
    }
    return std::nullopt;
}

JournalCsvDefinitions::Problem JournalCsvDefinitions::joinItems()
{
    std::ranges::sort(m_items, {}, [](const auto &item) { return std::pair(item.row.position, item.line); });
    for (auto &[line, row] : m_items) {
        const auto found = m_meals.find(row.meal);
        if (found == m_meals.end()) {
            return JournalCsvProblem{line, JournalColumn::belongsTo, row.meal,
                                     Message::tr("is no saved meal of this file")};
        }
        found->second.row.items.push_back(std::move(row.item));
    }
    for (const auto &[uid, located] : m_meals) {
        if (refusalOf(located.row)) {
            return JournalCsvProblem{
                located.line, JournalColumn::uid, uid,
                Message::tr("is a meal with no items, or with one that cannot be eaten")};
        }
    }
    return std::nullopt;
}

JournalCsvDefinitions::Problem JournalCsvDefinitions::checkMergers()
{
    for (const auto &[uid, located] : m_foods) {
        const std::string &into = located.row.mergedInto;
        if (!into.empty() && (into == uid || !m_foods.contains(into))) {
            return JournalCsvProblem{located.line, JournalColumn::mergedInto, into,
                                     Message::tr("is no other food of this file")};
        }
    }
    return std::nullopt;
}

} // namespace osteon
