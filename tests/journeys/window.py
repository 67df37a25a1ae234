# SPDX-License-Identifier: GPL-3.0-or-later
"""A running osteon window, seen and driven as a screen reader would: by names and roles on the accessibility bus."""
import ctypes
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ENTER, ESCAPE, TAB, SPACE, PAGE_UP, F1 = 0xFF0D, 0xFF1B, 0xFF09, 0x20, 0xFF55, 0xFFBE
Z, CONTROL = ord("z"), 37

MAP_STATE, VIEWABLE, REVERT_TO_PARENT = 23, 2, 2  # of Xlib: place in XWindowAttributes, and values


class Window:
    """Starts the program; leaves it running until the with-block ends."""

    def __init__(self, program, *options):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        self.process = subprocess.Popen([program, *options], env=environment)
        self.root = None
        self.listener = None
        self.actions = 0  # what the person did so far: a line typed, a key or a button pressed

    def __enter__(self):
        self.root = wait_for(self._application, "the window on the accessibility bus")
        give_keyboard_to_the_window()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=10)

    def _application(self):
        assert self.process.poll() is None, f"osteon ended with {self.process.returncode}"
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application is not None and application.get_process_id() == self.process.pid:
                return application if application.get_child_count() else None
        return None

    def find(self, name, role=None):
        """The first thing on screen whose accessible name begins so; waits for it."""
        return wait_for(lambda: self._search(self.root, name, role), f"'{name}' on the accessibility bus")

    def is_checked(self, name):
        """What a screen reader says of a box to tick; nothing where there is no such box."""
        box = self._search(self.root, name, Atspi.Role.CHECK_BOX)
        return box and box.get_state_set().contains(Atspi.StateType.CHECKED)

    def shows(self, name):
        """Whether such a thing is there now."""
        return self._search(self.root, name, None) is not None

    def _search(self, node, name, role):
        if node is None:
            return None
        node.clear_cache()
        if is_hidden(node):
            return None
        if (node.get_name() or "").startswith(name) and (role is None or node.get_role() == role):
            if node.get_state_set().contains(Atspi.StateType.SHOWING):
                return node
        for index in range(node.get_child_count()):
            found = self._search(node.get_child_at_index(index), name, role)
            if found is not None:
                return found
        return None

    def tab_to(self, name):
        """Goes on by Tab alone until something of that name has the keyboard."""
        now = wait_for(self.focused, "something to have the keyboard")
        for _ in range(60):
            if now.startswith(name):
                return
            self.press(TAB)
            now = wait_for(lambda before=now: self._other_focus(before), f"Tab to go on from '{now}'")
        raise AssertionError(f"Tab does not reach '{name}'")

    def activate(self, name):
        """Presses a button, as a click or the space bar would."""
        self.actions += 1
        button = self.find(name)
        actions = [Atspi.Action.get_action_name(button, number) for number in range(Atspi.Action.get_n_actions(button))]
        Atspi.Action.do_action(button, actions.index("Press"))

    def type(self, text):
        """Types on the keyboard, into whatever has the focus."""
        self.actions += 1
        for character in text:
            Atspi.generate_keyboard_event(0, character, Atspi.KeySynthType.STRING)
            time.sleep(0.01)

    def press(self, key, with_control=False):
        self.actions += 1
        if with_control:
            Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
        if with_control:
            Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.RELEASE)

    def focused(self):
        """The name of what has the keyboard."""
        return self._focused(self.root) or ""

    def _focused(self, node):
        node.clear_cache()
        if is_hidden(node):
            return None
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            found = self._focused(child) if child is not None else None
            if found:
                return found
        return node.get_name() if node.get_state_set().contains(Atspi.StateType.FOCUSED) else None

    def _other_focus(self, before):
        """What has the keyboard instead; nothing as long as it is the same, or the tree changes while it is gone through."""
        now = self.focused()
        return now if now != before else None

    def alerts(self):
        """What comes on screen as an alert from now on, which is what a screen reader reads out: a function that
        gives all of it so far."""
        said = []

        def hear(event):
            try:
                if event.detail1 == 1 and event.source.get_role() == Atspi.Role.ALERT:
                    said.append(event.source.get_name())
            except GLib.Error:  # gone before one could look
                pass

        self.listener = Atspi.EventListener.new(hear)
        self.listener.register("object:state-changed:showing")

        def so_far():
            while GLib.MainContext.default().iteration(False):
                pass
            return said

        return so_far

    def picture(self, file):
        time.sleep(0.4)  # what is on the bus is not on the screen before the next frame
        subprocess.run(["import", "-window", "root", file], check=False)


def is_hidden(node):
    """Whether nothing in it can be on the screen: a page that is not shown need not be gone through."""
    return node.get_role() != Atspi.Role.APPLICATION and not node.get_state_set().contains(Atspi.StateType.VISIBLE)


def wait_for(find, what, seconds=30):
    """Waits until `find` gives something and returns it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds} seconds for {what}")


def give_keyboard_to_the_window():
    """What a window manager does. Without one a window gets the keys, but does not think that it is active, and an
    inactive window has no shortcuts."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    unused, count, children = ctypes.c_ulong(), ctypes.c_uint(), ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.byref(unused), ctypes.byref(unused),
                   ctypes.byref(children), ctypes.byref(count))
    for child in map(ctypes.c_ulong, children[:count.value]):
        attributes = (ctypes.c_int * 64)()
        x11.XGetWindowAttributes(display, child, attributes)
        if attributes[MAP_STATE] == VIEWABLE:
            x11.XSetInputFocus(display, child, REVERT_TO_PARENT, ctypes.c_ulong(0))
    x11.XCloseDisplay(display)
