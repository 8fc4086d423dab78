#!/usr/bin/env python3
"""Walks the whole window as a screen reader does: walk.py PROGRAM COMMAND_LINE INPUTS.

Every page is opened from the tree of pages; each control on it has to have a name and to stand where its parent says;
hundreds of actions are done, and after each of them the tables are asked about cells inside and outside of them. The
window has to live through it without a complaint.
"""
import random
import subprocess
import sys
import time

from client import (ROLES_WITH_NAME, TABLES, Atspi, act, ask, find, focus_events, is_showing, name_of, path_of,
                    wait_for_window, walk)
from desk import Desk
from x_focus import focus_widest_window

ACTIONS = 300
CELLS_OF_A_TABLE = 12
PRESSED = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
           Atspi.Role.PAGE_TAB}
# They ask for a file, print, or end the plan; none of that can be answered from here.
LEFT_ALONE = ("…", "Печать", "Выгрузить", "Открыть", "Закрыть план", "Удалить", "Справка", "CSV", "PNG", "SVG",
              "План", "Рассчитать", "Перебрать")
# Looked at once: they are the same beside every page.
AROUND_PAGES = {Atspi.Role.MENU_BAR, Atspi.Role.TOOL_BAR, Atspi.Role.TREE}
COMPLAINTS = ("Fix my children", "indexOfChild", "invalid index", "Accessible invalid", "Cannot create accessible",
              "ASSERT", "QAccessible", "runtime error")


