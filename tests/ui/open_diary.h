// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folder.h"
#include "ui/diary.h"
#include "ui/frame_time.h"
#include "ui/notice.h"

#include <doctest/doctest.h>

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <initializer_list>
#include <memory>
#include <vector>

namespace doctest {
template <>
struct StringMaker<QString>
{
    static String convert(const QString &text) { return text.toUtf8().constData(); }
};
template <>
struct StringMaker<QStringList>
{
    static String convert(const QStringList &texts) { return texts.join(u" | ").toUtf8().constData(); }
};
} // namespace doctest

namespace osteon::test {

/// A Monday.
inline constexpr Day monday{date::year{2026}, date::month{11}, date::day{23}};

/// A diary as the window opens it: a journal file in a temporary folder, the catalogue as it was built, and a
/// clock that the test turns.
struct OpenDiary
{
    explicit OpenDiary(Day day = monday);
    OpenDiary(const OpenDiary &) = delete;
    OpenDiary &operator=(const OpenDiary &) = delete;

    /// The same file, opened as another program would.
    Journal anotherConnection() const;

    /// What is really in the file, read by another connection.
    DiaryRecord stored(Period period) const;
    DiaryRecord stored() const { return stored({today, today}); }

    /// Stores what the line says on that day, as Enter in the log line does.
    void log(Day day, std::string_view line);

    /// What is left for the frame after a change is done.
    static void passFrame() { QTest::qWait(2 * frameTime.count()); }

    Day today;
    std::optional<TimeOfDay> timeOfDay; ///< what the clock shows
    Folder folder;
    Journal journal;
    Catalogue catalogue; ///< of its own: own foods and saved meals are put into it
    Diary diary;
    Notice notice;
};

/// The numbers of another country, until the end of the test.
class NumbersOf
{
public:
    explicit NumbersOf(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
    ~NumbersOf() { QLocale::setDefault(m_before); }
    NumbersOf(const NumbersOf &) = delete;
    NumbersOf &operator=(const NumbersOf &) = delete;

private:
    QLocale m_before;
};

/// Qt's own tester on each of the models: whatever breaks a model's contract ends the program.
class WatchedModels
{
public:
    WatchedModels(std::initializer_list<QAbstractItemModel *> models);
    void add(QAbstractItemModel *model);

private:
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

/// What QML reads: the value of the role of that name.
QVariant valueOf(const QAbstractItemModel &model, int row, const char *role);
QStringList textsOf(const QAbstractItemModel &model, const char *role);
/// The first row with that text; the test ends where there is none.
int rowWith(const QAbstractItemModel &model, const char *role, const QString &text);

} // namespace osteon::test
