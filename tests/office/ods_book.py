"""An ODS book read as a stranger would: its XML looked into."""

import re
import zipfile
from xml.etree import ElementTree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
NUMBER = "{urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def column_name(column):
    name = ""
    while column >= 0:
        name = chr(ord("A") + column % 26) + name
        column = column // 26 - 1
    return name


def decimals_of(content):
    """Printed decimals by style of a cell."""
    formats = {style.get(STYLE + "name"): int(style.find(NUMBER + "number").get(NUMBER + "decimal-places"))
               for style in content.iter(NUMBER + "number-style")}
    return {style.get(STYLE + "name"): formats.get(style.get(STYLE + "data-style-name"))
            for style in content.iter(STYLE + "style")}


def value_of(cell):
    kind = cell.get(OFFICE + "value-type")
    if kind == "float":
        return float(cell.get(OFFICE + "value"))
    if kind != "string":
        return None
    words = cell.get(OFFICE + "string-value")
    return words if words is not None else "\n".join("".join(p.itertext()) for p in cell.findall(TEXT + "p"))


def cells_of(table, decimals):
    """Formula, value and decimals by the name of each cell that holds anything."""
    cells = {}
    row = 0
    for line in table.iter(TABLE + "table-row"):
        column = 0
        for cell in line:
            value, formula = value_of(cell), cell.get(TABLE + "formula")
            if value is not None or formula is not None:
                at = f"{column_name(column)}{row + 1}"
                cells[at] = (formula, value, decimals.get(cell.get(TABLE + "style-name")))
            column += int(cell.get(TABLE + "number-columns-repeated", 1))
        row += int(line.get(TABLE + "number-rows-repeated", 1))
    return cells


def read(path):
    with zipfile.ZipFile(path) as archive:
        content = ElementTree.fromstring(archive.read("content.xml"))
    decimals = decimals_of(content)
    return {table.get(TABLE + "name"): cells_of(table, decimals) for table in content.iter(TABLE + "table")}


def without_values(source, target):
    """The same book with no value beside any formula."""
    beside = re.compile(rb'( table:formula="[^"]*") office:value-type="[^"]*" office:(?:string-)?value="[^"]*"'
                        rb"(>(?:<office:annotation>.*?</office:annotation>)?)?(?:<text:p>[^<]*</text:p>)?")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename == "content.xml":
                content = beside.sub(rb"\1\2", content)
            new.writestr(item, content)
