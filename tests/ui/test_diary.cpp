// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as the window sees it: other programs, the turn of the day, and what is taken back.
#include "ui/diary.h"

#include "storage/intake_store.h"
#include "ui/open_diary.h"
#include "ui/today_view.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct WatchedDiary : OpenDiary
{
    int changes = 0;
    QMetaObject::Connection counting = QObject::connect(&diary, &Diary::changed, [this] { ++changes; });

    void storeElsewhere(const std::string &name)
    {
        Journal other = anotherConnection();
        IntakeEntry entry;
        entry.stamp.day = today;
        entry.name = name;
        Change change(other, Instant(), "log");
        IntakeStore(other).add(change, entry);
        change.commit();
    }
};

} // namespace

TEST_CASE_FIXTURE(WatchedDiary, "What another program has written is noticed at the next look, and once")
{
    diary.poll();
    CHECK(changes == 0);
    storeElsewhere("Kefir");
    CHECK(changes == 0);
    diary.poll();
    CHECK(changes == 1);
    diary.poll();
    CHECK(changes == 1);
    CHECK(diary.read({today, today}).intake.at(0).name == "Kefir");
}

TEST_CASE_FIXTURE(WatchedDiary, "What is stored here is announced once, not again at the next look")
{
    log(today, "2 eggs");
    CHECK(changes == 1);
    diary.poll();
    CHECK(changes == 1);
}

TEST_CASE_FIXTURE(WatchedDiary, "Changes are taken back one by one, the newest first, until there is none")
{
    log(today, "2 eggs");
    REQUIRE(diary.setComplete(today, true));
    REQUIRE(diary.remove(diary.read({today, today}).intake.at(0)));
    CHECK(diary.undo());
    CHECK(stored().intake.size() == 1);
    CHECK(diary.undo());
    CHECK(stored().completeDays.empty());
    CHECK(diary.undo());
    CHECK(stored().intake.empty());
    CHECK_FALSE(diary.undo());
    CHECK(notice.text() == "There is nothing to take back.");
}

TEST_CASE_FIXTURE(WatchedDiary, "An entry that another program has deleted meanwhile is not changed silently")
{
    log(today, "2 eggs");
    const IntakeEntry egg = diary.read({today, today}).intake.at(0);
    {
        Journal other = anotherConnection();
        Change change(other, Instant(), "delete");
        IntakeStore(other).remove(change, egg.stamp.uid);
        change.commit();
    }
    IntakeEntry renamed = egg;
    renamed.name = "Duck egg";
    CHECK_FALSE(diary.update(renamed));
    CHECK(notice.isFailure());
    CHECK(notice.text() == "This could not be done: this entry has been deleted by another program.");
    CHECK_FALSE(diary.remove(egg));
    CHECK(stored().intake.empty());
    CHECK(diary.undo()); // the other program's deletion: what was refused left nothing to take back
    CHECK(stored().intake.size() == 1);
}

TEST_CASE_FIXTURE(WatchedDiary, "A message of failure stays until it is dismissed; others have a way back")
{
    notice.sayDone("Saved 1 entry");
    CHECK(notice.canUndo());
    CHECK(diary.attempt([] {}));
    CHECK_FALSE(diary.attempt([] { throw std::runtime_error("the disk is gone"); }));
    CHECK(notice.isFailure());
    CHECK_FALSE(notice.canUndo());
    CHECK(notice.text().contains("the disk is gone"));
    notice.dismiss();
    CHECK(notice.text() == "");
    CHECK_FALSE(notice.isFailure());
}
