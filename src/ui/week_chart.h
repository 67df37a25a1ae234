// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "report/activity_chart.h"
#include "report/nutrient_chart.h"
#include "ui/chart_table_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <variant>

namespace osteon {

/// One chart of the week: what is drawn, what is said about it, and the same as a table.
class WeekChart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(QStringList tableHeader READ tableHeader NOTIFY changed)
    Q_PROPERTY(osteon::ChartTableModel *table READ table CONSTANT)

public:
    using Drawing = std::variant<NutrientChart, ActivityChart>;

    using QObject::QObject;

    QString title() const { return m_title; }
    QString note() const { return m_note; }       ///< "mean 584 IU, target 400–800"
    QString details() const { return m_details; } ///< sentences below the drawing; may be empty
    QString spoken() const;
    QStringList tableHeader() const { return m_tableHeader; }
    ChartTableModel *table() { return &m_table; }
    const Drawing &drawing() const { return m_drawing; }

    void showNutrient(const NutrientSummary &summary, Day today);
    void showMovement(const WeekScore &week, const WeekScore &weekBefore, const DiaryRecord &record,
                      bool vigorousCountsTwice);

signals:
    void changed();

private:
    QString m_title;
    QString m_note;
    QString m_details;
    QStringList m_tableHeader;
    ChartTableModel m_table;
    Drawing m_drawing;
};

} // namespace osteon
