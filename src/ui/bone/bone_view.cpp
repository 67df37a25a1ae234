// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_view.h"

#include "catalogue/group_medians.h"
#include "ui/bone/bone_chart.h"
#include "ui/bone/bone_rows.h"

#include <algorithm>

namespace osteon {

namespace {

RecordEntry newEntry(BoneView::Kind kind)
{
    switch (kind) {
    case BoneView::Scan:
        return BoneScan();
    case BoneView::Lab: {
        LabValue lab;
        lab.unit = labUnits(lab.kind).front();
        return lab;
    }
    case BoneView::Event:
        return HealthEvent();
    case BoneView::Question:
        return DoctorQuestion();
    case BoneView::Date:
        return NextDate();
    case BoneView::Note:
        break;
    }
    return DiaryNote();
}

} // namespace

BoneView::BoneView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_reader(diary), m_editor(diary, notice)
{
    connect(&diary, &Diary::changed, this, [this] {
        if (m_state.change()) {
            reload();
        }
    });
}

void BoneView::load()
{
    if (m_state.show()) {
        reload();
    }
}

/// A date lies in the future, and a scan on a day that is not today: their days are left to be typed.
void BoneView::add(Kind kind)
{
    RecordEntry entry = newEntry(kind);
    if (kind == Event || kind == Question || kind == Note) {
        stampOf(entry).day = m_diary.today();
    }
    m_editor.begin(std::move(entry));
}

void BoneView::edit(const QString &uid)
{
    if (auto entry = find(uid)) {
        m_editor.begin(*std::move(entry));
    }
}

void BoneView::remove(const QString &uid)
{
    const auto entry = find(uid);
    if (entry && m_diary.removeRecord(*entry)) {
        m_notice.sayDone(tr("Deleted from the bone record"));
    }
}

void BoneView::setShowsMedians(bool shows)
{
    if (shows != m_showsMedians) {
        m_showsMedians = shows;
        m_diary.attempt([this] { showChart(); });
    }
}

void BoneView::reload()
{
    m_diary.attempt([this] { read(); });
    emit changed();
}

void BoneView::read()
{
    const Day today = m_diary.today();
    const std::vector<Regimen> regimens = m_diary.regimens();
    m_record = m_diary.boneRecord();
    const Period weeks = weeksSince(m_diary.firstRecordedDay().value_or(today), today);
    const bool isRead = m_reader.read(weeks, [this](const Trend &trend) {
        m_trend = trend;
        showChart();
    });
    if (!isRead) { // until it comes, what is known of the record itself
        showChart();
    }
    m_scans.setEntries(BoneRows::scans(m_record));
    m_treatments.setEntries(BoneRows::treatments(regimens, m_diary.doses({earliestDay, today}), today));
    m_labs.setEntries(BoneRows::labs(m_record));
    m_events.setEntries(BoneRows::events(m_record));
    m_questions.setEntries(BoneRows::questions(m_record));
    m_dates.setEntries(BoneRows::dates(m_record, regimens, today));
    m_notes.setEntries(BoneRows::notes(m_record));
}

void BoneView::showChart()
{
    const PublishedMedians medians(publishedGroupMedians(), m_diary.catalogue().references());
    m_hasMedians = medians.goWith(m_record.scans);
    m_chart.show(BoneChart::content(m_record, m_diary.regimens(), m_trend, m_diary.today(),
                                    m_showsMedians ? medians : PublishedMedians()));
    m_hasChart = m_chart.table()->rowCount() > 0;
    emit changed();
}

std::optional<RecordEntry> BoneView::find(const QString &uid) const
{
    std::optional<RecordEntry> found;
    const auto lookIn = [&](const auto &entries) {
        const auto entry = std::ranges::find_if(
            entries, [&](const auto &one) { return one.stamp.uid == uid.toStdString(); });
        if (entry != entries.end()) {
            found = *entry;
        }
    };
    lookIn(m_record.scans);
    lookIn(m_record.labs);
    lookIn(m_record.events);
    lookIn(m_record.notes);
    lookIn(m_record.questions);
    lookIn(m_record.nextDates);
    return found;
}

} // namespace osteon
