// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/download.h"
#include "exchange/food_data_central_preview.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace osteon;
using namespace osteon::tests;

namespace {

/// The lines after the first one in the reverse order.
std::string reversed(const std::string &table)
{
    std::istringstream stream(table);
    std::string header;
    std::getline(stream, header);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    std::string result = header + '\n';
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        result += *line + '\n';
    }
    return result;
}

void append(Tables &tables, const std::string &table, const std::string &row)
{
    tables[table] += row + '\n';
}

/// What the sample gives, whatever it is packed in and however its rows are ordered.
void checkSample(const std::filesystem::path &download)
{
    ReceivedFoods received;
    const auto skipped = readAll(download, received);
    REQUIRE(skipped.has_value());
    REQUIRE(received.foods.size() == 3);
    CHECK(received.foods.at(11).name == "Testmilk, whole");
    CHECK(received.foods.at(11).category == "Dairy and Egg Products");
    CHECK(received.foods.at(11).kind == ImportedFoodKind::legacy);
    CHECK(received.foods.at(13).kind == ImportedFoodKind::branded);
    REQUIRE(received.amounts.at(11).size() == 1);
    CHECK(received.amounts.at(11).front().amounts[Nutrient::calcium] == Mass::fromMilligrams(113));
    CHECK(skipped->laboratorySamples == 1);
    CHECK(skipped->rowsOfOtherRecords == 1);
    CHECK(skipped->portionsWithoutWeight == 1);
}

} // namespace

TEST_CASE("A download is read from a zip, from a zip with a folder in it, and from an unpacked folder")
{
    const DownloadFolder folder;
    checkSample(folder.writeZip(sampleTables()));
    checkSample(folder.writeZip(sampleTables(), "FoodData_Central_sr_legacy_food_csv_2018-04/"));
    checkSample(folder.writePlain(sampleTables()));
}

TEST_CASE("The order of the rows means nothing")
{
    Tables tables = sampleTables();
    for (auto &[name, content] : tables) {
        content = reversed(content);
    }
    const DownloadFolder folder;
    checkSample(folder.writeZip(tables));
}

TEST_CASE("Rows of one food that stand apart are passed on apart, and nothing of them is lost")
{
    Tables tables = sampleTables();
    append(tables, "food_nutrient.csv", "\"20\",\"11\",\"1090\",\"10\"");
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(tables), received).has_value());
    REQUIRE(received.amounts.at(11).size() == 2);
    CHECK(received.amounts.at(11)[0].amounts[Nutrient::calcium] == Mass::fromMilligrams(113));
    CHECK_FALSE(received.amounts.at(11)[1].amounts[Nutrient::calcium].has_value());
    CHECK(received.amounts.at(11)[1].amounts[Nutrient::magnesium] == Mass::fromMilligrams(10));
}

TEST_CASE("Vitamin D in micrograms and in international units are kept apart, so that neither counts twice")
{
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(sampleTables()), received).has_value());
    const ImportedAmounts &milk = received.amounts.at(11).front();
    CHECK(milk.amounts[Nutrient::vitaminD] == Mass::fromNanograms(1'300));
    CHECK(milk.vitaminDFromUnits == Mass::fromNanograms(51 * 25));
    const ImportedAmounts &cheese = received.amounts.at(12).front();
    CHECK_FALSE(cheese.amounts[Nutrient::vitaminD].has_value());
    CHECK(cheese.vitaminDFromUnits == Mass::fromNanograms(24 * 25));
}

TEST_CASE("Phylloquinone is vitamin K1, and menaquinone-4 is not taken for vitamin K2")
{
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(sampleTables()), received).has_value());
    const ImportedAmounts &cheese = received.amounts.at(12).front();
    CHECK(cheese.amounts[Nutrient::vitaminK1] == Mass::fromNanograms(2'400));
    CHECK(cheese.menaquinone4 == Mass::fromNanograms(8'600));
    CHECK_FALSE(cheese.amounts[Nutrient::vitaminK2].has_value());
}

TEST_CASE("What the table does not say is unknown, and a zero is a zero")
{
    Tables tables = sampleTables();
    append(tables, "food_nutrient.csv", "\"20\",\"13\",\"1087\",\"\"");
    append(tables, "food_nutrient.csv", "\"21\",\"13\",\"1093\",\"0\"");
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(tables), received).has_value());
    Mass sodium = Mass::fromGrams(1);
    for (const ImportedAmounts &bar : received.amounts.at(13)) {
        CHECK_FALSE(bar.amounts[Nutrient::calcium].has_value());
        sodium = bar.amounts[Nutrient::sodium].value_or(sodium);
    }
    CHECK(sodium == Mass{});
}

TEST_CASE("An amount is exact, also where it is written with an exponent")
{
    Tables tables = sampleTables();
    append(tables, "food_nutrient.csv", "\"20\",\"12\",\"1090\",\"27.1234567\"");
    append(tables, "food_nutrient.csv", "\"21\",\"12\",\"1093\",\"6.5E-1\"");
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(tables), received).has_value());
    const ImportedAmounts &cheese = received.amounts.at(12).back();
    CHECK(cheese.amounts[Nutrient::magnesium] == Mass::fromNanograms(27'123'457));
    CHECK(cheese.amounts[Nutrient::sodium] == Mass::fromMicrograms(650));
}

