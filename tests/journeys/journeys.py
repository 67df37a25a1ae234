# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: journeys.py OSTEON OSTEON-CLI PICTURES

What a person does with osteon, from the first key to the new total, through the real window."""
import json
import os
import sys
import tempfile
import time

from steps import (
    BREAKFAST,
    TODAY,
    Diary,
    answer_the_first_run,
    change_the_target_for_calcium,
    go_to_page,
    log_edit_undo_and_tick,
    open_the_table_of,
    save_a_line,
    save_the_summary,
    speak_german,
)
from window import ENTER, ESCAPE, F1, PAGE_UP, SPACE, TAB, Window, Z, wait_for

def a_typed_line_is_saved_and_the_new_total_is_read_out(diary, picture):
    with diary.window() as window:
        window.find("Log line")
        window.type(BREAKFAST)
        window.find("Milk, whole")
        picture(window, "understood")
        window.press(ENTER)
        total = window.find("Calcium, at least 573 mg, target 1000 mg")
        picture(window, "saved")
        assert window.actions == 2, "the first time: one line and Enter"
        print(f"  read out: {total.get_name()}")
        assert len(diary.entries()) == 5
        window.press(Z, with_control=True)
        wait_for(lambda: diary.entries() == [], "the line to be taken back")


def a_line_that_is_not_understood_stays_and_nothing_is_saved(diary, picture):
    with diary.window() as window:
        line = window.find("Log line")
        window.type("200 ml milk, 2 flurbs")
        window.press(ENTER)
        time.sleep(0.5)
        picture(window, "not-understood")
        assert diary.entries() == []
        assert line.get_text(0, -1) == "200 ml milk, 2 flurbs", line.get_text(0, -1)


def what_another_program_saves_is_shown_within_a_second(diary, picture):
    with diary.window() as window:
        window.find("Log line")
        diary.run("log", "1000 g cheddar")
        saved = time.monotonic()
        window.find("Cheddar")
        elapsed = time.monotonic() - saved
        picture(window, "from-another-program")
        print(f"  shown after {elapsed:.2f} s")
        assert elapsed < 1.5, "later than a second and the time it takes to look"
        window.type("1 egg")
        window.press(ENTER)
        wait_for(lambda: len(diary.entries()) == 2, "both programs' entries")


def a_week_is_reached_and_read_by_keyboard(diary, picture):
    diary.run("demo")
    with diary.window() as window:
        window.find("Log line")
        window.press(ord("2"), with_control=True)
        window.find("Chart of Calcium")
        picture(window, "week")
        open_the_table_of(window, "Calcium")
        window.find("Monday, ")
        picture(window, "week-as-a-table")


def a_repeat_breakfast_with_two_tablets_takes_two_actions(diary, picture):
    diary.run("regimen", "add", "Calcium citrate", "--calcium-mg", "250", "--from", "2026-11-01")
    diary.run("regimen", "add", "Vitamin D3", "--vitamin-d-iu", "1000", "--from", "2026-11-01")
    diary.run("log", "yesterday: breakfast: 200 ml milk, 60 g rolled oats, 1 banana")
    with diary.window() as window:
        window.find("Log line")
        picture(window, "before-a-repeat-breakfast")
        window.activate("Log again: Breakfast as yesterday, 3 entries")
        window.activate("Tick all")
        wait_for(lambda: len(diary.entries()) == 5, "three foods and two tablets")
        assert window.actions == 2, window.actions
        window.find("Calcium, at least")
        picture(window, "repeat-breakfast")
        window.press(Z, with_control=True)
        wait_for(lambda: len(diary.entries()) == 3, "the ticks to be taken back")


def a_routine_is_added_and_ticked(diary, picture):
    with diary.window() as window:
        window.find("Log line")
        window.activate("Add a routine")
        window.find("A new routine")
        window.type("D3 1000 IU")
        picture(window, "new-routine")
        window.press(ENTER)
        window.activate("Tick all")
        wait_for(lambda: [entry["kind"] for entry in diary.entries()] == ["dose"], "the ticked dose")
        assert diary.entries()[0]["amounts"]["vitamin_d_iu"] == 1000
        picture(window, "routine-ticked")


def a_first_run_is_gone_through_by_keyboard_and_ends_in_the_log_line(diary, picture):
    with diary.window("--first-run") as window:
        answer_the_first_run(window, picture)
        save_a_line(window, "2 eggs")
        wait_for(lambda: len(diary.entries()) == 1, "the first entry")
    profile = json.loads(diary.run("profile", "show", "--json"))
    assert (profile["sex"], profile["birth_year"]) == ("female", 1956), profile
    assert json.loads(diary.run("targets", "show", "--json"))["preset"] == "rda"


def the_first_breakfast_of_a_new_person_takes_less_than_a_minute(diary, picture):
    began = time.monotonic()
    with Window(diary.program, "--today", TODAY) as window:  # as packaging/run opens it: the person's own journal
        window.activate("Skip this")
        window.find("What do you want to compare with?")
        window.tab_to("Skip this")  # below the fold
        window.press(ENTER)
        window.activate("Begin my diary")
        window.find("Log line")
        wait_for(lambda: window.focused() == "Log line", "the keyboard to be in the line")
        save_a_line(window, "200 ml milk, 2 slices rye bread, 30 g gouda")  # of the README
        diary.journal = os.path.join(diary.home, ".local/share/osteon/journal.osteon")
        wait_for(lambda: os.path.exists(diary.journal) and len(diary.entries()) == 3, "the breakfast")
        elapsed = time.monotonic() - began
        picture(window, "first-breakfast")
        print(f"  {elapsed:.1f} s from the start of the program")
        assert elapsed < 60, elapsed


def a_target_is_changed_and_taken_back(diary, picture):
    with diary.window("--page", "settings") as window:
        change_the_target_for_calcium(window, diary, picture)
        picture(window, "target-changed")
        window.press(Z, with_control=True)
        wait_for(lambda: diary.target("calcium") == 1000, "the target to be taken back")


def the_diary_is_saved_as_a_table_and_its_sample_is_left_again(diary, picture):
    diary.run("log", "2 eggs")
    with diary.window("--page", "settings") as window:
        window.activate("Your data")
        window.tab_to("Show me sample data")
        window.press(ENTER)
        window.find("This is the invented diary")
        picture(window, "sample")
        window.activate("Back to my diary")
        wait_for(lambda: not window.shows("This is the invented diary"), "the own diary")
        assert len(diary.entries()) == 1
    with diary.window("--page", "settings") as window:
        window.activate("Your data")
        window.tab_to("Save the table as")
        window.press(TAB)
        window.tab_to("Save the table")
        window.press(ENTER)
        window.find("The table is saved")
        picture(window, "table-saved")
    with open(os.path.join(diary.home, f"osteon-{TODAY}.csv"), encoding="utf-8") as table:
        assert "Egg" in table.read()


def a_gap_is_closed_in_one_action_and_the_card_is_rid_of_in_one(diary, picture):
    for day in ("20 Nov", "21 Nov", "22 Nov"):
        diary.run("log", f"{day}: 1 cup kefir")
    diary.run("log", "1 banana")
    with diary.window() as window:
        suggestion = window.find("Log Kefir").get_name()
        print(f"  read out: {suggestion}")
        assert "calcium" in suggestion and "3 times in 30 days" in suggestion
        picture(window, "gap")
        window.activate("Log Kefir")
        wait_for(lambda: len(diary.entries()) == 2, "the portion")
        window.activate("Undo")
        wait_for(lambda: len(diary.entries()) == 1, "the portion to be taken back")
        window.activate("Do not show this")
        wait_for(lambda: not window.shows("Log Kefir"), "the suggestions to go")
        window.activate("Show what would close the gap")
        window.find("Log Kefir")


def a_meal_is_copied_to_a_day_that_is_typed(diary, picture):
    diary.run("log", "breakfast: 200 ml milk, 2 eggs")
    with diary.window() as window:
        window.activate("Copy Breakfast to another day")
        window.find("Copy from")
        wait_for(lambda: window.focused() == "To the day", "the keyboard to be in the field")
        window.type("20 nov")  # over the day that is proposed
        picture(window, "copy")
        window.press(ENTER)
        window.find("Copied 2 entries to Friday, 20 November")
    copied = json.loads(diary.run("day", "2026-11-20", "--json"))["entries"]
    assert [entry["name"] for entry in copied] == ["Milk, whole", "Egg"], copied


def a_day_is_kept_without_a_mouse(diary, picture):
    with diary.window() as window:
        window.find("Log line")
        window.press(F1)
        window.find("Keys")
        picture(window, "keys")
        window.press(ESCAPE)
        window.press(TAB)
        window.type("2 eggs")  # from anywhere
        window.press(ENTER)
        wait_for(lambda: len(diary.entries()) == 1, "the eggs")
        window.press(PAGE_UP)
        window.find("Sunday, 22 November")
        window.press(ord("g"), with_control=True)
        window.find("Go to a day")
        window.type("today")
        window.press(ENTER)
        window.find("Egg")
        window.press(ord("d"), with_control=True)
        window.find("This day is complete.")
        window.press(Z, with_control=True)
        window.find("That was all for today?")


def what_was_done_is_announced(diary, picture):
    with diary.window() as window:
        window.find("Log line")
        said = window.alerts()
        window.type("2 eggs")
        window.press(ENTER)
        wait_for(lambda: "Saved 1 entry" in said(), "the saved line to be announced")
        window.type("1 banana")
        window.press(ENTER)
        wait_for(lambda: said().count("Saved 1 entry") == 2, "the same words to be announced again")
        window.press(Z, with_control=True)
        wait_for(lambda: "Taken back: what was logged" in said(), "what was taken back to be announced")


def a_question_for_the_doctor_is_written_down_and_taken_back(diary, picture):
    def questions():
        return json.loads(diary.run("bone", "--json"))["questions"]

    diary.run("demo")
    before = len(questions())
    with diary.window("--page", "bone") as window:
        window.find("Time line of the bone record")
        window.tab_to("Add a question")
        window.press(SPACE)
        window.find("A question for the next visit")
        window.type("May I lift weights?")
        picture(window, "question-for-the-doctor")
        window.press(ENTER)
        wait_for(lambda: len(questions()) == before + 1, "the question in the journal")
        window.find("May I lift weights?")
        picture(window, "bone-record")
        window.press(Z, with_control=True)
        wait_for(lambda: len(questions()) == before, "the question to be taken back")


def medians_of_a_study_are_shown_only_to_who_asks_for_them(diary, picture):
    diary.run("demo")
    with diary.window("--page", "bone") as window:
        def is_explained():
            return "It is not a forecast for you." in window.find("Each figure is shown").get_name()

        window.find("Time line of the bone record")
        window.tab_to("Group medians of the ATAC study")
        assert not is_explained(), "medians of others without being asked"
        window.press(SPACE)
        wait_for(is_explained, "what the dashed line is")
        picture(window, "medians-of-a-study")
        window.press(SPACE)
        wait_for(lambda: not is_explained(), "the medians to go away")


def the_whole_day_goes_without_a_mouse(diary, picture):
    diary.run("regimen", "add", "Vitamin D3", "--vitamin-d-iu", "1000", "--from", "2026-11-01")
    diary.run("log", "yesterday: 200 ml milk; walk 30 min")
    with diary.window("--first-run") as window:
        answer_the_first_run(window, picture)
        log_edit_undo_and_tick(window, diary, picture)
        go_to_page(window, 2, "Chart of Calcium")
        go_to_page(window, 3, "Chart of Score")
        open_the_table_of(window, "Score")
        picture(window, "whole-day-trend-table")
        go_to_page(window, 7, "Settings")
        change_the_target_for_calcium(window, diary, picture)
        save_the_summary(window, diary, picture)
        speak_german(window)
        picture(window, "whole-day-german")


JOURNEYS = [
    a_typed_line_is_saved_and_the_new_total_is_read_out,
    a_line_that_is_not_understood_stays_and_nothing_is_saved,
    what_another_program_saves_is_shown_within_a_second,
    a_week_is_reached_and_read_by_keyboard,
    a_repeat_breakfast_with_two_tablets_takes_two_actions,
    a_routine_is_added_and_ticked,
    a_first_run_is_gone_through_by_keyboard_and_ends_in_the_log_line,
    the_first_breakfast_of_a_new_person_takes_less_than_a_minute,
    a_target_is_changed_and_taken_back,
    the_diary_is_saved_as_a_table_and_its_sample_is_left_again,
    a_gap_is_closed_in_one_action_and_the_card_is_rid_of_in_one,
    a_meal_is_copied_to_a_day_that_is_typed,
    a_day_is_kept_without_a_mouse,
    what_was_done_is_announced,
    a_question_for_the_doctor_is_written_down_and_taken_back,
    medians_of_a_study_are_shown_only_to_who_asks_for_them,
    the_whole_day_goes_without_a_mouse,
]


def main(program, command_line, pictures, words=""):
    """Takes every journey, or those that have the words in their name."""
    os.makedirs(pictures, exist_ok=True)
    journeys = [journey for journey in JOURNEYS if words.replace(" ", "_") in journey.__name__]
    failed = 0
    for number, journey in enumerate(journeys):
        name = journey.__name__.replace("_", " ")
        with tempfile.TemporaryDirectory() as folder:
            os.environ["HOME"] = folder  # what is saved by default lands there
            diary = Diary(folder, f"{number}.osteon", (program, command_line))
            try:
                journey(diary, lambda window, title: window.picture(os.path.join(pictures, title + ".png")))
                print(f"passed: {name}", flush=True)
            except Exception as error:  # noqa: BLE001 - the next journey shall run too
                failed += 1
                print(f"FAILED: {name}: {type(error).__name__}: {error}", flush=True)
    print(f"{len(journeys) - failed} passed, {failed} failed")
    return 1 if failed or not journeys else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
