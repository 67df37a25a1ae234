// SPDX-License-Identifier: GPL-3.0-or-later
// The page 'Learn': its topics, its references and its glossary as QML sees them.
#include "ui/learn/learn_view.h"

#include "ui/learn/scene.h"
#include "ui/open_diary.h"

#include <QImage>

#include <set>

using namespace osteon;
using namespace osteon::test;

namespace {

struct LearnPage : OpenDiary
{
    LearnView view{diary.catalogue()};
    WatchedModels models{view.topics(), view.blocks(), view.references(), view.glossary()};

    QStringList find(const QString &query)
    {
        view.glossary()->setQuery(query);
        return textsOf(*view.glossary(), "term");
    }
};

std::set<int> numbersIn(const QVariantList &links)
{
    std::set<int> numbers;
    for (const QVariant &link : links) {
        numbers.insert(link.toMap()["number"].toInt());
    }
    return numbers;
}

/// The numbers that the texts of the current topic show.
std::set<int> numbersInText(const QAbstractItemModel &blocks)
{
    std::set<int> numbers;
    for (int row = 0; row < blocks.rowCount(); ++row) {
        numbers.merge(numbersIn(valueOf(blocks, row, "links").toList()));
        for (const QVariant &amount : valueOf(blocks, row, "amounts").toList()) {
            numbers.merge(numbersIn(amount.toMap()["links"].toList()));
        }
    }
    return numbers;
}

QImage drawn(Scene scene, int width, const SceneColours &colours)
{
    QImage image(width, static_cast<int>(width * sceneHeight / sceneWidth), QImage::Format_RGB32);
    image.fill(colours.ground);
    QPainter painter(&image);
    painter.scale(width / sceneWidth, width / sceneWidth);
    paintScene(painter, scene, colours);
    return image;
}

} // namespace

TEST_CASE_FIXTURE(LearnPage,
                  "The topics begin with the question that brings people here, and end with the words")
{
    CHECK(textsOf(*view.topics(), "title") == QStringList{"Why bone changes", "The cells of bone",
                                                          "From movement to signal", "Food for bone",
                                                          "Movement", "For your doctor", "Words"});
    CHECK(view.title() == "Why bone changes");
    CHECK(view.blocks()->rowCount() > 5);
}

TEST_CASE_FIXTURE(LearnPage,
                  "The list at the end of each topic has the numbers that its text shows, and no other")
{
    std::set<int> met;
    for (int place = 0; place < view.topics()->rowCount() - 1; ++place) {
        view.open(place);
        CAPTURE(view.title());
        std::set<int> listed;
        for (int row = 0; row < view.references()->rowCount(); ++row) {
            listed.insert(valueOf(*view.references(), row, "number").toInt());
        }
        CHECK(listed == numbersInText(*view.blocks()));
        for (const int number : listed) { // numbers are given in the order in which they are met
            CHECK(number <= static_cast<int>(met.size()) + 1);
            met.insert(number);
        }
    }
}

TEST_CASE_FIXTURE(LearnPage, "A reference can be copied with authors, title, journal, year and numbers")
{
    const QStringList texts = textsOf(*view.references(), "text");
    CHECK(texts.contains(
        "Lester J, Coleman R. Bone loss and the aromatase inhibitors. British Journal of Cancer "
        "93(Suppl 1):S16–S22. 2005. doi:10.1038/sj.bjc.6602691. PMID 16100521. PMC2361688."));
    for (const QString &text : texts) {
        CHECK_FALSE(text.contains(".."));
        CHECK_FALSE(text.contains("http"));
    }
}

TEST_CASE_FIXTURE(LearnPage, "A place outside of the list shows the nearest topic")
{
    int changes = 0;
    QObject::connect(&view, &LearnView::changed, [&changes] { ++changes; });
    view.open(-1);
    CHECK(view.current() == 0);
    CHECK(changes == 0);
    view.open(99);
    CHECK(view.isGlossary());
    CHECK(view.blocks()->rowCount() == 0);
    view.openGlossary();
    CHECK(changes == 1);
    view.open(3);
    CHECK(view.title() == "Food for bone");
    CHECK(textsOf(*view.blocks(), "kind").contains("amounts"));
}

TEST_CASE_FIXTURE(LearnPage,
                  "A word is found by a part of it, in capitals, with accents, or by what it is about")
{
    view.openGlossary();
    CHECK(view.glossary()->count() == "34 words");
    CHECK(find("SCLER") == QStringList{"Sclerostin", "Osteocyte"}); // the word itself before its mention
    CHECK(find("ōstéoblàst").first() == "Osteoblast");
    CHECK(find("estrogen").first() == "Oestrogen deprivation");
    CHECK(find("t score").first() == "T-score");
    CHECK(find("25 oh d") == QStringList{"25(OH)D"});
    CHECK(find("bmd") == QStringList{"Bone mineral density"});
    CHECK(find("k1") == QStringList{"Phylloquinone"});
    CHECK(find("  ").size() == 34);
}

TEST_CASE_FIXTURE(LearnPage,
                  "A search that finds nothing says what to try, and the way back shows all words again")
{
    view.openGlossary();
    CHECK(find("xylophone").isEmpty());
    CHECK(view.glossary()->count() == "0 of 34 words");
    CHECK(
        view.glossary()->whyEmpty().startsWith("No word here is spelt like 'xylophone'. Try the beginning"));
    CHECK(find("osteo").size() > 4);
    CHECK(view.glossary()->whyEmpty() == "");
    CHECK(find("").size() == 34);
}

TEST_CASE("Every drawing shows something, differs from the others, and changes with the appearance")
{
    const SceneColours light{"#FFFFFF", "#1C2729", "#465356", "#2B7A78", "#C07F14"};
    const SceneColours dark{"#1D2425", "#F1EDE6", "#BCC5C4", "#5FB3AC", "#C98A2A"};
    std::vector<QImage> seen{drawn(Scene::none, 240, light)};
    for (int number = 1; number <= static_cast<int>(Scene::balance); ++number) {
        CAPTURE(number);
        const QImage image = drawn(static_cast<Scene>(number), 240, light);
        CHECK(std::ranges::find(seen, image) == seen.end());
        CHECK(drawn(static_cast<Scene>(number), 240, dark) != image);
        seen.push_back(image);
    }
}

TEST_CASE("The drawings of the bone surface join where their edges meet")
{
    const SceneColours colours{"#FFFFFF", "#1C2729", "#465356", "#2B7A78", "#C07F14"};
    const std::vector<Scene> row{Scene::quietSurface, Scene::dissolving, Scene::building, Scene::renewed};
    for (std::size_t at = 1; at < row.size(); ++at) {
        const QImage left = drawn(row[at - 1], 480, colours);
        const QImage right = drawn(row[at], 480, colours);
        const int surface = static_cast<int>(82.0 * 480 / sceneWidth);
        CHECK(qGray(left.pixel(479, surface)) < 60); // the ink of the surface reaches the edge on both sides
        CHECK(qGray(right.pixel(0, surface)) < 60);
    }
}
