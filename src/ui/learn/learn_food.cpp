// SPDX-License-Identifier: GPL-3.0-or-later
// What bone is fed with: what each nutrient does, where it is found, and how much which source asks for.
#include "ui/learn/learn_content.h"
#include "ui/learn/preset_amounts.h"

#include <algorithm>
#include <iterator>

namespace osteon {

std::vector<LearnBlock> LearnContent::calcium(const Presets &presets)
{
    return {
        heading(tr("Calcium")),
        paragraph(tr("Calcium is the mineral that makes bone hard. Nearly all the calcium of the body is "
                     "in bones and teeth."),
                  {"iom-2011"}),
        point(tr("Good sources: milk, yoghurt, cheese, plant drinks with added calcium, dark green "
                 "leaves, salmon and sardines eaten with their bones."),
              {"surgeon-general-2004"}),
        amounts(tr("Calcium a day"), amountsOf(Quantity::calcium, presets)),
        caution(tr("Kidney stones, kidney disease or high blood calcium: ask your doctor before taking "
                   "calcium or vitamin D.")),
    };
}

std::vector<LearnBlock> LearnContent::vitaminD(const Presets &presets)
{
    return {
        heading(tr("Vitamin D")),
        paragraph(tr("Vitamin D lets the gut take up calcium from food. The skin makes it in sunlight."),
                  {"holick-2004", "iom-2011"}),
        point(tr("Good sources: fatty fish, egg yolk, cereals with added vitamin D. Where there is "
                 "little sun, supplements are common."),
              {"surgeon-general-2004"}),
        amounts(tr("Vitamin D a day"), amountsOf(Quantity::vitaminD, presets)),
    };
}

std::vector<LearnBlock> LearnContent::magnesium(const Presets &presets)
{
    return {
        heading(tr("Magnesium")),
        paragraph(tr("Magnesium helps hundreds of enzymes with their work. It has a part in building "
                     "bone, and in how parathyroid hormone and vitamin D act."),
                  {"iom-1997"}),
        point(tr("Good sources: green vegetables, nuts, seeds, whole grains."), {"iom-1997"}),
        paragraph(tr("The article gives no figure.")),
        amounts(tr("Magnesium a day"), amountsOf(Quantity::magnesium, presets)),
    };
}

std::vector<LearnBlock> LearnContent::vitaminK()
{
    return {
        heading(tr("Vitamin K2")),
        paragraph(tr("Vitamin K prepares osteocalcin, a protein of bone, so that it can bind calcium. K1 "
                     "comes from green plants. K2 is found in fermented foods, such as natto and many "
                     "cheeses, and in some animal products."),
                  {"efsa-2017"}),
        paragraph(tr("There is no figure here on purpose. The article gives none, and the European "
                     "authority found too little to set one for K2. Trials in healthy women after "
                     "menopause disagree: one saw a slower loss at the spine, another saw no difference. "
                     "osteon takes K2 down and sets no target of its own."),
                  {"efsa-2017", "knapen-2013", "emaus-2010"}),
        caution(tr("On warfarin or a similar anticoagulant: keep vitamin K steady, and take no K2 "
                   "supplement without your clinic. In one study 10 µg a day changed the INR."),
                {"theuwissen-2013"}),
    };
}

std::vector<LearnBlock> LearnContent::whatToKeepLow(const Presets &presets)
{
    return {
        heading(tr("What to keep low")),
        paragraph(tr("Highly processed foods, much salt, sugar and alcohol. None of them is forbidden; "
                     "the article asks for less of them.")),
        amounts(tr("Sodium a day"), amountsOf(Quantity::sodium, presets)),
        amounts(tr("Alcohol a day"), amountsOf(Quantity::alcohol, presets)),
        point(tr("14 g of alcohol is one drink, as it is counted in the United States."),
              {"us-dietary-2020"}),
    };
}

LearnTopic LearnContent::food(const Presets &presets)
{
    std::vector<LearnBlock> blocks{
        paragraph(
            tr("Where sources ask for different amounts, all of them stand here with their year. Which one "
               "is right for you is a good question for your doctor; you choose it under Settings.")),
    };
    for (auto nutrient :
         {calcium(presets), vitaminD(presets), magnesium(presets), vitaminK(), whatToKeepLow(presets)}) {
        std::ranges::move(nutrient, std::back_inserter(blocks));
    }
    return {"food", tr("Food for bone"), tr("Calcium, vitamin D, magnesium, vitamin K2"), std::move(blocks)};
}

} // namespace osteon
