# SPDX-License-Identifier: GPL-3.0-or-later
"""Of a new person."""
import json
import os
import time

from steps import TODAY, answer_the_first_run, save_a_line
from window import Window, wait_for

FIRST_BREAKFAST = "200 ml milk, 2 slices rye bread, 30 g gouda, 1 banana, 1 cup coffee"


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
        window.activate("Skip this")
        window.activate("Begin my diary")
        window.find("Log line")
        wait_for(lambda: window.focused() == "Log line", "the keyboard to be in the line")
        save_a_line(window, FIRST_BREAKFAST)
        diary.journal = os.path.join(diary.home, ".local/share/osteon/journal.osteon")
        wait_for(lambda: os.path.exists(diary.journal) and len(diary.entries()) == 5, "the breakfast")
        elapsed = time.monotonic() - began
        picture(window, "first-breakfast")
        print(f"  {elapsed:.1f} s and {window.actions} actions from the start of the program")
        assert elapsed < 60, elapsed
        assert window.actions == 5, "skip, skip, begin, type, Enter"


JOURNEYS = [
    a_first_run_is_gone_through_by_keyboard_and_ends_in_the_log_line,
    the_first_breakfast_of_a_new_person_takes_less_than_a_minute,
]
