// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "domain/rounding.h"

#include <cctype>

namespace osteon::cli {

namespace {

/// "calcium_mg", "vitamin_d_iu" …
std::string amountKey(Nutrient nutrient)
{
    std::string name = std::string(key(nutrient)) + '_';
    for (const char character : symbol(usualUnit(nutrient))) {
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    return name;
}

Json attainmentOf(const std::optional<long double> &attainment)
{
    return attainment ? Json(roundHalfUp(*attainment, 4)) : Json(nullptr);
}

Json meanOf(const NutrientSummary &summary)
{
    const auto mean = summary.meanNanograms();
    const auto unit = static_cast<double>(massOf(usualUnit(summary.nutrient)).nanograms());
    return mean ? Json(*mean / unit) : Json(nullptr);
}

std::string_view scopeOf(const Bounds &bounds)
{
    return bounds.limitScope == LimitScope::all ? "all" : "supplements";
}

void putBounds(Json &json, Quantity quantity, const std::optional<Target> &target)
{
    const Bounds bounds = target ? target->bounds : Bounds();
    const std::int64_t unit = smallestUnitsIn(quantity);
    json["lower"] = numberOf(bounds.lower, unit);
    json["upper"] = numberOf(bounds.upper, unit);
    json["limit"] = numberOf(bounds.limit, unit);
    json["limit_scope"] = scopeOf(bounds);
}

Json jsonOf(const NutrientDay &day, Nutrient nutrient)
{
    return {{"day", toText(day.day)},
            {"total", amountOf(day.total, nutrient)},
            {"food", amountOf(day.food, nutrient)},
            {"supplement", amountOf(day.supplement, nutrient)},
            {"unknown_items", day.unknownItems},
            {"status", key(day.status)}};
}

Json jsonOf(const MovementSummary &summary)
{
    Json json{{"name", key(summary.quantity)}, {"unit", unitSymbol(summary.quantity)}};
    putBounds(json, summary.quantity, summary.target);
    json["attainment"] = attainmentOf(summary.attainment);
    json["total"] = summary.total;
    return json;
}

Json jsonOf(const MovementMinutes &movement)
{
    return {{"weight_bearing_min", movement.weightBearing.count()},
            {"resistance_min", movement.resistance.count()},
            {"balance_min", movement.balance.count()},
            {"other_min", movement.other.count()}};
}

Json jsonOf(const std::optional<Improvement> &improvement)
{
    if (!improvement) {
        return nullptr;
    }
    return {{"name", key(improvement->quantity)},
            {"day", improvement->day ? Json(toText(*improvement->day)) : Json(nullptr)},
            {"missing", numberOf(improvement->missing, smallestUnitsIn(improvement->quantity))},
            {"unit", unitSymbol(improvement->quantity)},
            {"score_after", improvement->scoreAfter}};
}

Json jsonOf(const MovementWeek &week)
{
    const auto bound = [](const std::optional<std::int64_t> &value) { return numberOf(value, 1); };
    return {{"first_day", toText(week.week.first)},
            {"last_day", toText(week.week.last)},
            {"whole", week.isWhole},
            {"has_record", week.hasRecord},
            {"total", week.countedMinutes},
            {"moderate", week.minutes.moderate.count()},
            {"vigorous", week.minutes.vigorous.count()},
            {"light", week.minutes.light.count()},
            {"weight_bearing_min", week.minutes.weightBearing.count()},
            {"resistance_min", week.minutes.resistance.count()},
            {"strength_days", week.minutes.strengthDays},
            {"lower", bound(week.lowerMinutes)},
            {"lower_strength_days", bound(week.lowerStrengthDays)}};
}

Json jsonOf(const IntakeLine &line)
{
    const NutrientSummary &summary = line.summary;
    const Quantity quantity = quantityOf(summary.nutrient);
    Json json{{"name", key(quantity)}, {"unit", unitSymbol(quantity)}};
    putBounds(json, quantity, summary.target);
    json["attainment"] = attainmentOf(summary.attainment);
    json["mean"] = meanOf(summary);
    json["known_days"] = summary.knownDays;
    json["unknown_items"] = summary.unknownItems;
    json["judged_days"] = line.judgedDays;
    json["days_met"] = line.daysMet;
    json["days_over_limit"] = line.daysOverLimit;
    json["food_total"] = amountOf(summary.knownFood, summary.nutrient);
    json["supplement_total"] = amountOf(summary.knownSupplement, summary.nutrient);
    return json;
}

} // namespace

Json numberOf(std::optional<std::int64_t> value, std::int64_t divisor)
{
    if (!value) {
        return nullptr;
    }
    return *value % divisor == 0 ? Json(*value / divisor)
                                 : Json(static_cast<double>(*value) / static_cast<double>(divisor));
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json amountOf(std::optional<Mass> amount, Nutrient nutrient)
{
    const auto nanograms = amount ? std::optional(amount->nanograms()) : std::nullopt;
    return numberOf(nanograms, massOf(usualUnit(nutrient)).nanograms());
}

void putStamp(Json &json, const EntryStamp &stamp)
{
    json["day"] = toText(stamp.day);
    json["time"] = stamp.time ? Json(toText(*stamp.time)) : Json(nullptr);
}

Json jsonOf(const NutrientAmounts &amounts)
{
    Json json;
    for (const Nutrient nutrient : allNutrients) {
        json[amountKey(nutrient)] = amountOf(amounts[nutrient], nutrient);
    }
    return json;
}

Json jsonOf(const IntakeEntry &entry)
{
    const auto portion = entry.portion ? std::optional(entry.portion->milligrams()) : std::nullopt;
    Json json{{"kind", "intake"}};
    putStamp(json, entry.stamp);
    json["meal"] = entry.meal ? Json(key(*entry.meal)) : Json(nullptr);
    json["name"] = entry.name;
    json["food"] = textOrNull(entry.food);
    json["portion_g"] = numberOf(portion, 1000);
    json["supplement"] = entry.isSupplement;
    json["amounts"] = jsonOf(entry.amounts);
    json["note"] = textOrNull(entry.note.value_or(""));
    json["dish"] = textOrNull(entry.dish);
    return json;
}

Json jsonOf(const ExerciseSession &session)
{
    Json json{{"kind", "exercise"}};
    putStamp(json, session.stamp);
    json["activity"] = textOrNull(session.activity);
    json["name"] = session.name;
    json["minutes"] = session.duration.count();
    json["intensity"] = key(session.intensity);
    json["weight_bearing"] = session.kinds.weightBearing;
    json["resistance"] = session.kinds.resistance;
    json["balance"] = session.kinds.balance;
    json["note"] = textOrNull(session.note.value_or(""));
    return json;
}

Json storedJson(const EntryStamp &stamp, const Json &entry)
{
    Json json{{"uid", stamp.uid}};
    json.update(entry);
    return json;
}

Json jsonOf(const Target &target)
{
    Json json{{"name", key(target.quantity)}, {"unit", unitSymbol(target.quantity)}};
    putBounds(json, target.quantity, target);
    json["period"] = nutrientOf(target.quantity) ? "day" : "week";
    json["source"] = textOrNull(target.source.name);
    json["year"] = target.source.year ? Json(*target.source.year) : Json(nullptr);
    return json;
}

Json jsonOf(const NutrientSummary &summary)
{
    const Quantity quantity = quantityOf(summary.nutrient);
    Json json{{"name", key(quantity)}, {"unit", unitSymbol(quantity)}};
    putBounds(json, quantity, summary.target);
    json["attainment"] = attainmentOf(summary.attainment);
    json["mean"] = meanOf(summary);
    json["known_days"] = summary.knownDays;
    json["days"] = Json::array();
    for (const NutrientDay &day : summary.days) {
        json["days"].push_back(jsonOf(day, summary.nutrient));
    }
    return json;
}

Json jsonOf(const WeekScore &week)
{
    Json json{{"first_day", toText(week.period.first)},
              {"last_day", toText(week.period.last)},
              {"counted_days", week.countedDays},
              {"in_progress", week.inProgress},
              {"score", week.score ? Json(*week.score) : Json(nullptr)},
              {"score_missing", week.missing ? Json(key(*week.missing)) : Json(nullptr)},
              {"targets", Json::array()}};
    for (const NutrientSummary &summary : week.nutrients) {
        json["targets"].push_back(jsonOf(summary));
    }
    Json activity = jsonOf(week.activity);
    activity["moderate"] = week.movement.moderate.count();
    activity["vigorous"] = week.movement.vigorous.count();
    activity["light"] = week.movement.light.count();
    json["targets"].push_back(activity);
    json["targets"].push_back(jsonOf(week.strength));
    json["movement"] = jsonOf(week.movement);
    json["improvement"] = jsonOf(week.improvement);
    return json;
}

Json jsonOf(const PeriodSummary &summary)
{
    Json json{{"first_day", toText(summary.period.first)},
              {"last_day", toText(summary.period.last)},
              {"days", summary.period.dayCount()},
              {"counted_days", summary.countedDays},
              {"complete_days", summary.completeDays},
              {"intake", Json::array()},
              {"weeks", Json::array()},
              {"target_changes", Json::array()}};
    for (const IntakeLine &line : summary.intake) {
        json["intake"].push_back(jsonOf(line));
    }
    for (const MovementWeek &week : summary.weeks) {
        json["weeks"].push_back(jsonOf(week));
    }
    for (const TargetChange &change : summary.targetChanges) {
        json["target_changes"].push_back({{"from", toText(change.from)}, {"preset", change.preset}});
    }
    return json;
}

} // namespace osteon::cli
