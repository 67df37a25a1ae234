// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logging_support.h"

using namespace osteon;

TEST_CASE("Every spelling of the microgram is a microgram and never a milligram")
{
    for (const char *line :
         {"D3 25 µg", "D3 25 μg", "D3 25 ΜG", "D3 25 ug", "D3 25 UG", "D3 25 mcg", "D3 25 MCG", "25 mcg D3",
          "vitamin d 25 µg", "D3 0.025 mg", "D3 0,025 MG", "D3 1000 IU", "D3 1000 IE", "D3 1000 UI",
          "D3 1000", "D3 1.000 IE", "D3 1,000 IU", "D3 1'000 IU", "1000 IU D3"}) {
        CAPTURE(line);
        const IntakeEntry entry = onlyIntake(line);
        CHECK(vitaminDUnits(entry) == 1000);
        CHECK(entry.isSupplement);
    }
}

TEST_CASE("A supplement has its nutrient alone and everything else is unknown")
{
    const IntakeEntry entry = onlyIntake("D3 1000 IU");
    CHECK(entry.name == "Vitamin D3");
    CHECK(entry.food.empty());
    CHECK(entry.portion == std::nullopt);
    CHECK(entry.portionText == "1000 IU");
    for (const Nutrient nutrient : allNutrients) {
        CHECK(entry.amounts[nutrient].has_value() == (nutrient == Nutrient::vitaminD));
    }
}

TEST_CASE("Minerals are read as the element and the classical weights of calcium carbonate as the salt")
{
    CHECK(milligrams(onlyIntake("calcium 500 mg"), Nutrient::calcium) == 500);
    CHECK(milligrams(onlyIntake("calcium carbonate 600 mg"), Nutrient::calcium) == 600);
    CHECK(milligrams(onlyIntake("calcium carbonate 625 mg"), Nutrient::calcium) == 250);
    CHECK(milligrams(onlyIntake("calcium carbonate 1250 mg"), Nutrient::calcium) == 500);
    CHECK(milligrams(onlyIntake("calcium carbonate 1500 mg"), Nutrient::calcium) == 600);
    CHECK(milligrams(onlyIntake("calcium citrate 300 mg"), Nutrient::calcium) == 300);
    CHECK(milligrams(onlyIntake("elemental calcium carbonate 1250 mg"), Nutrient::calcium) == 1250);
    CHECK(milligrams(onlyIntake("magnesium 200"), Nutrient::magnesium) == 200);
    CHECK(milligrams(onlyIntake("magnesium citrate 200 mg"), Nutrient::magnesium) == 200);
}

TEST_CASE("The other reading of a salt is always offered")
{
    const auto alternative = [](const char *line) {
        const ReadItem item = onlyItem(line);
        REQUIRE(item.alternatives.size() == 1);
        return milligrams(std::get<IntakeEntry>(item.alternatives.front()), Nutrient::calcium);
    };
    CHECK(alternative("calcium carbonate 1250 mg") == 1250);
    CHECK(alternative("calcium carbonate 400 mg") == 160);
    CHECK(alternative("calcium citrate 300 mg") == 63);
}

TEST_CASE("What is stated of the element is the amount, and never a second dose")
{
    for (const char *line :
         {"citrato de calcio 1500 mg 1 tableta (315 mg de calcio)",
          "calcium citrate 1500 mg (315 mg calcium)", "calcium citrate 1500 mg (calcium 315 mg)",
          "calcium citrate 1500 mg of which 315 mg calcium", "calcium citrate 1500 mg (315 mg)",
          "calcium citrate 1500 mg, davon 315 mg Calcium",
          "citrato de calcio 1500 mg de los cuales 315 mg de calcio", "calcium 1500 mg (315 mg elemental)"}) {
        CAPTURE(line);
        CHECK(milligrams(onlyIntake(line), Nutrient::calcium) == 315);
    }
    CHECK(milligrams(onlyIntake("citrato de calcio 1000 mg (200 mg elemental)"), Nutrient::calcium) == 200);
    CHECK(milligrams(onlyIntake("carbonato de calcio 1500 mg (600 mg de calcio)"), Nutrient::calcium) == 600);
    CHECK(milligrams(onlyIntake("Magnesiumcitrat 300mg davon elementar 48mg"), Nutrient::magnesium) == 48);
    CHECK(onlyProblem("calcium citrate 200 mg (950 mg)").reason == ProblemReason::unclearAmount);
    CHECK(read("calcium 500 mg (250 mg magnesium)").items.size() == 2);
}