class Walk:
    def __init__(self, desk, window):
        self.desk = desk
        self.window = window
        self.chance = random.Random(2022)
        self.faults = []
        self.pages = self.nodes = self.actions = self.queries = 0

    def fault(self, words):
        if words not in self.faults:
            self.faults.append(words)

    def ask(self, question, *arguments):
        self.queries += 1
        answer = ask(question, *arguments)
        if not self.desk.is_alive():
            raise SystemExit(f"the window died of {question.__name__}{arguments}")
        return answer

    def look(self, page):
        """Every node of the page in sight: its name, its parent, its place. What can be pressed, and the tables."""
        pressed, tables = [], []
        for node, place, parent in walk(self.window, CELLS_OF_A_TABLE, skipped=AROUND_PAGES if self.pages > 1 else ()):
            self.nodes += 1
            role = node.get_role()
            if role in ROLES_WITH_NAME and not name_of(node):
                self.fault(f"{page}: nameless {path_of(node)}")
            if self.ask(node.get_parent) != parent:
                self.fault(f"{page}: another parent of {path_of(node)}")
            elif self.ask(node.get_index_in_parent) != place:
                self.fault(f"{page}: another place of {path_of(node)}")
            if role in PRESSED and not any(word in (node.get_name() or "…") for word in LEFT_ALONE):
                pressed.append(node)
            if role in TABLES:
                tables.append(node)
        return pressed, tables

    def menus(self):
        """Nothing of a closed menu is in sight, and all of it has a name."""
        for bar in (node for node, _, _ in walk(self.window, 0) if node.get_role() == Atspi.Role.MENU_BAR):
            for node, _, _ in walk(bar, 0, hidden=True):
                self.nodes += 1
                if node.get_role() in ROLES_WITH_NAME and not name_of(node):
                    self.fault(f"nameless {path_of(node)}")

    def outside(self, table):
        """Every question that once ended the program."""
        rows, columns = table.get_n_rows(), table.get_n_columns()
        for row, column in ((-1, 0), (rows, 0), (500, 500), (0, -1), (rows, columns)):
            self.ask(table.is_selected, row, column)
            self.ask(table.get_row_extent_at, row, column)
            self.ask(table.get_column_extent_at, row, column)
            self.ask(table.get_accessible_at, row, column)
            self.ask(table.get_index_at, row, column)
        for place in (-1, 999999):
            self.ask(table.get_row_column_extents_at_index, place)
            self.ask(table.get_row_at_index, place)
            self.ask(table.get_child_at_index, place)
            self.ask(table.get_row_header, place)
            self.ask(table.get_row_description, place)

    def inside(self, table):
        """A cell by chance, and what is asked of each that is read out."""
        rows, columns = table.get_n_rows(), table.get_n_columns()
        if rows < 1 or columns < 1:
            return None
        cell = self.ask(table.get_accessible_at, self.chance.randrange(rows), self.chance.randrange(columns))
        if cell is not None:
            for answer in (cell.get_name, cell.get_description, cell.get_state_set, cell.get_index_in_parent):
                self.ask(answer)
            self.ask(cell.get_extents, Atspi.CoordType.SCREEN)
        return cell

    def deeds(self, share, buttons, tables):
        """Presses buttons and cells of the page in sight, `share` times in all."""
        for table in tables:
            self.outside(table)
        for turn in range(share):
            if turn % 3 == 0 and buttons:
                self.ask(act, self.chance.choice(buttons))
            elif tables:
                table = self.chance.choice(tables)
                cell = self.inside(table)
                if cell is not None:
                    self.ask(act, cell, self.chance.choice(("SetFocus", "Toggle", "SetFocus")))
            self.actions += 1
            if not self.desk.is_alive():
                raise SystemExit("the window died of an action")

    def one_focus_event(self):
        """Four views show a form, and one move in it is told once."""
        tables = (node for node, _, _ in walk(self.window, 0) if node.get_role() == Atspi.Role.TABLE)
        table = max(tables, key=lambda node: node.get_n_rows())
        first, second = table.get_accessible_at(2, 4), table.get_accessible_at(3, 4)
        act(first, "SetFocus")
        heard = focus_events(lambda: act(second, "SetFocus"))
        if heard != [second.get_name()]:
            self.fault(f"a move to {second.get_name()!r} was told as {heard}")

    def go(self):
        focus_widest_window()
        self.one_focus_event()
        self.menus()
        tree = find(self.window, Atspi.Role.TREE, "Страницы плана")
        if tree is None:
            raise SystemExit("there is no tree of pages")
        rows = [tree.get_accessible_at(row, 0) for row in range(tree.get_n_rows())]
        # A group only folds.
        names = [row.get_name() for row in rows if not row.get_state_set().contains(Atspi.StateType.EXPANDABLE)]
        share = ACTIONS // max(1, len(names)) + 1
        for name in names:
            rows = [tree.get_accessible_at(row, 0) for row in range(tree.get_n_rows())]
            item = next((row for row in rows if row is not None and row.get_name() == name), None)
            if item is None or not self.ask(act, item):
                self.fault(f"the page {name!r} did not open")
                continue
            self.pages += 1
            self.deeds(share, *self.look(name))
        for line in self.desk.complaints(COMPLAINTS):
            self.fault("log: " + line)


def training_plan(command_line, inputs):
    """The long form, half filled: rows that fold, missing norms, findings."""
    def make(path):
        for words in (["new", path, "--edition", "2022", "--region", "Учебная область", "--training"],
                      ["import", path, inputs]):
            subprocess.run([command_line, *words], check=True, stdout=subprocess.DEVNULL)
    return make


def window_of(desk):
    """Qt greets the registry once; a greeting that was lost on a busy machine is repeated by a new window, and told."""
    try:
        return wait_for_window(desk, 30)
    except RuntimeError as failure:
        if not desk.is_alive():
            raise
        print(f"{failure}; opened once more", file=sys.stderr)
        desk.open_window()
        return wait_for_window(desk, 60)


def main():
    began = time.monotonic()
    program, command_line, inputs = sys.argv[1:4]
    with Desk(program, training_plan(command_line, inputs)) as desk:
        walked = Walk(desk, window_of(desk))
        walked.go()
        print(f"{walked.pages} pages, {walked.nodes} nodes, {walked.actions} actions, {walked.queries} questions, "
              f"{time.monotonic() - began:.0f} s")
        if walked.actions < ACTIONS:
            walked.fault(f"only {walked.actions} actions were done")
        for words in walked.faults:
            print(words, file=sys.stderr)
        return 1 if walked.faults else 0


if __name__ == "__main__":
    sys.exit(main())
