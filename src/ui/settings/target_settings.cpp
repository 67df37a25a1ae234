// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/target_settings.h"

#include "domain/target_plan.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/day_field.h"
#include "ui/settings/target_words.h"
#include "ui/words.h"

#include <algorithm>
#include <ranges>

namespace osteon {

namespace {

SettingRow rowOf(const Target &target)
{
    return {.key = toQString(key(target.quantity)),
            .title = Words::name(target.quantity),
            .text = boundsText(target.quantity, target.bounds),
            .source = sourceText(target.source)};
}

std::vector<SettingRow> rowsOf(const std::vector<Target> &targets)
{
    std::vector<SettingRow> rows;
    std::ranges::transform(targets, std::back_inserter(rows),
                           [](const Target &target) { return rowOf(target); });
    return rows;
}

/// The same figures of two sources are no difference; a limit alone is none either.
bool isSameRange(const Bounds &left, const Bounds &right)
{
    return left.lower == right.lower && left.upper == right.upper;
}

/// What each preset says of a quantity, one a line, where they do not say the same.
std::optional<SettingRow> differenceIn(Quantity quantity, const std::vector<TargetPreset> &presets,
                                       const Profile &profile, Day today)
{
    std::vector<Bounds> bounds;
    QStringList lines;
    for (const TargetPreset &preset : presets) {
        const std::vector<Target> targets = targetsFor(planFrom(preset, std::nullopt), profile, today);
        const auto target = std::ranges::find(targets, quantity, &Target::quantity);
        if (target == targets.end()) {
            continue;
        }
        bounds.push_back(target->bounds);
        lines << TargetSettings::tr("%1 (%2)", "amount (source)")
                     .arg(boundsText(quantity, target->bounds), sourceText(target->source));
    }
    const bool differ =
        std::ranges::any_of(bounds, [&](const Bounds &one) { return !isSameRange(one, bounds.front()); });
    if (!differ) {
        return std::nullopt;
    }
    return SettingRow{.key = toQString(key(quantity)),
                      .title = Words::name(quantity),
                      .text = lines.join(QLatin1Char('\n')),
                      .source = {}};
}

QString beginningOf(const TargetPlan &plan, Day today)
{
    return plan.effectiveFrom
               ? TargetSettings::tr("from %1", "a day").arg(dayTitle(*plan.effectiveFrom, today))
               : TargetSettings::tr("from the beginning");
}

} // namespace

TargetSettings::TargetSettings(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_allPresets(diary.catalogue().targetPresets()),
      m_editor(diary, notice), m_from(writtenDay(diary.today(), diary.today()))
{
    connect(&diary, &Diary::changed, this, &TargetSettings::load);
    connect(&diary, &Diary::todayChanged, this,
            [this] { m_from = writtenDay(m_diary.today(), m_diary.today()); });
    load();
}

QString TargetSettings::inForce() const
{
    const TargetHistory history = m_diary.targets();
    const TargetPlan &plan = history.planOn(m_diary.today());
    return tr("%1, %2", "plan, from when")
        .arg(presetTitle(toQString(plan.preset)), beginningOf(plan, m_diary.today()));
}

QVariantList TargetSettings::presets() const
{
    QVariantList all;
    for (const TargetPreset &preset : m_allPresets) {
        const QString key = toQString(preset.key);
        all << QVariantMap{{QStringLiteral("text"), presetTitle(key)}, {QStringLiteral("value"), key}};
    }
    return all;
}

void TargetSettings::choose(const QString &key)
{
    m_chosen = key;
    load();
}

QString TargetSettings::chosenTitle() const
{
    return presetTitle(m_chosen);
}

QString TargetSettings::chosenPurpose() const
{
    return presetPurpose(m_chosen);
}

bool TargetSettings::isChosenInForce() const
{
    return toQString(m_diary.targets().planOn(m_diary.today()).preset) == m_chosen;
}

bool TargetSettings::useChosen()
{
    const TargetPreset *preset = chosenPreset();
    const auto from = dayFromWords(m_from, m_diary.today());
    m_fromError = from ? QString() : tr("Write the day as 2026-11-23.");
    if (!from || preset == nullptr) {
        emit changed();
        return false;
    }
    TargetPlan plan = planFrom(*preset, from);
    plan.vigorousCountsTwice = m_diary.targets().planOn(*from).vigorousCountsTwice;
    if (!m_diary.putTargets(plan)) {
        return false;
    }
    m_notice.sayDone(
        tr("%1 holds from %2", "plan, day").arg(presetTitle(m_chosen), dayTitle(*from, m_diary.today())));
    return true;
}

bool TargetSettings::vigorousCountsTwice() const
{
    return m_diary.targets().planOn(m_diary.today()).vigorousCountsTwice;
}

/// Like every other change of a target it holds from today on, in a plan of its own.
void TargetSettings::setVigorousCountsTwice(bool counts)
{
    TargetPlan plan = m_diary.targets().planOn(m_diary.today());
    if (plan.vigorousCountsTwice == counts) {
        return;
    }
    plan.uid.clear();
    plan.effectiveFrom = m_diary.today();
    plan.vigorousCountsTwice = counts;
    if (m_diary.putTargets(plan)) {
        m_notice.sayDone(counts ? tr("From today a vigorous minute counts twice")
                                : tr("From today every minute counts once"));
    }
}

void TargetSettings::load()
{
    const Day today = m_diary.today();
    const TargetHistory history = m_diary.targets();
    if (m_chosen.isEmpty()) {
        const QString inForce = toQString(history.planOn(today).preset);
        m_chosen = inForce == QLatin1String("own") ? toQString(m_allPresets.front().key) : inForce;
    }
    m_targets.show(rowsOf(history.targetsOn(today)));
    std::vector<SettingRow> differences, plans;
    for (const Quantity quantity : allQuantities) {
        if (auto row = differenceIn(quantity, m_allPresets, history.profile(), today)) {
            differences.push_back(std::move(*row));
        }
    }
    for (const TargetPlan &plan : history.plans() | std::views::reverse) {
        plans.push_back({toQString(plan.uid), presetTitle(toQString(plan.preset)), beginningOf(plan, today),
                         plan.vigorousCountsTwice ? tr("vigorous minutes count twice") : QString()});
    }
    m_differences.show(std::move(differences));
    m_history.show(std::move(plans));
    if (const TargetPreset *preset = chosenPreset()) {
        m_chosenTargets.show(rowsOf(targetsFor(planFrom(*preset, today), history.profile(), today)));
    }
    emit changed();
}

const TargetPreset *TargetSettings::chosenPreset() const
{
    const auto found = std::ranges::find(m_allPresets, m_chosen.toStdString(), &TargetPreset::key);
    return found == m_allPresets.end() ? nullptr : &*found;
}

} // namespace osteon
