// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says in the languages that it ships with.
#include "catalogue/open_catalogue.h"
#include "ui/conversions.h"
#include "ui/learn/learn_view.h"
#include "ui/log_line.h"
#include "ui/open_diary.h"
#include "ui/settings/target_words.h"
#include "ui/spoken.h"
#include "ui/views.h"

#include <QCoreApplication>

using namespace osteon;
using namespace osteon::test;

namespace {

QString phrase(const char *context, const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate(context, source, comment);
}

} // namespace

TEST_CASE("The examples of what can be written are read without a problem, in every language")
{
    for (const QString code : {"en", "de", "es"}) {
        CAPTURE(code);
        const Spoken spoken(code);
        OpenDiary open;
        LogLine line(open.diary, open.notice);
        for (const char *example :
             {"breakfast: 200 ml milk, 2 eggs, 40 g cheddar", "vitamin D3 1000 IU", "walk 30 min"}) {
            line.setText(phrase("EntryList", example));
            CAPTURE(line.text());
            CHECK((line.text() != example) == (code != "en"));
            CHECK(line.canSave());
        }
        QString hint = phrase("LineField", "   e.g. 200 ml milk, 2 eggs; walk 30 min").trimmed();
        CAPTURE(hint);
        line.setText(hint.mid(hint.indexOf("200")));
        CHECK(line.canSave());
    }
}

TEST_CASE("Every source of a target is named in the window's language, with its year behind its own name")
{
    const Source limited{"ASCO guideline on bone health in cancer survivors, Shapiro et al.; limit: IOM 2011",
                         2019};
    CHECK(sourceText(limited) ==
          "ASCO guideline on bone health in cancer survivors, Shapiro et al., 2019; limit: IOM 2011");
    for (const QString code : {"de", "es"}) {
        const Spoken spoken(code);
        for (const TargetPreset &preset : builtCatalogue().targetPresets()) {
            for (const TargetRule &rule : preset.rules) {
                CHECK_FALSE(sourceText(rule.target.source)
                                .contains(toQString(std::string(partsOf(rule.target.source).name))));
            }
        }
        CHECK(sourceText({"Dr. Vega", 2026}) == "Dr. Vega, 2026"); // what came with an imported diary
    }
    const Spoken spoken("de");
    CHECK(sourceText(limited) ==
          "Leitlinie der ASCO zur Knochen­gesundheit nach Krebs, Shapiro et al., 2019; Grenze: IOM 2011");
}

TEST_CASE("Another language is spoken from the moment it is chosen, and English again after it")
{
    OpenDiary open;
    Views views(open.diary);
    Spoken spoken("en");
    LearnView &learn = *views.learn();
    CHECK(phrase("Main", "Today") == "Today");
    CHECK(learn.title() == "Why bone changes");
    spoken.language.choose("de");
    open.diary.retell();
    CHECK(phrase("Main", "Today") == "Heute");
    CHECK(learn.title() == "Warum sich Knochen verändern");
    CHECK(learn.glossary()->count() == "34 Wörter");
    CHECK(valueOf(*learn.topics(), 0, "title") == learn.title());
    spoken.language.choose("en");
    open.diary.retell();
    CHECK(learn.title() == "Why bone changes");
}

TEST_CASE("What is counted has its singular and its plural, and numbers their comma")
{
    const Spoken spoken("de");
    OpenDiary open;
    LogLine line(open.diary, open.notice);
    line.setText("1 Ei");
    REQUIRE(line.save());
    CHECK(open.notice.text() == "1 Eintrag gespeichert");
    line.setText("1 Ei, 12,5 g Gouda");
    REQUIRE(line.save());
    CHECK(open.notice.text() == "2 Einträge gespeichert");
    Views views(open.diary);
    CHECK(textsOf(*views.today()->entries(), "portion").contains("12,5 g"));
    CHECK(views.today()->title() == "Montag, 23. November");
}
