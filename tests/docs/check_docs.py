#!/usr/bin/env python3
"""Looks that the documents of the project hold together: links, pages of the help, no trace of one computer."""

import re
import sys
from pathlib import Path
from urllib.parse import unquote

MANUAL = Path("docs/manual")
# Where the window keeps which page of the manual F1 opens, and how it names one there.
WINDOW = Path("ui/window")
HELP_MAP = re.compile(r"QString helpTopic\([^)]*\) \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
PAGE = re.compile(r'QStringLiteral\("([^"]+)"\)')
OPENED = re.compile(r'openHelp\(QStringLiteral\("([^"]+)"\)\)')
NOT_OURS = {".git", "build", "out", ".cache", "__pycache__"}
TEXTS = {".md", ".cpp", ".h", ".in", ".txt", ".cmake", ".toml", ".csv", ".sql", ".py", ".json", ".qrc", ".svg", ""}

CODE = re.compile(r"^(```|~~~).*?^\1[^\n]*$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?[^)]*\)")
# A path of one computer, or a host that packages are fetched from.
TRACE = re.compile(r"(?<![\w.])/(?:home|work|root|Users)/\w|\b(?:archive|deb|security)\.[a-z]+\.(?:com|org)"
                   r"|\b(?:pypi|registry|mirror|proxy)\.[a-z0-9.-]+\.[a-z]{2,}")


def files(root, suffixes):
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.is_file() and path.suffix in suffixes and not NOT_OURS & set(inside.parts):
            yield path


def anchors(text):
    """The names that headings of a page answer to."""
    names = set()
    for heading in re.findall(r"^#+\s+(.*)$", CODE.sub(lambda code: code.group(0).strip("`"), text), re.MULTILINE):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
        names.add(re.sub(r"[^\w\- ]", "", plain).replace(" ", "-"))
    return names


def link_faults(root):
    for page in files(root, {".md"}):
        place = page.relative_to(root)
        text = page.read_text(encoding="utf-8")
        for target in LINK.findall(CODE.sub("", text)):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = unquote(target).partition("#")
            aim = (page.parent / name).resolve() if name else page
            if not aim.exists() or root.resolve() not in (aim, *aim.parents):
                yield f"{place}: the link {target} leads nowhere in the project"
            elif anchor and aim.suffix == ".md" and anchor not in anchors(aim.read_text(encoding="utf-8")):
                yield f"{place}: the link {target} names a heading that {name or place} does not have"
            elif place.parent == MANUAL and aim.parent != (root / MANUAL).resolve():
                yield f"{place}: the link {target} leaves the manual, which is installed alone"


def help_faults(root):
    """Pages that the window opens and the manual lacks; pages of the manual that its first page does not name."""
    pages = {page.name for page in (root / MANUAL).glob("*.md")}
    mapped = False
    for source in files(root / WINDOW, {".cpp"}):
        text = source.read_text(encoding="utf-8")
        named = [name for body in HELP_MAP.findall(text) for name in PAGE.findall(body)]
        mapped = mapped or bool(named)
        for name in sorted(set(named + OPENED.findall(text))):
            if name + ".md" not in pages:
                yield f"{source.relative_to(root)}: F1 opens {name}, and {MANUAL} has no {name}.md"
    if not mapped:
        yield f"{WINDOW}: the map of F1, helpTopic(), was not found"
    index = root / MANUAL / "index.md"
    named = set(LINK.findall(index.read_text(encoding="utf-8"))) if index.exists() else set()
    for name in sorted(pages - named - {"index.md"}):
        yield f"{MANUAL}/{name}: not named in {MANUAL}/index.md"


def decision_faults(root):
    numbers = {}
    for page in sorted((root / "docs/decisions").glob("*.md")):
        number = page.name[:4]
        if number in numbers:
            yield f"docs/decisions/{page.name}: the number {number} is taken by {numbers[number]}"
        numbers[number] = page.name
        if not page.read_text(encoding="utf-8").startswith(f"# {number}. "):
            yield f"docs/decisions/{page.name}: its heading does not begin with {number}"


def trace_faults(root):
    for path in files(root, TEXTS):
        if path.resolve().parent == Path(__file__).resolve().parent:
            continue
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, 1):
            found = TRACE.search(line)
            if found:
                yield f"{path.relative_to(root)}:{number}: «{found.group(0)}» belongs to one computer"


def faults(root):
    for check in (link_faults, help_faults, decision_faults, trace_faults):
        yield from check(root)


def main(arguments):
    found = list(faults(Path(arguments[1]).resolve()))
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
