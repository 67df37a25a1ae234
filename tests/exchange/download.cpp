// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/download.h"

#include <doctest/doctest.h>
#include <unistd.h>
#include <zip.h>

#include <fstream>

namespace osteon::tests {

Tables sampleTables()
{
    return {
        {"food_category.csv", "\"id\",\"code\",\"description\"\n\"1\",\"0100\",\"Dairy and Egg Products\"\n"},
        {"nutrient.csv", "\"id\",\"name\",\"unit_name\",\"nutrient_nbr\",\"rank\"\n"
                         "\"1087\",\"Calcium, Ca\",\"MG\",\"301\",\"5300.0\"\n"
                         "\"1110\",\"Vitamin D (D2 + D3), International Units\",\"IU\",\"324\",\"8650.0\"\n"
                         "\"1114\",\"Vitamin D (D2 + D3)\",\"UG\",\"328\",\"8700.0\"\n"},
        {"food.csv", "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\",\"publication_date\"\n"
                     "\"11\",\"sr_legacy_food\",\"Testmilk, whole\",\"1\",\"2019-04-01\"\n"
                     "\"12\",\"sr_legacy_food\",\"Testcheese\",\"1\",\"2019-04-01\"\n"
                     "\"13\",\"branded_food\",\"TESTBAR\",\"Snacks\",\"2019-04-01\"\n"
                     "\"14\",\"sub_sample_food\",\"Testmilk, sample 3\",\"\",\"2019-04-01\"\n"},
        {"food_nutrient.csv", "\"id\",\"fdc_id\",\"nutrient_id\",\"amount\"\n"
                              "\"1\",\"11\",\"1087\",\"113\"\n"
                              "\"2\",\"11\",\"1114\",\"1.3\"\n"
                              "\"3\",\"11\",\"1110\",\"51\"\n"
                              "\"4\",\"12\",\"1087\",\"710\"\n"
                              "\"5\",\"12\",\"1110\",\"24\"\n"
                              "\"6\",\"12\",\"1185\",\"2.4\"\n"
                              "\"7\",\"12\",\"1183\",\"8.6\"\n"
                              "\"8\",\"13\",\"1003\",\"7.5\"\n"
                              "\"9\",\"14\",\"1087\",\"99\"\n"},
        {"food_portion.csv",
         "\"id\",\"fdc_id\",\"seq_num\",\"amount\",\"measure_unit_id\",\"portion_description\",\"modifier\","
         "\"gram_weight\"\n"
         "\"1\",\"11\",\"1\",\"0.5\",\"9999\",\"\",\"cup\",\"122\"\n"
         "\"2\",\"11\",\"2\",\"1\",\"9999\",\"\",\"fl oz\",\"30.5\"\n"
         "\"3\",\"12\",\"1\",\"1\",\"9999\",\"\",\"slice (1 oz)\",\"28\"\n"
         "\"4\",\"12\",\"2\",\"0\",\"9999\",\"\",\"cup, diced\",\"132\"\n"},
        {"branded_food.csv",
         "\"fdc_id\",\"brand_owner\",\"brand_name\",\"gtin_upc\",\"serving_size\",\"serving_size_unit\","
         "\"household_serving_fulltext\",\"branded_food_category\"\n"
         "\"13\",\"Test Foods Inc.\",\"\",\"00012345678905\",\"40.0\",\"g\",\"1 BAR\",\"Snack bars\"\n"},
    };
}

DownloadFolder::DownloadFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "osteon-exchange-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    m_path = pattern;
}

DownloadFolder::~DownloadFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path DownloadFolder::writeFile(const std::string &name, const std::string &content) const
{
    std::ofstream(m_path / name, std::ios::binary) << content;
    return m_path / name;
}

std::filesystem::path DownloadFolder::writePlain(const Tables &tables) const
{
    const auto folder = m_path / "unpacked";
    std::filesystem::create_directories(folder);
    for (const auto &[name, content] : tables) {
        std::ofstream(folder / name, std::ios::binary) << content;
    }
    return folder;
}

std::filesystem::path DownloadFolder::writeZip(const Tables &tables, const std::string &inside) const
{
    const auto file = m_path / "download.zip";
    zip_t *archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto &[name, content] : tables) {
        zip_source_t *source = zip_source_buffer(archive, content.data(), content.size(), 0);
        REQUIRE(zip_file_add(archive, (inside + name).c_str(), source, ZIP_FL_OVERWRITE) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return file;
}

std::expected<SkippedFoodRows, ImportError> readAll(const std::filesystem::path &download,
                                                    ImportedFoodSink &sink)
{
    return readFoodDataCentral(download, sink, [](double) { return true; });
}

std::string refusalOf(const std::filesystem::path &download)
{
    ReceivedFoods received;
    const auto result = readAll(download, received);
    REQUIRE_FALSE(result.has_value());
    CHECK_FALSE(result.error().isCancelled);
    CHECK(result.error().sentence.english().ends_with('.'));
    return result.error().sentence.english();
}

} // namespace osteon::tests
