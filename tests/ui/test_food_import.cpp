// SPDX-License-Identifier: GPL-3.0-or-later
// The foods of the USDA in the window: what is named, what it would give, what came of it, and what a
// cancelled import leaves.
#include "ui/foods/food_import.h"

#include "catalogue/imported_food_writer.h"
#include "exchange/download.h"
#include "ui/open_diary.h"
#include "ui/views.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>
#include <set>

using namespace osteon;
using namespace osteon::test;
using osteon::tests::DownloadFolder;
using osteon::tests::sampleTables;

namespace {

struct Import : OpenDiary
{
    Views views{diary};
    FoodImport &foods = *views.foods()->imports();
    FileChooser &chooser = *foods.chooser();
    DownloadFolder downloads;
    WatchedModels models{chooser.files()};

    void name(const std::filesystem::path &path)
    {
        foods.setPath(QString::fromStdString(path.string()));
        REQUIRE(QTest::qWaitFor([&] { return foods.stage() != FoodImport::Looking; }, 30'000));
    }
    void import(const std::filesystem::path &path)
    {
        name(path);
        REQUIRE(foods.stage() == FoodImport::Ready);
        foods.start();
        REQUIRE(QTest::qWaitFor([&] { return foods.stage() != FoodImport::Importing; }, 30'000));
    }
    std::set<std::filesystem::path> filesBeside() const
    {
        std::set<std::filesystem::path> files;
        for (const auto &file : std::filesystem::directory_iterator(diary.importedFoodFile().parent_path())) {
            files.insert(file.path());
        }
        return files;
    }
    bool hasImportedFile() const { return std::filesystem::exists(diary.importedFoodFile()); }
};

} // namespace

TEST_CASE_FIXTURE(Import,
                  "A zip is looked into before anything is imported, and its foods are found afterwards")
{
    foods.open();
    CHECK(foods.present() == "");
    const auto zip = downloads.writeZip(sampleTables());
    name(zip);
    CHECK(foods.stage() == FoodImport::Ready);
    CHECK(foods.sentence().startsWith("This download has 3 foods (SR Legacy 2, Branded Foods 1)."));
    CHECK_FALSE(hasImportedFile());
    LogLine &line = *views.today()->line();
    line.setText("100 g testmilk whole");
    CHECK(valueOf(*line.chips(), 0, "isProblem").toBool());
    import(zip);
    CHECK(foods.stage() == FoodImport::Done);
    CHECK(foods.sentence().startsWith("3 foods with "));
    CHECK(foods.sentence().contains("Calcium is known of 2 of them, vitamin D of 2,"));
    CHECK(foods.sentence().contains("There are 3 imported foods now."));
    CHECK_FALSE(valueOf(*line.chips(), 0, "isProblem").toBool()); // without being typed again
    foods.close();
    foods.open();
    CHECK(foods.path() == "");
    CHECK(foods.present().startsWith("3 imported foods"));
}

TEST_CASE_FIXTURE(Import, "An unpacked folder is imported as its zip is, and twice is the same as once")
{
    import(downloads.writeZip(sampleTables()));
    const QString first = foods.sentence();
    foods.open();
    import(downloads.writePlain(sampleTables()));
    CHECK(foods.sentence() == first);
}

TEST_CASE_FIXTURE(Import, "What is no download is refused where it is named, and nothing is written")
{
    for (const QString path : {"/no/such/file.zip", "/tmp"}) {
        CAPTURE(path);
        name(path.toStdString());
        CHECK(foods.stage() == FoodImport::Choosing);
        CHECK(foods.error() != "");
        foods.start();
        CHECK(foods.stage() == FoodImport::Choosing);
    }
    CHECK_FALSE(hasImportedFile());
    name(downloads.writeZip(sampleTables()));
    CHECK(foods.error() == "");
    CHECK(foods.stage() == FoodImport::Ready);
}

TEST_CASE_FIXTURE(Import, "A cancelled import leaves everything as it was, and can be begun again")
{
    import(downloads.writeZip(sampleTables()));
    const auto before = std::filesystem::last_write_time(diary.importedFoodFile());
    const auto filesBefore = filesBeside();
    foods.open();
    auto tables = sampleTables();
    for (int id = 1000; id < 200'000; ++id) {
        tables["food.csv"] +=
            std::to_string(id) + ",sr_legacy_food,Many foods " + std::to_string(id) + ",1,2018-04-01\n";
    }
    name(downloads.writePlain(tables));
    REQUIRE(foods.stage() == FoodImport::Ready);
    foods.start();
    foods.cancel();
    CHECK(foods.isCancelling());
    foods.close(); // not while it is running
    CHECK(foods.isOpen());
    REQUIRE(QTest::qWaitFor([&] { return foods.stage() != FoodImport::Importing; }, 30'000));
    CHECK(foods.stage() == FoodImport::Ready);
    CHECK(foods.sentence().contains("as it was"));
    CHECK(std::filesystem::last_write_time(diary.importedFoodFile()) == before);
    CHECK(filesBeside() == filesBefore); // nothing half-written
    foods.start();
    REQUIRE(QTest::qWaitFor([&] { return foods.stage() == FoodImport::Done; }, 120'000));
}

TEST_CASE_FIXTURE(Import, "The window answers while foods are imported, and is told how far it is")
{
    auto tables = sampleTables();
    for (int id = 1000; id < 50'000; ++id) {
        tables["food.csv"] +=
            std::to_string(id) + ",sr_legacy_food,Many foods " + std::to_string(id) + ",1,2018-04-01\n";
    }
    name(downloads.writePlain(tables));
    const QSignalSpy told(&foods, &FoodImport::fractionChanged);
    foods.start();
    REQUIRE(foods.stage() == FoodImport::Importing); // start() came back at once
    OwnFood food;
    food.name = "Typed meanwhile";
    REQUIRE(diary.addFood(food));
    REQUIRE(QTest::qWaitFor([&] { return foods.stage() == FoodImport::Done; }, 30'000));
    CHECK(told.size() > 3);
    CHECK(diary.ownFoods().size() == 1);
}

TEST_CASE_FIXTURE(Import, "Closing the program ends an import that is running")
{
    const auto zip = downloads.writeZip(sampleTables());
    {
        FoodImport another(diary);
        another.setPath(QString::fromStdString(zip.string()));
        REQUIRE(QTest::qWaitFor([&] { return another.stage() == FoodImport::Ready; }));
        another.start();
    }
    QCoreApplication::processEvents(); // what the thread had still to say finds nobody
    CHECK((!hasImportedFile() || countImportedFoods(diary.importedFoodFile()) == 3)); // all or nothing
}

TEST_CASE_FIXTURE(Import, "A zip is chosen from a list of folders and zips, and a folder by being in it")
{
    downloads.writeZip(sampleTables());
    const QString start = QString::fromStdString(downloads.path().string());
    QDir(start).mkdir("unpacked");
    downloads.writeFile("letter.txt", "no zip");
    chooser.show(start);
    CHECK(textsOf(*chooser.files(), "name").first() == "unpacked");
    CHECK(textsOf(*chooser.files(), "name").filter(".zip").size() == 1);
    CHECK_FALSE(textsOf(*chooser.files(), "name").contains("letter.txt"));
    chooser.take(0);
    CHECK(chooser.folder() == start + "/unpacked");
    CHECK(chooser.files()->rowCount() == 0);
    chooser.goUp();
    CHECK(chooser.folder() == start);
    chooser.take(1);
    CHECK(foods.path().endsWith(".zip"));
    REQUIRE(QTest::qWaitFor([&] { return foods.stage() == FoodImport::Ready; }));
    chooser.takeFolder();
    CHECK(foods.path() == start);
}

TEST_CASE("A damaged file of imported foods is said in the window, and the diary works without it")
{
    OpenDiary open;
    std::ofstream(Catalogue::importedFoodsOf(open.journal.file())) << "no foods";
    open.diary.poll();
    CHECK(open.notice.isFailure());
    CHECK(open.notice.text().contains(
        "is not a file of imported foods of this version of osteon, or is damaged"));
    CHECK(open.notice.text().contains("Move it away and import the foods again."));
    open.notice.dismiss();
    open.diary.poll();
    CHECK(open.notice.text().isEmpty()); // once is enough
    open.log(open.today, "2 eggs");
    CHECK(open.stored().intake.size() == 1);

    Diary started(
        open.journal, open.catalogue,
        {.today = [](std::chrono::hours) { return monday; }, .now = [] { return Instant(); }, .zone = {}});
    const Notice notice(started);
    CHECK(notice.isFailure());
}
