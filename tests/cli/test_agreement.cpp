// SPDX-License-Identifier: GPL-3.0-or-later
// Half a year of sample data: the page on paper, the text, the table, the bundle and the JSON say the same,
// to the last digit. What they should say is worked out here from the table alone, in whole numbers.
#include "cli/program.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <sstream>

using namespace osteon::tests;

namespace {

using Row = std::map<std::string, std::string>;
using Json = nlohmann::json;

constexpr auto firstDay = "2026-05-25";
constexpr auto lastDay = "2026-11-22";

/// A nutrient, how it is called in each format, and the steps that its amounts are counted in.
struct Nutrient
{
    std::string name;
    std::string column;
    std::string title;
    std::string unit;         ///< on paper
    std::int64_t stepsInUnit; ///< of amounts in the table
    int decimals;             ///< on paper
};

const std::array<Nutrient, 9> nutrients{{{"calcium", "calcium_mg", "Calcium", "mg", 1'000'000, 0},
                                         {"vitamin_d", "vitamin_d_iu", "Vitamin D", "IU", 25, 0},
                                         {"magnesium", "magnesium_mg", "Magnesium", "mg", 1'000'000, 0},
                                         {"vitamin_k2", "vitamin_k2_ug", "Vitamin K2", "µg", 1'000, 1},
                                         {"vitamin_k1", "vitamin_k1_ug", "Vitamin K1", "µg", 1'000, 1},
                                         {"protein", "protein_g", "Protein", "g", 1'000'000'000, 1},
                                         {"sodium", "sodium_mg", "Sodium", "mg", 1'000'000, 0},
                                         {"sugars", "sugars_g", "Sugars", "g", 1'000'000'000, 1},
                                         {"alcohol", "alcohol_g", "Alcohol", "g", 1'000'000'000, 1}}};

/// By RFC 4180.
std::vector<Row> rowsOf(const std::string &table)
{
    std::vector<std::vector<std::string>> rows{{""}};
    bool isQuoted = false;
    for (std::size_t at = 0; at < table.size(); ++at) {
        const char character = table[at];
        if (isQuoted && character == '"' && table[at + 1] == '"') {
            rows.back().back() += '"';
            ++at;
        } else if (character == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && character == ',') {
            rows.back().emplace_back();
        } else if (!isQuoted && character == '\r') {
            ++at;
            rows.emplace_back(1);
        } else {
            rows.back().back() += character;
        }
    }
    rows.pop_back();
    std::vector<Row> result;
    for (std::size_t number = 1; number < rows.size(); ++number) {
        Row row;
        for (std::size_t column = 0; column < rows[0].size(); ++column) {
            row[rows[0][column]] = rows[number].at(column);
        }
        result.push_back(row);
    }
    return result;
}

/// "232.78" in a unit of 1 000 000 steps is 232 780 000 steps.
std::int64_t stepsOf(const std::string &cell, std::int64_t stepsInUnit)
{
    const std::size_t point = std::min(cell.find('.'), cell.size());
    std::int64_t steps = std::stoll(cell.substr(0, point)) * stepsInUnit;
    std::int64_t step = stepsInUnit;
    std::int64_t rest = 0;
    for (std::size_t at = point + 1; at < cell.size(); ++at) {
        rest = rest * 10 + (cell[at] - '0');
        step *= 10;
    }
    return point < cell.size() ? steps + rest * stepsInUnit / (step / stepsInUnit) : steps;
}

/// What the table says of one nutrient.
struct Total
{
    std::int64_t steps = 0;
    std::int64_t days = 0; ///< whose total is known
};

Total totalOf(const std::vector<Row> &rows, const Nutrient &nutrient)
{
    std::set<std::string> eaten;
    std::set<std::string> known;
    Total total;
    for (const Row &row : rows) {
        const bool isEntry = row.at("kind") == "intake" || !row.at("entry").empty();
        if (!isEntry) {
            continue;
        }
        eaten.insert(row.at("day"));
        if (!row.at(nutrient.column).empty()) {
            known.insert(row.at("day"));
            total.steps += stepsOf(row.at(nutrient.column), nutrient.stepsInUnit);
        }
    }
    for (const Row &row : rows) {
        if (row.at("kind") == "complete_day" && !eaten.contains(row.at("day"))) {
            known.insert(row.at("day"));
        }
    }
    total.days = static_cast<std::int64_t>(known.size());
    return total;
}

/// As on paper, rounded half up: "986 mg", "31.3 µg".
std::string figureOf(const Total &total, const Nutrient &nutrient)
{
    const std::int64_t step = nutrient.stepsInUnit / (nutrient.decimals == 0 ? 1 : 10);
    const std::int64_t divisor = step * total.days;
    const std::int64_t tenths = total.steps / divisor + (2 * (total.steps % divisor) >= divisor ? 1 : 0);
    const std::string digits = nutrient.decimals == 0
                                   ? std::to_string(tenths)
                                   : std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
    return digits + ' ' + nutrient.unit;
}

std::string squeezed(const std::string &text)
{
    std::istringstream words(text);
    std::string result;
    for (std::string word; words >> word;) {
        result += (result.empty() ? "" : " ") + word;
    }
    return result;
}

/// Half a year: a sample diary with another one of the weeks before in it.
void fill(const Diary &diary)
{
    diary.done({"demo"});
    const std::string before = diary.file("before.osteon");
    const std::string table = diary.file("before.csv");
    REQUIRE(runProgram({"--journal", before, "--today", "2026-09-06", "demo"}).exitCode == 0);
    REQUIRE(
        runProgram({"--journal", before, "--today", "2026-09-06", "export", "csv", "-o", table}).exitCode ==
        0);
    diary.done({"import", table});
    diary.done({"complete", "2026-05-30"});
}

std::string exported(const Diary &diary, const std::string &format)
{
    const std::string file = diary.file("out." + format);
    diary.done({"export", format, "--from", firstDay, "--to", lastDay, "-o", file});
    return contentOf(file);
}

std::string textOfPdf(const Diary &diary)
{
    exported(diary, "pdf");
    const std::string file = diary.file("out.pdf");
    REQUIRE(std::system(("pdftotext -layout '" + file + "' '" + file + ".txt'").c_str()) == 0);
    return squeezed(contentOf(file + ".txt"));
}

const Json &found(const Json &list, const std::string &key, const std::string &value)
{
    for (const Json &one : list) {
        if (one.value(key, "") == value) {
            return one;
        }
    }
    FAIL("there is no " << value);
    return list;
}

/// The value of the observation with this text.
Json observed(const Json &bundle, const std::string &text)
{
    for (const Json &entry : bundle["entry"]) {
        if (entry["resource"].value("code", Json::object()).value("text", "") == text) {
            return entry["resource"];
        }
    }
    FAIL("there is no " << text);
    return {};
}

} // namespace

TEST_CASE("Half a year on paper, as text, as a table, as a bundle and as JSON agrees to the last digit")
{
    const Diary diary;
    fill(diary);
    const Json json = diary.done({"summary", "--from", firstDay, "--to", lastDay, "--json"}).json();
    const std::vector<Row> rows = rowsOf(exported(diary, "csv"));
    const Json bundle = Json::parse(exported(diary, "fhir"));
    const std::string text = squeezed(exported(diary, "text"));
    const std::string page = textOfPdf(diary);
    CHECK(json["intake"].size() == nutrients.size());
    for (const Nutrient &nutrient : nutrients) {
        CAPTURE(nutrient.name);
        const Total total = totalOf(rows, nutrient);
        REQUIRE(total.days > 50);
        const Json &line = found(json["intake"], "name", nutrient.name);
        CHECK(line["known_days"] == total.days);
        const double exact = static_cast<double>(total.steps) / static_cast<double>(total.days) /
                             static_cast<double>(nutrient.stepsInUnit);
        CHECK(line["mean"].get<double>() == exact);
        const Json observation = observed(bundle, nutrient.title + " intake, mean a day");
        const Json &value = nutrient.name == "vitamin_d"
                                ? observation["component"][0]["valueQuantity"]["value"]
                                : observation["valueQuantity"]["value"];
        CHECK(value == line["mean"]);
        CHECK(observation["valueQuantity"].contains("comparator") == (line["unknown_items"] > 0));
        const std::string figure = figureOf(total, nutrient);
        CAPTURE(figure);
        const std::string shown = line["unknown_items"] > 0 ? "at least " + figure : figure;
        CHECK(page.find(nutrient.title + ' ' + shown + ' ' + std::to_string(total.days)) !=
              std::string::npos);
        CHECK(text.find(figure.substr(0, figure.find(' '))) != std::string::npos);
    }
    const std::string counted = std::to_string(json["counted_days"].get<int>()) + " of 182 days logged";
    CHECK(page.find(counted) != std::string::npos);
    CHECK(text.find(counted) != std::string::npos);
    CHECK(observed(bundle, "Days logged in a personal diary")["valueQuantity"]["value"] ==
          json["counted_days"]);
}

TEST_CASE("The movement of each week is the same in the table, the bundle and the JSON")
{
    const Diary diary;
    fill(diary);
    const Json json = diary.done({"summary", "--from", firstDay, "--to", lastDay, "--json"}).json();
    std::map<std::string, int> minutes; // by day
    for (const Row &row : rowsOf(exported(diary, "csv"))) {
        if (row.at("kind") == "exercise" && row.at("intensity") != "light") {
            minutes[row.at("day")] += std::stoi(row.at("duration_min"));
        }
    }
    std::map<std::string, int> sent; // by Monday
    const Json bundle = Json::parse(exported(diary, "fhir"));
    for (const Json &entry : bundle["entry"]) {
        const Json &resource = entry["resource"];
        if (resource.value("code", Json::object()).value("text", "").starts_with("Moderate and vigorous") &&
            resource.contains("valueQuantity")) {
            sent[resource["effectivePeriod"]["start"]] = resource["valueQuantity"]["value"];
        }
    }
    CHECK(json["weeks"].size() == 26);
    CHECK(sent.size() == 23 + 1); // the weeks of the sample data, and one with a day marked complete
    for (const Json &week : json["weeks"]) {
        int sum = 0;
        for (const auto &[day, count] : minutes) {
            sum += day >= week["first_day"] && day <= week["last_day"] ? count : 0;
        }
        CHECK(week["moderate"].get<int>() + week["vigorous"].get<int>() == sum);
        if (week["has_record"]) {
            CHECK(sent.at(week["first_day"]) == sum);
        }
    }
}

TEST_CASE("A bundle is written whole, and the same diary gives the same bytes")
{
    const Diary diary;
    diary.done({"demo"});
    const std::string bundle = exported(diary, "fhir");
    CHECK(Json::parse(bundle)["resourceType"] == "Bundle");
    CHECK(exported(diary, "fhir") == bundle);
    CHECK(
        diary.run({"export", "fhir", "--from", firstDay, "--to", lastDay, "-o", diary.file("no/x").string()})
            .exitCode == 3);
    CHECK(diary.run({"export", "fhir", "--from", firstDay, "-o", diary.file("x").string()}).exitCode == 2);
    CHECK_FALSE(std::filesystem::exists(diary.file("x")));
}

namespace {

/// A number of a JSON document as it was written there: 0.41, -1, 68.
std::string digitsOf(const Json &number)
{
    return number.dump();
}

/// Whether a page has a number, with as many zeros behind it as the page likes: -1 is there as -1.0.
bool hasNumber(const std::string &page, const Json &number)
{
    const std::string digits = digitsOf(number);
    const std::string longer = digits + (digits.find('.') == std::string::npos ? ".0" : "0");
    return page.find(' ' + digits + ' ') != std::string::npos ||
           page.find(' ' + longer + ' ') != std::string::npos ||
           page.find(' ' + longer + "0 ") != std::string::npos;
}

/// How many resources of the bundle say this of the bone record.
int countedIn(const Json &bundle, const std::string &text, const Json &value)
{
    int count = 0;
    for (const Json &entry : bundle["entry"]) {
        const Json &resource = entry["resource"];
        count += resource.value("code", Json::object()).value("text", "").starts_with(text) &&
                         resource.value("valueQuantity", Json::object()).value("value", Json()) == value
                     ? 1
                     : 0;
    }
    return count;
}

void checkTable(const std::vector<Row> &rows, const std::string &kind, const std::string &column,
                const Json &value)
{
    const auto isIt = [&](const Row &row) {
        return row.at("kind") == kind && !row.at(column).empty() && std::stod(row.at(column)) == value;
    };
    CHECK(std::ranges::any_of(rows, isIt));
}

} // namespace

TEST_CASE("Scans, laboratory values and doses agree to the last digit in every form")
{
    const Diary diary;
    fill(diary);
    const Json json = diary.done({"summary", "--from", firstDay, "--to", lastDay, "--json"}).json();
    const std::string text = squeezed(exported(diary, "text"));
    const std::string page = textOfPdf(diary);
    const Json bundle = Json::parse(exported(diary, "fhir"));
    diary.done({"export", "csv", "-o", diary.file("all.csv")});
    const std::vector<Row> all = rowsOf(contentOf(diary.file("all.csv")));
    REQUIRE(json["scans"].size() == 2);
    for (const Json &site : json["scans"]) {
        REQUIRE(site["scans"].size() > 1);
        for (const Json &scan : site["scans"]) {
            CAPTURE(scan.dump());
            for (const char *figure : {"density_g_cm2", "t_score", "least_significant_change_percent"}) {
                CHECK(hasNumber(page, scan[figure]));
                CHECK(hasNumber(text, scan[figure]));
            }
            CHECK((scan["change_percent"].is_null() || hasNumber(page, scan["change_percent"])));
            CHECK(countedIn(bundle, "Bone mineral density", scan["density_g_cm2"]) >= 1);
            CHECK(countedIn(bundle, "T-score", scan["t_score"]) >= 1);
            checkTable(all, "scan", "density_g_per_cm2", scan["density_g_cm2"]);
        }
    }
    REQUIRE(json["labs"].size() == 4); // two of each sample diary
    for (const Json &lab : json["labs"]) {
        CHECK(hasNumber(page, lab["value"]));
        CHECK(hasNumber(text, lab["value"]));
        checkTable(all, "lab", "lab_value_in_lab_unit", lab["value"]);
    }
    CHECK(countedIn(bundle, "CTX", 0.41) == 2);
    int taken = 0;
    for (const Row &row : all) {
        taken += row.at("kind") == "dose" && row.at("state") == "taken" && row.at("day") >= firstDay &&
                         row.at("day") <= lastDay
                     ? 1
                     : 0;
    }
    REQUIRE(json["regimens"].size() > 2);
    for (const Json &regimen : json["regimens"]) {
        REQUIRE_FALSE(regimen["ticked"].is_null());
        const std::string doses =
            digitsOf(regimen["ticked"]["taken"]) + " of " + digitsOf(regimen["ticked"]["due"]);
        CAPTURE(doses);
        CHECK(page.find(doses + " (") != std::string::npos);
        CHECK(text.find(doses + " (") != std::string::npos);
        CHECK(bundle.dump().find("Taken " + doses + " doses due from " +
                                 regimen["ticked"]["from"].get<std::string>()) != std::string::npos);
        taken -= regimen["ticked"]["taken"].get<int>();
    }
    CHECK(taken == 0);
}
