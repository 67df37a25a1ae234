// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window in every language, appearance and size, of the invented diary, to be looked
// at: FOLDER/today-en-light-1280x800.png and so on. Nothing is compared here; tests/qml does that.
#include "app/session.h"
#include "ui/language.h"
#include "ui/loading.h"

#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <array>
#include <cstdio>
#include <memory>

using namespace osteon;

namespace {

struct Look
{
    const char *name;
    Appearance::Scheme scheme;
    int textPercent;
    QSize size;
};

constexpr QSize phone(360, 640);
constexpr QSize laptop(1280, 800);
constexpr QSize desktop(1920, 1080);
constexpr QSize large(3840, 2160);

const std::array looks{
    Look{"light", Appearance::Light, 100, phone},
    Look{"light", Appearance::Light, 100, laptop},
    Look{"light", Appearance::Light, 100, desktop},
    Look{"dark", Appearance::Dark, 100, phone},
    Look{"dark", Appearance::Dark, 100, laptop},
    Look{"dark", Appearance::Dark, 100, desktop},
    Look{"high-contrast", Appearance::HighContrast, 100, phone},
    Look{"high-contrast", Appearance::HighContrast, 100, laptop},
    Look{"high-contrast", Appearance::HighContrast, 100, desktop},
    Look{"light-large-text", Appearance::Light, 200, phone},
    Look{"light-large-text", Appearance::Light, 200, laptop},
    Look{"light", Appearance::Light, 100, large},
};

const std::array pageNames{"today", "week", "trends", "bone", "summary", "learn", "settings"};

/// The window in one language. Its pages stay, so that only the first picture of each has to make them.
class Pictures
{
public:
    Pictures(Session &session, const QString &language, QString folder)
        : m_session(session), m_language(language), m_code(language), m_folder(std::move(folder))
    {
        m_appearance.setMotion(Appearance::MotionOff);
        session.diary().retell();
        m_engine.addImportPath(QStringLiteral("qrc:/"));
        m_engine.setInitialProperties({{QStringLiteral("views"), QVariant::fromValue(&session.views())},
                                       {QStringLiteral("appearance"), QVariant::fromValue(&m_appearance)},
                                       {QStringLiteral("language"), QVariant::fromValue(&m_language)}});
        m_engine.load(QUrl(QStringLiteral("qrc:/osteon/Main.qml")));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    }

    bool takeAll()
    {
        bool isGood = true;
        for (const Look &look : looks) {
            m_appearance.setScheme(look.scheme);
            m_appearance.setTextPercent(look.textPercent);
            m_window->resize(look.size);
            for (const char *page : pageNames) {
                m_window->setProperty("page", QString::fromLatin1(page));
                isGood = take(page, look) && isGood;
            }
            m_session.views().firstRun()->open();
            isGood = take("first-run", look) && isGood;
            m_session.views().firstRun()->close();
        }
        return isGood;
    }

private:
    bool take(const char *page, const Look &look)
    {
        settle();
        const QString name =
            QStringLiteral("%1/%2-%3-%4-%5x%6.png")
                .arg(m_folder, QString::fromLatin1(page), m_code, QString::fromLatin1(look.name))
                .arg(look.size.width())
                .arg(look.size.height());
        constexpr int quickest = 80; // of PNG's compression: it is the larger part of the time
        return m_window->grabWindow().save(name, "PNG", quickest);
    }

    /// Until all parts are there and have had the frames in which layouts settle.
    void settle()
    {
        do {
            QCoreApplication::processEvents();
        } while (isLoading(*m_window->contentItem()));
        constexpr int layoutPasses = 3;
        for (int pass = 0; pass < layoutPasses; ++pass) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
            m_window->grabWindow();
        }
    }

    Session &m_session;
    Appearance m_appearance{{}};
    Language m_language;
    QString m_code;
    QString m_folder;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(count, arguments);
    if (count != 4) {
        std::fputs("make_pictures JOURNAL LANGUAGE FOLDER\n", stderr);
        return 2;
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
    const QString folder = QString::fromLocal8Bit(arguments[3]);
    Options options;
    options.journal = QString::fromLocal8Bit(arguments[1]);
    options.today = dayFromText("2026-11-23");
    const QString language = QString::fromLatin1(arguments[2]);
    const auto session = Session::open(options);
    if (!session || !Language::isKnown(language) || !QDir().mkpath(folder)) {
        std::fputs("make_pictures: the journal, the language or the folder cannot be used\n", stderr);
        return 4;
    }
    return Pictures(**session, language, folder).takeAll() ? 0 : 1;
}
