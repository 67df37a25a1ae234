// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QEvent>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>

#include <algorithm>

namespace osteon {

namespace {

/// Desktops come with text of 13 to 15 pixels; who has set a larger one wants ours larger as well.
constexpr double ordinarySystemText = 15.0;
constexpr double largestScale = 3.0;

/// In pixels. QFontInfo would say the same, but it loads a font of that size, which no page uses.
double systemTextSize()
{
    constexpr double pointsInInch = 72.0;
    const QFont font = QGuiApplication::font();
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (font.pixelSize() > 0 || screen == nullptr) {
        return font.pixelSize();
    }
    return font.pointSizeF() * screen->logicalDotsPerInch() / pointsInInch;
}

} // namespace

Appearance::Appearance(std::optional<bool> isDark, std::optional<double> textScale, QObject *parent)
    : QObject(parent), m_isDark(isDark), m_textScale(textScale)
{
    qGuiApp->installEventFilter(this);
}

bool Appearance::isDark() const
{
    const QPalette palette = QGuiApplication::palette();
    const bool isSystemDark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return m_isDark.value_or(isSystemDark);
}

double Appearance::textScale() const
{
    const double system = systemTextSize() / ordinarySystemText;
    return std::clamp(m_textScale.value_or(system), 1.0, largestScale);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && (event->type() == QEvent::ApplicationPaletteChange ||
                               event->type() == QEvent::ApplicationFontChange)) {
        emit changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace osteon
