// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/session.h"
#include "reminding/machine_files.h"
#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/loading.h"

#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace osteon;

namespace {

enum ExitCode { done = 0, windowFailed = 1, wrongUsage = 2, outputRefused = 3, journalRefused = 4 };

constexpr int settlingMilliseconds = 150; // for layouts that take a second frame

void say(const QString &sentence)
{
    std::fprintf(stderr, "osteon: %s\n", qPrintable(sentence));
}

/// Noto Sans where it is there, because its figures are all of one width; else the desktop's own font.
void chooseFont()
{
    QFont font = QGuiApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans"), font.family()});
    QGuiApplication::setFont(font);
}

/// Listing the desktop's fonts takes about as long as loading the pages, and is done beside it.
std::jthread listFonts()
{
    return std::jthread([font = QGuiApplication::font()] { QFontInfo(font).family(); });
}

/// Whether a person looks at the window.
bool isWatched(const Options &options)
{
    return options.screenshot.isEmpty() && !options.endsAfterFirstFrame;
}

/// A picture, and what is measured, are the same for everybody: without what somebody chose.
MachineSettings machineSettings(const Options &options)
{
    if (!isWatched(options)) {
        return {};
    }
    return MachineSettings(machineSettingsFile());
}

/// They speak the language of the window; a picture, and what is measured, remind of nothing.
void beginReminders(ReminderView &view, const Language &language, const Options &options)
{
    const auto speak = [&view, &language] { view.reminders().setLanguage(language.code()); };
    speak();
    QObject::connect(&language, &Language::changed, &view, speak);
    if (isWatched(options)) {
        view.reminders().keepIn({machineSettingsFile(), ownReminderLogFile()});
    }
}

QVariantMap properties(Session &session, Appearance &appearance, Language &language, const Options &options)
{
    QVariantMap map{{QStringLiteral("views"), QVariant::fromValue(&session.views())},
                    {QStringLiteral("appearance"), QVariant::fromValue(&appearance)},
                    {QStringLiteral("language"), QVariant::fromValue(&language)},
                    {QStringLiteral("page"), options.page}};
    if (options.size.isValid()) {
        map.insert(QStringLiteral("width"), options.size.width());
        map.insert(QStringLiteral("height"), options.size.height());
    }
    return map;
}

/// Takes a picture when all parts of the page are there and have had their second frame, and ends the
/// program.
void takePicture(QQuickWindow *window, const QString &file)
{
    if (isLoading(*window->contentItem())) {
        QTimer::singleShot(settlingMilliseconds, window, [window, file] { takePicture(window, file); });
        return;
    }
    QTimer::singleShot(settlingMilliseconds, window, [window, file] {
        const bool isWritten = window->grabWindow().save(file);
        if (!isWritten) {
            say(QGuiApplication::translate("main", "%1 cannot be written.").arg(file));
        }
        QCoreApplication::exit(isWritten ? done : outputRefused);
    });
}

/// For a benchmark that measures the time from the start to here.
void tellAndQuit()
{
    std::puts("first frame");
    std::fflush(stdout);
    QCoreApplication::quit();
}

int run(QQmlApplicationEngine &engine, const QString &file, const Options &options)
{
    engine.addImportPath(QStringLiteral("qrc:/")); // where the module is, so that its files find each other
    engine.load(QUrl(QStringLiteral("qrc:/osteon/") + file));
    auto *window = engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (window == nullptr) {
        return windowFailed;
    }
    if (!options.screenshot.isEmpty()) {
        QTimer::singleShot(0, window, [window, &options] { takePicture(window, options.screenshot); });
    }
    if (options.endsAfterFirstFrame) {
        QObject::connect(window, &QQuickWindow::frameSwapped, window, tellAndQuit,
                         static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    return QCoreApplication::exec();
}

/// The journal cannot be opened any more: nothing may be shown of it, and nothing is lost.
void endWith(const QString &sentence)
{
    say(sentence);
    std::exit(journalRefused);
}

/// A window with the one sentence; a picture of a diary that is not there is not taken.
int showFailure(const QString &sentence, const Options &options)
{
    say(sentence);
    if (!options.screenshot.isEmpty()) {
        return journalRefused;
    }
    Appearance appearance(options.appearance, machineSettings(options));
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("sentence"), sentence},
                                 {QStringLiteral("appearance"), QVariant::fromValue(&appearance)}});
    run(engine, QStringLiteral("Failure.qml"), options);
    return journalRefused;
}

/// Ends the program where it is asked for words alone: without a display there is no QGuiApplication.
void answerWithoutDisplay(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index) {
        arguments << QString::fromLocal8Bit(argv[index]);
    }
    if (asksForWords(arguments)) {
        const QCoreApplication application(argc, argv);
        tellWords(arguments);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("osteon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OSTEON_VERSION));
    answerWithoutDisplay(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("osteon"));
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        say(options.error());
        return wrongUsage;
    }
    if (QGuiApplication::platformName() == QLatin1String("offscreen")) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); // there is no display to draw on
    }
    Language language(options->language, machineSettings(*options));
    chooseFont();
    const std::jthread fonts = listFonts();
    const auto session = Session::open(*options, language.spoken());
    if (!session) {
        return showFailure(session.error(), *options);
    }
    QObject::connect(&(*session)->views(), &Views::todayMade, [&options](TodayView *today) {
        today->line()->setText(options->line);
        today->gap()->setSettings(machineSettings(*options));
    });
    Appearance appearance(options->appearance, machineSettings(*options));
    beginReminders(*(*session)->views().reminders(), language, *options);
    if (options->showsFirstRun || ((*session)->isFirst() && isWatched(*options))) {
        (*session)->views().firstRun()->open();
    }
    QQmlApplicationEngine engine;
    QObject::connect(&language, &Language::changed, &engine, [&] {
        engine.retranslate();
        (*session)->diary().speak(language.spoken());
    });
    QObject::connect((*session)->views().place(), &JournalPlace::lost, &engine, endWith);
    engine.setInitialProperties(properties(**session, appearance, language, *options));
    return run(engine, QStringLiteral("Main.qml"), *options);
}