TEST_CASE("A statement is about one tablet unless it is as much as all of them have")
{
    CHECK(milligrams(onlyIntake("2 tablets calcium citrate 950 mg (200 mg calcium)"), Nutrient::calcium) ==
          400);
    CHECK(milligrams(onlyIntake("2 tablets calcium citrate 950 mg (400 mg calcium)"), Nutrient::calcium) ==
          400);
    CHECK(onlyProblem("2 tablets calcium citrate 950 mg (300 mg calcium)").reason ==
          ProblemReason::unclearAmount);
}

TEST_CASE("What may be the weight of the salt is asked about, and each answer is read")
{
    for (const char *line : {"calcium citrate 950 mg", "calcium carbonate 1000 mg", "magnesium oxide 400 mg",
                             "Magnesiumcitrat 300 mg", "2 x magnesium glycinate 500 mg"}) {
        CAPTURE(line);
        const ReadProblem problem = onlyProblem(line);
        CHECK(problem.reason == ProblemReason::unclearAmount);
        REQUIRE(problem.suggestions.size() == 2);
        for (const std::string &suggestion : problem.suggestions) {
            CAPTURE(suggestion);
            CHECK(onlyIntake(suggestion).isSupplement);
        }
    }
    CHECK(onlyProblem("calcium citrate 950 mg").suggestions ==
          std::vector<std::string>{"calcium citrate 950 mg (200 mg Calcium)",
                                   "calcium citrate (950 mg Calcium)"});
}

TEST_CASE("A medicine is never taken for a food that is spelt like it")
{
    for (const char *line : {"alendronic acid 70 mg", "Alendronsäure", "ácido alendrónico", "anastrazole 1mg",
                             "zoledronic acid infusion", "HRT patch", "evorel patch", "L-Thyroxin 75",
                             "Hidroferol 0,266 mg", "ibandronic acid"}) {
        CAPTURE(line);
        const ReadProblem problem = onlyProblem(line);
        CHECK(problem.reason == ProblemReason::medicine);
        CHECK(problem.suggestions.empty());
    }
    CHECK(onlyProblem("took letrozole 2.5 mg").name == "letrozole");
    for (const char *line : {"anastrozole 1 mg", "alendronate 70 mg", "Fosamax", "Prolia", "Zometa"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::medicine);
    }
}

TEST_CASE("A multivitamin and a brand of several substances are asked what their label states")
{
    for (const char *line :
         {"multivitamin", "1 multivitamin", "Multivitamin", "multivitamínico", "took my multi",
          "Multivitamin Tablette", "2 comprimidos de multivitamínico", "my vitamins", "prenatal vitamin",
          "Centrum 1 tablet", "Caltrate 600", "Os-Cal 500 + D", "Calcichew D3 Forte 1 tablet",
          "Calcimagon D3", "Adcal-D3 x2", "2 Adcal D3 tablets with lunch", "Ideos 500/400",
          "Natecal D 1 comprimido", "Mastical D"}) {
        CAPTURE(line);
        const ReadProblem problem = onlyProblem(line);
        CHECK(problem.reason == ProblemReason::unstatedContent);
        CHECK(problem.suggestions.empty());
    }
    CHECK(onlyProblem("took my multi").name == "multi");
    CHECK(reasonOf("Multivitaminsaft 200 ml") != "unstated_content");
}

TEST_CASE("Several tablets multiply the dose")
{
    CHECK(vitaminDUnits(onlyIntake("2 x D3 1000 IU")) == 2000);
    CHECK(vitaminDUnits(onlyIntake("D3 1000 IU x 2")) == 2000);
    CHECK(milligrams(onlyIntake("2 tablets calcium 250 mg"), Nutrient::calcium) == 500);
    CHECK(onlyIntake("2 x D3 1000 IU").portionText == "2 x 1000 IU");
}

