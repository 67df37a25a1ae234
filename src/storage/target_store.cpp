// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/target_store.h"

#include "storage/entry_columns.h"
#include "storage/read_transaction.h"

namespace osteon {

namespace {

constexpr std::string_view planTable = "target_plan";
constexpr std::string_view ruleTable = "target_rule";

Value valueOf(std::optional<int> number)
{
    return number ? Value(std::int64_t{*number}) : Value();
}

std::optional<int> readNumber(const Query &query, const char *column)
{
    const std::optional<std::int64_t> number = query.optionalInteger(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::vector<std::string> uids(Query &query)
{
    std::vector<std::string> found;
    while (query.next()) {
        found.push_back(query.text("uid"));
    }
    return found;
}

void addRule(Change &change, const std::string &plan, std::int64_t position, const TargetRule &rule)
{
    const Bounds &bounds = rule.target.bounds;
    RowWriter(change, ruleTable)
        .set("plan", plan)
        .set("position", position)
        .set("quantity", value(key(rule.target.quantity)))
        .set("lower_bound", value(bounds.lower))
        .set("upper_bound", value(bounds.upper))
        .set("limit_bound", value(bounds.limit))
        .set("limit_scope", value(bounds.limitScope == LimitScope::all ? "all" : "supplements"))
        .set("source_name", rule.target.source.name)
        .set("source_year", valueOf(rule.target.source.year))
        .set("sex", sexValue(rule.sex))
        .set("age_from", valueOf(rule.ageFrom))
        .set("age_to", valueOf(rule.ageTo))
        .insert();
}

void addRules(Change &change, const std::string &plan, const std::vector<TargetRule> &rules)
{
    std::int64_t position = 0;
    for (const TargetRule &rule : rules) {
        addRule(change, plan, position++, rule);
    }
}

void setPlan(RowWriter &row, const TargetPlan &plan)
{
    row.set("effective_from", dayValue(plan.effectiveFrom));
    row.set("preset", plan.preset);
    row.set("vigorous_counts_twice", value(plan.vigorousCountsTwice));
}

void removePlan(Change &change, const std::string &uid)
{
    Query rules(change.journal(), "SELECT uid FROM target_rule WHERE plan = :plan AND deleted_at IS NULL");
    rules.bind(":plan", uid);
    for (const std::string &rule : uids(rules)) {
        RowWriter(change, ruleTable).remove(rule);
    }
    RowWriter(change, planTable).remove(uid);
}

TargetRule readRule(const Query &query)
{
    TargetRule rule;
    rule.target.quantity = readKey(query, "quantity", quantityFromKey);
    rule.target.bounds = {.lower = query.optionalInteger("lower_bound"),
                          .upper = query.optionalInteger("upper_bound"),
                          .limit = query.optionalInteger("limit_bound"),
                          .limitScope = query.text("limit_scope") == "all" ? LimitScope::all
                                                                           : LimitScope::supplementsOnly};
    rule.target.source = {.name = query.text("source_name"), .year = readNumber(query, "source_year")};
    rule.sex = readSex(query);
    rule.ageFrom = readNumber(query, "age_from");
    rule.ageTo = readNumber(query, "age_to");
    return rule;
}

std::vector<TargetRule> rulesOf(const Journal &journal, const std::string &plan)
{
    std::vector<TargetRule> rules;
    Query query(journal,
                "SELECT * FROM target_rule WHERE plan = :plan AND deleted_at IS NULL ORDER BY position");
    query.bind(":plan", plan);
    while (query.next()) {
        rules.push_back(readRule(query));
    }
    return rules;
}

TargetPlan readPlan(const Query &query)
{
    TargetPlan plan;
    plan.uid = query.text("uid");
    plan.effectiveFrom = readOptionalDay(query, "effective_from");
    plan.preset = query.text("preset");
    plan.vigorousCountsTwice = query.flag("vigorous_counts_twice");
    plan.rules = rulesOf(query.journal(), plan.uid);
    return plan;
}

} // namespace

TargetStore::TargetStore(Journal &journal) : m_journal(&journal) {}

std::string TargetStore::put(Change &change, const TargetPlan &plan)
{
    Query replaced(*m_journal, "SELECT uid FROM target_plan WHERE deleted_at IS NULL "
                               "AND (effective_from IS :effective_from OR uid = :uid)");
    replaced.bind(":effective_from", dayValue(plan.effectiveFrom)).bind(":uid", plan.uid);
    for (const std::string &uid : uids(replaced)) {
        removePlan(change, uid);
    }
    RowWriter row(change, planTable);
    setPlan(row, plan);
    const std::string uid = row.insert();
    addRules(change, uid, plan.rules);
    return uid;
}

bool TargetStore::adopt(Change &change, const TargetPlan &plan)
{
    RowWriter row(change, planTable);
    setPlan(row, plan);
    const bool wasDeleted = row.adopt(plan.uid);
    addRules(change, plan.uid, plan.rules);
    return wasDeleted;
}

std::vector<TargetPlan> TargetStore::plans() const
{
    const ReadTransaction transaction(*m_journal);
    std::vector<TargetPlan> plans;
    Query query(*m_journal, "SELECT * FROM target_plan WHERE deleted_at IS NULL "
                            "ORDER BY effective_from NULLS FIRST, uid");
    while (query.next()) {
        plans.push_back(readPlan(query));
    }
    return plans;
}

} // namespace osteon
