// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong below the window is said in the language of the window, where it happened.
#include "ui/message_text.h"

#include "exchange/download.h"
#include "storage/full_disk.h"
#include "ui/log_line.h"
#include "ui/open_diary.h"
#include "ui/spoken.h"
#include "ui/views.h"

#include <QTest>

#include <algorithm>
#include <cerrno>
#include <stdexcept>

using namespace osteon;
using namespace osteon::test;

namespace {

struct SpokenPlace : OpenDiary
{
    explicit SpokenPlace(const QString &code) : spoken(code) {}

    QString path(const char *name) const { return QString::fromStdString((folder / name).string()); }
    void waitForWork()
    {
        REQUIRE(QTest::qWaitFor([this] { return !place.work()->isRunning(); }));
    }
    QString refusalOfBackup(const char *name)
    {
        place.setProperty("restoreFile", path(name));
        place.lookAtBackup();
        waitForWork();
        return place.restoreError();
    }
    QString refusalOfTable(const char *name)
    {
        place.table()->setProperty("importFile", path(name));
        place.table()->lookAtTable();
        waitForWork();
        return place.table()->importError();
    }
    QString refusalOfExport(const QString &file)
    {
        place.table()->setProperty("exportFile", file);
        place.table()->writeTable();
        waitForWork();
        return place.table()->exportError();
    }

    Spoken spoken;
    Views views{diary};
    JournalPlace &place = *views.place();
};

} // namespace

TEST_CASE("What is no backup is refused in German and in Spanish")
{
    SpokenPlace german("de");
    write(german.folder / "picture.png", "no diary at all");
    CHECK(german.refusalOfBackup("picture.png") ==
          german.path("picture.png") + " ist kein Tagebuch von osteon (es ist eine Datei anderer Art). "
                                       "Die Datei blieb, wie sie war. Wählen Sie eine andere.");
    SpokenPlace spanish("es");
    CHECK(spanish.refusalOfBackup("missing.osteon") == "No existe el archivo " +
                                                           spanish.path("missing.osteon") +
                                                           ". Compruebe el nombre o elija otro archivo.");
}

TEST_CASE("A table that is broken is refused in German, with its line, its column and its cell")
{
    SpokenPlace open("de");
    open.log(open.today, "2 eggs");
    REQUIRE(open.refusalOfExport(open.path("diary.csv")) == "");
    std::string table = contentOf(open.folder / "diary.csv");
    const std::size_t lines = static_cast<std::size_t>(std::ranges::count(table, '\n'));
    const std::string entry = table.substr(table.find("\nintake,") + 1);
    for (std::size_t line = lines; line < 1203; ++line) {
        table += "\r\n"; // blank lines count, and are no rows
    }
    write(open.folder / "diary.csv",
          table + "intake,x" + entry.substr(std::string("intake,x").size())); // a number with another letter
    CHECK(open.refusalOfTable("diary.csv") ==
          QStringLiteral("diary.csv, Zeile 1.204: „x%1“ in der Spalte uid ist nicht die eindeutige Nummer "
                         "eines Eintrags, wie osteon sie vergibt. Es wurde nichts übernommen; berichtigen "
                         "Sie das dort und übernehmen Sie die Datei noch einmal.")
              .arg(QString::fromStdString(entry.substr(8, 35))));
}

TEST_CASE("A file that cannot be written is said in German: a missing folder, a full disk")
{
    SpokenPlace open("de");
    open.log(open.today, "2 eggs");
    CHECK(open.refusalOfExport("/nowhere/at/all.csv") ==
          "Den Ordner von „/nowhere/at/all.csv“ gibt es nicht; legen Sie ihn an oder wählen Sie einen "
          "anderen Ort.");
    const FullDisk full(100);
    CHECK(open.refusalOfExport(open.path("diary.csv")) ==
          "„" + open.path("diary.csv") +
              "“ ließ sich nicht schreiben (die Datei ist zu groß); was dort ist, ist wie zuvor. Wählen Sie "
              "einen anderen Ort oder schaffen Sie Platz.");
    LogLine line(open.diary, open.notice);
    line.setText("1 Ei");
    CHECK_FALSE(line.save());
    CHECK(open.notice.text().contains("Der Datenträger ist voll. Was zuvor gespeichert wurde, ist sicher"));
}

TEST_CASE("A summary that cannot be saved says so in German: its folder, its password")
{
    SpokenPlace open("de");
    SummaryView &view = *open.views.summary();
    view.load();
    REQUIRE(QTest::qWaitFor([&] { return view.isLaidOut(); }));
    SummaryExport &file = *view.file();
    file.setPath("/nowhere/at/all.pdf");
    CHECK_FALSE(file.save());
    CHECK(file.pathError().startsWith("Den Ordner von „/nowhere/at/all.pdf“ gibt es nicht"));
    file.setFormat(SummaryExport::LockedPdf);
    file.setPassword(QString(200, u'x'));
    CHECK_FALSE(file.save());
    CHECK(file.passwordError() == "Dieses Kennwort ist zu lang; es gehen bis zu etwa hundert Buchstaben.");
}

TEST_CASE("What is no download of foods is refused in Spanish")
{
    SpokenPlace open("es");
    FoodImport &foods = *open.views.foods()->imports();
    write(open.folder / "foods.zip", "no zip at all");
    for (const auto &[name, refusal] :
         {std::pair("missing.zip", "no es un archivo ni una carpeta. Indique el archivo zip"),
          std::pair("foods.zip", "no se puede abrir como archivo zip (no es un archivo zip)")}) {
        foods.setPath(open.path(name));
        REQUIRE(QTest::qWaitFor([&] { return foods.stage() != FoodImport::Looking; }, 30'000));
        CHECK_MESSAGE(foods.error().contains(refusal), foods.error());
    }
}

TEST_CASE("What the system says of a file has its words in every language")
{
    for (const QString code : {"de", "es"}) {
        const Spoken spoken(code);
        for (const int error : {EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EEXIST, ENAMETOOLONG, EFBIG, ENOSPC,
                                EDQUOT, EROFS, EIO, EBUSY, ENODEV, EMFILE, ENOMEM, EOPNOTSUPP}) {
            const Message words = Message::ofSystem(error);
            CAPTURE(words.english());
            CHECK(inWords(words) != QString::fromStdString(words.english()));
        }
    }
    CHECK(inWords(Message::ofSystem(ENOSPC)) == "No space left on device");
    CHECK(inWords(std::runtime_error("the disk is gone")) == "This could not be done: the disk is gone");
}
