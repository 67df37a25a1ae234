// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, and how large the text is.
#include "ui/appearance.h"

#include <doctest/doctest.h>

#include <QFont>
#include <QGuiApplication>

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
    CHECK(Appearance(true, 2.0).isDark());
    CHECK_FALSE(Appearance(false, 2.0).isDark());
    CHECK(Appearance(true, 2.0).textScale() == 2.0);
}

TEST_CASE("The text is never smaller than ours and never beyond three times it")
{
    CHECK(Appearance(std::nullopt, 0.2).textScale() == 1.0);
    CHECK(Appearance(std::nullopt, 99.0).textScale() == 3.0);
}

TEST_CASE("A larger font of the system makes ours larger, and a window that is open hears of it")
{
    const Appearance appearance(std::nullopt, std::nullopt);
    int changes = 0;
    QObject::connect(&appearance, &Appearance::changed, [&changes] { ++changes; });
    const SystemFont large(30);
    QCoreApplication::processEvents();
    CHECK(appearance.textScale() == doctest::Approx(2.0).epsilon(0.05));
    CHECK(changes > 0);
}
