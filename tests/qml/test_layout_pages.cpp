// SPDX-License-Identifier: GPL-3.0-or-later
// The other pages can be read at every size of window and text, and in every language.
#include "qml/item_tree.h"
#include "qml/layout_pages.h"
#include "qml/sample_record.h"

#include <algorithm>

using namespace osteon;
using namespace osteon::test;

namespace {

/// Of Learn on a narrow window: the text instead of the topics.
void openText(OpenPages &, ShownWindow &shown)
{
    const std::vector<QQuickItem *> items = visibleItems(shown.content());
    const auto page =
        std::ranges::find_if(items, [](QQuickItem *item) { return item->property("isReading").isValid(); });
    REQUIRE(page != items.end());
    (*page)->setProperty("isReading", true);
}

} // namespace

TEST_CASE("Week can be read at every size")
{
    OpenPages pages;
    writeSampleDays(pages);
    checkAtEverySize(pages, "week", asItIs);
}

TEST_CASE("A week with a score can be read at every size, also as tables")
{
    OpenPages pages;
    writeSampleDays(pages);
    pages.weekView.load();
    pages.weekView.goToPreviousWeek();
    REQUIRE(pages.weekView.score() != "");
    checkAtEverySize(pages, "week", asItIs);
    checkAtEverySize(pages, "week", openTables);
}

TEST_CASE("A week without an entry can be read at every size")
{
    OpenPages pages;
    checkAtEverySize(pages, "week", asItIs);
}

TEST_CASE("Trends can be read at every size, also as tables and with all weeks, and without an entry")
{
    OpenPages empty;
    checkAtEverySize(empty, "trends", asItIs);
    OpenPages pages;
    writeSampleDays(pages);
    checkAtEverySize(pages, "trends", asItIs);
    pages.views.trends()->setWeeks(4);
    checkAtEverySize(pages, "trends", openTables);
}

TEST_CASE("The bone record can be read at every size, also as a table, and without an entry")
{
    OpenPages empty;
    checkAtEverySize(empty, "bone", asItIs);
    OpenPages pages;
    writeSampleRecord(pages);
    checkAtEverySize(pages, "bone", asItIs);
    checkAtEverySize(pages, "bone", openTables);
}

TEST_CASE("Summary can be read at every size, with wrong days, a wrong file and as text too")
{
    OpenPages pages;
    writeSampleDays(pages);
    SummaryView &summary = *pages.views.summary();
    checkAtEverySize(pages, "summary", asItIs);
    summary.setSpan(SummaryView::OwnDays);
    summary.setFrom("some day");
    summary.setTo("2026-11-31");
    checkAtEverySize(pages, "summary", asItIs);
    summary.setSpan(SummaryView::SixMonths);
    summary.file()->setFormat(SummaryExport::LockedPdf);
    checkAtEverySize(pages, "summary", [&summary](OpenPages &, ShownWindow &) {
        REQUIRE_FALSE(summary.file()->save()); // without a password
    });
    summary.file()->setFormat(SummaryExport::Table);
    summary.file()->setPath(missingFolder);
    checkAtEverySize(pages, "summary", [&summary](OpenPages &, ShownWindow &shown) {
        REQUIRE_FALSE(summary.file()->save());
        for (QQuickItem *item : visibleItems(shown.content())) {
            if (item->property("isText").isValid()) {
                item->setProperty("isText", true);
            }
        }
    });
}

TEST_CASE(
    "Every topic of Learn can be read at every size, its list, its words and a search without result too")
{
    OpenPages pages;
    checkAtEverySize(pages, "learn", asItIs);
    LearnView &learn = *pages.views.learn();
    for (int place = 0; place < learn.topics()->rowCount(); ++place) {
        learn.open(place);
        CAPTURE(learn.title());
        checkAtEverySize(pages, "learn", openText);
    }
    learn.glossary()->setQuery("xylophonist");
    checkAtEverySize(pages, "learn", openText);
}
