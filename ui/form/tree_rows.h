#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <vector>

class QAbstractItemModel;

namespace ui {

/// Which rows of a flat model stand under which, and which are folded. Folded rows are remembered
/// by row number, so a switch of year or scenario keeps them.
class TreeRows {
public:
    void read(const QAbstractItemModel& model);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int level(int row) const { return m_rows[place(row)].level; }
    [[nodiscard]] int deepestLevel() const;
    [[nodiscard]] bool hasChildren(int row) const { return m_rows[place(row)].hasChildren; }
    [[nodiscard]] bool isCollapsed(int row) const;
    [[nodiscard]] bool isShown(int row) const;
    /// From the section down to the row's own parent.
    [[nodiscard]] QList<int> ancestors(int row) const;

    void setCollapsed(int row, bool collapsed);
    /// Folds everything below level `levels`: 1 shows sections only.
    void showLevels(int levels);
    /// Opens whatever hides the row.
    void reveal(int row);

    [[nodiscard]] const QSet<QString>& collapsedNumbers() const { return m_collapsed; }
    void setCollapsedNumbers(const QSet<QString>& numbers) { m_collapsed = numbers; }

private:
    struct Row {
        QString number;  ///< of a row with others under it
        int level = 0;
        int parent = -1;
        bool hasChildren = false;
    };

    [[nodiscard]] static std::size_t place(int row) { return static_cast<std::size_t>(row); }

    std::vector<Row> m_rows;
    QSet<QString> m_collapsed;
};

}  // namespace ui
