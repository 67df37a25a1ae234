// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/activity_chart.h"
#include "report/bone_timeline.h"
#include "report/nutrient_chart.h"
#include "report/score_chart.h"
#include "report/weekly_chart.h"
#include "ui/chart_table_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <variant>

namespace osteon {

using ChartDrawing = std::variant<NutrientChart, ActivityChart, WeeklyChart, ScoreChart, BoneTimeline>;

/// What a chart shows: what is drawn, what is said about it, and the same as a table.
struct ChartContent
{
    QString title;
    QString note;    ///< beside the title: "mean 584 IU, target 400–800"
    QString details; ///< sentences below the drawing; may be empty
    QString spoken;  ///< what a screen reader says instead of the drawing
    QStringList tableHeader;
    std::vector<ChartTableRow> rows;
    ChartDrawing drawing;
};

/// A chart of a page.
class Chart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(QStringList tableHeader READ tableHeader NOTIFY changed)
    Q_PROPERTY(QStringList longestTexts READ longestTexts NOTIFY changed)
    Q_PROPERTY(QStringList longestWords READ longestWords NOTIFY changed)
    Q_PROPERTY(QList<bool> figureColumns READ figureColumns NOTIFY changed)
    Q_PROPERTY(osteon::ChartTableModel *table READ table CONSTANT)

public:
    using QObject::QObject;

    QString title() const { return m_content.title; }
    QString note() const { return m_content.note; }
    QString details() const { return m_content.details; }
    QString spoken() const { return m_content.spoken; }
    QStringList tableHeader() const { return m_content.tableHeader; }
    /// Of each column of the table what makes it wide below its head: its longest text, and the longest word
    /// of any of its texts.
    QStringList longestTexts() const { return m_longestTexts; }
    QStringList longestWords() const { return m_longestWords; }
    /// Which columns of the table have figures, that stand one below the other by their last digit.
    QList<bool> figureColumns() const { return m_figureColumns; }
    ChartTableModel *table() { return &m_table; }
    const ChartDrawing &drawing() const { return m_content.drawing; }

    void show(ChartContent content);

signals:
    void changed();

private:
    void measureColumns();

    ChartContent m_content; ///< its rows are in the table
    QStringList m_longestTexts;
    QStringList m_longestWords;
    QList<bool> m_figureColumns;
    ChartTableModel m_table;
};

} // namespace osteon
