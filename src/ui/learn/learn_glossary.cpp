// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a letter from the clinic or a packet of tablets uses, each in one to three sentences.
#include "ui/learn/learn_content.h"

#include <QCollator>

#include <algorithm>
#include <iterator>

namespace osteon {

std::vector<GlossaryEntry> LearnContent::wordsOfTheArticle()
{
    return {
        {tr("Anastrozole"),
         tr("A medicine that lowers oestrogen, taken for breast cancer that grows with oestrogen. It is one "
            "of the aromatase inhibitors."),
         {"lester-2005"}},
        {tr("Oestrogen deprivation"),
         tr("Having little oestrogen (in American spelling: estrogen), after menopause or because of a "
            "medicine. Bone is then renewed faster and loses density."),
         {"lester-2005"}},
        {tr("Bone remodelling"),
         tr("The renewal of bone, small place by small place: old bone is taken away and new bone is laid "
            "down. It goes on all life long."),
         {"lester-2005"}},
        {tr("Bone mineral density"),
         tr("How much mineral there is in a piece of bone, in grams for a square centimetre. It is measured "
            "by DXA. Short: BMD."),
         {"iscd-precision"}},
        {tr("Bone formation"),
         tr("The laying down of new bone by osteoblasts."),
         {"lester-2005", "regard-2012"}},
        {tr("Bone loss"),
         tr("More bone is taken away than is laid down, so that density falls. It cannot be felt; a scan "
            "shows it."),
         {"lester-2005"}},
        {tr("Bone health"),
         tr("A broad word for dense, well-built bone that stands up to daily life. No single number measures "
            "it; the score of this diary does not either."),
         {}},
        {tr("Osteoclast activity"),
         tr("How much the bone-dissolving cells do. Oestrogen restrains it."),
         {"lester-2005"}},
        {tr("Skeletal resilience"),
         tr("How well bones take load and recover from it. It is a picture rather than a measurement."),
         {}},
    };
}

std::vector<GlossaryEntry> LearnContent::wordsOfTheCells()
{
    return {
        {tr("Osteon"),
         tr("The unit that compact bone is built of: layers of bone in rings around a fine canal, laid down "
            "one by one. This diary has its name from it."),
         {"mesh-osteon"}},
        {tr("Osteoclast"), tr("A large cell with many nuclei that dissolves old bone."), {"lester-2005"}},
        {tr("Osteoblast"), tr("A cell that lays down new bone."), {"regard-2012"}},
        {tr("Osteocyte"),
         tr("A cell that lives inside hard bone. Osteocytes feel load, direct the other cells, and make "
            "sclerostin."),
         {"regard-2012"}},
        {tr("Sclerostin"),
         tr("A protein from osteocytes that slows the building of bone, because it keeps Wnt from its "
            "receptors. Some studies found more of it on aromatase inhibitors."),
         {"regard-2012", "kyvernitakis-2014"}},
        {tr("Wnt"),
         tr("A family of messengers between cells. In bone they are the main signal to build."),
         {"logan-2004", "regard-2012"}},
        {tr("LRP5"),
         tr("A receptor on cells that build bone. Together with its relative LRP6 it lets them hear Wnt."),
         {"regard-2012"}},
        {tr("Osteocalcin"),
         tr("A protein that osteoblasts make. Vitamin K prepares it, so that it can bind calcium."),
         {"efsa-2017"}},
    };
}

std::vector<GlossaryEntry> LearnContent::wordsOfTheLaboratory()
{
    return {
        {tr("DXA"),
         tr("A scan that measures bone mineral density with a very small dose of X-rays, mostly at the lower "
            "spine and the hip. It is also written DEXA."),
         {"iscd-precision", "surgeon-general-2004"}},
        {tr("T-score"),
         tr("How far a bone density lies from that of healthy young adults, in standard deviations. Below "
            "zero means less dense. What it means for you is for your doctor to say."),
         {"surgeon-general-2004"}},
        {tr("Z-score"),
         tr("As the T-score, but compared with people of your own age and sex."),
         {"surgeon-general-2004"}},
        {tr("Least significant change"),
         tr("The smallest change between two scans that is more than the scanner and its handling may be off "
            "by. Each centre works out its own. Short: LSC."),
         {"iscd-precision"}},
        {tr("25(OH)D"),
         tr("The form of vitamin D that is measured in blood. According to the Institute of Medicine, 50 "
            "nmol/L (20 ng/mL) is enough for most people; 1 ng/mL is 2.5 nmol/L."),
         {"iom-2011"}},
        {tr("CTX"),
         tr("A piece of collagen that gets into the blood when bone is taken away: a marker of breakdown. "
            "Laboratories measure it differently, so compare only results of one method."),
         {"vasikaran-2014"}},
        {tr("P1NP"),
         tr("A piece of collagen that gets into the blood when new bone is laid down: a marker of formation. "
            "Laboratories measure it differently, so compare only results of one method."),
         {"vasikaran-2014"}},
    };
}

std::vector<GlossaryEntry> LearnContent::wordsOfFood()
{
    return {
        {tr("IU"),
         tr("International unit, in this diary for vitamin D only: 40 IU of vitamin D are 1 µg. The IU of "
            "another vitamin is another amount."),
         {"iom-2011"}},
        {tr("Elemental calcium"),
         tr("The calcium itself in a tablet, without what it is bound to. Calcium carbonate is 40 % calcium "
            "by weight, calcium citrate 21 %. Most packets state the elemental amount."),
         {"iom-2011"}},
        {tr("Menaquinone"),
         tr("The chemical name of vitamin K2. MK-4 and MK-7 are kinds of it: the number says how long a part "
            "of the molecule is."),
         {"efsa-2017"}},
        {tr("Phylloquinone"),
         tr("The chemical name of vitamin K1, from green plants. It is never added to K2 in this diary."),
         {"efsa-2017"}},
        {tr("RDA"),
         tr("Recommended dietary allowance: an amount a day that covers the need of nearly all healthy "
            "people of an age and sex."),
         {"iom-2011"}},
        {tr("Upper limit"),
         tr("The most a day that is thought to be safe for nearly everyone, food and supplements together "
            "unless it says otherwise. It is no goal."),
         {"iom-2011"}},
    };
}

std::vector<GlossaryEntry> LearnContent::wordsOfMovement()
{
    return {
        {tr("MET"),
         tr("How hard an activity is, compared with sitting still, which is 1 MET. From 3 MET it is "
            "moderate, from 6 MET vigorous."),
         {"who-2020"}},
        {tr("Physical activity"),
         tr("Any movement that takes energy: sport, but also walking, stairs, gardening and housework."),
         {"who-2020"}},
        {tr("Weight-bearing exercise"),
         tr("Movement in which your legs carry your own weight: walking, jogging, hiking, dancing, stairs. "
            "Swimming and cycling are not."),
         {"surgeon-general-2004"}},
        {tr("Resistance training"),
         tr("Movement against a force: weights, bands, or your own body, as in squats and push-ups. Also "
            "called strength training."),
         {"surgeon-general-2004"}},
    };
}

std::vector<GlossaryEntry> LearnContent::glossary()
{
    std::vector<GlossaryEntry> all;
    for (auto words :
         {wordsOfTheArticle, wordsOfTheCells, wordsOfTheLaboratory, wordsOfFood, wordsOfMovement}) {
        std::ranges::move(words(), std::back_inserter(all));
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(all, collator, &GlossaryEntry::term);
    return all;
}

std::vector<LearnTopic> LearnContent::topics(const Presets &presets)
{
    return {whyBoneChanges(), cells(), signal(), food(presets), movement(presets), forTheDoctor()};
}

} // namespace osteon
