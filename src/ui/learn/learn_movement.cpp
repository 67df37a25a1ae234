// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of movement, and what belongs to the doctor.
#include "ui/learn/learn_content.h"
#include "ui/learn/preset_amounts.h"

namespace osteon {

LearnTopic LearnContent::movement(const Presets &presets)
{
    return {
        "movement",
        tr("Movement"),
        tr("On your feet, against resistance, in balance"),
        {
            paragraph(tr("Bone answers to load: over time, more is built where it is used, and less where it "
                         "is not. This is known as Wolff's law."),
                      {"regard-2012"}),
            figure(
                tr("Three pictures of a woman. She walks, and the ground presses back at each step. She "
                   "lifts a dumbbell. She stands on one leg, with a chair at hand."),
                {{Scene::weightBearing, tr("Weight-bearing"),
                  tr("You carry your own weight: walking, jogging, hiking, dancing, stairs.")},
                 {Scene::resistance, tr("Resistance"),
                  tr("Muscles pull on bone: weights, bands, or your own body, as in squats and push-ups.")},
                 {Scene::balance, tr("Balance"),
                  tr("Standing on one leg, tai chi, slow turns: steadier on your feet.")}}),
            heading(tr("How much")),
            amounts(tr("Moderate to vigorous activity a week"), amountsOf(Quantity::activity, presets)),
            amounts(tr("Days with strength training a week"), amountsOf(Quantity::strengthDays, presets)),
            paragraph(tr("Moderate activity takes three to six times the energy of sitting still, vigorous "
                         "activity six times or more; the WHO counts a vigorous minute as two. For people "
                         "from 65 on it adds balance training."),
                      {"who-2020"}),
            heading(tr("What a study saw, and what it did not")),
            paragraph(tr("Among women on aromatase inhibitors, those who did less than 150 minutes of "
                         "aerobic exercise a week in the half-year after diagnosis had a fracture more often "
                         "(hazard ratio 2.42, between 1.34 and 4.37). For all activity together there was no "
                         "such link. A study of this kind shows what goes together, not what causes what."),
                      {"kwan-2023"}),
            paragraph(tr("Strength and balance are worth having in any case, whatever a scan says."),
                      {"who-2020"}),
            caution(tr("Ask your team before heavy lifting or jumping, above all after a fracture, with low "
                       "bone density or bone metastases.")),
        }};
}

LearnTopic LearnContent::forTheDoctor()
{
    return {
        "doctor",
        tr("For your doctor"),
        tr("What a diary leaves to your team"),
        {
            paragraph(tr("osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or "
                         "predict disease. These things belong to people who know you:")),
            heading(tr("Medicines for bone")),
            paragraph(tr("There are medicines that slow the loss of bone. Whether one is right for you "
                         "depends on your scan and much else. In the ARBI study, women at moderate or "
                         "high risk of osteoporosis who took risedronate beside anastrozole had denser "
                         "bone at the spine after two years."),
                      {"markopoulos-2010"}),
            heading(tr("Scans and their timing")),
            paragraph(
                tr("When to scan, where, and what a change means is for your team to say. A change between "
                   "two scans counts only when it is larger than what the machine itself may be off by."),
                {"iscd-precision"}),
            heading(tr("Supplements beyond the usual")),
            paragraph(
                tr("Ask before you begin a new supplement, or take more than is written on the packet.")),
            heading(tr("Load after a fracture")),
            paragraph(tr("After a fracture, with low bone density or with bone metastases, let your team "
                         "say which movements are right.")),
            caution(tr("New back pain, getting shorter, or a fall with pain: contact a clinician.")),
            paragraph(tr("The Summary page prints one page of what you logged, to take along. The score "
                         "on it reflects logged habits, not bone strength.")),
        }};
}

} // namespace osteon
