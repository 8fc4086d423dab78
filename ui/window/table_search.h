#pragma once

#include "core/form/cell_rule.h"
#include "ui/window/table_parts.h"

#include <QModelIndex>
#include <QObject>

namespace ui {

class FindBar;
class FormulaLine;
class RowFilters;

/// Goes to a cell of a table: by what stands there, by its row number, by its address. What a filter hides comes back.
class TableSearch : public QObject {
    Q_OBJECT

public:
    TableSearch(const TableParts& table, RowFilters& filters, FormulaLine& line, FindBar& bar);

    void open();
    void next(bool forward);
    void openGoToRow();
    void goTo(const form::CellAddress& cell);

private:
    void goToTyped(const QString& text);
    [[nodiscard]] QModelIndex rowNumbered(const QString& number) const;
    [[nodiscard]] bool isFoundIn(const QModelIndex& index, const std::string& wanted) const;

    TableParts m_table;
    RowFilters& m_filters;
    FormulaLine& m_line;
    FindBar& m_bar;
};

}  // namespace ui
