# SPDX-License-Identifier: GPL-3.0-or-later
"""Of the other pages."""
import json
import os

from steps import TODAY, change_the_target_for_calcium, open_the_table_of
from window import ENTER, SPACE, TAB, Z, wait_for


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
        wait_for(lambda: window.focused() == "Check the file", "the part to be shown")
        window.tab_to("Show me sample data")
        window.press(ENTER)
        window.find("This is the invented diary")
        picture(window, "sample")
        window.activate("Back to my diary")
        wait_for(lambda: not window.shows("This is the invented diary"), "the own diary")
        assert len(diary.entries()) == 1
    with diary.window("--page", "settings") as window:
        window.activate("Your data")
        wait_for(lambda: window.focused() == "Check the file", "the part to be shown")
        window.tab_to("Save the table as")
        window.press(TAB)
        window.tab_to("Save the table")
        window.press(ENTER)
        window.find("The table is saved")
        picture(window, "table-saved")
    with open(os.path.join(diary.home, f"osteon-{TODAY}.csv"), encoding="utf-8") as table:
        assert "Egg" in table.read()


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


JOURNEYS = [
    a_week_is_reached_and_read_by_keyboard,
    a_target_is_changed_and_taken_back,
    the_diary_is_saved_as_a_table_and_its_sample_is_left_again,
    a_question_for_the_doctor_is_written_down_and_taken_back,
    medians_of_a_study_are_shown_only_to_who_asks_for_them,
]
