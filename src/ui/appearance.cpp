// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include <QEvent>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QScreen>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace osteon {

namespace {

/// Desktops come with text of 13 to 15 pixels; who has set a larger one wants ours larger as well.
constexpr double ordinarySystemText = 15.0;
constexpr double largestScale = 3.0;
constexpr int leastPercent = 100;
constexpr int mostPercent = 200;

const QString schemeKey = QStringLiteral("appearance/scheme");
const QString textPercentKey = QStringLiteral("appearance/text_percent");
const QString motionKey = QStringLiteral("appearance/motion");

constexpr std::array schemeNames{"", "light", "dark", "high-contrast"};

Appearance::Scheme schemeNamed(const QString &name)
{
    const auto *const found =
        std::ranges::find_if(schemeNames, [&](const char *known) { return name == QLatin1String(known); });
    return found == schemeNames.end() ? Appearance::SchemeOfSystem
                                      : static_cast<Appearance::Scheme>(found - schemeNames.begin());
}

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

bool isSystemDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Qt 6.4 does not tell whether the desktop wants no motion; Plasma and GTK write it in their own files.
bool isSystemMotionReduced()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QSettings plasma(folder + QStringLiteral("/kdeglobals"), QSettings::IniFormat);
    const QVariant factor = plasma.value(QStringLiteral("KDE/AnimationDurationFactor"));
    const QSettings gtk(folder + QStringLiteral("/gtk-4.0/settings.ini"), QSettings::IniFormat);
    const QVariant animations = gtk.value(QStringLiteral("Settings/gtk-enable-animations"));
    return (factor.isValid() && factor.toDouble() == 0.0) || (animations.isValid() && !animations.toBool());
}

} // namespace

Appearance::Appearance(Asked asked, MachineSettings settings, QObject *parent)
    : QObject(parent), m_asked(asked), m_settings(std::move(settings)),
      m_scheme(schemeNamed(m_settings.value(schemeKey).toString())),
      m_motion(m_settings.value(motionKey).toString() == QLatin1String("off") ? MotionOff : MotionOfSystem)
{
    const int percent = m_settings.value(textPercentKey).toInt();
    m_textPercent = percent >= leastPercent && percent <= mostPercent ? percent : 0;
    qGuiApp->installEventFilter(this);
}

bool Appearance::isDark() const
{
    return scheme() == SchemeOfSystem ? isSystemDark() : scheme() != Light;
}

double Appearance::textScale() const
{
    const double chosen = m_textPercent > 0 ? m_textPercent / 100.0 : systemTextSize() / ordinarySystemText;
    return std::clamp(m_asked.textScale.value_or(chosen), 1.0, largestScale);
}

bool Appearance::isMotionReduced() const
{
    return m_motion == MotionOff || isSystemMotionReduced();
}

Appearance::Scheme Appearance::scheme() const
{
    return m_asked.scheme.value_or(m_scheme);
}

void Appearance::setScheme(Scheme scheme)
{
    m_asked.scheme.reset(); // a choice made in the window is later than the command line
    m_scheme = scheme;
    m_settings.set(schemeKey, scheme == SchemeOfSystem
                                  ? QVariant()
                                  : QVariant(QLatin1String(schemeNames[static_cast<std::size_t>(scheme)])));
    emit changed();
}

int Appearance::textPercent() const
{
    const int asked = static_cast<int>(m_asked.textScale.value_or(0) * 100.0);
    return asked >= leastPercent && asked <= mostPercent ? asked : m_textPercent;
}

void Appearance::setTextPercent(int percent)
{
    m_asked.textScale.reset();
    m_textPercent = percent == 0 ? 0 : std::clamp(percent, leastPercent, mostPercent);
    m_settings.set(textPercentKey, m_textPercent == 0 ? QVariant() : QVariant(m_textPercent));
    emit changed();
}

void Appearance::setMotion(Motion motion)
{
    m_motion = motion;
    m_settings.set(motionKey, motion == MotionOff ? QVariant(QStringLiteral("off")) : QVariant());
    emit changed();
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
