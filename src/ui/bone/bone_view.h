// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bone/bone_list_model.h"
#include "ui/bone/record_editor.h"
#include "ui/chart.h"
#include "ui/page_state.h"
#include "ui/trend_reader.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The page 'Bone': what a bone clinic asks for, on one time axis and in lists. It reads the journal only
/// from the moment it is shown first.
class BoneView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool hasChart READ hasChart NOTIFY changed)
    Q_PROPERTY(bool hasMedians READ hasMedians NOTIFY changed)
    Q_PROPERTY(bool showsMedians READ showsMedians WRITE setShowsMedians NOTIFY changed)
    Q_PROPERTY(osteon::Chart *chart READ chart CONSTANT)
    Q_PROPERTY(osteon::BoneListModel *scans READ scans CONSTANT)
    Q_PROPERTY(osteon::BoneListModel *treatments READ treatments CONSTANT)
    Q_PROPERTY(osteon::BoneListModel *labs READ labs CONSTANT)
    Q_PROPERTY(osteon::BoneListModel *events READ events CONSTANT)
    Q_PROPERTY(osteon::BoneListModel *questions READ questions CONSTANT)
    Q_PROPERTY(osteon::BoneListModel *dates READ dates CONSTANT)
    Q_PROPERTY(osteon::BoneListModel *notes READ notes CONSTANT)
    Q_PROPERTY(osteon::RecordEditor *editor READ editor CONSTANT)

public:
    enum Kind { Scan, Lab, Event, Question, Date, Note };
    Q_ENUM(Kind)

    BoneView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isEmpty() const { return m_record.isEmpty(); }
    bool hasChart() const { return m_hasChart; }
    /// Whether medians of a group were published of a site that has scans here.
    bool hasMedians() const { return m_hasMedians; }
    /// Off whenever the window opens: nobody is shown the figures of others unasked.
    bool showsMedians() const { return m_showsMedians; }
    void setShowsMedians(bool shows);
    Chart *chart() { return &m_chart; }
    BoneListModel *scans() { return &m_scans; }
    BoneListModel *treatments() { return &m_treatments; }
    BoneListModel *labs() { return &m_labs; }
    BoneListModel *events() { return &m_events; }
    BoneListModel *questions() { return &m_questions; }
    BoneListModel *dates() { return &m_dates; }
    BoneListModel *notes() { return &m_notes; }
    RecordEditor *editor() { return &m_editor; }

    /// The page comes on the screen: what it shows is read, and kept up to date until rest().
    Q_INVOKABLE void load();
    Q_INVOKABLE void rest() { m_state.hide(); }
    /// Opens the form of a new entry.
    Q_INVOKABLE void add(osteon::BoneView::Kind kind);
    Q_INVOKABLE void edit(const QString &uid);
    Q_INVOKABLE void remove(const QString &uid);

signals:
    void changed();

private:
    void reload();
    void read();
    void showChart();
    std::optional<RecordEntry> find(const QString &uid) const;

    Diary &m_diary;
    Notice &m_notice;
    TrendReader m_reader;
    PageState m_state;
    BoneRecord m_record;
    Trend m_trend; ///< of all time, as it was read last
    Chart m_chart;
    BoneListModel m_scans, m_treatments, m_labs, m_events, m_questions, m_dates, m_notes;
    RecordEditor m_editor;
    bool m_hasChart = false;
    bool m_hasMedians = false;
    bool m_showsMedians = false;
};

} // namespace osteon
