#!/usr/bin/env python3
"""Checks the sources of a project root against the arrows: ./check_arrows.py ROOT.

Prints one line per violation, naming both ends, and exits with 1 if there is any.
"""

import pathlib
import re
import sys

from arrows import ARROWS

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
OWN_INCLUDE = re.compile(r"^(core|ui|app|migrations)/")
LINK = re.compile(r"\b(core|ui)(?:::|_)([a-z]+)\b")
QT = re.compile(r"^(Qt[A-Z]\w*/|Q[A-Z]\w*$|qt?[a-z0-9_]+\.h$)")
SQLITE = re.compile(r"^(sqlite3(ext)?\.h|SQLiteCpp/)")
# "04.1" as a whole literal: row numbers of an official form belong to resources/editions.
# Parts of a row number have one or two digits: a date is none.
ROW_NUMBER = re.compile(r'"((?:0[1-9]|[1-6][0-9])(?:\.[0-9]{1,2})*)"')


# "a2" and "a2.01.cost_oms" as literals, and the first or the last appendix: a table is asked for by its role.
APPENDIX = re.compile(r'"(a[0-9]+(?:\.[0-9][0-9a-z_.]*)?)"')
APPENDIX_BY_PLACE = re.compile(r"\bappendices\.(?:back|front)\(\)")


def folder_of(path):
    """core/text/csv.h → core/text; app/cli/verbs/new.cpp → app/cli; migrations/migrations.h → migrations."""
    parts = path.split("/")
    return parts[0] if parts[0] == "migrations" else "/".join(parts[:2])


def is_allowed(source, target):
    return source == target or target in ARROWS[source]


def includes_of(path, text, number_of_line):
    match = INCLUDE.match(text)
    if not match:
        return
    target = match.group(2)
    source = folder_of(path)
    where = f"{path}:{number_of_line}"
    if OWN_INCLUDE.match(target) and not is_allowed(source, folder_of(target)):
        yield f"{where} includes {target}: {source} may not use {folder_of(target)}"
    if source.startswith("core/") and QT.match(target):
        yield f"{where} includes {target}: core does without Qt"
    if source != "core/storage" and SQLITE.match(target):
        yield f"{where} includes {target}: only core/storage may use SQLite"


def row_numbers_of(path, text, number_of_line):
    # A method sees no form: its "10.8" is a figure of the act.
    if folder_of(path) == "core/method":
        return
    code = text.split("//")[0]
    for match in ROW_NUMBER.finditer(code):
        yield (f"{path}:{number_of_line} names the form row {match.group(1)}: "
               "row numbers belong to resources/editions")


def appendices_of(path, text, number_of_line):
    code = text.split("//")[0]
    for match in APPENDIX.finditer(code):
        yield f"{path}:{number_of_line} names the appendix {match.group(1)}: ask for a table by its role"
    if APPENDIX_BY_PLACE.search(code):
        yield f"{path}:{number_of_line} takes an appendix by its place: ask for a table by its role"


def links_of(path, text, number_of_line):
    source = folder_of(path)
    for layer, name in LINK.findall(text.split("#")[0]):
        target = f"{layer}/{name}"
        if target in ARROWS and not is_allowed(source, target):
            yield f"{path}:{number_of_line} links {target}: {source} may not use {target}"


def violations(root):
    for layer in ("core", "ui", "app"):
        for file in sorted((root / layer).rglob("*")):
            path = file.relative_to(root).as_posix()
            is_code = file.suffix in (".h", ".cpp")
            if not is_code and file.name != "CMakeLists.txt" or path.count("/") < 2:
                continue
            if folder_of(path) not in ARROWS:
                yield f"{path}: the folder {folder_of(path)} is missing in tests/arrows/arrows.py"
                continue
            rules = (includes_of, row_numbers_of, appendices_of) if is_code else (links_of,)
            for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
                for rule in rules:
                    yield from rule(path, text, number)


def main(root):
    found = list(violations(pathlib.Path(root)))
    for violation in found:
        print(violation)
    print(f"violations of the arrows: {len(found)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
