// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/day_totals.h"
#include "domain/diary_settings.h"
#include "domain/dose.h"
#include "domain/regimen.h"
#include "domain/scoring.h"
#include "logging/routine_reading.h"
#include "storage/journal.h"
#include "ui/bone/record_entry.h"
#include "ui/clock.h"
#include "ui/food_shelves.h"

#include <QObject>
#include <QTimer>

#include <expected>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osteon {

class Change;

using DiaryEntry = std::variant<IntakeEntry, ExerciseSession>;

inline const EntryStamp &stampOf(const DiaryEntry &entry)
{
    return std::visit([](const auto &one) -> const EntryStamp & { return one.stamp; }, entry);
}
inline EntryStamp &stampOf(DiaryEntry &entry)
{
    return std::visit([](auto &one) -> EntryStamp & { return one.stamp; }, entry);
}

/// The open journal as the window sees it: what may be read, every write as one undoable change, and a
/// signal when anything was written, here or by another program. The journal and the catalogue must
/// outlive it.
class Diary : public QObject
{
    Q_OBJECT

public:
    Diary(Journal &journal, Catalogue &catalogue, Clock clock, QObject *parent = nullptr);

    Day today() const { return m_today; }
    const DiarySettings &settings() const { return m_settings; }
    Profile profile() const;
    /// What the clock shows; none where today is an invented day.
    std::optional<TimeOfDay> timeOfDay() const { return m_clock.timeOfDay(); }
    /// The meal that usually comes at this time of day; none where the time is not known.
    std::optional<Meal> mealNow() const;
    const Catalogue &catalogue() const { return m_catalogue; }
    /// The same, to search in: what somebody logs is found first.
    const Catalogue &rankedCatalogue() const;

    DiaryRecord read(Period period) const;
    TargetHistory targets() const;
    std::set<Day> completeDays(Period period) const;
    std::vector<Regimen> regimens() const;
    /// What is eaten most often in the eight weeks up to a day, as it was logged last: at one meal, or at
    /// all.
    std::vector<IntakeEntry> frequentFoods(Day day, std::optional<Meal> meal = std::nullopt) const;
    /// As they were logged last, or in their usual portion: those of that meal first. What is neither in the
    /// diary nor among the foods any more is left out.
    std::vector<IntakeEntry> favourites(std::optional<Meal> meal = std::nullopt) const;
    /// How often each food was eaten in a period, by its key.
    std::map<std::string, int> timesEaten(Period period) const;
    std::vector<Dose> doses(Period period) const;
    /// The sums of each day of a period, however long.
    DiaryTotals totals(Period period) const;
    /// The first day with an entry of any kind; absent where the journal is empty.
    std::optional<Day> firstRecordedDay() const;
    /// In the order they were written, archived ones among them.
    const std::vector<OwnFood> &ownFoods() const { return m_shelves.ownFoods(); }
    const std::vector<SavedMeal> &savedMeals() const { return m_shelves.savedMeals(); }
    const std::filesystem::path &importedFoodFile() const { return m_shelves.importedFile(); }
    /// Why no imported food is found, where there is a file of them; empty where all is well. The diary works
    /// without them.
    QString importedFoodFault() const;
    /// Of all time.
    BoneRecord boneRecord() const;

    /// Each stores all of it or nothing and says whether it did; failed() says why it did not.
    /// A dose without a place in its day is left out.
    bool add(std::vector<DiaryEntry> entries, const std::vector<ReadDose> &doses = {});
    bool update(const DiaryEntry &entry);
    bool remove(const DiaryEntry &entry);
    bool setComplete(Day day, bool isComplete);
    bool record(const std::vector<DueDose> &doses, DoseState state);
    bool forget(const Dose &dose);
    bool addRegimen(const Regimen &regimen);
    bool updateRegimen(const Regimen &regimen);
    bool removeRegimen(std::string_view uid);
    bool addFood(const OwnFood &food);
    bool updateFood(const OwnFood &food);
    /// From now on the second food stands for both.
    bool mergeFood(std::string_view uid, std::string_view into);
    bool removeFood(std::string_view uid);
    bool addMeal(const SavedMeal &meal);
    bool updateMeal(const SavedMeal &meal);
    bool removeMeal(std::string_view uid);
    bool setProfile(const Profile &profile);
    /// Stores a plan; one that begins on the same day is replaced.
    bool putTargets(const TargetPlan &plan);
    bool setSettings(const DiarySettings &settings);
    /// Marks what is known by that key, or unmarks it; see favouriteKeyOf().
    bool setFavourite(const std::string &key, bool isFavourite);
    bool addRecord(RecordEntry entry);
    bool updateRecord(const RecordEntry &entry);
    bool removeRecord(const RecordEntry &entry);

    /// Takes back the newest change, also one of an earlier session; undone() says which.
    bool undo();

    /// Does something with the journal; a broken machine becomes the sentence of failed(), and false.
    bool attempt(const std::function<void()> &work);

    /// Shows another journal in the place of this one, which is closed.
    void show(Journal journal);
    /// Closes the journal, lets something be done with its file, and opens it again; where it cannot be
    /// opened any more, the sentence that says why. Nothing of the diary may be used in between.
    std::expected<void, QString> whileClosed(const std::function<void()> &work);
    Journal &journal() const { return m_journal; }
    Instant now() const { return m_clock.now(); }

    /// Makes every view say its sentences anew, in the language and the units of now.
    void retell();
    /// Makes every view name foods, activities and supplements in that language, and say its sentences anew.
    void speak(NameLanguage language);

    /// Looks whether another program has written or the day has turned. A timer does this twice a second.
    void poll();

signals:
    void changed();
    /// There are other foods to find than before; changed() follows.
    void foodsChanged();
    void todayChanged();
    /// The language is another one; changed() follows. For words that do not depend on what is written down.
    void retold();
    /// The journal is closed next, or another one takes its place: no other connection to it may be left.
    void aboutToClose();
    void undone(const QString &changeTitle);
    void nothingToUndo();
    /// One sentence: what could not be done, and what to do now.
    void failed(const QString &sentence);

private:
    void sayImportedFoodFault();
    bool write(std::string_view title, const std::function<void(Change &)> &work);
    /// Reads what other things depend on; then tells that anything may have changed.
    void announce();
    void readSettings();
    /// Another program may have deleted an entry since it was shown; then nothing of the change is stored.
    static void expectThere(bool isThere);

    Journal &m_journal;
    Catalogue &m_catalogue;
    FoodShelves m_shelves;
    Clock m_clock;
    std::vector<TargetRule> m_defaultRules;
    std::string m_defaultPreset;
    DiarySettings m_settings;
    Day m_today;
    mutable bool m_isUsageOld = true; ///< what the catalogue finds first is read when it is next searched
    std::optional<Meal> m_seenMeal;
    std::int64_t m_seenVersion = 0;
    QTimer m_poll;
};

} // namespace osteon
