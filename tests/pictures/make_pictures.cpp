// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page and form of the window in every language, appearance and size, of the invented diary, to
// be looked at: FOLDER/today-en-1280x800-light.png and so on. Nothing is compared here; tests/qml does that.
#include "app/session.h"
#include "pictures/shown_forms.h"
#include "sample/sample_diary.h"
#include "ui/language.h"
#include "ui/loading.h"
#include "ui/settings/sample_texts.h"

#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace osteon;

namespace {

/// A size of window and of text, with the appearances it is looked at in.
struct Look
{
    QSize size;
    int textPercent;
    std::vector<Appearance::Scheme> schemes;
};

const std::vector<Look> looks{
    {{360, 640}, 100, {Appearance::Light, Appearance::Dark, Appearance::HighContrast}},
    {{1280, 800}, 100, {Appearance::Light, Appearance::Dark, Appearance::HighContrast}},
    {{1920, 1080}, 100, {Appearance::Light, Appearance::Dark, Appearance::HighContrast}},
    {{3840, 2160}, 100, {Appearance::Light}},
    {{360, 640}, 200, {Appearance::Light}},
    {{1280, 800}, 200, {Appearance::Light}},
};

QString nameOf(Appearance::Scheme scheme)
{
    return scheme == Appearance::Dark           ? QStringLiteral("dark")
           : scheme == Appearance::HighContrast ? QStringLiteral("high-contrast")
                                                : QStringLiteral("light");
}

const std::array pageNames{"today", "week", "trends", "bone", "summary", "learn", "settings"};

/// Where the pictures go, and what they are called.
struct Place
{
    QString folder;
    QString language;

    QString file(const QString &page, const Look &look, Appearance::Scheme scheme) const
    {
        const QString large = look.textPercent > 100 ? QStringLiteral("-large-text") : QString();
        return QStringLiteral("%1/%2-%3-%4x%5-%6%7.png")
            .arg(folder, page, language)
            .arg(look.size.width())
            .arg(look.size.height())
            .arg(nameOf(scheme), large);
    }
};

/// A window of one size. Its pages stay while the appearance changes, so that each is made once.
class Pictures
{
public:
    Pictures(Session &session, Language &language, const Look &look) : m_session(session), m_look(look)
    {
        m_appearance.setMotion(Appearance::MotionOff);
        m_appearance.setTextPercent(look.textPercent);
        m_engine.addImportPath(QStringLiteral("qrc:/"));
        m_engine.setInitialProperties({{QStringLiteral("views"), QVariant::fromValue(&session.views())},
                                       {QStringLiteral("appearance"), QVariant::fromValue(&m_appearance)},
                                       {QStringLiteral("language"), QVariant::fromValue(&language)},
                                       {QStringLiteral("width"), look.size.width()},
                                       {QStringLiteral("height"), look.size.height()}});
        m_engine.load(QUrl(QStringLiteral("qrc:/osteon/Main.qml")));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    }

    bool takeAll(const Place &place)
    {
        bool isGood = true;
        for (const Appearance::Scheme scheme : m_look.schemes) {
            m_appearance.setScheme(scheme);
            for (const char *name : pageNames) {
                showPage(QString::fromLatin1(name));
                isGood = take(place.file(QString::fromLatin1(name), m_look, scheme)) && isGood;
            }
            for (const ShownForm &form : shownForms(m_session.views())) {
                showPage(form.page);
                settle(); // with what the form is filled from
                form.open();
                isGood = take(place.file(form.name, m_look, scheme)) && isGood;
                form.close();
            }
        }
        return isGood;
    }

private:
    void showPage(const QString &name) { m_window->setProperty("page", name); }

    bool take(const QString &file)
    {
        settle();
        constexpr int quick = 80; // compressing is the larger part of the time
        return m_window->grabWindow().save(file, "PNG", quick);
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
    const Look &m_look;
    Appearance m_appearance{{}};
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/// The invented diary, in the language of the window.
bool writeDiary(const Options &options, const Language &language)
{
    const auto session = Session::open(options, language.spoken());
    if (session) {
        Diary &diary = (*session)->diary();
        writeSampleDiary(diary.journal(), diary.catalogue(), diary.today(), diary.now(), sampleTexts());
    }
    return session.has_value();
}

bool takeAll(Session &session, Language &language, const Place &place)
{
    return std::ranges::all_of(
        looks, [&](const Look &look) { return Pictures(session, language, look).takeAll(place); });
}

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
    const Place place{QString::fromLocal8Bit(arguments[3]), QString::fromLatin1(arguments[2])};
    Options options;
    options.journal = QString::fromLocal8Bit(arguments[1]);
    options.today = dayFromText("2026-11-23");
    Language language(place.language);
    if (!Language::isKnown(place.language) || !QDir().mkpath(place.folder) ||
        !writeDiary(options, language)) {
        std::fputs("make_pictures: the journal, the language or the folder cannot be used\n", stderr);
        return 4;
    }
    const auto session = Session::open(options, language.spoken());
    return session && takeAll(**session, language, place) ? 0 : 1;
}