TEST_CASE("A point before three digits is a thousand or a problem, never one")
{
    CHECK(milligrams(onlyIntake("calcium 1.000 mg"), Nutrient::calcium) == 1000);
    CHECK(milligrams(onlyIntake("calcium 1,000 mg"), Nutrient::calcium) == 1000);
    CHECK(vitaminDUnits(onlyIntake("D3 20.000 IE")) == 20'000);
    CHECK(vitaminDUnits(onlyIntake("D3 20,000 IU")) == 20'000);
    CHECK(vitaminDUnits(onlyIntake("D3 1.500 IU")) == 1500);
    const ReadProblem problem = onlyProblem("magnesium 1.500 mg");
    CHECK(problem.reason == ProblemReason::unclearAmount);
    CHECK(problem.suggestions == std::vector<std::string>{"magnesium 1500 mg", "magnesium 1.5 mg"});
}

TEST_CASE("Blanks between groups of three digits are thousands")
{
    CHECK(vitaminDUnits(onlyIntake("1 000 IU D3")) == 1000);
    CHECK(vitaminDUnits(onlyIntake("D3 20 000 IE")) == 20'000);
    CHECK(onlyProblem("2 500 mg calcium").reason == ProblemReason::unclearAmount);
}

TEST_CASE("A supplement is known by its symbol, its form and its tablets")
{
    CHECK(milligrams(onlyIntake("Ca 500 mg"), Nutrient::calcium) == 500);
    CHECK(milligrams(onlyIntake("Mg 300"), Nutrient::magnesium) == 300);
    CHECK(milligrams(onlyIntake("2 calcium tablets 500 mg"), Nutrient::calcium) == 1000);
    CHECK(milligrams(onlyIntake("half a calcium tablet 500 mg"), Nutrient::calcium) == 250);
    CHECK(milligrams(onlyIntake("calcium 250 mg twice"), Nutrient::calcium) == 500);
    CHECK(onlyIntake("calcium as citrate 250 mg").name == "Calcium citrate");
    CHECK(vitaminDUnits(onlyIntake("vitamin D-3 1000 I.U.")) == 1000);
    CHECK(vitaminDUnits(onlyIntake("D3 1000 international units")) == 1000);
    CHECK(vitaminDUnits(onlyIntake("vitamina D 1000 unidades")) == 1000);
    CHECK(onlyProblem("2 calcium tablets").reason == ProblemReason::unclearAmount);
}

TEST_CASE("Two doses that say the same are one and others are asked about")
{
    CHECK(vitaminDUnits(onlyIntake("D3 25 µg (1000 IU)")) == 1000);
    CHECK(onlyProblem("D3 25 µg (2000 IU)").reason == ProblemReason::unclearAmount);
}

TEST_CASE("1,51 is never 151")
{
    CHECK(milligrams(onlyIntake("calcium 1,51 mg"), Nutrient::calcium) == doctest::Approx(1.51));
    CHECK(milligrams(onlyIntake("calcium 1.51 mg"), Nutrient::calcium) == doctest::Approx(1.51));
}

TEST_CASE("The international unit is for vitamin D alone")
{
    CHECK(onlyProblem("calcium 500 IU").reason == ProblemReason::unknownUnit);
    CHECK(onlyProblem("K2 100 IU").reason == ProblemReason::unknownUnit);
}

TEST_CASE("A bare number that could be two doses is asked about")
{
    CHECK(onlyProblem("D3 25").suggestions == std::vector<std::string>{"D3 25 IU", "D3 25 µg"});
    CHECK(onlyProblem("magnesium 2").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("D3").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("2 D3 1000 IU").reason == ProblemReason::unclearAmount);
}

TEST_CASE("A dose nobody takes is impossible and one above the limit has a caution")
{
    for (const char *line : {"D3 1000 mg", "D3 700000 IU", "calcium 11 g", "K2 101 mg", "D3 -1000 IU",
                             "D3 0 IU", "1000000 x calcium 1000000 g"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::impossible);
    }
    CHECK(onlyItem("D3 50000 IU").caution == Caution::largeDose);
    CHECK(onlyItem("magnesium 400 mg").caution == Caution::largeDose);
    CHECK(onlyItem("calcium 600 mg").caution == Caution::calciumDoseOver500);
    CHECK(onlyItem("magnesium glycinate 200 mg").caution == Caution::weightOfElement);
    CHECK(onlyItem("magnesium glycinate 200 mg elemental").caution == std::nullopt);
    CHECK(onlyItem("calcium 500 mg").caution == std::nullopt);
}

TEST_CASE("Vitamin K without its number is asked about, K1 and K2 are told apart")
{
    const ReadProblem problem = onlyProblem("Vitamin K 100 mcg");
    CHECK(problem.reason == ProblemReason::unclearNutrient);
    CHECK(problem.suggestions == std::vector<std::string>{"Vitamin K1 100 mcg", "Vitamin K2 100 mcg"});
    CHECK(onlyIntake("K2 MK-7 100 mcg").amounts[Nutrient::vitaminK2] == Mass::fromMicrograms(100));
    CHECK(onlyIntake("K2 MK-7 100 mcg").amounts[Nutrient::vitaminK1] == std::nullopt);
    CHECK(onlyIntake("vitamin K1 100 mcg").amounts[Nutrient::vitaminK1] == Mass::fromMicrograms(100));
}

TEST_CASE("A vitamin or mineral that is not tracked is said to be so and never becomes another")
{
    for (const char *line :
         {"vitamin c 500 mg", "B12 1000 mcg", "vitamin b 12 1000 mcg", "vitamin E 400 IU", "zinc 15 mg",
          "zinc 15", "iron 65 mg", "omega 3", "omega-3 1000 mg", "Eisentablette", "ácido fólico", "fish oil",
          "Solgar zinc 22 mg", "turmeric capsule", "colágeno 10 g"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::untracked);
        CHECK(onlyProblem(line).suggestions.empty());
    }
    for (const char *line : {"vitamin d12 5 mcg", "vitamin D3K2", "vitamin water 500 ml", "omega 3 eggs 2"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unknownFood);
    }
}

TEST_CASE("Of one tablet with two nutrients each amount is that of its own")
{
    for (const char *line : {"calcium 600 mg + D 400 IU", "Calcium 600 mg/D3 400 IE",
                             "calcio 600 mg con vitamina D 400 UI", "Calcium 600 mg mit Vitamin D 400 IE"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.items.size() == 2);
        const auto &calcium = std::get<IntakeEntry>(reading.items.front().entry);
        const auto &vitamin = std::get<IntakeEntry>(reading.items.back().entry);
        CHECK(milligrams(calcium, Nutrient::calcium) == 600);
        CHECK_FALSE(calcium.amounts[Nutrient::vitaminD].has_value());
        CHECK(vitaminDUnits(vitamin) == 400);
    }
}

TEST_CASE("Two nutrients named before two amounts are written out and asked about")
{
    CHECK(onlyProblem("D3/K2 1000 IE/100 µg").suggestions ==
          std::vector<std::string>{"Vitamin D3 1000 IE + Vitamin K2 100 µg"});
    CHECK(onlyProblem("Calcium/D3 500 mg/400 IE").suggestions ==
          std::vector<std::string>{"Calcium 500 mg + Vitamin D3 400 IE"});
    CHECK(read("Vitamin D3 1000 IE + Vitamin K2 100 µg").items.size() == 2);
    CHECK(onlyProblem("D3/K2 1000").reason == ProblemReason::unclearAmount);
    CHECK(onlyProblem("D3/K2 1000 IE").suggestions.empty());
    CHECK(onlyProblem("K2/D3 1000 IE/100 µg").suggestions.empty());
}

TEST_CASE("A number of tablets in front of two nutrients or behind them is asked about, not given to one")
{
    const auto suggestions = [](const char *line) { return onlyProblem(line).suggestions; };
    for (const char *line : {"2 x calcium 600 mg + D3 400 IU", "2 tablets calcium 600 mg + D3 400 IU",
                             "2 tablets of calcium 600 mg/D3 400 IU", "2 calcium 600 mg + D3 400 IU"}) {
        CAPTURE(line);
        CHECK(suggestions(line) == std::vector<std::string>{"2 x Calcium 600 mg + 2 x Vitamin D3 400 IU",
                                                            "2 x Calcium 600 mg and Vitamin D3 400 IU"});
    }
    for (const char *line : {"calcium 600 mg + D3 400 IU x 2", "calcium 600 mg with D3 400 IU twice a day",
                             "calcium 600 mg and D3 400 IU twice daily"}) {
        CAPTURE(line);
        CHECK(suggestions(line) == std::vector<std::string>{"2 x Calcium 600 mg + 2 x Vitamin D3 400 IU",
                                                            "Calcium 600 mg and 2 x Vitamin D3 400 IU"});
    }
    for (const char *line :
         {"2 Tabletten Calcium 600 mg + D3 400 IE", "Calcium 600 mg + D3 400 IE 2x täglich",
          "2 comprimidos de calcio 600 mg + D3 400 UI"}) {
        CAPTURE(line);
        CHECK(suggestions(line).size() == 2);
        for (const std::string &suggestion : suggestions(line)) {
            CAPTURE(suggestion);
            CHECK(read(suggestion).problems.empty());
            CHECK(read(suggestion).items.size() == 2);
        }
    }
    CHECK(read("calcium 500mg x2 and D3 1000 IU").items.size() == 2);
    CHECK(read("2 x calcium 500 mg and D3 1000 IU").items.size() == 2);
    CHECK(read("1 tablet calcium 600 mg + D3 400 IU").items.size() == 2);
    CHECK(read("2 x calcium 500 mg + magnesium 250 mg + D3 400 IU").problems.front().suggestions ==
          std::vector<std::string>{"2 x Calcium 500 mg + 2 x Magnesium 250 mg",
                                   "2 x Calcium 500 mg and Magnesium 250 mg"});
}

TEST_CASE("Two amounts with a stroke between them are of two nutrients and never a fraction")
{
    for (const char *line : {"calcium 600/400 mg", "calcium 1000/2", "D3 5000/100", "milk 500/250 ml"}) {
        CAPTURE(line);
        CHECK(onlyProblem(line).reason == ProblemReason::unclearAmount);
        CHECK(onlyProblem(line).suggestions.empty());
    }
    const auto suggestion = [](const char *line) { return onlyProblem(line).suggestions.at(0); };
    CHECK(suggestion("calcium magnesium 500/250 mg") == "Calcium 500 mg + Magnesium 250 mg");
    CHECK(suggestion("calcium/magnesium 500/250 mg") == "Calcium 500 mg + Magnesium 250 mg");
    CHECK(suggestion("calcium and magnesium 500 mg/250 mg") == "Calcium 500 mg + Magnesium 250 mg");
    CHECK(suggestion("calcio y magnesio 500/250 mg") == "Calcium 500 mg + Magnesium 250 mg");
    CHECK(suggestion("calcium and D3 500 mg/400 IU") == "Calcium 500 mg + Vitamin D3 400 IU");
    CHECK(suggestion("Calcium und D3 500 mg/400 IE") == "Calcium 500 mg + Vitamin D3 400 IE");
    CHECK(suggestion("calcio con vitamina D3 500 mg/400 UI") == "Calcium 500 mg + Vitamin D3 400 UI");
    CHECK(suggestion("Vitamin D3 + K2 2000 IE / 100 µg") == "Vitamin D3 2000 IE + Vitamin K2 100 µg");
    CHECK(suggestion("Calcium D3 500/400") == "Calcium 500 + Vitamin D3 400");
    CHECK(onlyProblem("Calcium D3 500/400 mg").suggestions.empty());
    CHECK(milligrams(onlyIntake("magnesium 1/2 tablet 400 mg"), Nutrient::magnesium) == 200);
}

TEST_CASE("A multivitamin or a medicine beside a supplement is asked about alone")
{
    for (const char *line : {"multivitamin and D3 1000 IU", "Fosamax and calcium 500 mg",
                             "Multivitamin mit Magnesium 100 mg", "multivitamin + D3 1000 IU"}) {
        CAPTURE(line);
        CHECK(read(line).items.size() == 1);
        CHECK(read(line).problems.size() == 1);
    }
}

TEST_CASE("What a supplement was taken with is asked about alone, and with food is a note")
{
    for (const char *line : {"calcium 500 mg with milk", "calcium 500 mg mit Milch",
                             "calcio 500 mg con leche", "D3 1000 IU with olive oil"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        REQUIRE(reading.items.size() == 1);
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems.front().reason == ProblemReason::unclearAmount);
    }
    for (const char *line : {"2 calcium tablets with water", "2 Calciumtabletten mit Wasser",
                             "2 comprimidos de calcio con agua"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        CHECK(reading.items.empty());
        REQUIRE(reading.problems.size() == 2);
        CHECK(reading.problems.back().reason == ProblemReason::unclearAmount);
    }
    CHECK(onlyIntake("calcium 500 mg with food").note == "with food");
    CHECK(onlyIntake("Calcium 500 mg zum Essen").note == "zum Essen");
    CHECK(onlyProblem("Fosamax with water").reason == ProblemReason::medicine);
}

TEST_CASE("An amount in parts is the same amount, and the hint goes by one part")
{
    for (const char *line : {"Calcium 1000 mg in zwei Dosen", "calcium 1000 mg in 2 doses",
                             "calcio 1000 mg en dos tomas", "Calcium 1000 mg auf 2 Gaben verteilt",
                             "calcium 1000 mg split in 2", "calcium 1000 mg divided into two doses"}) {
        CAPTURE(line);
        CHECK(milligrams(onlyIntake(line), Nutrient::calcium) == 1000);
        CHECK(onlyItem(line).caution == std::nullopt);
    }
    CHECK(onlyItem("calcium 1200 mg in 2 doses").caution == Caution::calciumDoseOver500);
    CHECK(onlyItem("calcium 1500 mg in 3 doses").caution == std::nullopt);
    CHECK(onlyItem("magnesium 300 mg in two doses").taken == Taken::atOnce);
    CHECK(onlyItem("calcium carbonate 1250 mg twice daily").caution == std::nullopt);
    CHECK_FALSE(read("Cola in zwei Dosen").problems.empty());
    CHECK_FALSE(read("Thunfisch in 2 Dosen").problems.empty());
}

TEST_CASE("Tablets are known by German compounds, and 'each' is of one of them")
{
    CHECK(milligrams(onlyIntake("Kalziumtablette 1000 mg"), Nutrient::calcium) == 1000);
    CHECK(milligrams(onlyIntake("2 Magnesiumkapseln 150 mg"), Nutrient::magnesium) == 300);
    CHECK(milligrams(onlyIntake("1 Calciumbrausetablette 500 mg"), Nutrient::calcium) == 500);
    CHECK(milligrams(onlyIntake("magnesium 2 tablets 150mg each"), Nutrient::magnesium) == 300);
    CHECK(milligrams(onlyIntake("2 Tabletten Magnesium je 150 mg"), Nutrient::magnesium) == 300);
    CHECK(milligrams(onlyIntake("Calcium 2x500mg tgl."), Nutrient::calcium) == 1000);
    CHECK(milligrams(onlyIntake("calcium 500 mg every day"), Nutrient::calcium) == 500);
    CHECK(onlyIntake("2 capsules K2 45 mcg each").amounts[Nutrient::vitaminK2] == Mass::fromMicrograms(90));
    CHECK(onlyProblem("Calcium D3").reason == ProblemReason::unclearAmount);
}

TEST_CASE("How often a day counts, and in how many parts does not")
{
    for (const char *line :
         {"calcium 500 mg twice daily", "calcium 500 mg twice a day", "2x täglich Calcium 500 mg",
          "Calcium 500 mg zweimal täglich", "calcio 500 mg dos veces al día"}) {
        CAPTURE(line);
        const IntakeEntry entry = onlyIntake(line);
        CHECK(milligrams(entry, Nutrient::calcium) == 1000);
        CHECK(entry.portionText == "2 x 500 mg");
        CHECK(onlyItem(line).caution == std::nullopt);
    }
    CHECK(milligrams(onlyIntake("calcium 500 mg daily"), Nutrient::calcium) == 500);
    CHECK(onlyItem("calcio 1000 mg en dos tomas").caution == std::nullopt);
    for (const char *line :
         {"calcium 600 mg daily", "calcium 600 mg twice daily", "calcio 1200 mg en dos tomas"}) {
        CAPTURE(line);
        CHECK(onlyItem(line).caution == Caution::calciumDoseOver500);
    }
    CHECK(milligrams(onlyIntake("calcio 500 en dos tomas"), Nutrient::calcium) == 500);
}

TEST_CASE("A brand of vitamin D3 or calcium alone is read by what it is")
{
    CHECK(vitaminDUnits(onlyIntake("Vigantol 1000 IE")) == 1000);
    CHECK(vitaminDUnits(onlyIntake("Dekristol 20.000 IE")) == 20'000);
    CHECK(milligrams(onlyIntake("Calcium Sandoz 500"), Nutrient::calcium) == 500);
    CHECK_FALSE(read("Calcium-Sandoz D Osteo 500 mg/400 IE").problems.empty());
    CHECK(onlyProblem("Vigantol").reason == ProblemReason::unclearAmount);
}

TEST_CASE(
    "A number of tablets in front of two supplements or behind them is asked about, whatever joins them")
{
    for (const std::string line :
         {"2 tablets calcium 500 mg and D3 400 IU", "2 Tabletten Calcium 600 mg und Vitamin D 400 IE",
          "2 comprimidos de calcio 600 mg y vitamina D 400 UI", "2 tablets: calcium 500 mg, D3 400 IU",
          "2 Tabletten: Calcium 600 mg, D3 400 IE", "2 comprimidos: calcio 600 mg, D3 400 UI",
          "calcium 600 mg + D3 400 IU, 2 tablets", "Calcium 600 mg und D3 400 IE, 2 Tabletten",
          "calcio 600 mg, D3 400 UI, 2 comprimidos"}) {
        CAPTURE(line);
        const LineReading reading = read(line);
        REQUIRE(reading.problems.size() == 1);
        const ReadProblem &problem = reading.problems.front();
        CHECK(problem.reason == ProblemReason::unclearAmount);
        REQUIRE(problem.suggestions.size() == 2);
        for (const std::string &words : problem.suggestions) {
            std::string other = line;
            other.replace(problem.offset, problem.text.size(), words);
            CAPTURE(other);
            CHECK(read(other).items.size() == 2);
            CHECK(read(other).problems.empty());
        }
    }
    CHECK(milligrams(onlyIntake("calcium 500 mg, 2 tablets"), Nutrient::calcium) == 1000);
    CHECK(read("2 calcium tablets 600 mg and D3 1000 IU").items.size() == 2);
    CHECK(read("1 Tablette: Calcium 600 mg, D3 1000 IE").items.size() == 2);
}

TEST_CASE("An amount of each of several is multiplied by their number")
{
    for (const char *line :
         {"2 Tabletten Magnesium à 150 mg", "2 Tabletten Magnesium zu je 150 mg", "2 x Magnesium à 150 mg",
          "2 Magnesiumtabletten je 150 mg", "2 tablets of magnesium at 150 mg each",
          "2 magnesium tablets of 150 mg each", "2 comprimidos de magnesio de 150 mg cada uno",
          "2 cápsulas de magnesio a 150 mg"}) {
        CAPTURE(line);
        CHECK(milligrams(onlyIntake(line), Nutrient::magnesium) == 300);
    }
    for (const char *line : {"2 Joghurt à 150 g", "2 Becher Joghurt je 150 g", "2 yogurts of 150 g each",
                             "2 yogures de 150 g cada uno"}) {
        CAPTURE(line);
        CHECK(onlyIntake(line).portion == PortionMass::fromGrams(300));
    }
    CHECK(onlyProblem("walnuts 30 g each").reason == ProblemReason::unknownFood);
}

TEST_CASE("From 500 mg on a salt of calcium leaves open what was weighed, alone and beside another item")
{
    for (const char *line : {"calcium citrate 500 mg", "D3 2,000 IU and 500mg calcium citrate",
                             "Calciumcitrat 500 mg, D3 1000 IE", "citrato de calcio 500 mg y D3 1000 UI",
                             "calcium carbonate 500 mg"}) {
        CAPTURE(line);
        REQUIRE(read(line).problems.size() == 1);
        CHECK(read(line).problems.front().suggestions.size() == 2);
    }
}
