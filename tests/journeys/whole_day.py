# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole day by the keyboard alone: first run, log, edit, undo, tick what is due, week, trend, target, export, language.
Each step is looked for on the accessibility bus, and in the journal by the other program."""
import json
import os

from steps import (
    BREAKFAST,
    TODAY,
    answer_the_first_run,
    change_the_target_for_calcium,
    go_to_page,
    open_the_table_of,
    save_a_line,
)
from window import ENTER, SPACE, Z, wait_for


def portions(diary):
    return [entry.get("portion_g") for entry in diary.entries()]


def go_through_the_first_run(window, diary, picture):
    answer_the_first_run(window, picture)
    profile = json.loads(diary.run("profile", "show", "--json"))
    assert (profile["sex"], profile["birth_year"]) == ("female", 1956), profile
    assert json.loads(diary.run("targets", "show", "--json"))["preset"] == "rda"
    wait_for(lambda: window.focused() == "Log line", "the keyboard to be in the line")


def log(window, diary):
    save_a_line(window, BREAKFAST)
    wait_for(lambda: len(diary.entries()) == 5, "breakfast")
    window.find("Calcium, at least 573 mg, target 1200 mg")


def edit_and_undo(window, diary, picture):
    before = diary.entries()
    window.tab_to("Edit Milk, whole")
    window.press(SPACE)
    window.find("Change this entry")
    window.tab_to("Portion")
    window.type("412")  # over the portion that is there
    picture(window, "whole-day-edit")
    window.press(ENTER)
    wait_for(lambda: 412 in portions(diary), "the larger portion")
    window.press(Z, with_control=True)
    wait_for(lambda: diary.entries() == before, "the portion to be taken back")


def tick_what_is_due(window, diary):
    window.tab_to("Tick all")
    window.press(SPACE)
    wait_for(lambda: [entry["kind"] for entry in diary.entries()].count("dose") == 1, "the ticked dose")


def read_the_week(window, picture):
    go_to_page(window, 2, "Chart of Calcium")
    open_the_table_of(window, "Calcium")
    row = window.find("Monday, ").get_name()
    print(f"  read out: {row}")
    assert "573 mg" in row, row
    picture(window, "whole-day-week")


def read_the_trend(window, picture):
    go_to_page(window, 3, "Chart of Calcium")
    open_the_table_of(window, "Calcium")
    row = window.find("16 – 22 November").get_name()
    print(f"  read out: {row}")
    picture(window, "whole-day-trend-table")


def change_a_target(window, diary, picture):
    go_to_page(window, 7, "Settings")
    change_the_target_for_calcium(window, diary, picture)


def export_the_summary(window, diary, picture):
    go_to_page(window, 5, "Summary for a visit")
    window.tab_to("Save the file")
    window.press(ENTER)
    file = os.path.join(diary.home, f"osteon-{TODAY}.pdf")
    wait_for(lambda: os.path.exists(file), "the summary as PDF")
    picture(window, "whole-day-summary")
    with open(file, "rb") as page:
        content = page.read()
    assert content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF"), content[:20]


def switch_the_language(window):
    go_to_page(window, 7, "Settings")
    window.tab_to("Appearance and language")
    window.press(SPACE)
    window.tab_to("Deutsch")
    window.press(SPACE)
    for page in ("Heute", "Woche", "Bericht", "Einstellungen"):
        window.find(page)


def the_whole_day_goes_without_a_mouse(diary, picture):
    diary.run("regimen", "add", "Vitamin D3", "--vitamin-d-iu", "1000", "--from", "2026-11-01")
    diary.run("log", "yesterday: 200 ml milk; walk 30 min")
    with diary.window("--first-run") as window:
        go_through_the_first_run(window, diary, picture)
        log(window, diary)
        edit_and_undo(window, diary, picture)
        tick_what_is_due(window, diary)
        read_the_week(window, picture)
        read_the_trend(window, picture)
        change_a_target(window, diary, picture)
        export_the_summary(window, diary, picture)
        switch_the_language(window)
        picture(window, "whole-day-german")
    with diary.window() as window:  # on the next day too
        window.find("Heute")
        total = window.find("Calcium, ").get_name().replace("\u00a0", " ")
        print(f"  read out: {total}")
        assert total == "Calcium, mindestens 573 mg, Ziel 1100 mg, darunter", total


JOURNEYS = [
    the_whole_day_goes_without_a_mouse,
]
