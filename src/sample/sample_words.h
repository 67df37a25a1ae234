// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace osteon {

/// What the invented person wrote: in English, or in the language of the window that shows the diary.
struct SampleWords
{
    std::string calcium = "Calcium citrate";
    std::string tablet = "1 tablet";
    std::string vitaminD = "Vitamin D3";
    std::string capsule = "1 capsule";
    std::string anastrozole = "Anastrozole";
    std::string clinic = "Sample clinic";
    std::string leftHip = "left";
    std::string visit = "Oncology";
    std::string fall = "Slipped on wet leaves; a bruise on the knee.";
    std::string symptom = "Joint stiffness";
    std::string firstQuestion = "Is the stiffness in the hands from the tablets?";
    std::string secondQuestion = "When is the next bone density scan?";
    std::string appointment = "Oncology, half-yearly visit";
};

} // namespace osteon
