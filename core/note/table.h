#pragma once

#include "core/form/note_template.h"
#include "core/note/plan_figures.h"

#include <string>
#include <vector>

namespace note {

struct TableColumn {
    std::string header;
    int weight = 1;  ///< of its width among the others
    bool isText = false;  ///< else figures, which stand at the right

    friend bool operator==(const TableColumn&, const TableColumn&) = default;
};

struct TableLine {
    std::vector<std::string> cells;  ///< one per column
    bool isTotal = false;

    friend bool operator==(const TableLine&, const TableLine&) = default;
};

/// A table of the note as it is printed: all words, nothing bound any more.
struct Table {
    std::string title;
    std::string source;  ///< «Приложение 2», where its figures come from
    std::vector<TableColumn> columns;
    std::vector<TableLine> lines;

    friend bool operator==(const Table&, const Table&) = default;
};

/// The table of a template as the plan fills it now; no lines where the plan has none of its figures.
[[nodiscard]] Table makeTable(const form::NoteTable& layout, PlanFigures& figures, int year);

/// As lines of a kept section: title, source, columns, lines; cells parted by tabs.
[[nodiscard]] std::vector<std::string> keptTable(const Table& table);
[[nodiscard]] Table readKeptTable(const std::vector<std::string>& lines);

}  // namespace note
