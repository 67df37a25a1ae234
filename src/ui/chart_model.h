// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart.h"
#include "ui/row_model.h"

namespace osteon {

/// A chart in the list of a page's charts.
struct ChartRow
{
    QString key;
    Chart *chart = nullptr; ///< a child of the model

    friend bool operator==(const ChartRow &, const ChartRow &) = default;
};

struct KeyedChart
{
    QString key; ///< "calcium": what stays the same when the chart is shown anew
    ChartContent content;
};

class ChartModel : public RowModel<ChartRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { chartRole = Qt::UserRole + 1 };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// A chart that stays keeps its object, so that its table stays open.
    void setCharts(std::vector<KeyedChart> charts);
};

} // namespace osteon
