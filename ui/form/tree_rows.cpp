#include "ui/form/tree_rows.h"

#include "ui/form/cell_state.h"

#include <QAbstractItemModel>

namespace ui {

void TreeRows::read(const QAbstractItemModel& model) {
    m_rows.clear();
    std::vector<int> open;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        Row added{{}, index.data(LevelRole).toInt(), -1, false};
        while (!open.empty() && level(open.back()) >= added.level) {
            open.pop_back();
        }
        if (!open.empty()) {
            added.parent = open.back();
            Row& parent = m_rows[place(added.parent)];
            if (!parent.hasChildren) {
                parent.hasChildren = true;
                parent.number = model.index(added.parent, 0).data(RowNumberRole).toString();
            }
        }
        m_rows.push_back(added);
        open.push_back(row);
    }
}

int TreeRows::deepestLevel() const {
    int deepest = 0;
    for (const Row& row : m_rows) {
        deepest = std::max(deepest, row.level);
    }
    return deepest;
}

bool TreeRows::isCollapsed(int row) const {
    return hasChildren(row) && m_collapsed.contains(m_rows[place(row)].number);
}

bool TreeRows::isShown(int row) const {
    for (int above = m_rows[place(row)].parent; above >= 0; above = m_rows[place(above)].parent) {
        if (isCollapsed(above)) {
            return false;
        }
    }
    return true;
}

QList<int> TreeRows::ancestors(int row) const {
    QList<int> result;
    for (int above = m_rows[place(row)].parent; above >= 0; above = m_rows[place(above)].parent) {
        result.prepend(above);
    }
    return result;
}

void TreeRows::setCollapsed(int row, bool collapsed) {
    if (collapsed && hasChildren(row)) {
        m_collapsed.insert(m_rows[place(row)].number);
    } else {
        m_collapsed.remove(m_rows[place(row)].number);
    }
}

void TreeRows::showLevels(int levels) {
    for (int row = 0; row < count(); ++row) {
        setCollapsed(row, level(row) >= levels - 1);
    }
}

void TreeRows::reveal(int row) {
    const QList<int> above = ancestors(row);
    for (const int ancestor : above) {
        setCollapsed(ancestor, false);
    }
}

}  // namespace ui
