// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is asked about, because everything can be taken back: each action of the page Today.
#include "ui/open_diary.h"
#include "ui/today_view.h"

#include <functional>
#include <tuple>

using namespace osteon;
using namespace osteon::test;

namespace {

/// A day with a meal on it and one before it, a routine, and a form for each.
struct Undoing : OpenDiary
{
    TodayView view{diary, notice};
    Day yesterday = addDays(monday, -1);

    Undoing()
    {
        log(yesterday, "breakfast: 200 ml milk, 2 eggs; walk 30 min");
        log(today, "1 banana");
        view.routines()->addRoutine();
        RoutineEditor &routine = *view.routines()->editor();
        routine.setName("Vitamin D3");
        routine.setProperty("dose", "1 capsule");
        REQUIRE(routine.save());
    }
    QString firstOf(QAbstractItemModel &model, const char *role)
    {
        return valueOf(model, 0, role).toString();
    }
    QString dose() { return firstOf(*view.routines()->due(), "key"); }

    /// What is in the file and may be changed by this page.
    auto everything()
    {
        const DiaryRecord record = stored({yesterday, today});
        return std::tuple(record.intake, record.exercise, record.completeDays, record.doses.size(),
                          diary.regimens().size(), textsOf(*view.routines()->routines(), "name"));
    }
    void checkUndo(const char *what, const std::function<void()> &action)
    {
        CAPTURE(what);
        const auto before = everything();
        notice.dismiss();
        passFrame(); // what can be logged again follows the last change a frame later
        action();
        CHECK(everything() != before);
        CHECK(notice.canUndo());
        CHECK(notice.text() != "");
        notice.undo();
        CHECK(everything() == before);
    }
};

} // namespace

TEST_CASE_FIXTURE(Undoing,
                  "Whatever is done with entries is said with a way back, which takes all of it back")
{
    checkUndo("the line", [this] {
        view.line()->setText("2 eggs; walk 20 min");
        REQUIRE(view.line()->save());
    });
    checkUndo("a meal again", [this] { view.repeat("breakfast"); });
    checkUndo("a portion for the gap", [this] {
        view.gap()->load();
        view.gap()->log(firstOf(*view.gap()->suggestions(), "key"));
    });
    checkUndo("a copied day", [this] {
        view.copy(EntryCopier::wholeDay);
        REQUIRE(view.copier()->save());
    });
    checkUndo("a changed entry", [this] {
        view.edit(firstOf(*view.entries(), "uid"));
        view.editor()->setProperty("portion", "200");
        REQUIRE(view.editor()->save());
    });
    checkUndo("a deleted entry", [this] { view.remove(firstOf(*view.entries(), "uid")); });
    checkUndo("a complete day", [this] { view.setComplete(true); });
}

TEST_CASE_FIXTURE(Undoing,
                  "Whatever is done with routines is said with a way back, which takes all of it back")
{
    RoutineView &routines = *view.routines();
    checkUndo("a tick", [&] { routines.toggle(dose()); });
    checkUndo("a dose left out", [&] { routines.skip(dose()); });
    checkUndo("all ticks", [&] { routines.tickAll(); });
    checkUndo("a new routine", [&] {
        routines.addRoutine();
        routines.editor()->setName("Magnesium");
        routines.editor()->setProperty("dose", "1 tablet");
        REQUIRE(routines.editor()->save());
    });
    checkUndo("a changed routine", [&] {
        routines.changeRoutine(firstOf(*routines.routines(), "uid"));
        routines.editor()->setName("Vitamin D3 drops");
        REQUIRE(routines.editor()->save());
    });
    checkUndo("a deleted routine", [&] { routines.removeRoutine(firstOf(*routines.routines(), "uid")); });
    routines.tickAll();
    checkUndo("a tick taken off", [&] { routines.toggle(dose()); });
}
