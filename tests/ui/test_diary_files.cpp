// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the whole of a diary: the sample, backups, tables, and the long work behind them.
#include "ui/open_diary.h"
#include "ui/views.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <stdexcept>

using namespace osteon;
using namespace osteon::test;

namespace {

struct OpenPlace : OpenDiary
{
    Views views{diary};
    JournalPlace &place = *views.place();

    /// Lets work that was begun come to its end.
    void waitForWork()
    {
        REQUIRE(QTest::qWaitFor([this] { return !place.work()->isRunning(); }));
    }
};

} // namespace

TEST_CASE(
    "The sample diary is a file of its own: nothing of it and nothing written in it comes into the own one")
{
    OpenPlace open;
    open.log(open.today, "2 eggs");
    const DiaryRecord before = open.stored(weekOf(open.today));
    CHECK(open.place.showSample());
    CHECK(open.place.isSample());
    const QString sample = open.place.file();
    CHECK(open.diary.read(weekOf(open.today)).intake.size() > 1);
    open.log(open.today, "1 banana");
    CHECK(open.stored().intake.size() == 1); // in the owner's file
    CHECK(open.stored(weekOf(open.today)).intake == before.intake);
    CHECK(open.stored(weekOf(open.today)).exercise == before.exercise);
    CHECK(open.place.leaveSample());
    CHECK_FALSE(open.place.isSample());
    CHECK_FALSE(QFile::exists(sample));
    REQUIRE(open.diary.read({open.today, open.today}).intake.size() == 1);
    CHECK(open.diary.read({open.today, open.today}).intake[0].name.find("Egg") == 0);
    CHECK(open.diary.undo()); // the own diary's last change, not the sample's
    CHECK(open.diary.read({open.today, open.today}).intake.empty());
}

TEST_CASE("A backup is saved, looked at, put back, and what it replaced can be put back too")
{
    OpenPlace open;
    open.log(open.today, "2 eggs");
    const QString backup = QString::fromStdString((open.folder / "copy.osteon").string());
    open.place.setProperty("backupFile", backup);
    open.place.backUp();
    open.waitForWork();
    CHECK(open.place.backupDone().contains(backup));
    open.log(open.today, "200 ml milk; 1 banana");
    open.place.setProperty("restoreFile", backup);
    CHECK_FALSE(open.place.restoreBackup()); // first what it holds is said
    open.waitForWork();
    CHECK(open.place.restorePreview().contains("The backup holds 1 entry"));
    CHECK(open.place.restorePreview().contains("which holds 3 entries"));
    CHECK(open.stored().intake.size() == 3);
    REQUIRE(open.place.restoreBackup());
    CHECK(open.diary.read({open.today, open.today}).intake.size() == 1);
    REQUIRE(open.place.canPutBack());
    CHECK(open.place.putBack());
    CHECK(open.diary.read({open.today, open.today}).intake.size() == 3);
    open.log(open.today, "2 eggs"); // the journal is open and written as before
    CHECK(open.stored().intake.size() == 4);
    open.place.check();
    open.waitForWork();
    CHECK(open.place.checkResult() == "The diary is whole: every entry can be read.");
}

TEST_CASE("A backup and a table are chosen from a list, and what is in them is said at once")
{
    OpenPlace open;
    open.log(open.today, "2 eggs");
    const QString folder = QString::fromStdString(open.folder.path().string());
    open.place.setProperty("backupFile", folder + "/copy.osteon");
    open.place.backUp();
    open.waitForWork();
    open.place.table()->setProperty("exportFile", folder + "/diary.csv");
    open.place.table()->writeTable();
    open.waitForWork();

    const auto take = [&](FileChooser &chooser, const QString &name) {
        const WatchedModels watched{chooser.files()};
        chooser.open();
        chooser.show(folder);
        chooser.take(rowWith(*chooser.files(), "name", name));
        CHECK_FALSE(chooser.isOpen());
        open.waitForWork();
    };
    take(*open.place.chooser(), "copy.osteon");
    CHECK(open.place.restorePreview().contains("The backup holds"));
    take(*open.place.table()->chooser(), "diary.csv");
    CHECK(open.place.table()->importPreview().contains("There is nothing new in it."));
}

