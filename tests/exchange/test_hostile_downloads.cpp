// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/download.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

using namespace osteon;
using namespace osteon::tests;

namespace {

/// The sample with something else in one table.
Tables with(const std::string &table, const std::string &from, const std::string &to)
{
    Tables tables = sampleTables();
    std::string &content = tables.at(table);
    const auto at = content.find(from);
    REQUIRE(at != std::string::npos);
    content.replace(at, from.size(), to);
    return tables;
}

std::string refusalOfTables(const Tables &tables)
{
    const DownloadFolder folder;
    return refusalOf(folder.writeZip(tables));
}

} // namespace

TEST_CASE("What is no zip and no folder is refused by name")
{
    const DownloadFolder folder;
    CHECK(refusalOf(folder.path() / "none.zip").find("none.zip") != std::string::npos);
    CHECK(refusalOf(folder.writeFile("picture.jpg", "\xFF\xD8\xFF\xE0JFIF")).find("picture.jpg") !=
          std::string::npos);
    CHECK(refusalOf(folder.writeFile("empty.zip", "")).find("empty.zip") != std::string::npos);
    CHECK(refusalOf("/dev/null").find("/dev/null") != std::string::npos);
}

TEST_CASE("A zip that was cut off or damaged is refused")
{
    const DownloadFolder folder;
    Tables tables = sampleTables();
    for (int row = 0; row < 20'000; ++row) {
        tables["food_nutrient.csv"] +=
            "\"" + std::to_string(row) + "\",\"11\",\"1087\",\"" + std::to_string(row) + "\"\n";
    }
    const auto zip = folder.writeZip(tables);
    std::ifstream stream(zip, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    CHECK_FALSE(refusalOf(folder.writeFile("cut.zip", bytes.substr(0, bytes.size() / 2))).empty());
    const auto middle = bytes.find("food_nutrient.csv") + 2'000;
    bytes[middle] = static_cast<char>(bytes[middle] ^ 0x55);
    bytes[middle + 1] = static_cast<char>(bytes[middle + 1] ^ 0x55);
    const std::string sentence = refusalOf(folder.writeFile("damaged.zip", bytes));
    CHECK(sentence.find("food_nutrient.csv") != std::string::npos);
}

TEST_CASE("A missing table is named, but portions, categories and brands may be missing")
{
    for (const std::string table : {"food.csv", "food_nutrient.csv", "nutrient.csv"}) {
        Tables tables = sampleTables();
        tables.erase(table);
        CHECK(refusalOfTables(tables).find(table) != std::string::npos);
    }
    Tables tables = sampleTables();
    for (const std::string table : {"food_portion.csv", "food_category.csv", "branded_food.csv"}) {
        tables.erase(table);
    }
    const DownloadFolder folder;
    ReceivedFoods received;
    CHECK(readAll(folder.writeZip(tables), received).has_value());
    CHECK(received.foods.size() == 3);
}

TEST_CASE("A missing column is named with its table")
{
    const auto sentence = refusalOfTables(with("food_nutrient.csv", "\"nutrient_id\"", "\"nutrient_nbr\""));
    CHECK(sentence.find("food_nutrient.csv, line 1") != std::string::npos);
    CHECK(sentence.find("nutrient_id") != std::string::npos);
}

TEST_CASE("A cell that is not what it must be is named with table, line and column")
{
    const auto sentence = refusalOfTables(
        with("food_nutrient.csv", "\"4\",\"12\",\"1087\",\"710\"", "\"4\",\"12\",\"1087\",\"7,10\""));
    CHECK(sentence.find("food_nutrient.csv, line 5") != std::string::npos);
    CHECK(sentence.find("amount '7,10' is not a number") != std::string::npos);
    CHECK(refusalOfTables(with("food.csv", "\"12\",", "\"x12\",")).find("food.csv, line 3") !=
          std::string::npos);
    CHECK(refusalOfTables(with("food_portion.csv", "\"122\"", "\"heavy\"")).find("gram_weight 'heavy'") !=
          std::string::npos);
    CHECK(refusalOfTables(with("branded_food.csv", "\"40.0\"", "\"forty\"")).find("serving_size 'forty'") !=
          std::string::npos);
    CHECK(refusalOfTables(with("food_nutrient.csv", "\"12\",\"1185\"", "\"12\",\"K1\""))
              .find("nutrient_id 'K1'") != std::string::npos);
}

TEST_CASE("Lines are counted right after a name that has a line break in it")
{
    Tables tables = with("food.csv", "Testmilk, whole", "Testmilk,\nwhole");
    tables["food.csv"] += "\"oops\",\"sr_legacy_food\",\"Bad\",\"1\",\"\"\n";
    CHECK(refusalOfTables(tables).find("food.csv, line 7") != std::string::npos);
}

TEST_CASE("A nutrient in another unit than ours is refused, not read a thousand times too high")
{
    const auto sentence =
        refusalOfTables(with("nutrient.csv", "\"Calcium, Ca\",\"MG\"", "\"Calcium, Ca\",\"UG\""));
    CHECK(sentence.find("nutrient.csv, line 2") != std::string::npos);
}

TEST_CASE("A row with too few or too many cells is refused")
{
    CHECK(refusalOfTables(with("food_nutrient.csv", ",\"113\"\n", "\n")).find("3 cells") !=
          std::string::npos);
    CHECK(refusalOfTables(with("food_nutrient.csv", ",\"113\"\n", ",\"113\",\"5\"\n")).find("5 cells") !=
          std::string::npos);
}

TEST_CASE("A quotation mark that is not closed is refused, and does not fill the memory")
{
    Tables tables = sampleTables();
    tables["food.csv"] += "\"17\",\"sr_legacy_food\",\"" + std::string(1'000'000, 'x');
    CHECK(refusalOfTables(tables).find("food.csv, line 6") != std::string::npos);
    tables = sampleTables();
    tables["food.csv"] += "\"17\",\"sr_legacy_food\",\"x";
    CHECK(refusalOfTables(tables).find("food.csv, line 6") != std::string::npos);
    tables = sampleTables();
    tables["food.csv"] += "\"17\",\"sr_legacy_food\",\"x\"y\",\"1\",\"\"\n";
    CHECK(refusalOfTables(tables).find("quotation mark") != std::string::npos);
}

TEST_CASE(
    "A name that is no UTF-8 is refused, one that is blank or far too long is skipped, breaks become blanks")
{
    CHECK(refusalOfTables(with("food.csv", "Testcheese", "Test\xFF")).find("UTF-8") != std::string::npos);
    Tables tables = with("food.csv", "Testmilk, whole", " Testmilk,\n\twhole ");
    tables["food.csv"] += "\"18\",\"sr_legacy_food\",\"  \",\"1\",\"\"\n";
    tables["food.csv"] += "\"19\",\"sr_legacy_food\",\"" + std::string(501, 'x') + "\",\"1\",\"\"\n";
    const DownloadFolder folder;
    ReceivedFoods received;
    const auto skipped = readAll(folder.writeZip(tables), received);
    REQUIRE(skipped.has_value());
    CHECK(skipped->foodsWithoutName == 2);
    CHECK(received.foods.at(11).name == "Testmilk, whole");
}

TEST_CASE("A byte order mark, Windows line ends and columns in another order are no hindrance")
{
    Tables tables = sampleTables();
    tables["food_nutrient.csv"] =
        "\xEF\xBB\xBF\"amount\",\"nutrient_id\",\"fdc_id\"\r\n\"113\",\"1087\",\"11\"\r\n";
    const DownloadFolder folder;
    ReceivedFoods received;
    REQUIRE(readAll(folder.writeZip(tables), received).has_value());
    CHECK(received.amounts.at(11).front().amounts[Nutrient::calcium] == Mass::fromMilligrams(113));
}

TEST_CASE("An empty table is refused")
{
    Tables tables = sampleTables();
    tables["food.csv"] = "";
    CHECK(refusalOfTables(tables).find("food.csv") != std::string::npos);
}
