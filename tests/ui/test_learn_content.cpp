// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the page 'Learn': what they say, what they must not say, and what bears them out.
#include "catalogue/open_catalogue.h"
#include "domain/target_plan.h"
#include "ui/amount_text.h"
#include "ui/learn/learn_content.h"
#include "ui/learn/preset_amounts.h"
#include "ui/open_diary.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace osteon;
using namespace osteon::test;

namespace {

/// The words that the article explains, and those that people meet in letters and on packets.
const QStringList wordsToExplain{"anastrozole",
                                 "oestrogen deprivation",
                                 "bone remodelling",
                                 "bone mineral density",
                                 "bone formation",
                                 "bone loss",
                                 "bone health",
                                 "osteoclast activity",
                                 "weight-bearing exercise",
                                 "resistance training",
                                 "physical activity",
                                 "skeletal resilience",
                                 "osteon",
                                 "osteoblast",
                                 "osteocyte",
                                 "sclerostin",
                                 "Wnt",
                                 "LRP5",
                                 "osteocalcin",
                                 "T-score",
                                 "Z-score",
                                 "DXA",
                                 "least significant change",
                                 "25(OH)D",
                                 "CTX",
                                 "P1NP",
                                 "IU",
                                 "elemental calcium",
                                 "menaquinone",
                                 "phylloquinone",
                                 "MET",
                                 "RDA",
                                 "upper limit"};

/// What a diary must not say: no promise, no diagnosis, no forecast, no alarm, no blame.
const QStringList forbidden{"protects your bone",
                            "protect your bone",
                            "counteract",
                            "you have osteo",
                            "you should take",
                            "you must",
                            "fracture risk",
                            "your risk",
                            "will prevent",
                            "prevents",
                            "reverses",
                            "significant loss",
                            "guarantee",
                            "cure",
                            "dangerous",
                            "alarming",
                            "failed",
                            "bad habit",
                            "you forgot",
                            "miracle",
                            "increase your dose",
                            "strong bones",
                            "proven"};

std::vector<LearnTopic> topics()
{
    return LearnContent::topics(builtCatalogue().targetPresets());
}

/// Every text that a person reads.
QStringList allTexts()
{
    QStringList texts;
    for (const LearnTopic &topic : topics()) {
        texts << topic.title << topic.summary;
        for (const LearnBlock &block : topic.blocks) {
            texts << block.text;
            for (const LearnPanel &panel : block.panels) {
                texts << panel.title << panel.text;
            }
            for (const LearnAmount &amount : block.amounts) {
                texts << amount.amount << amount.forWhom << amount.source;
            }
        }
    }
    for (const GlossaryEntry &entry : LearnContent::glossary()) {
        texts << entry.term << entry.meaning;
    }
    return texts;
}

std::set<std::string> usedReferences()
{
    std::set<std::string> used;
    const auto add = [&used](const QStringList &keys) {
        std::ranges::for_each(keys, [&used](const QString &key) { used.insert(key.toStdString()); });
    };
    for (const LearnTopic &topic : topics()) {
        for (const LearnBlock &block : topic.blocks) {
            add(block.references);
            for (const LearnAmount &amount : block.amounts) {
                add(amount.reference.isEmpty() ? QStringList() : QStringList{amount.reference});
            }
        }
    }
    for (const GlossaryEntry &entry : LearnContent::glossary()) {
        add(entry.references);
    }
    return used;
}

/// The statements that name no publication: paragraphs, points and words.
QStringList withoutReference()
{
    QStringList texts;
    for (const LearnTopic &topic : topics()) {
        for (const LearnBlock &block : topic.blocks) {
            const bool isStatement =
                block.kind == LearnBlockKind::paragraph || block.kind == LearnBlockKind::point;
            texts << (isStatement && block.references.isEmpty() ? QStringList{block.text} : QStringList());
        }
    }
    for (const GlossaryEntry &entry : LearnContent::glossary()) {
        texts << (entry.references.isEmpty() ? QStringList{entry.term} : QStringList());
    }
    return texts;
}

std::vector<LearnAmount> amountsFor(Quantity quantity)
{
    return amountsOf(quantity, builtCatalogue().targetPresets());
}

QStringList linesOf(const std::vector<LearnAmount> &amounts)
{
    QStringList lines;
    for (const LearnAmount &amount : amounts) {
        lines << QStringList{amount.amount, amount.forWhom, amount.source, amount.reference}.join(" | ");
    }
    return lines.replaceInStrings(QString(QChar(QChar::Nbsp)), " ");
}

} // namespace