TEST_CASE("What is no backup is refused with words, and the diary stays")
{
    OpenPlace open;
    open.log(open.today, "2 eggs");
    write(open.folder / "picture.png", "no diary at all");
    for (const char *name : {"picture.png", "missing.osteon"}) {
        open.place.setProperty("restoreFile", QString::fromStdString((open.folder / name).string()));
        open.place.lookAtBackup();
        open.waitForWork();
        CHECK_FALSE(open.place.restoreError().isEmpty());
        CHECK_FALSE(open.place.restoreBackup());
        open.waitForWork();
        CHECK(open.stored().intake.size() == 1);
    }
    open.place.setProperty("backupFile", "/nowhere/at/all.osteon");
    open.place.backUp();
    open.waitForWork();
    CHECK_FALSE(open.place.backupError().isEmpty());
    CHECK(open.place.backupDone().isEmpty());
}

TEST_CASE("The diary is saved as a table, and a table is looked at before it is added, as one step of undo")
{
    OpenPlace open;
    DiaryTable &table = *open.place.table();
    open.log(open.today, "2 eggs; walk 30 min");
    const QString file = QString::fromStdString((open.folder / "diary.csv").string());
    table.setProperty("exportFile", file);
    table.writeTable();
    open.waitForWork();
    CHECK(table.exportDone().contains(file));
    REQUIRE(open.diary.undo());
    table.setProperty("importFile", file);
    table.importTable(); // not looked at yet: only a look
    open.waitForWork();
    CHECK(open.stored().intake.empty());
    CHECK(table.importPreview().contains("Foods and tablets: 1 new"));
    CHECK(table.importPreview().contains("Movement: 1 new"));
    REQUIRE(table.canImport());
    table.importTable();
    open.waitForWork();
    CHECK(open.diary.read({open.today, open.today}).intake.size() == 1);
    CHECK(open.views.notice()->canUndo());
    table.lookAtTable();
    open.waitForWork();
    CHECK(table.importPreview().contains("There is nothing new in it."));
    CHECK_FALSE(table.canImport());
    CHECK(open.diary.undo());
    CHECK(open.stored().intake.empty());
    CHECK(open.stored().exercise.empty());
}

TEST_CASE("What is no table, or cannot be written, is said at its field and changes nothing")
{
    OpenPlace open;
    DiaryTable &table = *open.place.table();
    open.log(open.today, "2 eggs");
    write(open.folder / "picture.png", "no table at all");
    for (const char *name : {"picture.png", "missing.csv", ""}) {
        CAPTURE(name);
        table.setProperty("importFile", QString::fromStdString((open.folder / name).string()));
        table.lookAtTable();
        open.waitForWork();
        CHECK_FALSE(table.importError().isEmpty());
        CHECK_FALSE(table.canImport());
    }
    for (const QString &target : {open.place.file(), QStringLiteral("/nowhere/at/all.csv")}) {
        table.setProperty("exportFile", target);
        table.writeTable();
        open.waitForWork();
        CHECK_FALSE(table.exportError().isEmpty());
        CHECK(table.exportDone().isEmpty());
    }
    CHECK(open.stored().intake.size() == 1);
}

TEST_CASE("Long work tells how far it is, stops where it is asked to, and says what broke")
{
    LongWork work;
    QString said;
    const auto say = [&said](const QString &text) { said = text; };
    double seen = 0;
    QObject::connect(&work, &LongWork::progressChanged, [&] { seen = std::max(seen, work.progress()); });
    work.start(
        "Counting", LongWork::Stops::anywhere,
        [&say](const Progress &progress) {
            while (progress(0.5)) {
                QThread::msleep(5);
            }
            return [&say] { say("stopped"); };
        },
        say);
    CHECK(work.canCancel());
    REQUIRE(QTest::qWaitFor([&] { return seen == 0.5; }));
    work.cancel();
    REQUIRE(QTest::qWaitFor([&] { return !work.isRunning(); }));
    CHECK(said == "stopped");
    work.start(
        "Breaking", LongWork::Stops::atItsEnd,
        [](const Progress &) -> LongWork::Outcome { throw std::runtime_error("the disk is gone"); }, say);
    CHECK_FALSE(work.canCancel());
    REQUIRE(QTest::qWaitFor([&] { return !work.isRunning(); }));
    CHECK(said == "This could not be done: the disk is gone");
}
