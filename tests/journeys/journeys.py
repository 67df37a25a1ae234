# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: journeys.py OSTEON OSTEON-CLI PICTURES [WORDS OF A NAME]

What a person does with osteon, from the first key to the new total, through the real window."""
import os
import sys
import tempfile

import first_run_journeys
import logging_journeys
import page_journeys
import whole_day
from steps import Diary

JOURNEYS = (logging_journeys.JOURNEYS + first_run_journeys.JOURNEYS + page_journeys.JOURNEYS + whole_day.JOURNEYS)


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
