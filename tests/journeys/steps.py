# SPDX-License-Identifier: GPL-3.0-or-later
"""What several journeys do on their way, and the diary they do it with."""
import json
import os
import subprocess

from window import ENTER, SPACE, Z, Window, wait_for

TODAY = "2026-11-23"
BREAKFAST = "breakfast: 200 ml milk, 2 eggs, 40 g cheddar; D3 1000 IU; walk 30 min"


class Diary:
    def __init__(self, folder, name, programs):
        self.home = folder
        self.journal = os.path.join(folder, name)
        self.program, self.command_line = programs

    def window(self, *options):
        return Window(self.program, "--journal", self.journal, "--today", TODAY, *options)

    def run(self, *words):
        command = [self.command_line, "--journal", self.journal, "--today", TODAY, *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def entries(self):
        return json.loads(self.run("day", "--json"))["entries"]

    def target(self, name):
        targets = json.loads(self.run("targets", "show", "--json"))["targets"]
        return next(target["lower"] for target in targets if target["name"] == name)


def save_a_line(window, line):
    window.type(line)
    window.press(ENTER)


def open_the_table_of(window, title):
    """Of the page that is shown, by Tab and the letter T."""
    window.find(f"Chart of {title}")
    window.tab_to(f"Chart of {title}")
    window.press(ord("t"))
    window.find(f"Table of {title}")


def answer_the_first_run(window, picture):
    window.find("Welcome")
    window.tab_to("female")
    window.press(SPACE)
    window.tab_to("Year of birth")
    window.type("1956")
    picture(window, "first-run-who")
    window.tab_to("Next")
    window.press(ENTER)
    window.find("What do you want to compare with?")
    window.tab_to("RDA by age and sex")
    window.press(SPACE)
    picture(window, "first-run-targets")
    window.tab_to("Next")
    window.press(ENTER)
    window.find("How is vitamin D written")
    picture(window, "first-run-units")
    window.tab_to("Begin my diary")
    window.press(ENTER)
    window.find("Log line")


def change_the_target_for_calcium(window, diary, picture):
    window.activate("Change the target for Calcium")
    window.find("A target of my own")
    window.tab_to("At least")
    window.type("1100")
    picture(window, "own-target")
    window.press(ENTER)
    wait_for(lambda: diary.target("calcium") == 1100, "the new target")


def go_to_page(window, number, name):
    window.press(ord(str(number)), with_control=True)
    window.find(name)


def log_edit_undo_and_tick(window, diary, picture):
    save_a_line(window, BREAKFAST)
    wait_for(lambda: len(diary.entries()) == 5, "breakfast")
    before = diary.entries()
    window.tab_to("Edit Milk, whole")
    window.press(SPACE)
    window.find("Change this entry")
    window.tab_to("Portion")
    window.press(ord("a"), with_control=True)
    window.type("412")
    picture(window, "whole-day-edit")
    window.press(ENTER)
    wait_for(lambda: 412 in [entry.get("portion_g") for entry in diary.entries()], "the larger portion")
    window.press(Z, with_control=True)
    wait_for(lambda: diary.entries() == before, "the portion to be taken back")
    window.tab_to("Tick all")
    window.press(SPACE)
    wait_for(lambda: len(diary.entries()) == 6, "the ticked dose")


def save_the_summary(window, diary, picture):
    go_to_page(window, 5, "Summary for a visit")
    window.tab_to("Save the file")
    window.press(ENTER)
    file = os.path.join(diary.home, f"osteon-{TODAY}.pdf")
    wait_for(lambda: os.path.exists(file), "the summary as PDF")
    picture(window, "whole-day-summary")
    with open(file, "rb") as page:
        content = page.read()
    assert content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF"), content[:20]


def speak_german(window):
    go_to_page(window, 7, "Settings")
    window.activate("Appearance and language")
    window.tab_to("Deutsch")
    window.press(SPACE)
    for page in ("Heute", "Woche", "Bericht", "Einstellungen"):
        window.find(page)
