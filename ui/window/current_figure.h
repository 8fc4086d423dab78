#pragma once

#include "core/form/cell_rule.h"
#include "ui/window/table_parts.h"

#include <QObject>

#include <optional>

namespace ui {

class FormulaLine;

/// The cell the cursor of a table stands in: told in the line above it, and found again when other columns come.
class CurrentFigure : public QObject {
    Q_OBJECT

public:
    CurrentFigure(const TableParts& table, FormulaLine& line);

    [[nodiscard]] std::optional<form::CellAddress> address() const;
    void show();
    /// The same cell in the columns that are there now; the first figure of its row where they lack it.
    void restore();

signals:
    void shown();

private:
    void showFigure(const form::CellAddress& cell);

    TableParts m_table;
    FormulaLine& m_line;
    std::optional<form::CellAddress> m_last;
};

}  // namespace ui
