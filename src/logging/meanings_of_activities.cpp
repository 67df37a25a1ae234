// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/meaning_tables.h"

#include <array>

namespace osteon {

namespace {

constexpr std::array activities{
    Meanings{
        "bergauf|bergauf gewandert|gewandert bergauf|bergauf wandern|wandern bergauf|bergauf gegangen|"
        "gegangen bergauf|bergauf gelaufen|gelaufen bergauf|walk uphill|walked uphill|uphill|uphill hike|"
        "hike uphill|hiked uphill|cuesta arriba|caminé cuesta arriba",
        "Walking, gentle hill|Walking, steep hill|Hiking, hills and fields"},
    Meanings{"zügig Rad gefahren|zügig Rad fahren|zügiges Radfahren|flott Rad gefahren|brisk cycling|brisk "
             "bike ride",
             "Cycling, easy|Cycling, sporty"},
    Meanings{"heel raises|heel raise|calf raises|calf raise|Fersenheben|Wadenheben|elevación de "
             "talones|elevaciones de "
             "talones",
             "Bodyweight strength exercises|Balance exercises|Heel drops or small jumps"},
    Meanings{"Zumba Gold", "Aerobics, low impact|Zumba class"},
    Meanings{
        "skiing|ski|skied|went skiing|Skifahren|Ski fahren|Ski gefahren|Ski|Skilaufen|Skitag|esquí|esquiar|"
        "esquié|esquiando",
        "Downhill skiing, without lifts|Cross-country skiing"},
    Meanings{
        "Tanzkurs|Tanzstunde|Tanzunterricht|dance class|dancing class|dance lesson|clase de baile|clases de "
        "baile",
        "Ballroom dancing, slow|Ballroom dancing|Folk dancing|Salsa dancing|Line or club dancing, vigorous"},
    Meanings{
        "gym|the gym|gym session|gym workout|Fitnessstudio|Fitnesscenter|Fitness Studio|gimnasio",
        "Weights|Exercise bike, light to moderate|Elliptical trainer|Walking, moderate pace|Floor exercises"},
    Meanings{"gelaufen|treadmill|Laufband|caminadora|cinta", "Walking, moderate pace|Running, 8 km/h"},
    Meanings{"stairs|Treppen|escaleras|stair climbing", "Stairs up, slow|Stairs up|Stairs down"},
    Meanings{"indoor cycling", "Exercise bike, light to moderate|Spin class"},
    Meanings{"line dance|line dancing", "Folk dancing|Line or club dancing, vigorous"},
    Meanings{"disco|club dancing", "Ballroom dancing|Line or club dancing, vigorous"},
    Meanings{"Seniorengymnastik|Seniorenturnen", "Chair exercises|Floor exercises"},
    Meanings{"gimnasia suave", "Chair exercises|Stretching|Floor exercises"},
    Meanings{"keep fit|keep-fit class|keep fit class|gimnasia de mantenimiento|Turnen",
             "Floor exercises|Aerobics, low impact|Chair exercises"},
    Meanings{"Bergtour|Bergwanderung|Bergwandern|mountain hike|bergwandern gegangen",
             "Hiking, hills and fields|Hiking, cross-country"},
    Meanings{"nordic", "Nordic walking|Cross-country skiing"},
    Meanings{"gym machines|máquinas de gimnasio|máquinas del gimnasio",
             "Weights|Exercise bike, light to moderate|Elliptical trainer|Rowing machine, moderate"},
    Meanings{"langsam laufen|langsam gelaufen", "Walking, slow pace|Jogging, own pace"},
    Meanings{"Laufen|lief|laufen gehen|laufen gegangen|laufen gewesen",
             "Walking, moderate pace|Running, 8 km/h"},
    Meanings{"parkrun", "Running, 8 km/h|Jogging and walking mixed|Walking, brisk"},
    Meanings{"carrying upstairs", "Stairs up, carrying a light load|Carrying shopping upstairs"},
    Meanings{"stepper", "Stair-climbing machine|Step aerobics"},
};

constexpr std::array neighbours{
    Meanings{"Aquajogging|aqua jogging|water jogging|Wasserjogging|aquarunning", "Water aerobics"},
    Meanings{"jumping|jumping fitness|Trampolin-Fitness", "Jogging on a mini-trampoline"},
    Meanings{"padel|pádel|paddle tennis|played padel|jugar al pádel|Padel gespielt",
             "Tennis, doubles|Badminton"},
    Meanings{"e-bike|ebike|e bike|pedelec|Pedelec gefahren|Pedelec fahren|E-Bike-Tour|E-Bike fahren|E-Bike "
             "gefahren|electric bike|bici "
             "eléctrica|bicicleta eléctrica",
             "Cycling, easy"},
    Meanings{"gymnastics|gymnastics class", "Floor exercises|Calisthenics, vigorous"},
    Meanings{"excursión", "Hiking, hills and fields|Walking, easy pace"},
    Meanings{"montañismo", "Hiking, cross-country|Hiking, hills and fields"},
    Meanings{"fregar", "Mopping floors|House cleaning"},
    Meanings{"jumping jacks|Hampelmann", "Aerobics, high impact|Calisthenics, vigorous"},
    Meanings{"restorative yoga", "Stretching|Hatha yoga"},
    Meanings{"water walking|aqua walking|walking in water|Wassergehen|caminar en el agua", "Water aerobics"},
};

} // namespace

std::span<const Meanings> activitiesOfManyMeanings()
{
    return activities;
}

std::span<const Meanings> neighboursOfActivities()
{
    return neighbours;
}

} // namespace osteon
