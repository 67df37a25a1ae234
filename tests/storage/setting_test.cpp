// SPDX-License-Identifier: GPL-3.0-or-later
// The settings that belong to the diary, and the name for the doctor's page.
#include "storage/backup.h"
#include "storage/bone_record_store.h"
#include "storage/folder.h"
#include "storage/food_usage.h"
#include "storage/profile_store.h"
#include "storage/regimen_store.h"
#include "storage/samples.h"
#include "storage/setting_store.h"
#include "storage/target_store.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <filesystem>

using namespace osteon;
using namespace osteon::test;

namespace {

const DiarySettings lateAndMicrograms{.dayStart = std::chrono::hours(3),
                                      .vitaminDUnit = NutrientUnit::microgram};

void put(Journal &journal, const DiarySettings &settings)
{
    Change change(journal, noon, "settings");
    SettingStore(journal).put(change, settings);
    change.commit();
}

} // namespace

TEST_CASE("Settings are the usual ones until they are set, and are there again in another session")
{
    const Folder folder;
    {
        Journal journal = opened(folder / "diary.osteon");
        CHECK(SettingStore(journal).settings() == DiarySettings{});
        put(journal, lateAndMicrograms);
    }
    Journal journal = opened(folder / "diary.osteon");
    CHECK(SettingStore(journal).settings() == lateAndMicrograms);
}

TEST_CASE("A changed setting is one step of undo, and one that stays the same is none")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    put(journal, lateAndMicrograms);
    put(journal, lateAndMicrograms);
    put(journal, {.dayStart = std::chrono::hours(4), .vitaminDUnit = NutrientUnit::microgram});
    CHECK(undoLast(journal, noon) == "settings");
    CHECK(SettingStore(journal).settings() == lateAndMicrograms);
    CHECK(undoLast(journal, noon) == "settings");
    CHECK(SettingStore(journal).settings() == DiarySettings{});
    CHECK_FALSE(undoLast(journal, noon));
}

TEST_CASE("Favourites are kept, taken back one by one, and come before all that is only logged often")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    put(journal, DiarySettings{.favourites = {"kefir"}});
    put(journal, DiarySettings{.favourites = {"kefir", "Vitamin D3"}});
    CHECK(SettingStore(journal).settings().favourites == std::set<std::string>{"Vitamin D3", "kefir"});
    CHECK(foodUsage(journal, Day(date::floor<date::days>(noon))).at("kefir") > 10'000);
    put(journal, DiarySettings{.dayStart = std::chrono::hours(1), .favourites = {"Vitamin D3"}});
    CHECK(SettingStore(journal).settings().favourites == std::set<std::string>{"Vitamin D3"});
    CHECK(undoLast(journal, noon) == "settings");
    CHECK(undoLast(journal, noon) == "settings");
    CHECK(SettingStore(journal).settings() == DiarySettings{.favourites = {"kefir"}});
}

TEST_CASE("A setting of a later version is left as it is, and a value nobody can mean is not believed")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    put(journal, lateAndMicrograms);
    journal.database().exec("UPDATE setting SET value = '23' WHERE key = 'day_start_h'");
    CHECK(SettingStore(journal).settings().dayStart == std::chrono::hours(0));
    journal.database().exec("UPDATE setting SET value = 'stone', key = 'weight' WHERE key = 'day_start_h'");
    put(journal, {.dayStart = std::chrono::hours(5), .vitaminDUnit = NutrientUnit::vitaminDUnit});
    CHECK(journal.database().execAndGet("SELECT value FROM setting WHERE key = 'weight'").getString() ==
          "stone");
    CHECK(SettingStore(journal).settings().dayStart == std::chrono::hours(5));
}

TEST_CASE("The name for the doctor's page is kept, and taken back to none")
{
    const Folder folder;
    Journal journal = opened(folder / "diary.osteon");
    ProfileStore store(journal);
    for (const char *name : {"Zoë Ångström", ""}) {
        Profile profile;
        profile.name = name;
        Change change(journal, noon, "profile");
        store.put(change, profile);
        change.commit();
        CHECK(store.profile().name == name);
    }
}

TEST_CASE("A journal of the fourth released version opens with its bone record, without a setting")
{
    const Folder folder;
    std::filesystem::copy_file(std::filesystem::path(TEST_DATA) / "journal_v4.osteon",
                               folder / "diary.osteon");
    Journal journal = opened(folder / "diary.osteon");
    CHECK(SettingStore(journal).settings() == DiarySettings{});
    CHECK(ProfileStore(journal).profile() == Profile{.sex = Sex::female, .birthYear = 1961});
    const BoneRecord bones = readBoneRecord(journal);
    REQUIRE(bones.scans.size() == 1);
    CHECK(bones.scans[0].density == BoneDensity::fromMicrograms(912'000));
    CHECK(bones.labs.size() == 1);
    CHECK(bones.events.size() == 1);
    CHECK(RegimenStore(journal).all().at(0).treatment == TreatmentClass::aromataseInhibitor);
    REQUIRE(TargetStore(journal).plans().size() == 1);
    CHECK(TargetStore(journal).plans()[0].preset == "rda");
    CHECK(std::filesystem::exists(folder / "diary.osteon.version-4.backup"));
    CHECK(check(folder / "diary.osteon").empty());
}

TEST_CASE("A change of the profile from before there was a name is taken back without losing the name")
{
    const Folder folder;
    std::filesystem::copy_file(std::filesystem::path(TEST_DATA) / "journal_v4.osteon",
                               folder / "diary.osteon");
    Journal journal = opened(folder / "diary.osteon");
    journal.database().exec("UPDATE profile SET name = 'Ada'");
    CHECK(undoLast(journal, noon) == "profile");
    CHECK(ProfileStore(journal).profile() == Profile{.sex = Sex::female, .birthYear = 1960, .name = "Ada"});
}
