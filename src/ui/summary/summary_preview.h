// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/summary_view.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One page of the summary on the screen, painted by what paints it on paper. Its height goes with its width.
class SummaryPreview : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(osteon::SummaryView *summary READ summary WRITE setSummary NOTIFY summaryChanged)
    Q_PROPERTY(int number MEMBER m_page NOTIFY summaryChanged)
    Q_PROPERTY(bool isMaking READ isMaking NOTIFY isMakingChanged)

public:
    explicit SummaryPreview(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

    SummaryView *summary() const { return m_summary; }
    void setSummary(SummaryView *summary);
    bool isMaking() const { return m_afterFrame.isActive(); } ///< what is to be seen is not painted yet

signals:
    void summaryChanged();
    void isMakingChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void refresh();
    void paintAgain();

    QPointer<SummaryView> m_summary;
    std::shared_ptr<const SummaryPages> m_pages; ///< what is painted, whatever the view makes meanwhile
    int m_page = 0;
    QTimer m_afterFrame; ///< painting a page takes most of a frame: not the one that has laid it out
};

} // namespace osteon
