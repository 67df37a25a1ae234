// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/pseudo_language.h"
#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/open_diary.h"
#include "ui/views.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <vector>

namespace osteon::test {

/// A Wednesday, whose name and month are the longest there are.
inline constexpr Day wednesday{date::year{2026}, date::month{11}, date::day{25}};

/// What Qt and QML print while this lives: binding loops, type errors, missing files. A clean window prints
/// nothing.
class PrintedMessages
{
public:
    PrintedMessages();
    ~PrintedMessages();
    PrintedMessages(const PrintedMessages &) = delete;
    PrintedMessages &operator=(const PrintedMessages &) = delete;

    static QStringList all();

private:
    QtMessageHandler m_before;
};

struct Look
{
    QSize size{1280, 800};
    double scale = 1.0;
    bool isDark = false;
    bool isHighContrast = false;
    QString language = {}; ///< "de", "es", or "pseudo"; empty: English, as the tests expect it
};

/// Light, dark and high contrast, in a window of that size.
std::vector<Look> everyAppearance(QSize size = {1280, 800});

/// The view models of a window over a diary.
struct OpenPages : OpenDiary
{
    explicit OpenPages(Day day = wednesday) : OpenDiary(day) {}

    Views views{diary};
    Notice &notice = *views.notice();
    TodayView &todayView = *views.today();
    WeekView &weekView = *views.week();
};

/// Ten days of an invented person: amounts below, within and over, unknown ones, long names, days without.
void writeSampleDays(OpenPages &pages);

/// The language of the window; with its end that of the tests is back, and its numbers.
class LanguageUntilEnd
{
public:
    explicit LanguageUntilEnd(const QString &language);
    ~LanguageUntilEnd();
    LanguageUntilEnd(const LanguageUntilEnd &) = delete;
    LanguageUntilEnd &operator=(const LanguageUntilEnd &) = delete;

    void choose(const QString &language);
    Language &language() { return m_language; }

private:
    QLocale m_before;
    Language m_language;
    PseudoLanguage m_pseudo;
};

/// Main.qml in a window that is shown, drawn and active.
class ShownWindow
{
public:
    ShownWindow(OpenPages &pages, const Look &look, const QString &page = "today");

    QQuickWindow &window() const { return *m_window; }
    QQuickItem &content() const { return *m_window->contentItem(); }
    QObject &theme();
    Appearance &appearance() { return m_appearance; }

    /// Another language while the window is there, as the choice in Settings makes it.
    void speak(const QString &language);

    /// Lets bindings, layouts and the next frames settle.
    void settle();

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

private:
    OpenPages &m_pages;
    PrintedMessages m_messages; // before the engine, so that what it prints when it goes is seen too
    Appearance m_appearance;
    LanguageUntilEnd m_language;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace osteon::test