TEST_CASE("Every reference that a text names is in the catalogue, and every one of the catalogue is named")
{
    std::set<std::string> known;
    for (const Reference &reference : builtCatalogue().references()) {
        known.insert(reference.key);
    }
    CHECK(usedReferences() == known);
}

TEST_CASE(
    "Every statement names a publication, but for what the diary, the article or the reader's team says")
{
    const QStringList ofNoPublication{"Anastrozole: −6.08", // of the study that the paragraph above names
                                      "Tamoxifen: +2.77",
                                      "These are results of groups.",
                                      "Where sources ask for different amounts",
                                      "The article gives no figure.",
                                      "Highly processed foods", // "the article asks for less of them"
                                      "osteon is a personal lifestyle diary.",
                                      "Ask before you begin a new supplement",
                                      "After a fracture, with low bone density",
                                      "The Summary page prints",
                                      "Bone health", // words with no measure, which is what is said of them
                                      "Skeletal resilience"};
    const QStringList found = withoutReference();
    for (const QString &text : found) {
        const bool isKnown = std::ranges::any_of(
            ofNoPublication, [&text](const QString &beginning) { return text.startsWith(beginning); });
        CHECK_MESSAGE(isKnown, text);
    }
    CHECK(found.size() == ofNoPublication.size());
}

