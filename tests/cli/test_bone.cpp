// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;
using nlohmann::json;

namespace {

using Words = std::vector<std::string>;

Words operator+(Words words, const Words &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

const Words scan{"add", "scan", "--date", "2024-03-12", "--site", "lumbar_spine"};
const Words lab{"add", "lab", "--date", "2026-10-19"};
const Words event{"add", "event", "--date", "2026-11-20"};

void checkRefused(const Diary &diary, const Words &words, const std::string &option, int exitCode = 3)
{
    const Outcome outcome = diary.run(words);
    CAPTURE(words.back());
    CAPTURE(outcome.errors);
    CHECK(outcome.exitCode == exitCode);
    CHECK(outcome.errors.find(option) != std::string::npos);
}

/// Two scans of one site with everything that makes them comparable.
void addTwoScans(const Diary &diary)
{
    const Words place{"--region", "L1-L4",       "--device", "Hologic Horizon",
                      "--centre", "City clinic", "--lsc",    "5.3"};
    diary.done(scan + Words{"--density", "0.941", "--t-score", "-1.0"} + place);
    diary.done(Words{"add", "scan", "--date", "2026-03-18", "--site", "lumbar-spine", "--density", "0,912",
                     "--t-score", "-1,3"} +
               place);
}

json bone(const Diary &diary)
{
    return diary.done({"bone", "--json"}).json();
}

} // namespace

TEST_CASE("A scan is kept as the report has it, with a decimal point or a decimal comma")
{
    const Diary diary;
    const json stored =
        diary
            .done(scan + Words{"--density", "0,941", "--t-score", "\u22121,0", "--z-score", "0.25",
                               "--region", "L1-L4", "--lsc", "5,3", "--note", "a\nb", "--json"})
            .json();
    CHECK(stored["kind"] == "scan");
    CHECK(stored["density_g_cm2"] == 0.941);
    CHECK(stored["t_score"] == -1.0);
    CHECK(stored["z_score"] == 0.25);
    CHECK(stored["least_significant_change_percent"] == 5.3);
    CHECK(stored["device"].is_null());
    CHECK(diary.done({"day", "2024-03-12", "--json"}).json()["entries"] == json::array({stored}));
    const std::string text = diary.done({"day", "2024-03-12"}).output;
    CHECK(text.find("lumbar spine L1-L4: 0.941 g/cm², T-score -1.0, Z-score 0.25") != std::string::npos);
}

TEST_CASE(
    "The change since the first scan stands beside the centre's least significant change, and is no verdict")
{
    const Diary diary;
    addTwoScans(diary);
    const json scans = bone(diary)["sites"][0]["scans"];
    REQUIRE(scans.size() == 2);
    CHECK(scans[0]["change_percent"].is_null());
    CHECK(scans[0]["comparison"] == "first");
    CHECK(scans[1]["change_percent"] == -3.1);
    CHECK(scans[1]["since"] == "2024-03-12");
    const std::string text = diary.done({"bone"}).output;
    CHECK(text.find("-3.1 % since 2024-03-12; the centre's least significant change: 5.3 %") !=
          std::string::npos);
    CHECK(text.find("ignificant loss") == std::string::npos);
    CHECK(text.find("osteop") == std::string::npos);
}

TEST_CASE("A scan of another device has no change, and it is said why")
{
    const Diary diary;
    addTwoScans(diary);
    const std::string second = bone(diary)["sites"][0]["scans"][1]["uid"];
    diary.done({"edit", second, "--device", "GE Lunar"});
    const json scans = bone(diary)["sites"][0]["scans"];
    CHECK(scans[1]["comparison"] == "other_device");
    CHECK(scans[1]["change_percent"].is_null());
    CHECK(diary.done({"bone"}).output.find("another device or centre") != std::string::npos);
}

TEST_CASE("An impossible scan is refused with the name of its option, and nothing is stored")
{
    const Diary diary;
    for (const char *density : {"9.41", "0.05", "941", "-0.9", "nan", "1e999", "inf", "0.94.1", "", "abc",
                                "0.9410001", "99999999999999999999999999"}) {
        checkRefused(diary, scan + Words{"--density", density}, "--density");
    }
    checkRefused(diary, scan + Words{"--t-score", "-10.5"}, "--t-score");
    checkRefused(diary, scan + Words{"--t-score", "-1.005"}, "--t-score");
    checkRefused(diary, scan + Words{"--z-score", "11"}, "--z-score");
    checkRefused(diary, scan + Words{"--density", "0.9", "--lsc", "0"}, "--lsc");
    checkRefused(diary, scan + Words{"--density", "0.9", "--lsc", "51"}, "--lsc");
    checkRefused(diary, scan, "--density");
    checkRefused(diary, scan + Words{"--density", "0.9", "--device", std::string(10'000, 'x')}, "--device");
    checkRefused(diary, scan + Words{"--density", "0.9", "--centre", "a\x01z"}, "--centre");
    checkRefused(diary, scan + Words{"--density", "0.9", "--region", "\xFF"}, "--region");
    checkRefused(diary, scan + Words{"--density", "0.9", "--note", std::string(10'001, 'x')}, "--note");
    checkRefused(diary, {"add", "scan", "--date", "2024-03-12", "--site", "skull", "--density", "0.9"},
                 "--site");
    checkRefused(diary, {"add", "scan", "--date", "2024-03-12", "--site", "other", "--density", "0.9"},
                 "--region");
    checkRefused(diary, {"add", "scan", "--date", "2024-03-12", "--density", "0.9"}, "--site", 2);
    CHECK(bone(diary)["sites"].empty());
}

TEST_CASE("An unusual figure is stored as given, and asked about on standard error")
{
    const Diary diary;
    const Outcome calcium = diary.done({"add", "lab", "--date", "2026-03-01", "--kind", "calcium", "--value",
                                        "9.4", "--unit", "mmol/L", "--json"});
    CHECK(calcium.errors == "osteon-cli: --value: stored as given; it is an unusual figure. Please check it "
                            "and its unit.\n");
    const std::string uid = calcium.json()["uid"];
    CHECK(diary.done({"edit", uid, "--unit", "mg/dL"}).errors.empty());
    CHECK(diary.done(scan + Words{"--density", "0.941", "--t-score", "-2.5"}).errors.empty());
    CHECK(diary.done(scan + Words{"--t-score", "-7"}).errors.find("--t-score: stored as given") !=
          std::string::npos);
}

TEST_CASE("The help of each kind of entry names the words of that kind alone")
{
    const Diary diary;
    const std::string lab = diary.done({"add", "lab", "--help"}).output;
    CHECK(lab.find("25_oh_d") != std::string::npos);
    CHECK(lab.find("fracture") == std::string::npos);
    CHECK(lab.find("today unless given") == std::string::npos);
    CHECK(diary.done({"add", "note", "--help"}).output.find("today unless given") != std::string::npos);
    const std::string edit = diary.done({"edit", "--help"}).output;
    for (const char *word : {"25_oh_d", "fracture", "appointment"}) {
        CHECK(edit.find(word) != std::string::npos);
    }
}

TEST_CASE("A laboratory value is given back as it was typed, with 25(OH)D in its other unit beside it")
{
    const Diary diary;
    diary.done(lab + Words{"--kind", "25-oh-d", "--value", "68.0", "--unit", "nmol/l", "--range-low", "50",
                           "--range-high", "125,0", "--time", "08:15"});
    diary.done(lab + Words{"--kind", "ctx", "--value", "0,41", "--unit", "ng/ml", "--assay", "Roche",
                           "--fasting", "yes"});
    diary.done(lab + Words{"--kind", "egfr", "--value", ">90", "--unit", "mL/min"});
    diary.done(lab + Words{"--kind", "custom", "--name", "Osteocalcin", "--value", "12"});
    const json labs = bone(diary)["labs"];
    REQUIRE(labs.size() == 4);
    CHECK(labs[0]["value_text"] == "68.0");
    CHECK(labs[0]["value"] == 68);
    CHECK(labs[0]["unit"] == "nmol/L");
    CHECK(labs[0]["in_other_unit"] == json{{"value", 27.2}, {"unit", "ng/mL"}});
    CHECK(labs[0]["range_high_text"] == "125.0");
    CHECK(labs[0]["fasting"].is_null());
    CHECK(labs[0]["time"] == "08:15");
    CHECK(labs[1]["value"] == 0.41);
    CHECK(labs[1]["fasting"] == true);
    CHECK(labs[1]["in_other_unit"].is_null());
    CHECK(labs[2]["bound"] == ">");
    CHECK(labs[2]["unit"] == "mL/min/1.73 m²");
    CHECK(labs[3]["unit"].is_null());
    CHECK(diary.done({"bone"}).output.find("25(OH)D: 68.0 nmol/L (27.2 ng/mL)") != std::string::npos);
}

TEST_CASE("An impossible laboratory value is refused with the name of its option")
{
    const Diary diary;
    const Words vitaminD = lab + Words{"--kind", "25_oh_d", "--unit", "nmol/L"};
    for (const char *value : {"0", "-5", "nan", "1e999", "<", "<<5", "=5", "1.2.3", "1.250", "1,250"}) {
        checkRefused(diary, vitaminD + Words{"--value", value}, "--value");
    }
    checkRefused(diary, lab + Words{"--kind", "25_oh_d", "--value", "68", "--unit", "mg/dL"}, "--unit");
    checkRefused(diary, lab + Words{"--kind", "25_oh_d", "--value", "68"}, "--unit");
    checkRefused(diary, lab + Words{"--kind", "vitamin_k", "--value", "68"}, "--kind");
    checkRefused(diary, lab + Words{"--kind", "custom", "--value", "68"}, "--name");
    checkRefused(diary, vitaminD + Words{"--value", "68", "--name", "x"}, "--name");
    checkRefused(diary, vitaminD + Words{"--value", "68", "--fasting", "maybe"}, "--fasting");
    checkRefused(diary, vitaminD + Words{"--value", "68", "--range-low", "60", "--range-high", "50"},
                 "--range-low");
    checkRefused(diary, vitaminD + Words{"--value", "68", "--range-low", "-1"}, "--range-low");
    checkRefused(diary, vitaminD + Words{"--value", "68", "--time", "25:00"}, "--time");
    CHECK(bone(diary)["labs"].empty());
}

TEST_CASE("Falls, fractures, heights, weights, symptoms and visits are events of a day")
{
    const Diary diary;
    diary.done(event + Words{"--kind", "fall", "--note", "On the stairs"});
    diary.done(event + Words{"--kind", "fracture", "--name", "Left wrist"});
    diary.done(event + Words{"--kind", "height", "--height-cm", "163,5"});
    diary.done(event + Words{"--kind", "weight", "--weight-kg", "64.2"});
    diary.done(event + Words{"--kind", "symptom", "--name", "Joint pain", "--severity", "0"});
    diary.done(event + Words{"--kind", "visit", "--name", "Dr Lind"});
    const json record = bone(diary);
    REQUIRE(record["events"].size() == 6);
    CHECK(record["events"][2]["height_cm"] == 163.5);
    CHECK(record["events"][3]["weight_kg"] == 64.2);
    CHECK(record["events"][4]["severity"] == 0);
    CHECK(record["events"][0]["severity"].is_null());
    CHECK(record["last_visit"] == "2026-11-20");
    CHECK(diary.done({"day", "2026-11-20"}).output.find("Symptom: Joint pain, 0 of 10") != std::string::npos);
}

TEST_CASE("An impossible event is refused with the name of its option")
{
    const Diary diary;
    for (const char *severity : {"11", "-1", "5.5", "nan", "1e999"}) {
        checkRefused(diary, event + Words{"--kind", "symptom", "--name", "x", "--severity", severity},
                     "--severity");
    }
    checkRefused(diary, event + Words{"--kind", "symptom"}, "--name");
    checkRefused(diary, event + Words{"--kind", "fall", "--severity", "3"}, "--severity");
    checkRefused(diary, event + Words{"--kind", "height", "--height-cm", "79.9"}, "--height-cm");
    checkRefused(diary, event + Words{"--kind", "height", "--height-cm", "1.64"}, "--height-cm");
    checkRefused(diary, event + Words{"--kind", "height"}, "--height-cm");
    checkRefused(diary, event + Words{"--kind", "weight", "--weight-kg", "401"}, "--weight-kg");
    checkRefused(diary, event + Words{"--kind", "fall", "--weight-kg", "64"}, "--weight-kg");
    checkRefused(diary, event + Words{"--kind", "storm"}, "--kind");
    checkRefused(diary, {"add", "event", "--date", "2026-02-31", "--kind", "fall"}, "--date");
    checkRefused(diary, {"add", "event", "--date", "2026-11-24", "--kind", "fall"}, "--date");
    CHECK(bone(diary)["events"].empty());
}

TEST_CASE("A question is open until it was asked")
{
    const Diary diary;
    diary.done({"add", "question", "--text", "When is the next scan?"});
    diary.done({"add", "note", "--text", "none"}); // a word like any other
    json question = bone(diary)["questions"][0];
    CHECK(question["open"] == true);
    CHECK(question["day"] == "2026-11-23");
    CHECK(bone(diary)["notes"][0]["text"] == "none");
    diary.done({"edit", question["uid"], "--asked", "today"});
    question = bone(diary)["questions"][0];
    CHECK(question["open"] == false);
    CHECK(question["asked_on"] == "2026-11-23");
    checkRefused(diary, {"edit", question["uid"], "--asked", "2026-11-24"}, "--asked");
    diary.done({"edit", question["uid"], "--asked", "none"});
    CHECK(bone(diary)["questions"][0]["open"] == true);
    for (const std::string &text : {std::string(10'001, 'x'), std::string(" \n"), std::string("a\x01"),
                                    std::string("\xC0\xAF"), std::string()}) {
        checkRefused(diary, {"add", "question", "--text", text}, "--text");
        checkRefused(diary, {"add", "note", "--text", text}, "--text");
    }
}

TEST_CASE("A next date may lie in the future, with its routine or without, and is given back without advice")
{
    const Diary diary;
    diary.done({"regimen", "add", "Denosumab", "--medicine", "--class", "bone_medicine", "--every", "6",
                "months", "--from", "2026-05-01"});
    diary.done({"add", "date", "--date", "2027-05-02", "--time", "10:30", "--text", "Bone clinic"});
    diary.done({"add", "date", "--date", "2027-03-04", "--routine", "denosumab"});
    const json dates = bone(diary)["next_dates"];
    REQUIRE(dates.size() == 2);
    CHECK(dates[0]["occasion"] == "treatment");
    CHECK(dates[0]["text"] == "Denosumab");
    CHECK(dates[1]["occasion"] == "appointment");
    CHECK(dates[1]["time"] == "10:30");
    CHECK(diary.done({"day", "2027-05-02", "--json"}).json()["entries"].size() == 1);
    checkRefused(diary, {"add", "date", "--date", "2226-05-02", "--text", "x"}, "--date");
    checkRefused(diary, {"add", "date", "--date", "2027-02-29", "--text", "x"}, "--date");
    checkRefused(diary, {"add", "date", "--date", "2027-02-28"}, "--text");
    checkRefused(diary, {"add", "date", "--date", "2027-02-28", "--routine", "none such"}, "none such");
    checkRefused(diary,
                 {"add", "date", "--date", "2027-02-28", "--routine", "Denosumab", "--kind", "appointment"},
                 "--routine");
}

TEST_CASE("Entries of the bone record are edited, deleted and taken back like all others")
{
    const Diary diary;
    addTwoScans(diary);
    diary.done(lab + Words{"--kind", "ctx", "--value", "0.41", "--unit", "ng/mL", "--fasting", "no"});
    const json before = bone(diary);
    const std::string scanUid = before["sites"][0]["scans"][0]["uid"];
    const std::string labUid = before["labs"][0]["uid"];
    diary.done({"edit", scanUid, "--t-score", "none", "--date", "2024-03-13", "--note", "first"});
    diary.done({"edit", labUid, "--value", "410", "--unit", "pg/mL", "--fasting", "none"});
    const json after = bone(diary);
    CHECK(after["sites"][0]["scans"][0]["t_score"].is_null());
    CHECK(after["sites"][0]["scans"][0]["day"] == "2024-03-13");
    CHECK(after["sites"][0]["scans"][0]["density_g_cm2"] == 0.941);
    CHECK(after["labs"][0]["unit"] == "pg/mL");
    CHECK(after["labs"][0]["fasting"].is_null());
    CHECK(diary.run({"delete", scanUid, "no such uid"}).exitCode == 3);
    diary.done({"delete", scanUid, labUid});
    CHECK(bone(diary)["labs"].empty());
    diary.done({"undo"});
    CHECK(bone(diary) == after);
    diary.done({"undo", "2"});
    CHECK(bone(diary) == before);
}

TEST_CASE("An edit with an option of another kind is wrong usage, and an impossible one is refused")
{
    const Diary diary;
    diary.done(scan + Words{"--density", "0.9"});
    diary.done({"add", "note", "--text", "x"});
    diary.done({"add", "exercise", "--date", "today", "--minutes", "5", "--activity", "walk-moderate"});
    const std::string scanUid = bone(diary)["sites"][0]["scans"][0]["uid"];
    const std::string noteUid = bone(diary)["notes"][0]["uid"];
    const std::string walk = diary.done({"day", "--json"}).json()["entries"][0]["uid"];
    checkRefused(diary, {"edit", scanUid, "--severity", "3"}, "--severity", 2);
    checkRefused(diary, {"edit", scanUid, "--name", "x"}, "--name", 2);
    checkRefused(diary, {"edit", scanUid, "--meal", "lunch"}, "--meal", 2);
    checkRefused(diary, {"edit", scanUid, "--calcium-mg", "5"}, "nutrients", 2);
    checkRefused(diary, {"edit", noteUid, "--note", "x"}, "--note", 2);
    checkRefused(diary, {"edit", walk, "--density", "0.9"}, "--density", 2);
    checkRefused(diary, {"edit", scanUid, "--density", "none"}, "--density");
    checkRefused(diary, {"edit", scanUid, "--date", "2026-11-24"}, "--date");
    CHECK(diary.run({"edit", scanUid}).exitCode == 2);
    checkRefused(diary, {"add", "scan", "--date", "today", "--site", "forearm", "--severity", "3"},
                 "--severity", 2);
}

TEST_CASE("Treatments stand on the record with their class, their time and what was ticked")
{
    const Diary diary;
    diary.done({"regimen", "add", "Anastrozole", "--medicine", "--class", "aromatase-inhibitor", "--dose",
                "1 mg", "--from", "2024-02-01"});
    diary.done({"regimen", "add", "Calcium", "--calcium-mg", "250"});
    diary.done({"tick", "Anastrozole", "--date", "2026-11-20"});
    diary.done({"tick", "Anastrozole", "--date", "2026-11-22"});
    json treatments = bone(diary)["treatments"];
    REQUIRE(treatments.size() == 1);
    CHECK(treatments[0]["class"] == "aromatase_inhibitor");
    CHECK(treatments[0]["periods"] == json::array({{{"from", "2024-02-01"}, {"until", nullptr}}}));
    CHECK(treatments[0]["ticked"]["from"] == "2026-11-20");
    CHECK(treatments[0]["ticked"]["due"] == 3); // today's is still open
    CHECK(treatments[0]["ticked"]["taken"] == 2);
    diary.done({"regimen", "change", "Anastrozole", "--class", "other"});
    CHECK(bone(diary)["treatments"][0]["class"] == "other");
    CHECK(diary.done({"regimen", "list", "--json"}).json()[0]["versions"].size() == 1);
    diary.done({"undo"});
    diary.done({"regimen", "stop", "Anastrozole", "--until", "2026-11-22"});
    treatments = bone(diary)["treatments"];
    CHECK(treatments[0]["class"] == "aromatase_inhibitor");
    CHECK(treatments[0]["periods"][0]["until"] == "2026-11-22");
    checkRefused(diary, {"regimen", "add", "K2", "--class", "bone_medicine"}, "--class");
    checkRefused(diary, {"regimen", "change", "Calcium", "--class", "bone_medicine"}, "--class");
    checkRefused(diary, {"regimen", "add", "K2", "--medicine", "--class", "herb"}, "--class");
}

TEST_CASE("Medians of a study are given only to who asks, with what they are and where they are from")
{
    const Diary diary;
    diary.done({"demo"});
    CHECK(diary.done({"bone"}).output.find("ATAC") == std::string::npos);
    CHECK_FALSE(bone(diary).contains("group_medians"));
    const std::string text = diary.done({"bone", "--group-medians"}).output;
    CHECK(text.find("It is not a forecast for you.") != std::string::npos);
    CHECK(text.find("lumbar spine, after 24 months: -4.1 % (Eastell R,") != std::string::npos);
    CHECK(text.find("Journal of Bone and Mineral Research, 2006)") != std::string::npos);
    const json medians = diary.done({"bone", "--group-medians", "--json"}).json()["group_medians"];
    REQUIRE(medians.size() == 3);
    CHECK(medians[1] == json{{"site", "lumbar_spine"},
                             {"months", 60},
                             {"change_percent", -6.08},
                             {"reference", "eastell-2008"}});
}

TEST_CASE("An empty bone record says so, and every command of it has its help")
{
    const Diary diary;
    CHECK(diary.done({"bone"}).output == "The bone record is empty.\n");
    CHECK(bone(diary)["last_visit"].is_null());
    for (const char *kind : {"scan", "lab", "event", "note", "question", "date"}) {
        CHECK(diary.done({"add", kind, "--help"}).output.find("--date") != std::string::npos);
    }
}

TEST_CASE("The sample diary has a bone record, the same for the same day")
{
    const Diary diary;
    diary.done({"demo"});
    const std::string first = diary.done({"bone"}).output;
    const json record = bone(diary);
    REQUIRE(record["sites"].size() == 2);
    CHECK(record["sites"][0]["scans"][1]["change_percent"] == -3.1);
    CHECK(record["sites"][1]["scans"][1]["change_percent"] == -2.3);
    CHECK(record["sites"][1]["scans"][1]["least_significant_change_percent"] == 5.0);
    CHECK(record["labs"].size() == 2);
    CHECK(record["questions"].size() == 2);
    CHECK(record["next_dates"].size() == 1);
    CHECK(record["next_dates"][0]["day"] > "2026-11-23");
    CHECK_FALSE(record["last_visit"].is_null());
    CHECK(record["treatments"][0]["class"] == "aromatase_inhibitor");
    CHECK(record["treatments"][0]["periods"][0]["from"] == "2024-02-01");
    CHECK(record["treatments"][0]["ticked"]["taken"] > 60);
    CHECK(diary.run({"demo"}).exitCode == 3);
    diary.done({"undo"});
    CHECK(diary.done({"bone"}).output == "The bone record is empty.\n");
    const Diary other;
    other.done({"demo"});
    CHECK(other.done({"bone"}).output == first);
    const Diary early;
    CHECK(runProgram({"--journal", early.journal().string(), "--today", "2024-01-15", "demo"}).exitCode == 0);
}
