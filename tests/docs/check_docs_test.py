#!/usr/bin/env python3
"""The checker must find each fault it is there for, and none in documents that hold together."""

import tempfile
import unittest
from pathlib import Path

import check_docs

HELP_MAP = """QString helpTopic(const PlanPages& pages) {
    return isTable ? QStringLiteral("table") : QStringLiteral("index");
}

void MainWindow::open()
{
    tell(QStringLiteral("Готово"));
}
"""

SOUND = {
    "README.md": "[the manual](docs/manual/index.md), [a part](docs/manual/table.md#cell-states)\n",
    "docs/manual/index.md": "[Table](table.md) and [the web](https://example.org/a.md)\n",
    "docs/manual/table.md": "# Table\n\n## Cell states\n\n```\n[no](link.md)\n```\nback to [first](index.md)\n",
    "docs/decisions/0001-first.md": "# 0001. First\n",
    "ui/window/acts.cpp": HELP_MAP,
}


class CheckDocs(unittest.TestCase):
    def faults(self, changes):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve()
            for name, text in {**SOUND, **changes}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            return list(check_docs.faults(root))

    def test_documents_that_hold_together_have_no_fault(self):
        self.assertEqual(self.faults({}), [])

    def test_names_a_link_to_a_file_that_is_not_there(self):
        self.assertEqual(self.faults({"README.md": "[gone](docs/gone.md)\n"}),
                         ["README.md: the link docs/gone.md leads nowhere in the project"])

    def test_names_a_link_out_of_the_project(self):
        self.assertEqual(self.faults({"README.md": "[up](../)\n"}),
                         ["README.md: the link ../ leads nowhere in the project"])

    def test_names_a_heading_that_is_not_there(self):
        self.assertEqual(self.faults({"README.md": "[part](docs/manual/table.md#undo)\n"}),
                         ["README.md: the link docs/manual/table.md#undo names a heading that "
                          "docs/manual/table.md does not have"])

    def test_names_a_link_that_leaves_the_manual(self):
        self.assertEqual(self.faults({"docs/manual/index.md": "[Table](table.md)\n"
                                      "[decision](../decisions/0001-first.md)\n"}),
                         ["docs/manual/index.md: the link ../decisions/0001-first.md leaves the manual, which is "
                          "installed alone"])

    def test_names_a_page_of_the_map_that_the_manual_lacks(self):
        self.assertEqual(self.faults({"ui/window/acts.cpp": HELP_MAP.replace('"table"', '"chart"')}),
                         ["ui/window/acts.cpp: F1 opens chart, and docs/manual has no chart.md"])

    def test_names_a_page_opened_by_name_that_the_manual_lacks(self):
        self.assertEqual(self.faults({"ui/window/start.cpp": 'openHelp(QStringLiteral("keyboard"));\n'}),
                         ["ui/window/start.cpp: F1 opens keyboard, and docs/manual has no keyboard.md"])

    def test_says_when_the_map_is_not_found(self):
        self.assertEqual(self.faults({"ui/window/acts.cpp": "int main() {}\n"}),
                         ["ui/window: the map of F1, helpTopic(), was not found"])

    def test_names_a_page_that_the_first_page_does_not_name(self):
        self.assertEqual(self.faults({"docs/manual/lost.md": "# Lost\n"}),
                         ["docs/manual/lost.md: not named in docs/manual/index.md"])

    def test_names_a_number_taken_twice(self):
        self.assertEqual(self.faults({"docs/decisions/0001-second.md": "# 0001. Second\n"}),
                         ["docs/decisions/0001-second.md: the number 0001 is taken by 0001-first.md"])

    def test_names_a_decision_whose_heading_has_another_number(self):
        self.assertEqual(self.faults({"docs/decisions/0002-second.md": "# 0003. Second\n"}),
                         ["docs/decisions/0002-second.md: its heading does not begin with 0002"])

    def test_names_a_path_of_one_computer(self):
        self.assertEqual(self.faults({"core/a.h": "// one\n// see /home/anna/plan\n"}),
                         ["core/a.h:2: «/home/a» belongs to one computer"])

    def test_names_a_host_of_packages(self):
        self.assertEqual(self.faults({"tools/get.txt": "from deb.example.org\n"}),
                         ["tools/get.txt:1: «deb.example.org» belongs to one computer"])


if __name__ == "__main__":
    unittest.main()
