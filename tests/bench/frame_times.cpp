// SPDX-License-Identifier: GPL-3.0-or-later
// How long the frames of the real window take: it is shown on a journal, a line is typed into it key by key,
// and its pages are gone through. Prints a name and milliseconds a line. It counts the time that the window's
// thread works between two frames, which is the same on a busy machine as on an idle one.
#include "app/session.h"
#include "ui/language.h"
#include "ui/loading.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace osteon;

namespace {

constexpr int pageCount = 7;
constexpr int rounds = 5;
constexpr std::chrono::milliseconds reading(2000);     // twenty years, beside the window
constexpr std::chrono::milliseconds makingAhead(6000); // the pages that are not shown yet
constexpr int settledFrames = 8; // for layouts that take several, and what begins one frame later

double workedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Draws one frame after another, as a display does while something moves on it.
class Frames : public QObject
{
public:
    explicit Frames(QQuickWindow &window) : m_window(window)
    {
        connect(&window, &QQuickWindow::frameSwapped, this, &Frames::endFrame, Qt::DirectConnection);
        m_frameBegan = workedMilliseconds();
        window.update();
        finish();
    }

    /// Does something and waits until all of it is to be seen; what the slowest frame of that took.
    /// What is read beside the window gets so long.
    double slowestOf(const std::function<void()> &step, std::chrono::milliseconds patience = {})
    {
        m_patience = patience;
        m_slowest = 0;
        step();
        finish();
        return m_slowest;
    }

private:
    void endFrame()
    {
        const double now = workedMilliseconds();
        m_slowest = std::max(m_slowest, now - m_frameBegan);
        m_frameBegan = now;
        ++m_count;
        QMetaObject::invokeMethod(&m_window, &QQuickWindow::update, Qt::QueuedConnection);
    }

    void finish()
    {
        const auto begun = std::chrono::steady_clock::now();
        for (int wanted = m_count + settledFrames;
             m_count < wanted || std::chrono::steady_clock::now() - begun < m_patience;) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (isLoading(*m_window.contentItem())) {
                wanted = m_count + settledFrames;
            }
        }
    }

    QQuickWindow &m_window;
    double m_frameBegan = 0;
    double m_slowest = 0;
    int m_count = 0;
    std::chrono::milliseconds m_patience{};
};

/// The slowest, and what 99 of a hundred stay below.
void tell(const char *name, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const std::size_t rank = (milliseconds.size() - 1) * 99 / 100;
    std::printf("%s_slowest %.3f\n%s_p99 %.3f\n%s_median %.3f\n", name, milliseconds.back(), name,
                milliseconds[rank], name, milliseconds[milliseconds.size() / 2]);
}

void press(QQuickWindow &window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&window, static_cast<Qt::Key>(key), modifiers);
}

std::vector<double> visits(Frames &frames, QQuickWindow &window, std::chrono::milliseconds patience = {})
{
    std::vector<double> slowest;
    for (int page = 0; page < pageCount; ++page) {
        slowest.push_back(frames.slowestOf(
            [&] { press(window, Qt::Key_1 + (page + 1) % pageCount, Qt::ControlModifier); }, patience));
        if (qEnvironmentVariableIsSet("OSTEON_EACH_PAGE")) {
            std::fprintf(stderr, "page %d: %.2f ms\n", (page + 1) % pageCount + 1, slowest.back());
        }
    }
    return slowest;
}

std::vector<double> laterVisits(Frames &frames, QQuickWindow &window)
{
    std::vector<double> slowest;
    for (int round = 0; round < rounds; ++round) {
        std::ranges::copy(visits(frames, window), std::back_inserter(slowest));
    }
    return slowest;
}

/// A whole breakfast, key by key; the page is Today.
std::vector<double> typing(Frames &frames, QQuickWindow &window)
{
    std::vector<double> slowest;
    for (const char letter :
         QByteArray("breakfast: 200 ml milk, 2 eggs, 40 g cheddar; D3 1000 IU; walk 30 min")) {
        slowest.push_back(frames.slowestOf([&] { QTest::keyClick(&window, letter); }));
    }
    return slowest;
}

void measureEmptyPages()
{
    QQmlApplicationEngine engine(QUrl(QStringLiteral("qrc:/EmptyPages.qml")));
    auto &window = *qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    window.requestActivate();
    Frames frames(window);
    tell("empty_page", laterVisits(frames, window));
}

/// The window of osteon on a journal that is opened for it.
class ShownWindow
{
public:
    explicit ShownWindow(const Options &options)
        : m_session(Session::open(options, NameLanguage::english).value())
    {
        m_engine.addImportPath(QStringLiteral("qrc:/"));
        m_engine.setInitialProperties({{QStringLiteral("views"), QVariant::fromValue(&m_session->views())},
                                       {QStringLiteral("appearance"), QVariant::fromValue(&m_appearance)},
                                       {QStringLiteral("language"), QVariant::fromValue(&m_language)}});
        m_engine.load(QUrl(QStringLiteral("qrc:/osteon/Main.qml")));
        window().requestActivate();
    }

    QQuickWindow &window() { return *qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst()); }
    Views &views() { return m_session->views(); }

private:
    std::unique_ptr<Session> m_session;
    Appearance m_appearance{{Appearance::Light, 1.0}};
    Language m_language;
    QQmlApplicationEngine m_engine;
};

/// Pages that are asked for before they were made ahead.
void measureEagerVisits(const Options &options)
{
    ShownWindow shown(options);
    Frames frames(shown.window());
    tell("eager_visit", visits(frames, shown.window()));
}

void measureWindow(const Options &options)
{
    ShownWindow shown(options);
    QQuickWindow &window = shown.window();
    Frames frames(window);
    tell("made_ahead", {frames.slowestOf([] {}, makingAhead)});
    tell("first_visit", visits(frames, window, reading));
    tell("later_visit", laterVisits(frames, window));
    tell("typing", typing(frames, window));
    tell("saving", {frames.slowestOf([&] { press(window, Qt::Key_Return); })});
    tell("after_saving", visits(frames, window, reading));
    tell("typing_again", typing(frames, window));
    tell("all_weeks", {frames.slowestOf(
                          [&] {
                              press(window, Qt::Key_3, Qt::ControlModifier);
                              shown.views().trends()->setWeeks(TrendsView::allWeeks);
                          },
                          reading)});
}

} // namespace

int main(int count, char **arguments)
{
    QGuiApplication application(count, arguments);
    if (count != 2) {
        std::fputs("frame_times JOURNAL\n", stderr);
        return 2;
    }
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans")));
    Options options;
    options.journal = QString::fromLocal8Bit(arguments[1]);
    options.today = dayFromText("2026-11-23");
    if (const auto session = Session::open(options, NameLanguage::english); !session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error()));
        return 4;
    }
    measureEmptyPages();
    measureEagerVisits(options);
    measureWindow(options);
    return 0;
}
