#pragma once

#include "ui/form/form_heading.h"

#include <QString>

#include <vector>

class QMimeData;
class QTableView;

namespace ui {

/// Which figures are copied: as printed, or with every digit that stands behind them.
enum class CopiedDigits { Printed, Full };

/// The selected cells, the way spreadsheets and word processors take them; hidden rows and columns are left out, cells
/// of the bounding block that are not selected stay blank. With a heading the column names stand above and the label
/// and row number stand before each row.
class CopiedCells {
public:
    CopiedCells(const QTableView& view, const FormHeading* heading, CopiedDigits digits = CopiedDigits::Printed);

    /// Rows of tabs.
    [[nodiscard]] QString text() const;
    /// A table: figures are numbers in Excel and in Calc whatever their language, texts are never run as formulas.
    [[nodiscard]] QString html() const;
    /// Both, for the clipboard. The caller owns it.
    [[nodiscard]] QMimeData* mimeData() const;

private:
    struct Cell {
        QString text;
        QString number;  ///< with a decimal point; empty for what is no number
    };

    [[nodiscard]] static Cell cellOf(const QString& text);

    std::vector<QString> m_heading;
    std::vector<std::vector<Cell>> m_rows;
};

}  // namespace ui
