#!/usr/bin/env python3
"""Recalculates a workbook from scratch and compares every formula with the value that the program wrote beside it.

    recalculate.py BOOK…

The values beside the formulas are taken away, LibreOffice computes the book anew, and each formula must give the
program's figure to the last printed digit, or the program's text. Prints one line a difference; exits with 1 if there
is any, or if a book holds no formula.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

import ods_book

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def sheets_of(archive):
    """Name and path of each sheet."""
    links = {link.get("Id"): link.get("Target") for link in
             ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))}
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    for sheet in book.find(MAIN + "sheets"):
        target = links[sheet.get(REL)].lstrip("/")
        yield sheet.get("name"), target if target.startswith("xl/") else "xl/" + target


def decimals_of(archive):
    """Printed decimals by style."""
    styles = ElementTree.fromstring(archive.read("xl/styles.xml"))
    formats = {int(f.get("numFmtId")): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
    built_in = {1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00"}
    decimals = []
    for look in styles.find(MAIN + "cellXfs"):
        number = int(look.get("numFmtId", 0))
        code = formats.get(number, built_in.get(number, "General"))
        found = re.search(r"\.(0+)", code)
        decimals.append(None if code == "General" else len(found.group(1)) if found else 0)
    return decimals


def cells_of(archive, path, strings):
    """Formula, value and style by the name of each cell."""
    cells = {}
    for cell in ElementTree.fromstring(archive.read(path)).iter(MAIN + "c"):
        value = cell.find(MAIN + "v")
        text = None if value is None else value.text
        kind = cell.get("t", "n")
        if kind == "s" and text is not None:
            text = strings[int(text)]
        elif kind == "n" and text is not None:
            text = float(text)
        formula = cell.find(MAIN + "f")
        cells[cell.get("r")] = (None if formula is None else formula.text, text, int(cell.get("s", 0)))
    return cells


def read(path):
    with zipfile.ZipFile(path) as archive:
        strings = []
        if "xl/sharedStrings.xml" in archive.namelist():
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml")):
                strings.append("".join(t.text or "" for t in item.iter(MAIN + "t")))
        decimals = decimals_of(archive)
        return {name: {at: (formula, value, decimals[style] if style < len(decimals) else None)
                       for at, (formula, value, style) in cells_of(archive, place, strings).items()}
                for name, place in sheets_of(archive)}


def read_book(path):
    return ods_book.read(path) if str(path).endswith(".ods") else read(path)


def without_values(source, target):
    """The same book with no value beside any formula."""
    beside = re.compile(rb"(</f>)<v>[^<]*</v>")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename.startswith("xl/worksheets/"):
                content = beside.sub(rb"\1", content)
            new.writestr(item, content)


def recalculated(books, folder):
    stripped = folder / "stripped"
    stripped.mkdir()
    names = [stripped / f"{place}{pathlib.Path(book).suffix}" for place, book in enumerate(books)]
    for book, name in zip(books, names):
        (ods_book.without_values if name.suffix == ".ods" else without_values)(book, name)
    made = folder / "made"
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML", "--outdir", str(made),
                    *map(str, names)],
                   check=True, stdout=subprocess.DEVNULL, timeout=500)
    return [read(made / f"{place}.xlsx") for place in range(len(books))]


def differs(ours, theirs, decimals):
    if isinstance(ours, float) and isinstance(theirs, float):
        # Half a unit of the last printed digit is what print cannot show.
        return abs(ours - theirs) > 0.5000001 * 10.0 ** -(decimals if decimals is not None else 9)
    return (ours or "") != (theirs or "")


def main(books):
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for book, anew in zip(books, recalculated(books, pathlib.Path(folder))):
            formulas = 0
            for name, cells in read_book(book).items():
                for at, (formula, value, decimals) in cells.items():
                    if formula is None:
                        continue
                    formulas += 1
                    theirs = anew.get(name, {}).get(at, (None, None, None))[1]
                    if differs(value, theirs, decimals):
                        faults += 1
                        print(f"{book}: {name}!{at}: {formula} gives {theirs!r}, the program says {value!r}")
            if formulas == 0:
                faults += 1
                print(f"{book}: no formula in it")
            print(f"{book}: {formulas} formulas")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
