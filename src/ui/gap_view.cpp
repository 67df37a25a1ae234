// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gap_view.h"

#include "catalogue/eaten_foods.h"
#include "domain/gap.h"
#include "ui/frame_time.h"

#include <utility>

namespace osteon {

namespace {

constexpr std::size_t mostSuggestions = 3;
constexpr QLatin1String isOnKey("today/closeTheGap");

} // namespace

GapView::GapView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{
    m_afterFrame.setSingleShot(true);
    m_afterFrame.setInterval(frameTime);
    connect(&m_afterFrame, &QTimer::timeout, this, &GapView::reload);
    connect(&diary, &Diary::changed, &m_afterFrame, qOverload<>(&QTimer::start));
    connect(&diary, &Diary::retold, this, &GapView::reload); // its words change with all others
}

void GapView::setOn(bool isOn)
{
    if (isOn != m_isOn) {
        m_isOn = isOn;
        m_settings.set(isOnKey, isOn);
        reload();
    }
}

void GapView::load()
{
    if (!m_isLoaded) {
        m_isLoaded = true;
        reload();
    }
}

void GapView::setSettings(MachineSettings settings)
{
    m_settings = std::move(settings);
    const QVariant remembered = m_settings.value(isOnKey);
    m_isOn = !remembered.isValid() || remembered.toBool();
    reload();
}

void GapView::log(const QString &key)
{
    const GapRow *found = m_suggestions.find(key);
    if (found == nullptr) {
        return;
    }
    const GapRow row = *found; // the row goes away with the change
    if (m_diary.add({row.entry})) {
        m_notice.sayDone(tr("Saved %1").arg(row.title));
    }
}

void GapView::reload()
{
    if (m_isLoaded) {
        m_diary.attempt([this] { m_suggestions.setSuggestions(read(), m_diary.today()); });
        emit changed();
    }
}

/// A day without an entry misses everything, and a complete one misses nothing more. What is due today and
/// not ticked yet counts as if it were.
std::vector<GapSuggestion> GapView::read() const
{
    const Day today = m_diary.today();
    const DiaryRecord record = m_diary.read({today, today});
    if (!m_isOn || record.intake.empty() || record.completeDays.contains(today)) {
        return {};
    }
    const auto times = m_diary.timesEaten({addDays(today, 1 - gapMemoryDays), today});
    const DiaryRecord whole = withOpenDoses(record, m_diary.regimens(), today);
    return closeGap(summariseNutrients(whole, m_diary.targets(), today),
                    gapCandidates(foodsAndEaten(m_diary.catalogue(), times), times), m_diary.profile(),
                    mostSuggestions);
}

} // namespace osteon
