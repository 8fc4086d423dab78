#!/usr/bin/env python3
"""Proves that check_arrows.py catches what it must: each case plants one file in an empty project."""

import contextlib
import io
import pathlib
import tempfile
import unittest

import check_arrows


def check(files):
    """Status and output of the checker on a project of these files."""
    output = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(output):
        for path, text in files.items():
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        status = check_arrows.main(folder)
    return status, output.getvalue()


class CheckArrows(unittest.TestCase):
    def assert_caught(self, path, text, message):
        status, output = check({path: text})
        self.assertIn(message, output)
        self.assertIn("violations of the arrows: 1\n", output)
        self.assertEqual(status, 1)

    def assert_accepted(self, path, text):
        self.assertEqual(check({path: text}), (0, "violations of the arrows: 0\n"))

    def test_an_arrow_against_the_direction_names_both_files(self):
        self.assert_caught("core/plan/compile.h", '#pragma once\n#include "core/scenario/scenario.h"\n',
                           "core/plan/compile.h:2 includes core/scenario/scenario.h: "
                           "core/plan may not use core/scenario")

    def test_an_arrow_in_the_direction_is_accepted(self):
        self.assert_accepted("core/plan/compile.h", '#include "core/form/edition.h"\n')
        self.assert_accepted("core/plan/compile.cpp", '#include "core/plan/compile.h"\n')

    def test_storage_is_hidden_from_the_window_and_from_paper(self):
        self.assert_caught("ui/window/window.cpp", '#include "core/storage/plan_file.h"\n',
                           "ui/window may not use core/storage")
        self.assert_caught("core/document/page.cpp", '#include "core/storage/plan_file.h"\n',
                           "core/document may not use core/storage")
        self.assert_accepted("app/desktop/main.cpp", '#include "core/storage/plan_file.h"\n')

    def test_storage_knows_no_paper(self):
        self.assert_caught("core/storage/plan_file.cpp", '#include "core/document/page.h"\n',
                           "core/storage may not use core/document")

    def test_pages_of_the_window_do_not_know_each_other(self):
        self.assert_caught("ui/inputs/page.cpp", '#include "ui/check/list.h"\n', "ui/inputs may not use ui/check")
        self.assert_caught("ui/widgets/button.cpp", '#include "ui/form/view.h"\n', "ui/widgets may not use ui/form")
        self.assert_accepted("ui/window/window.cpp", '#include "ui/check/list.h"\n')

    def test_the_command_line_uses_only_the_painter(self):
        self.assert_caught("app/cli/table.cpp", '#include "ui/window/window.h"\n', "app/cli may not use ui/window")
        self.assert_accepted("app/cli/table.cpp", '#include "ui/print/pdf.h"\n')

    def test_core_does_without_qt(self):
        for header in ("<QString>", "<QtWidgets/QWidget>", "<qglobal.h>", '"QColor"'):
            self.assert_caught("core/text/csv.cpp", f"#include {header}\n", "core does without Qt")
        self.assert_accepted("ui/form/view.cpp", "#include <QString>\n")

    def test_sqlite_stays_in_storage(self):
        self.assert_caught("app/cli/main.cpp", "#include <sqlite3.h>\n", "only core/storage may use SQLite")
        self.assert_caught("core/check/rule.cpp", "#include <SQLiteCpp/Database.h>\n", "only core/storage")
        self.assert_accepted("core/storage/connection.cpp", "#include <SQLiteCpp/Database.h>\n")

    def test_a_figure_of_a_method_is_no_row(self):
        self.assert_caught("core/plan/compile.cpp", 'const char* row = "10.8";\n', "names the form row 10.8")
        self.assert_accepted("core/method/beds_method.cpp", 'const char* stay = "10.8";\n')

    def test_a_method_sees_no_form(self):
        self.assert_caught("core/method/beds.cpp", '#include "core/form/edition.h"\n',
                           "core/method may not use core/form")
        self.assert_accepted("core/programme/tables.cpp", '#include "core/method/beds.h"\n')

    def test_links_follow_the_arrows_too(self):
        self.assert_caught("core/form/CMakeLists.txt", "tpgg_library(core_form\n    LINKS core::plan)\n",
                           "core/form/CMakeLists.txt:2 links core/plan: core/form may not use core/plan")
        self.assert_accepted("core/plan/CMakeLists.txt", "tpgg_library(core_plan LINKS core::form)\n")

    def test_an_appendix_is_asked_for_by_its_role(self):
        self.assert_caught("core/check/rules.cpp", 'return cell("a2");\n',
                           "core/check/rules.cpp:1 names the appendix a2: ask for a table by its role")
        self.assert_caught("core/check/rules.cpp", 'return cell("a2.01.cost_oms");\n', "names the appendix")
        self.assert_caught("ui/chart/panel.cpp", "return edition.appendices.back().number;\n",
                           "takes an appendix by its place")
        self.assert_accepted("core/check/rules.cpp", 'return "a message of a2.01.cost_oms";  // "a2"\n')

    def test_row_numbers_stay_in_the_edition(self):
        self.assert_caught("core/plan/trace.cpp", 'const auto row = find("04.1");\n', "names the form row 04.1")
        self.assert_caught("ui/form/view.cpp", 'find(u"38");\n', "names the form row 38")
        self.assert_accepted("core/plan/trace.cpp", 'find("total"); print("7 строк", "100", "25.12.2014"); // "04.1"\n')

    def test_an_unknown_folder_needs_an_entry(self):
        self.assert_caught("core/session/session.h", "#pragma once\n", "the folder core/session is missing")


if __name__ == "__main__":
    unittest.main()
