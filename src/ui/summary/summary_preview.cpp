// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_preview.h"

#include "ui/frame_time.h"

#include <QPainter>

namespace osteon {

SummaryPreview::SummaryPreview(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white); // paper is white in every appearance
    setAntialiasing(true);
    m_afterFrame.setSingleShot(true);
    m_afterFrame.setInterval(frameTime);
    connect(&m_afterFrame, &QTimer::timeout, this, &SummaryPreview::paintAgain);
    connect(this, &SummaryPreview::summaryChanged, this, &SummaryPreview::refresh);
}

void SummaryPreview::paint(QPainter *painter)
{
    if (m_pages && m_page < m_pages->count() && width() > 0) {
        const double scale = width() / m_pages->paper().width();
        painter->setRenderHint(QPainter::TextAntialiasing);
        painter->scale(scale, scale);
        m_pages->paint(*painter, m_page);
    }
}

void SummaryPreview::setSummary(SummaryView *summary)
{
    if (m_summary == summary) {
        return;
    }
    if (m_summary != nullptr) {
        m_summary->disconnect(this);
    }
    m_summary = summary;
    if (summary != nullptr) {
        connect(summary, &SummaryView::changed, this, &SummaryPreview::refresh);
    }
    emit summaryChanged();
}

void SummaryPreview::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width()) {
        refresh();
    }
}

void SummaryPreview::refresh()
{
    setImplicitHeight(m_summary != nullptr ? width() * m_summary->pageRatio() : 0);
    m_afterFrame.start();
    emit isMakingChanged();
}

void SummaryPreview::paintAgain()
{
    m_pages = m_summary != nullptr ? m_summary->pages() : nullptr;
    update();
    emit isMakingChanged();
}

} // namespace osteon
