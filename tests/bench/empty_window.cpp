// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest honest Qt Quick Controls program: opens its window and ends after the first frame.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <cstdio>

int main(int count, char **arguments)
{
    QGuiApplication application(count, arguments);
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); // as osteon does
    }
    QQmlApplicationEngine engine(QUrl(QStringLiteral("qrc:/EmptyWindow.qml")));
    if (engine.rootObjects().isEmpty()) {
        return 1;
    }
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    const auto tellAndQuit = [] {
        std::puts("first frame");
        std::fflush(stdout);
        QGuiApplication::quit();
    };
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, tellAndQuit, Qt::QueuedConnection);
    return QGuiApplication::exec();
}
