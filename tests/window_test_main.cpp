// SPDX-License-Identifier: GPL-3.0-or-later
// doctest's main for what needs a QGuiApplication: the view models and the QML files.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QTranslator>

int main(int argc, char *argv[])
{
    // No display, no theme and no locale of the machine: the same window for everybody.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#ifndef OSTEON_TEST_HAS_A_BUS
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // that of whoever runs the tests is left alone
#endif
    QGuiApplication application(argc, argv);
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator plurals; // of English
    if (!plurals.load(QStringLiteral(":/i18n/osteon_en.qm"))) {
        return 1;
    }
    QCoreApplication::installTranslator(&plurals);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    doctest::Context context(argc, argv);
    return context.run();
}
