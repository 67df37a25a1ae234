// SPDX-License-Identifier: GPL-3.0-or-later
// The page 'Summary': its period, what goes in, the pages, and the file.
#include "ui/summary/summary_view.h"

#include "storage/bone_record_store.h"
#include "storage/profile_store.h"
#include "ui/open_diary.h"
#include "ui/summary/summary_preview.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace osteon;
using namespace osteon::test;

namespace {

struct SummaryOfDiary : OpenDiary
{
    SummaryOfDiary()
    {
        log(monday, "breakfast: 200 ml milk");
        Change change(journal, Instant(date::sys_days(monday).time_since_epoch()), "profile");
        ProfileStore(journal).put(change, {.sex = Sex::female, .birthYear = 1960, .name = "Ada"});
        change.commit();
    }

    void addVisit(Day day)
    {
        HealthEvent visit;
        visit.stamp.day = day;
        visit.kind = EventKind::visit;
        Change change(journal, Instant(date::sys_days(monday).time_since_epoch()), "add");
        HealthEventStore(journal).add(change, visit);
        change.commit();
    }

    void show()
    {
        view.load();
        REQUIRE(QTest::qWaitFor([this] { return view.isLaidOut(); }));
    }

    QString path(const char *name) const { return QString::fromStdString((folder.path() / name).string()); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const
    {
        return QDir(QString::fromStdString(folder.path().string())).entryList(QDir::Files);
    }

    SummaryView view{diary};
    SummaryExport &file = *view.file();
};

} // namespace

TEST_CASE("Nothing is read before the page is shown")
{
    SummaryOfDiary open;
    CHECK(open.view.pageCount() == 0);
    open.show();
    CHECK(open.view.pageCount() == 1);
}

TEST_CASE("The period is six months, or begins with the last visit where there was one")
{
    SummaryOfDiary open;
    open.show();
    CHECK(open.view.span() == SummaryView::SixMonths);
    CHECK(open.view.spans().size() == 4);
    CHECK(open.view.pagesLine() == "24 May – 23 November 2026, 1 page");
    SummaryOfDiary visited;
    visited.addVisit(Day{date::year{2026}, date::month{9}, date::day{1}});
    visited.show();
    CHECK(visited.view.span() == SummaryView::SinceVisit);
    CHECK(visited.view.spans().size() == 5);
    CHECK(visited.view.pagesLine().startsWith("1 September – 23 November 2026"));
    visited.view.setSpan(SummaryView::TwelveMonths);
    CHECK(visited.view.pagesLine().startsWith("24 November 2025 – 23 November 2026"));
}

TEST_CASE("Own days begin with those that were shown, and what is wrong with them is said at their field")
{
    SummaryOfDiary open;
    open.show();
    open.view.setSpan(SummaryView::OwnDays);
    CHECK(open.view.from() == "24 May 2026");
    CHECK(open.view.to() == "23 Nov 2026");
    CHECK(open.view.pageCount() == 1);
    open.view.setTo("2026-11-31");
    CHECK(open.view.toError().startsWith("This is not a day."));
    CHECK(open.view.pageCount() == 0);
    CHECK(open.view.text() == "");
    CHECK_FALSE(open.file.save());
    open.view.setTo("2026-11-24");
    CHECK(open.view.toError() == "This day is still to come.");
    open.view.setTo("2026-05-23");
    CHECK(open.view.fromError() == "This is later than the last day.");
    open.view.setTo("2026-11-20");
    open.view.setFrom("1950-01-01");
    CHECK(open.view.fromError().startsWith("This is more than twenty years"));
    open.view.setFrom("2026-11-01");
    CHECK(open.view.fromError() == "");
    CHECK(open.view.pagesLine() == "1 – 20 November 2026, 1 page");
    open.view.setFrom("2 Nov");
    open.view.setTo("yesterday");
    CHECK(open.view.pagesLine() == "2 – 22 November 2026, 1 page");
}

TEST_CASE("What goes in is chosen, and the page follows at once, in three languages")
{
    SummaryOfDiary open;
    open.show();
    CHECK(open.view.sectionNames().size() == static_cast<qsizetype>(allSummarySections.size()));
    CHECK(open.view.text().contains("Calcium"));
    CHECK(open.view.text().contains("born 1960"));
    open.view.setSections(open.view.sections() & ~1);
    CHECK_FALSE(open.view.text().contains("Calcium"));
    CHECK(open.view.text().contains("Name: Ada\n")); // as the profile has it
    open.view.setName("");
    CHECK(open.view.text().contains("Name: ___"));
    open.view.setShowsBirthYear(false);
    open.view.setName(" Zoë ");
    CHECK_FALSE(open.view.text().contains("1960"));
    CHECK(open.view.text().contains("Name: Zoë\n"));
    open.view.setLanguage(static_cast<int>(ReportLanguage::german));
    CHECK(open.view.text().contains("Lebensstil"));
    open.view.setLanguage(static_cast<int>(ReportLanguage::spanish));
    CHECK(open.view.text().contains("Resumen"));
    CHECK(open.view.pagesLine() == "24 May – 23 November 2026, 1 page"); // the window's own words stay
    open.view.setLanguage(7);
    CHECK(open.view.text().contains("Resumen"));
    const double a4 = open.view.pageRatio();
    open.view.setLetter(true);
    CHECK(open.view.pageRatio() < a4);
}

TEST_CASE("The page speaks the language of the window until another one is chosen")
{
    SummaryOfDiary open;
    const NumbersOf numbers(QLocale::German);
    open.show();
    CHECK(open.view.language() == static_cast<int>(ReportLanguage::german));
    CHECK(open.view.text().contains("Lebensstil"));
    open.view.setLanguage(static_cast<int>(ReportLanguage::spanish));
    open.diary.retell();
    CHECK(open.view.text().contains("Resumen"));
}

TEST_CASE("An entry that is logged is on the page")
{
    SummaryOfDiary open;
    open.show();
    CHECK(open.view.text().contains("0 of 184 days logged")); // today is in progress
    open.log(addDays(monday, -1), "dinner: 40 g natto");
    open.diary.poll();
    CHECK(open.view.text().contains("1 of 184 days logged"));
}

TEST_CASE("The preview paints the page that the PDF has")
{
    SummaryOfDiary open;
    open.show();
    SummaryPreview preview;
    preview.setWidth(600);
    preview.setSummary(&open.view);
    REQUIRE(QTest::qWaitFor([&] { return !preview.isMaking(); }));
    CHECK(preview.implicitHeight() == doctest::Approx(600 * open.view.pageRatio()));
    QImage image(600, 849, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    preview.paint(&painter);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    CHECK(dark > 3'000); // words and figures
    CHECK(dark < 100'000);
}

TEST_CASE("Every format is written, its ending follows, and where it is is said")
{
    SummaryOfDiary open;
    open.show();
    CHECK(open.file.path().endsWith("osteon-2026-11-23.pdf"));
    open.file.setPath(open.path("page.pdf"));
    const std::pair<SummaryExport::Format, const char *> formats[]{{SummaryExport::Pdf, "%PDF"},
                                                                   {SummaryExport::Text, "Lifestyle summary"},
                                                                   {SummaryExport::Table, "kind,uid"},
                                                                   {SummaryExport::Fhir, "{"}};
    for (const auto &[format, beginning] : formats) {
        open.file.setFormat(format);
        CAPTURE(open.file.path());
        REQUIRE(open.file.save());
        CHECK(open.file.done().contains(open.file.path()));
        CHECK(SummaryOfDiary::contentOf(open.file.path()).startsWith(beginning));
    }
    CHECK(open.file.path().endsWith("page.json"));
    CHECK(SummaryOfDiary::contentOf(open.path("page.json")).contains("\"Bundle\""));
    open.view.setName("Zoë");
    CHECK(open.file.done() == ""); // what is shown now is not in the file
}

TEST_CASE("A PDF with a password asks for one, and is written only with it")
{
    SummaryOfDiary open;
    open.show();
    open.file.setFormat(SummaryExport::LockedPdf);
    open.file.setPath(open.path("locked.pdf"));
    const QStringList before = open.files();
    CHECK_FALSE(open.file.save());
    CHECK(open.file.passwordError() != "");
    open.file.setPassword(QString(200, 'x'));
    CHECK_FALSE(open.file.save());
    CHECK(open.file.passwordError().contains("too long"));
    CHECK(open.files() == before);
    open.file.setPassword("correct horse");
    CHECK(open.file.passwordError() == "");
    REQUIRE(open.file.save());
    const QByteArray pdf = SummaryOfDiary::contentOf(open.path("locked.pdf"));
    CHECK(pdf.contains("/Encrypt"));
    CHECK_FALSE(pdf.contains("Lifestyle"));
}

TEST_CASE("A place that cannot be written is said at the field, and nothing is left there")
{
    SummaryOfDiary open;
    open.show();
    const QStringList before = open.files();
    for (const QString &path :
         {QString(" "), open.path("no such folder/x.pdf"),
          QString::fromStdString(open.folder.path().string()),
          QString::fromStdString(open.journal.file().string()), QStringLiteral("/dev/full")}) {
        CAPTURE(path);
        open.file.setPath(path);
        CHECK_FALSE(open.file.save());
        CHECK(open.file.pathError() != "");
        CHECK(open.file.done() == "");
    }
    CHECK(open.files() == before);
    CHECK(open.stored().intake.size() == 1);
}
