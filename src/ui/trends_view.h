// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trend.h"
#include "ui/chart_model.h"
#include "ui/diary.h"
#include "ui/page_state.h"
#include "ui/trend_reader.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The page 'Trends': the last weeks side by side. It reads the journal only from the moment it is shown
/// first.
class TrendsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int weeks READ weeks WRITE setWeeks NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString coverage READ coverage NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(osteon::ChartModel *charts READ charts CONSTANT)

public:
    static constexpr int allWeeks = 0;

    explicit TrendsView(Diary &diary, QObject *parent = nullptr);

    /// How many weeks up to this one are shown; allWeeks: from the first recorded day on.
    int weeks() const { return m_weeks; }
    void setWeeks(int weeks);

    QString title() const;    ///< "7 September – 29 November"
    QString coverage() const; ///< "61 of 79 days logged"
    bool isEmpty() const { return m_isEmpty; }
    ChartModel *charts() { return &m_charts; }

    /// The page comes on the screen: what it shows is read, and kept up to date until rest().
    Q_INVOKABLE void load();
    Q_INVOKABLE void rest() { m_state.hide(); }

signals:
    void changed();

private:
    void reload();
    void read();
    void take(Period period, const Trend &trend);

    Diary &m_diary;
    TrendReader m_reader;
    PageState m_state;
    ChartModel m_charts;
    std::optional<Period> m_period; ///< absent until it is read
    int m_weeks = 12;
    int m_countedDays = 0;
    int m_pastDays = 0;
    bool m_isEmpty = true;
};

} // namespace osteon
