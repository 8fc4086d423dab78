#pragma once

#include "ui/window/table_parts.h"

#include <QObject>

#include <array>

namespace ui {

class ListFilter;

/// Which rows of a form are in sight.
enum class RowFilter { All, Filled, Inputs, WithFindings };

/// Takes rows of a table out of sight and counts how many each choice shows. A list is filtered by the line over it.
class RowFilters : public QObject {
    Q_OBJECT

public:
    /// `ofList` is null where the rows are the form's.
    RowFilters(const TableParts& table, ListFilter* ofList, QObject* parent);

    void choose(RowFilter filter);
    [[nodiscard]] RowFilter chosen() const;
    /// «С замечаниями: 3»
    [[nodiscard]] QList<TableChoice> offered() const;
    [[nodiscard]] bool shows(int row) const;
    /// All rows of a list come back; true where some were hidden.
    bool showAllOfList();
    [[nodiscard]] ListFilter* ofList() const { return m_ofList; }
    void count();
    void apply();

signals:
    void changed();

private:
    [[nodiscard]] std::array<bool, 4> fits(int row) const;

    TableParts m_table;
    ListFilter* m_ofList;
    RowFilter m_filter = RowFilter::All;
    std::array<int, 4> m_counts{};
};

}  // namespace ui
