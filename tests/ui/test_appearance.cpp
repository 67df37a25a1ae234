// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark or high contrast, how large the text is, and whether anything moves.
#include "ui/appearance.h"

#include <doctest/doctest.h>

#include <QFont>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace osteon;

namespace {

/// The system's font, until the end of the test.
struct SystemFont
{
    explicit SystemFont(int pixels)
    {
        QFont font = m_before;
        font.setPixelSize(pixels);
        QGuiApplication::setFont(font);
    }
    ~SystemFont() { QGuiApplication::setFont(m_before); }

private:
    QFont m_before = QGuiApplication::font();
};

} // namespace

TEST_CASE("What the command line asks for goes before what the system says")
{
    CHECK(Appearance({Appearance::Dark, 2.0}).isDark());
    CHECK_FALSE(Appearance({Appearance::Light, 2.0}).isDark());
    CHECK(Appearance({Appearance::Dark, 2.0}).textScale() == 2.0);
}

TEST_CASE("The text is never smaller than ours and never beyond three times it")
{
    CHECK(Appearance({std::nullopt, 0.2}).textScale() == 1.0);
    CHECK(Appearance({std::nullopt, 99.0}).textScale() == 3.0);
}

TEST_CASE("A larger font of the system makes ours larger, and a window that is open hears of it")
{
    const Appearance appearance({});
    int changes = 0;
    QObject::connect(&appearance, &Appearance::changed, [&changes] { ++changes; });
    const SystemFont large(30);
    QCoreApplication::processEvents();
    CHECK(appearance.textScale() == doctest::Approx(2.0).epsilon(0.05));
    CHECK(changes > 0);
}

TEST_CASE("What was chosen is there again when the window is opened the next time")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        Appearance appearance({}, MachineSettings(file));
        appearance.setScheme(Appearance::HighContrast);
        appearance.setTextPercent(150);
        appearance.setMotion(Appearance::MotionOff);
    }
    {
        Appearance appearance({}, MachineSettings(file));
        CHECK(appearance.isHighContrast());
        CHECK(appearance.isDark());
        CHECK(appearance.textScale() == 1.5);
        CHECK(appearance.isMotionReduced());
        appearance.setScheme(Appearance::SchemeOfSystem);
        appearance.setTextPercent(0);
    }
    const Appearance appearance({}, MachineSettings(file));
    CHECK(appearance.scheme() == Appearance::SchemeOfSystem);
    CHECK(appearance.textPercent() == 0);
}

TEST_CASE("What the command line asks for is not kept, and a choice in the window goes before it")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        Appearance appearance({Appearance::Dark, 2.0}, MachineSettings(file));
        CHECK(appearance.scheme() == Appearance::Dark);
        CHECK(appearance.textPercent() == 200);
        appearance.setScheme(Appearance::Light);
        CHECK_FALSE(appearance.isDark());
    }
    const Appearance appearance({}, MachineSettings(file));
    CHECK(appearance.scheme() == Appearance::Light);
    CHECK(appearance.textPercent() == 0);
}

TEST_CASE("A file of settings that was spoilt by hand gives the ordinary window")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue("appearance/scheme", "purple");
        settings.setValue("appearance/text_percent", 9000);
        settings.setValue("appearance/motion", 7);
    }
    const Appearance appearance({}, MachineSettings(file));
    CHECK(appearance.scheme() == Appearance::SchemeOfSystem);
    CHECK(appearance.textPercent() == 0);
    CHECK(appearance.motion() == Appearance::MotionOfSystem);
}
