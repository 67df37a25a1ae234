# SPDX-License-Identifier: GPL-3.0-or-later
"""What several journeys do on their way, and the diary they do it with."""
import json
import os
import subprocess

from window import ENTER, SPACE, Window, wait_for

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
    window.tab_to("Change the target for Calcium")
    window.press(SPACE)
    window.find("A target of my own")
    window.tab_to("At least")
    window.type("1100")
    picture(window, "own-target")
    window.press(ENTER)
    wait_for(lambda: diary.target("calcium") == 1100, "the new target")


def go_to_page(window, number, name):
    window.press(ord(str(number)), with_control=True)
    window.find(name)
