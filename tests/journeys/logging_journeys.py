# SPDX-License-Identifier: GPL-3.0-or-later
"""Of Today: the line, what comes again, what is due, and what was done."""
import json
import time

from steps import BREAKFAST
from window import ENTER, ESCAPE, F1, PAGE_UP, TAB, Z, wait_for


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
        wait_for(lambda: window.is_checked("D3 1000 IU") is False, "a box that is not ticked")
        window.activate("Tick all")
        wait_for(lambda: window.is_checked("D3 1000 IU"), "a box that is ticked")
        wait_for(lambda: [entry["kind"] for entry in diary.entries()] == ["dose"], "the ticked dose")
        assert diary.entries()[0]["amounts"]["vitamin_d_iu"] == 1000
        picture(window, "routine-ticked")


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


JOURNEYS = [
    a_typed_line_is_saved_and_the_new_total_is_read_out,
    a_line_that_is_not_understood_stays_and_nothing_is_saved,
    what_another_program_saves_is_shown_within_a_second,
    a_repeat_breakfast_with_two_tablets_takes_two_actions,
    a_routine_is_added_and_ticked,
    a_gap_is_closed_in_one_action_and_the_card_is_rid_of_in_one,
    a_meal_is_copied_to_a_day_that_is_typed,
    a_day_is_kept_without_a_mouse,
    what_was_done_is_announced,
]
