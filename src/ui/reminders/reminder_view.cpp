// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminder_view.h"

#include "ui/conversions.h"
#include "ui/reminders/typed_time.h"

namespace osteon {

namespace {

const QString fromKey = QStringLiteral("from");
const QString untilKey = QStringLiteral("until");

QString labelOf(PartOfDay part)
{
    switch (part) {
    case PartOfDay::morning:
        return ReminderView::tr("In the morning");
    case PartOfDay::noon:
        return ReminderView::tr("At noon");
    case PartOfDay::evening:
        return ReminderView::tr("In the evening");
    case PartOfDay::night:
        break;
    }
    return ReminderView::tr("At night");
}

QString sentenceOf(NotificationError error)
{
    return error == NotificationError::noSession
               ? ReminderView::tr("There is no desktop session here that could show a notification.")
               : ReminderView::tr("This desktop has no service for notifications, so none can be shown.");
}

/// Null where the key is that of no time.
TimeOfDay *timeIn(ReminderSettings &settings, const QString &key)
{
    if (settings.quietHours && (key == fromKey || key == untilKey)) {
        return key == fromKey ? &settings.quietHours->from : &settings.quietHours->until;
    }
    const auto part = partOfDayFromKey(key.toStdString());
    return part ? &settings.partTimes.at(static_cast<std::size_t>(*part)) : nullptr;
}

} // namespace

ReminderView::ReminderView(Diary &diary, std::function<bool()> isInvented, QObject *parent)
    : QObject(parent), m_diary(diary), m_reminders(diary, std::move(isInvented))
{
    connect(&m_reminders, &WindowReminders::changed, this, &ReminderView::tell);
    connect(&m_reminders, &WindowReminders::openAsked, this, &ReminderView::openAsked);
    connect(&diary, &Diary::retold, this, &ReminderView::sayAgain);
    tell();
}

void ReminderView::setOn(bool isOn)
{
    ReminderSettings settings = m_reminders.settings();
    settings.isOn = isOn;
    store(settings);
    m_exampleText.clear();
    if (isOn) {
        lookForService();
    }
}

/// The hours that were there before come back.
void ReminderView::setHasQuietHours(bool has)
{
    ReminderSettings settings = m_reminders.settings();
    if (has == settings.quietHours.has_value()) {
        return;
    }
    if (!has) {
        m_lastQuietHours = settings.quietHours;
    }
    settings.quietHours = has ? std::optional(m_lastQuietHours.value_or(QuietHours())) : std::nullopt;
    m_refused.erase(fromKey);
    m_refused.erase(untilKey);
    store(settings);
}

void ReminderView::setNamesWhatIsDue(bool names)
{
    ReminderSettings settings = m_reminders.settings();
    settings.namesWhatIsDue = names;
    store(settings);
}

QString ReminderView::nextText() const
{
    if (!isOn() || !m_reminders.knowsTheTime()) {
        return {};
    }
    if (m_reminders.isInvented()) {
        return tr("While the sample diary is shown, nobody is reminded of anything.");
    }
    const auto next = m_reminders.next();
    return next ? tr("The next reminder today: %1.").arg(timeText(*next))
                : tr("No further reminder comes today.");
}

bool ReminderView::finishTime(const QString &key, const QString &text)
{
    ReminderSettings settings = m_reminders.settings();
    TimeOfDay *time = timeIn(settings, key);
    if (time == nullptr) {
        return false;
    }
    const auto typed = typedTime(text);
    if (!typed) {
        return refuse(key, text, tr("Write a time such as %1.").arg(timeText(std::chrono::hours(8))));
    }
    *time = *typed;
    if (settings.quietHours && settings.quietHours->from == settings.quietHours->until) {
        return refuse(key, text, tr("Quiet hours end at another time than they begin."));
    }
    m_refused.erase(key);
    store(settings);
    return true;
}

void ReminderView::lookForService()
{
    m_reminders.lookForService([this](std::optional<NotificationError> error) {
        m_problem = error ? sentenceOf(*error) : QString();
        emit changed();
    });
}

void ReminderView::showExample()
{
    m_exampleText.clear();
    emit changed();
    m_reminders.showExample([this](const auto &id) {
        m_problem = id ? QString() : sentenceOf(id.error());
        m_exampleText =
            id ? tr("The desktop has taken it. If there is nothing to see, it may be set not to disturb.")
               : m_problem;
        emit changed();
    });
}

void ReminderView::store(const ReminderSettings &settings)
{
    if (settings == m_reminders.settings()) {
        tell();
    } else if (!m_reminders.put(settings)) {
        m_problem =
            tr("This cannot be kept after the window is closed: its file of settings cannot be written.");
        emit changed();
    }
}

/// What was typed stays in its field, to be put right there.
bool ReminderView::refuse(const QString &key, const QString &text, const QString &error)
{
    m_refused[key] = {text, error};
    tell();
    return false;
}

/// In the language that the window speaks now.
void ReminderView::sayAgain()
{
    m_exampleText.clear();
    if (!m_problem.isEmpty()) {
        m_problem.clear();
        lookForService();
    }
    for (const auto &[key, refused] : std::map(m_refused)) {
        finishTime(key, refused.text);
    }
    tell();
}

void ReminderView::tell()
{
    const ReminderSettings &settings = m_reminders.settings();
    std::vector<TimeField> parts;
    for (const PartOfDay part : allPartsOfDay) {
        const TimeOfDay time = settings.timeOf(part);
        parts.push_back(field(toQString(key(part)), labelOf(part), time, hintFor(time)));
    }
    m_partTimes.show(std::move(parts));
    std::vector<TimeField> quiet;
    if (settings.quietHours) {
        quiet = {field(fromKey, tr("From", "quiet hours"), settings.quietHours->from, {}),
                 field(untilKey, tr("Until", "quiet hours"), settings.quietHours->until, {})};
    }
    m_quietTimes.show(std::move(quiet));
    emit changed();
}

TimeField ReminderView::field(const QString &key, const QString &label, TimeOfDay time,
                              const QString &hint) const
{
    const auto refused = m_refused.find(key);
    return refused == m_refused.end()
               ? TimeField{key, label, timeText(time), hint, {}}
               : TimeField{key, label, refused->second.text, {}, refused->second.error};
}

QString ReminderView::hintFor(TimeOfDay time) const
{
    const auto &quiet = m_reminders.settings().quietHours;
    if (!quiet || !quiet->contains(time)) {
        return {};
    }
    const auto shown = afterQuietHours(time, quiet, m_diary.settings().dayStart);
    return shown ? tr("In the quiet hours, so it comes at %1.").arg(timeText(*shown))
                 : tr("In the quiet hours, which end on the next day, so it does not come.");
}

} // namespace osteon
