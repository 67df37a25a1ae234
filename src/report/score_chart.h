// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_options.h"
#include "report/chart_text.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace osteon {

/// The score of one week, or the mean of several, and how much of them was logged.
struct ScorePoint
{
    QString label;
    std::optional<int> score; ///< 0 to 100; without one the line has a gap
    double coverage = 0;      ///< days logged of those that could have been, 0 to 1
};

/// Scores as a line, and below it how much was logged: never the one without the other.
struct ScoreChart
{
    std::vector<ScorePoint> points;
    QString coverageName; ///< stands above the lower strip: "days logged"
};

struct PlacedScore
{
    std::optional<QPointF> dot;
    QRectF track;    ///< of the coverage
    QRectF coverage; ///< its filled part; empty where nothing was logged
    std::optional<PlacedText> figure;
    std::optional<PlacedText> label;
};

struct ScoreLayout
{
    QRectF area;
    QRectF plot; ///< from 0 at its lower edge to 100
    std::vector<PlacedScore> points;
    std::vector<QLineF> lines; ///< between dots that follow each other without a gap
    std::vector<QLineF> ticks; ///< 0, 50 and 100
    std::vector<PlacedText> figures;
    PlacedText coverageName;
    double dotRadius = 0;
};

ScoreLayout layOut(const ScoreChart &chart, const QRectF &area, const ChartOptions &options);

} // namespace osteon
