// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routine_view.h"

#include "ui/conversions.h"

namespace osteon {

RoutineView::RoutineView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_editor(diary, notice), m_day(diary.today())
{
    connect(&diary, &Diary::changed, this, &RoutineView::reload);
    reload();
}

void RoutineView::setDay(Day day)
{
    m_day = day;
    reload();
}

void RoutineView::toggle(const QString &key)
{
    const DueRow *found = m_due.find(key);
    if (found == nullptr) {
        return;
    }
    const DueRow row = *found; // the row changes with the diary
    if (!row.isTaken()) {
        record({row.dose}, DoseState::taken, tr("Ticked %1").arg(row.name));
    } else if (m_diary.forget(*row.dose.given)) {
        m_notice.sayDone(tr("%1 is open again").arg(row.name));
    }
}

void RoutineView::skip(const QString &key)
{
    const DueRow *found = m_due.find(key);
    if (found == nullptr) {
        return;
    }
    const DueRow row = *found;
    if (!row.isSkipped()) {
        record({row.dose}, DoseState::skipped, tr("%1 is marked as not taken").arg(row.name));
    } else if (m_diary.forget(*row.dose.given)) {
        m_notice.sayDone(tr("%1 is open again").arg(row.name));
    }
}

void RoutineView::tickAll()
{
    const std::vector<DueDose> open = m_due.open();
    record(open, DoseState::taken, tr("Ticked %n", nullptr, static_cast<int>(open.size())));
}

void RoutineView::addRoutine()
{
    m_editor.beginNew(m_day);
}

void RoutineView::addRoutineNamed(const QString &name, bool isMedicine)
{
    m_editor.beginNew(m_day, name, isMedicine ? RegimenKind::medicine : RegimenKind::supplement);
}

void RoutineView::changeRoutine(const QString &uid)
{
    if (const RoutineRow *row = m_routines.find(uid)) {
        m_editor.beginChange(row->regimen, m_day);
    }
}

void RoutineView::removeRoutine(const QString &uid)
{
    const RoutineRow *row = m_routines.find(uid);
    if (row == nullptr) {
        return;
    }
    const QString name = row->name;
    if (m_diary.removeRegimen(uid.toStdString())) {
        m_notice.sayDone(tr("Deleted %1; what was ticked stays").arg(name));
    }
}

void RoutineView::reload()
{
    m_diary.attempt([this] {
        const std::vector<Regimen> regimens = m_diary.regimens();
        const std::vector<Dose> doses = m_diary.doses({m_day, m_day});
        m_due.setDoses(dueOn(regimens, doses, m_day), asNeededOn(regimens, doses, m_day));
        m_routines.setRegimens(regimens, m_diary.today());
    });
    emit changed();
}

void RoutineView::record(const std::vector<DueDose> &doses, DoseState state, const QString &done)
{
    if (!doses.empty() && m_diary.record(doses, state)) {
        m_notice.sayDone(done);
    }
}

} // namespace osteon
