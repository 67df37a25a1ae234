// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sample_texts.h"

#include <QCoreApplication>

namespace osteon {

namespace {

struct SampleTexts
{
    Q_DECLARE_TR_FUNCTIONS(SampleTexts)
};

} // namespace

SampleWords sampleTexts()
{
    return {.calcium = SampleTexts::tr("Calcium citrate").toStdString(),
            .tablet = SampleTexts::tr("1 tablet").toStdString(),
            .vitaminD = SampleTexts::tr("Vitamin D3").toStdString(),
            .capsule = SampleTexts::tr("1 capsule").toStdString(),
            .anastrozole = SampleTexts::tr("Anastrozole").toStdString(),
            .clinic = SampleTexts::tr("Sample clinic").toStdString(),
            .leftHip = SampleTexts::tr("left", "the left hip").toStdString(),
            .visit = SampleTexts::tr("Oncology").toStdString(),
            .fall = SampleTexts::tr("Slipped on wet leaves; a bruise on the knee.").toStdString(),
            .symptom = SampleTexts::tr("Joint stiffness").toStdString(),
            .firstQuestion = SampleTexts::tr("Is the stiffness in the hands from the tablets?").toStdString(),
            .secondQuestion = SampleTexts::tr("When is the next bone density scan?").toStdString(),
            .appointment = SampleTexts::tr("Oncology, half-yearly visit").toStdString()};
}

} // namespace osteon
