// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported_sample.h"
#include "open_catalogue.h"

#include <sys/stat.h>

#include <fstream>

using namespace osteon;

namespace {

Food foodIn(const std::filesystem::path &file, const std::string &key)
{
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE).value();
    REQUIRE(catalogue.openImportedFoods(file).has_value());
    return catalogue.food(key).value();
}

bool isThere(const std::filesystem::path &file, const std::string &key)
{
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE).value();
    REQUIRE(catalogue.openImportedFoods(file).has_value());
    return catalogue.food(key).has_value();
}

ImportedAmounts amountsOf(std::int64_t food)
{
    return {food, {}, {}, {}, {}};
}

} // namespace

TEST_CASE("Pieces that come in any order and apart become one food")
{
    const ImportedSample sample;
    sample.import([](ImportedFoodSink &sink) {
        sink.add(ImportedPortion{7, 2, PortionUnit::cup, "1 cup", PortionMass::fromGrams(244)});
        auto calcium = amountsOf(7);
        calcium.amounts[Nutrient::calcium] = Mass::fromMilligrams(113);
        sink.add(calcium);
        sink.add(ImportedFood{7, ImportedFoodKind::legacy, "Testmilk", "Dairy"});
        auto magnesium = amountsOf(7);
        magnesium.amounts[Nutrient::magnesium] = Mass::fromMilligrams(10);
        magnesium.menaquinone4 = Mass::fromMicrograms(1);
        sink.add(magnesium);
        sink.add(ImportedPortion{7, 1, PortionUnit::other, "1 fl oz", PortionMass::fromMilligrams(30'500)});
    });
    const Food milk = foodIn(sample.file(), "fdc-7");
    CHECK(milk.name == "Testmilk");
    CHECK(milk.category == "Dairy");
    CHECK(milk.source == "USDA FoodData Central, SR Legacy, 7");
    CHECK(milk.per100g[Nutrient::calcium] == Mass::fromMilligrams(113));
    CHECK(milk.per100g[Nutrient::magnesium] == Mass::fromMilligrams(10));
    CHECK_FALSE(milk.per100g[Nutrient::sodium].has_value());
    CHECK(milk.menaquinone4Per100g == Mass::fromMicrograms(1));
    CHECK_FALSE(milk.per100g[Nutrient::vitaminK2].has_value());
    CHECK_FALSE(milk.isUltraProcessed.has_value());
    REQUIRE(milk.portions.size() == 2);
    CHECK(milk.portions[0].label == "1 fl oz");
    CHECK(milk.portions[0].isDefault);
    CHECK_FALSE(milk.portions[1].isDefault);
    CHECK(milk.milligramsPerMillilitre == 1'031); // 30.5 g in 29.5735 ml
}

TEST_CASE("Vitamin D in IU counts only where none is given in micrograms")
{
    const ImportedSample sample;
    const auto counts = sample.import([](ImportedFoodSink &sink) {
        for (const std::int64_t id : {1, 2, 3}) {
            sink.add(ImportedFood{id, ImportedFoodKind::legacy, "Testfood " + std::to_string(id), ""});
        }
        auto both = amountsOf(1);
        both.amounts[Nutrient::vitaminD] = Mass::fromNanograms(1'300);
        both.vitaminDFromUnits = Mass::fromNanograms(51 * 25);
        sink.add(both);
        auto units = amountsOf(2);
        units.vitaminDFromUnits = Mass::fromNanograms(24 * 25);
        sink.add(units);
    });
    CHECK(foodIn(sample.file(), "fdc-1").per100g[Nutrient::vitaminD] == Mass::fromNanograms(1'300));
    CHECK(foodIn(sample.file(), "fdc-2").per100g[Nutrient::vitaminD] == Mass::fromNanograms(600));
    CHECK_FALSE(foodIn(sample.file(), "fdc-3").per100g[Nutrient::vitaminD].has_value());
    CHECK(counts.known[static_cast<std::size_t>(Nutrient::vitaminD)] == 2);
}

TEST_CASE("A product has its brand in its name, and what is poured is counted in millilitres")
{
    const ImportedSample sample;
    sample.import([](ImportedFoodSink &sink) {
        sink.add(ImportedFood{9, ImportedFoodKind::branded, "TESTDRINK", ""});
        sink.add(ImportedBrand{9, "Testcompany", "Drinks", "0123", true});
    });
    const Food drink = foodIn(sample.file(), "fdc-9");
    CHECK(drink.name == "TESTDRINK, Testcompany");
    CHECK(drink.category == "Drinks");
    CHECK(drink.source.contains("GTIN 0123"));
    CHECK(drink.source.contains("per 100 ml"));
    CHECK(drink.milligramsPerMillilitre == 1'000);
    REQUIRE(drink.portions.size() == 1);
    CHECK(drink.portions[0].label == "100 g");
}

TEST_CASE("A second table adds its foods, and a food that comes again is replaced with all it has")
{
    const ImportedSample sample;
    sample.import([](ImportedFoodSink &sink) {
        for (const std::int64_t id : {1, 2}) {
            sink.add(ImportedFood{id, ImportedFoodKind::legacy, "Old " + std::to_string(id), ""});
            auto amounts = amountsOf(id);
            amounts.amounts[Nutrient::calcium] = Mass::fromMilligrams(100);
            sink.add(amounts);
            sink.add(ImportedPortion{id, 1, PortionUnit::cup, "1 cup", PortionMass::fromGrams(100)});
        }
    });
    const auto counts = sample.import([](ImportedFoodSink &sink) {
        sink.add(ImportedFood{2, ImportedFoodKind::legacy, "New 2", ""});
        sink.add(ImportedFood{3, ImportedFoodKind::legacy, "New 3", ""});
    });
    CHECK(counts.foods == 2);
    CHECK(counts.allFoods == 3);
    CHECK(foodIn(sample.file(), "fdc-1").name == "Old 1");
    CHECK(foodIn(sample.file(), "fdc-1").per100g[Nutrient::calcium] == Mass::fromMilligrams(100));
    CHECK(foodIn(sample.file(), "fdc-2").name == "New 2");
    CHECK_FALSE(foodIn(sample.file(), "fdc-2").per100g[Nutrient::calcium].has_value());
    CHECK(foodIn(sample.file(), "fdc-2").portions.front().label == "100 g");
}

TEST_CASE("The same table twice is the same as once")
{
    const ImportedSample sample;
    const auto once = sample.importNames({"Testmilk", "Testcheese"});
    const auto size = std::filesystem::file_size(sample.file());
    const auto twice = sample.importNames({"Testmilk", "Testcheese"});
    CHECK(twice.foods == once.foods);
    CHECK(twice.allFoods == 2);
    CHECK(std::filesystem::file_size(sample.file()) == size);
}

TEST_CASE(
    "An import that is given up, before or while it is finished, leaves what was there and nothing else")
{
    const ImportedSample sample;
    sample.importNames({"Testmilk"});
    {
        auto writer = ImportedFoodWriter::begin(sample.file()).value();
        writer->add(ImportedFood{2, ImportedFoodKind::legacy, "Testcheese", ""});
    }
    {
        auto writer = ImportedFoodWriter::begin(sample.file()).value();
        for (std::int64_t id = 1; id <= 10'000; ++id) {
            writer->add(ImportedFood{id, ImportedFoodKind::legacy, "Testcheese", ""});
        }
        CHECK_FALSE(writer->finish([](double) { return false; }).has_value());
    }
    CHECK(foodIn(sample.file(), "fdc-1").name == "Testmilk");
    CHECK_FALSE(isThere(sample.file(), "fdc-2"));
    CHECK(std::distance(std::filesystem::directory_iterator(sample.folder()), {}) == 1);
}

TEST_CASE("Only one import runs at a time, and what a killed one left is built over")
{
    const ImportedSample sample;
    std::ofstream(sample.file().string() + ".new") << "half of a file";
    {
        const auto first = ImportedFoodWriter::begin(sample.file());
        REQUIRE(first.has_value());
        const auto second = ImportedFoodWriter::begin(sample.file());
        REQUIRE_FALSE(second.has_value());
        CHECK(second.error().english().contains("Another import"));
    }
    sample.importNames({"Testmilk"});
    CHECK(foodIn(sample.file(), "fdc-1").name == "Testmilk");
}

TEST_CASE("Another program's file is never replaced, and the own one is for its owner alone")
{
    const ImportedSample sample;
    std::ofstream(sample.file()) << "a letter";
    const auto writer = ImportedFoodWriter::begin(sample.file());
    REQUIRE_FALSE(writer.has_value());
    CHECK(writer.error().english().contains("journal.foods"));
    CHECK(std::filesystem::file_size(sample.file()) == 8);
    std::filesystem::remove(sample.file());
    sample.importNames({"Testmilk"});
    struct stat state{};
    REQUIRE(::stat(sample.file().c_str(), &state) == 0);
    CHECK((state.st_mode & 0777U) == 0600U);
    CHECK_FALSE(ImportedFoodWriter::begin(sample.folder() / "none" / "journal.foods").has_value());
}

TEST_CASE("A damaged file of imported foods is refused by name")
{
    const ImportedSample sample;
    sample.importNames({"Testmilk"});
    std::filesystem::resize_file(sample.file(), 4096);
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE).value();
    const auto opened = catalogue.openImportedFoods(sample.file());
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().sentence().english().contains("journal.foods"));
    CHECK(catalogue.searchFoods("milk", 1).size() == 1);
    CHECK(catalogue.openImportedFoods(sample.folder() / "none.foods").has_value());
}

TEST_CASE("The imported foods of a journal lie beside it under its name")
{
    CHECK(Catalogue::importedFoodsOf("/home/me/journal.osteon") == "/home/me/journal.foods");
    CHECK(Catalogue::importedFoodsOf("/home/me/diary") == "/home/me/diary.foods");
    CHECK(Catalogue::importedFoodsOf("/home/me/odd.foods") == "/home/me/odd.foods.foods");
}