TEST_CASE("None of the citations that are wrong or cannot be found stands in the catalogue")
{
    for (const Reference &reference : builtCatalogue().references()) {
        CAPTURE(reference.key);
        const QString text =
            QString::fromStdString(reference.authors + " " + reference.title + " " + reference.publishedIn);
        for (const char *wrong :
             {"Arch Gynecol", "BMC Cancer", "Annu Rev Physiol", "Annual Review of Physiology",
              "Cancer Network", "Clin Cancer Res", "Clinical Cancer Research", "Front Biosci",
              "Frontiers in Bioscience", "van der Horst", "Dempster", "Compston",
              "Physical activity tied to reduced fracture"}) {
            CHECK_FALSE(text.contains(QLatin1String(wrong), Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("Every word that the article uses is explained, in one to three sentences")
{
    QStringList terms;
    for (const GlossaryEntry &entry : LearnContent::glossary()) {
        terms << entry.term.toLower();
        CAPTURE(entry.term);
        static const QRegularExpression sentenceEnd("[.?!]( |$)");
        const auto sentences = entry.meaning.count(sentenceEnd);
        CHECK(sentences >= 1);
        CHECK(sentences <= 3);
        CHECK(entry.meaning.size() < 260);
    }
    for (const QString &word : wordsToExplain) {
        CHECK_MESSAGE(terms.contains(word.toLower()), word);
    }
    CHECK(QSet<QString>(terms.begin(), terms.end()).size() == terms.size());
}

TEST_CASE("The words are in the order of the alphabet")
{
    QStringList terms;
    for (const GlossaryEntry &entry : LearnContent::glossary()) {
        terms << entry.term;
    }
    CHECK(terms.first() == "25(OH)D");
    CHECK(terms.indexOf("Bone loss") < terms.indexOf("CTX"));
    CHECK(terms.indexOf("Osteoblast") < terms.indexOf("Osteocalcin"));
    CHECK(terms.last() == "Z-score");
}

TEST_CASE("No text promises, diagnoses, forecasts, frightens or blames")
{
    for (const QString &text : allTexts()) {
        for (const QString &words : forbidden) {
            CHECK_MESSAGE(!text.contains(words, Qt::CaseInsensitive), words, ": ", text);
        }
        CHECK_FALSE(text.contains('!'));
    }
}

TEST_CASE(
    "What has to be said is said: ask your team, vitamin K on warfarin, kidneys, pain, what a diary is not")
{
    const QString all = allTexts().join('\n');
    for (const char *words :
         {"Do not stop or change a medicine", "Talk to your oncology team",
          "On warfarin or a similar anticoagulant", "Kidney stones, kidney disease or high blood calcium",
          "before heavy lifting or jumping", "bone metastases", "New back pain",
          "does not diagnose, treat, monitor or predict disease",
          "reflects logged habits, not bone strength"}) {
        CHECK_MESSAGE(all.contains(QLatin1String(words)), words);
    }
}

TEST_CASE("Every topic has its figures in words, and every text ends as a sentence")
{
    int figures = 0;
    for (const LearnTopic &topic : topics()) {
        CHECK_FALSE(topic.summary.isEmpty());
        for (const LearnBlock &block : topic.blocks) {
            CAPTURE(block.text);
            const bool isTitle =
                block.kind == LearnBlockKind::heading || block.kind == LearnBlockKind::amounts;
            CHECK((isTitle || block.text.endsWith('.') || block.text.endsWith(':')));
            if (block.kind == LearnBlockKind::figure) {
                ++figures;
                CHECK(block.text.size() > 80);
                CHECK(block.panels.size() >= 2);
            }
        }
    }
    CHECK(figures == 4);
}

TEST_CASE(
    "What the sources ask for of calcium and vitamin D stands with source and year, as the presets have it")
{
    CHECK(linesOf(amountsFor(Quantity::calcium)) ==
          QStringList{
              "1000 mg | everyone | The article osteon is built on | ",
              "1000 mg | everyone | IOM dietary reference intakes for calcium and vitamin D, 2011 | iom-2011",
              "1200 mg | women from 51 | IOM dietary reference intakes for calcium and vitamin D, 2011 | "
              "iom-2011",
              "1200 mg | everyone from 71 | IOM dietary reference intakes for calcium and vitamin D, 2011 | "
              "iom-2011",
              "1000–1200 mg | everyone | ASCO guideline on bone health in cancer survivors, Shapiro et al., "
              "2019 | asco-2019",
              "no more than 2500 mg | everyone | IOM dietary reference intakes for calcium and vitamin D, "
              "2011 | iom-2011",
              "no more than 2000 mg | everyone from 51 | IOM dietary reference intakes for calcium and "
              "vitamin D, 2011 | iom-2011"});
    const QStringList vitaminD = linesOf(amountsFor(Quantity::vitaminD));
    CHECK(vitaminD.first() == "400–800 IU | everyone | The article osteon is built on | ");
    CHECK(vitaminD.filter("asco-2019").first().startsWith("800–1000 IU | everyone"));
    CHECK(vitaminD.last().startsWith("no more than 4000 IU"));
}

TEST_CASE("Vitamin K2 has no figure, and the article's has none for magnesium")
{
    CHECK(amountsFor(Quantity::vitaminK2).empty());
    const QStringList magnesium = linesOf(amountsFor(Quantity::magnesium));
    CHECK(magnesium.filter("The article").isEmpty());
    CHECK(magnesium.first() ==
          "310 mg | women 19 to 30 | IOM dietary reference intakes for magnesium, 1997 | iom-1997");
    CHECK(magnesium.last().startsWith("no more than 350 mg from supplements"));
}

TEST_CASE("Every figure of every preset stands in Learn, and Learn has no other")
{
    const auto presets = builtCatalogue().targetPresets();
    for (const TargetPreset &preset : presets) {
        for (const TargetRule &rule : preset.rules) {
            const auto &[quantity, bounds, source] = rule.target;
            const QString lines = linesOf(amountsOf(quantity, presets)).join('\n');
            for (const auto &bound : {bounds.lower, bounds.upper, bounds.limit}) {
                if (bound) {
                    CAPTURE(lines);
                    CHECK(lines.contains(numberText(quantity, *bound)));
                }
            }
            const bool isArticles = source.name.starts_with("The article");
            CHECK_MESSAGE(isArticles != !referenceOf(source).isEmpty(), source.name);
        }
    }
}

TEST_CASE("The minutes of the study are the minutes of the target, and are told apart from it")
{
    const auto activity = amountsFor(Quantity::activity);
    REQUIRE(activity.size() == 2);
    CHECK(linesOf(activity).first() == "150 min | everyone | The article osteon is built on | ");
    CHECK(allTexts().filter("less than 150 minutes").size() == 1);
    CHECK(allTexts()
              .filter("less than 150 minutes")
              .first()
              .contains("shows what goes together, not what causes"));
}