TEST_CASE("An amount that cannot be true is taken for unknown and counted")
{
    Tables tables = sampleTables();
    append(tables, "food_nutrient.csv", "\"20\",\"13\",\"1087\",\"100001\"");
    append(tables, "food_nutrient.csv", "\"21\",\"13\",\"1090\",\"-4\"");
    append(tables, "food_nutrient.csv", "\"22\",\"13\",\"1093\",\"9e300\"");
    const DownloadFolder folder;
    ReceivedFoods received;
    const auto skipped = readAll(folder.writeZip(tables), received);
    REQUIRE(skipped.has_value());
    CHECK(skipped->impossibleAmounts == 3);
    for (const ImportedAmounts &bar : received.amounts.at(13)) {
        CHECK_FALSE(bar.amounts[Nutrient::calcium].has_value());
    }
}

TEST_CASE("Half a cup becomes the weight of a cup, and a portion of no number is skipped")
{
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(sampleTables()), received).has_value());
    const auto &milk = received.portions.at(11);
    REQUIRE(milk.size() == 2);
    CHECK(milk[0].unit == PortionUnit::cup);
    CHECK(milk[0].mass == PortionMass::fromGrams(244));
    CHECK(milk[1].label == "1 fl oz");
    CHECK(received.portions.at(12).size() == 1);
    CHECK(received.portions.at(12)[0].label == "1 slice (1 oz)");
}

TEST_CASE("A product has its brand, its number and its serving")
{
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(sampleTables()), received).has_value());
    CHECK(received.brands.at(13).brand == "Test Foods Inc.");
    CHECK(received.brands.at(13).tradeCode == "00012345678905");
    CHECK_FALSE(received.brands.at(13).isPer100Millilitres);
    const auto &serving = received.portions.at(13).front();
    CHECK(serving.unit == PortionUnit::serving);
    CHECK(serving.label == "1 serving (1 BAR, 40.0 g)");
    CHECK(serving.mass == PortionMass::fromGrams(40));
}

TEST_CASE(
    "A product that is poured says that its amounts are those of 100 ml; an unknown unit gives no serving")
{
    Tables tables = sampleTables();
    append(tables, "food.csv", "\"15\",\"branded_food\",\"TESTDRINK\",\"Drinks\",\"2019-04-01\"");
    append(tables, "food.csv", "\"16\",\"branded_food\",\"TESTPILL\",\"Pills\",\"2019-04-01\"");
    append(tables, "branded_food.csv", "\"15\",\"A\",\"\",\"\",\"240\",\"ml\",\"\",\"\"");
    append(tables, "branded_food.csv", "\"16\",\"B\",\"\",\"\",\"2\",\"IU\",\"\",\"\"");
    const DownloadFolder folder;
    ReceivedFoods received;
    const auto skipped = readAll(folder.writeZip(tables), received);
    REQUIRE(skipped.has_value());
    CHECK(received.brands.at(15).isPer100Millilitres);
    CHECK(received.portions.at(15).front().label == "1 serving (240 ml)");
    CHECK_FALSE(received.portions.contains(16));
    CHECK(skipped->portionsWithoutWeight == 2);
}

TEST_CASE(
    "Foundation foods have their measures in a table, survey foods in a description with the number in it")
{
    Tables tables = sampleTables();
    tables["measure_unit.csv"] = "\"id\",\"name\"\n\"1000\",\"cup\"\n\"9999\",\"undetermined\"\n";
    append(tables, "food_portion.csv", "\"9\",\"12\",\"5\",\"1\",\"1000\",\"\",\"shredded\",\"113\"");
    append(tables, "food_portion.csv",
           "\"10\",\"12\",\"6\",\"\",\"9999\",\"1 cup, grated\",\"10205\",\"100\"");
    append(tables, "food_portion.csv",
           "\"11\",\"12\",\"7\",\"\",\"9999\",\"Quantity not specified\",\"90000\",\"30\"");
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(tables), received).has_value());
    const auto &cheese = received.portions.at(12);
    REQUIRE(cheese.size() == 3);
    CHECK(cheese[1].label == "1 cup, shredded");
    CHECK(cheese[2].label == "1 cup, grated");
}

TEST_CASE("How far the reading has come is told, and it stops when it is asked to")
{
    const DownloadFolder folder;
    const auto download = folder.writeZip(sampleTables());
    ReceivedFoods received;
    double last = 0;
    REQUIRE(readFoodDataCentral(download, received, [&](double fraction) {
        CHECK(fraction >= last);
        last = fraction;
        return true;
    }));
    CHECK(last == doctest::Approx(1));
    const auto result = readFoodDataCentral(download, received, [](double) { return false; });
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().isCancelled);
}

TEST_CASE("The foods of a download are counted by their kind from the names alone")
{
    const DownloadFolder folder;
    const auto goOn = [](double) { return true; };
    Tables tables = sampleTables();
    tables["food_nutrient.csv"] = "no table at all";
    const auto preview = previewFoodDataCentral(folder.writeZip(tables), goOn);
    REQUIRE(preview.has_value());
    CHECK(preview->foods == std::array<std::int64_t, 4>{0, 2, 0, 1});
    CHECK(preview->all() == 3);
    CHECK(previewFoodDataCentral(folder.path() / "download.zip", [](double) { return false; })
              .error()
              .isCancelled);
    tables.erase("food_nutrient.csv");
    CHECK(previewFoodDataCentral(folder.writeZip(tables), goOn)
              .error()
              .sentence.english()
              .find("food_nutrient.csv") != std::string::npos);
}
