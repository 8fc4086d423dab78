"""Which folder may use which: the arrows of the architecture as data (docs/reference/architecture.md).

A folder may use everything its entry names; nothing else, not even what those use, unless named here.
"""

_BASE = {"core/text", "core/decimal"}
# Who writes files: the program, the window, the plan file itself.
_OUTPUT = {"core/output"}
_PLAN = _BASE | {"core/units", "core/form", "core/plan"}
_PROGRAMME = _PLAN | {"core/norms", "core/method", "core/programme"}
_CHECK = _PROGRAMME | {"core/scenario", "core/check"}
_CORE = _CHECK | {"core/merge", "core/analysis", "core/explain", "core/sheet", "core/reading", "core/audit",
                  "core/document",
                  "core/odf", "core/book", "core/writing", "core/exchange", "core/report",
                  "core/note"}
_PAGE = _CORE | _OUTPUT | {"ui/plan", "ui/widgets", "ui/form"}
_PAGES = {"ui/inputs", "ui/check", "ui/print", "ui/start", "ui/scenario", "ui/chart",
          "ui/norms", "ui/note", "ui/import", "ui/deviation", "ui/audit", "ui/summary", "ui/sweep", "ui/method"}

ARROWS = {
    "core/output": set(),
    "core/text": set(),
    "core/odf": {"core/text"},
    # A spreadsheet knows nothing of programmes.
    "core/book": _BASE | {"core/odf"},
    # Files of others become grids of text before anything is thought of them.
    "core/sheet": {"core/text"},
    "core/decimal": set(),
    "core/units": _BASE,
    "core/form": _BASE | {"core/units"},
    "core/plan": _BASE | {"core/units", "core/form"},
    "core/norms": _BASE | {"core/units"},
    "core/method": _BASE | {"core/units"},
    "core/programme": _PROGRAMME - {"core/programme"},
    "core/scenario": _PROGRAMME,
    "core/merge": _PROGRAMME | {"core/scenario"},
    "core/analysis": _PROGRAMME | {"core/scenario"},
    "core/explain": _PROGRAMME | {"core/scenario"},
    # What people bring is read without a thought of paper or of any file written.
    "core/reading": _PROGRAMME | {"core/scenario", "core/sheet"},
    # Published tables are judged by their own figures: no plan, no paper.
    "core/audit": _PROGRAMME | {"core/scenario", "core/reading"},
    "core/check": _PROGRAMME | {"core/scenario"},
    "core/document": _CHECK,
    # Files of printed tables know neither plans nor forms.
    "core/writing": _BASE | {"core/odf", "core/document"},
    # Beside a formula stands what it means, in the words of the passport.
    "core/exchange": _CHECK | {"core/explain", "core/sheet", "core/reading", "core/audit", "core/document", "core/odf",
                                "core/book", "core/writing"},
    "core/note": _CHECK | {"core/explain", "core/document", "core/odf"},
    "core/report": _CHECK | {"core/explain", "core/document", "core/writing", "core/exchange"},
    # The plan file knows the scenario and its checks, never paper or spreadsheets.
    "core/storage": _CHECK | _OUTPUT | {"migrations"},
    # The window never sees SQLite.
    "ui/widgets": _CORE | _OUTPUT,
    # The plan of the window knows no widget.
    "ui/plan": _CHECK,
    "ui/form": _CORE | _OUTPUT | {"ui/plan", "ui/widgets"},
    **{page: _PAGE for page in _PAGES},
    # A comparison shows the waterfall of its factors.
    "ui/scenario": _PAGE | {"ui/chart"},
    # A note counts its sheets, and is printed as they stand.
    "ui/note": _PAGE | {"ui/print"},
    # A sweep shows its histogram.
    "ui/sweep": _PAGE | {"ui/chart"},
    "ui/window": _PAGE | _PAGES,
    # The command line paints PDF with the painter of the window, and needs no other part of it.
    "app/cli": _CORE | _OUTPUT | {"core/storage", "ui/print"},
    # Pages made of --help, metadata, the package: no source of the program.
    "app/package": set(),
    "app/desktop": _PAGE | _PAGES | {"core/storage", "ui/window"},
}
