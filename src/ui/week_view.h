// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "ui/chart_model.h"
#include "ui/diary.h"
#include "ui/page_state.h"
#include "ui/part_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The page 'Week'. It reads the journal only from the moment it is shown first.
class WeekView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString coverage READ coverage NOTIFY changed)
    Q_PROPERTY(QString score READ score NOTIFY changed)
    Q_PROPERTY(QString whyNoScore READ whyNoScore NOTIFY changed)
    Q_PROPERTY(QString lastWeek READ lastWeek NOTIFY changed)
    Q_PROPERTY(QString improvement READ improvement NOTIFY changed)
    Q_PROPERTY(QString spokenScore READ spokenScore NOTIFY changed)
    Q_PROPERTY(bool hasNextWeek READ hasNextWeek NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(osteon::PartModel *parts READ parts CONSTANT)
    Q_PROPERTY(osteon::ChartModel *charts READ charts CONSTANT)
    Q_PROPERTY(osteon::Chart *movement READ movement CONSTANT)

public:
    explicit WeekView(Diary &diary, QObject *parent = nullptr);

    QString title() const;
    QString coverage() const;    ///< "6 of 7 days logged"
    QString score() const;       ///< "78"; empty where there is none
    QString whyNoScore() const;  ///< empty where there is a score
    QString lastWeek() const;    ///< "week before 71"
    QString improvement() const; ///< the one change that would have raised the score most; may be empty
    QString spokenScore() const;
    bool hasNextWeek() const { return m_first < weekOf(m_diary.today()).first; }
    bool isEmpty() const { return m_isEmpty; }
    PartModel *parts() { return &m_parts; }
    ChartModel *charts() { return &m_charts; }
    Chart *movement() { return &m_movement; }

    /// The page comes on the screen: what it shows is read, and kept up to date until rest().
    Q_INVOKABLE void load();
    Q_INVOKABLE void rest() { m_state.hide(); }
    Q_INVOKABLE void goToPreviousWeek();
    Q_INVOKABLE void goToNextWeek();

signals:
    void changed();

private:
    void show(Day first);
    void reload();
    void read();

    Diary &m_diary;
    PageState m_state;
    PartModel m_parts;
    ChartModel m_charts;
    Chart m_movement;
    WeekScore m_week;
    WeekScore m_weekBefore;
    Day m_first; ///< the Monday
    bool m_isEmpty = true;
};

} // namespace osteon
