#include "ui/form/grid_accessible.h"

#include "ui/form/cell_editor.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/accessible_cells.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/inline_refusal.h"

#include <QHeaderView>

namespace ui {
namespace {

/// The cells of a form where they are drawn, with the rows that fold, the open editor and the message below it.
class GridAccessible : public CellsAccessible {
public:
    explicit GridAccessible(GridView& grid) : CellsAccessible(grid), m_grid(grid) {}

    [[nodiscard]] QRect rect() const override {
        QRect whole = CellsAccessible::rect();
        const int pinnedRow = m_grid.pinnedRows().isEmpty() ? -1 : m_grid.pinnedRows().constFirst();
        if (const QTableView& pinned = m_grid.partShowing(pinnedRow, m_grid.frozenColumns());
            &pinned != &m_grid && pinned.isVisible()) {
            whole |= QRect(pinned.mapToGlobal(QPoint(0, 0)), pinned.size());
        }
        return whole;
    }

    [[nodiscard]] QString descriptionOf(const QModelIndex& index) const override {
        QStringList words;
        if (columnKindOf(*index.model(), index.column()) == ColumnKind::Label && m_grid.tree().deepestLevel() > 0) {
            words.append(QStringLiteral("уровень %1").arg(m_grid.tree().level(index.row()) + 1));
        }
        if (folds(index)) {
            words.append(m_grid.isRowCollapsed(index.row()) ? QStringLiteral("свёрнуто")
                                                            : QStringLiteral("развёрнуто"));
        }
        const QString told = CellsAccessible::descriptionOf(index);
        if (!told.isEmpty()) {
            words.append(told);
        }
        return words.join(QStringLiteral(", "));
    }

    [[nodiscard]] QAccessible::State stateOf(const QModelIndex& index) const override {
        QAccessible::State state = CellsAccessible::stateOf(index);
        const QTableView& part = m_grid.partShowing(index.row(), index.column());
        QRect seen(part.viewport()->mapToGlobal(QPoint(0, 0)), part.viewport()->size());
        if (index.column() >= m_grid.frozenColumns()) {
            seen.setLeft(seen.left() + m_grid.frozenWidth());
        }
        state.offscreen = !rectOf(index).intersects(seen);
        state.editable = index.flags().testFlag(Qt::ItemIsEditable);
        state.readOnly = !state.editable;
        state.expandable = folds(index);
        state.collapsed = state.expandable && m_grid.isRowCollapsed(index.row());
        state.expanded = state.expandable && !state.collapsed;
        return state;
    }

    [[nodiscard]] QRect rectOf(const QModelIndex& index) const override {
        const QTableView& part = m_grid.partShowing(index.row(), index.column());
        const QRect place = part.visualRect(index);
        return place.isEmpty() ? QRect() : QRect(part.viewport()->mapToGlobal(place.topLeft()), place.size());
    }

    [[nodiscard]] QRect rectOfHeader(Qt::Orientation orientation, int section) const override {
        if (orientation == Qt::Horizontal) {
            return headerRect(m_grid.partShowing(0, section), orientation, section);
        }
        for (int column = 0; column < columnCount(); ++column) {
            if (columnKindOf(*m_grid.model(), column) == ColumnKind::RowNumber) {
                return rectOf(m_grid.model()->index(section, column));
            }
        }
        return {};
    }

    [[nodiscard]] QStringList actionsOf(const QModelIndex& index) const override {
        QStringList actions{QAccessibleActionInterface::setFocusAction()};
        if (folds(index)) {
            actions.append(QAccessibleActionInterface::toggleAction());
        }
        actions.append(QAccessibleActionInterface::pressAction());
        return actions;
    }

    void act(const QModelIndex& index, const QString& action) const override {
        if (action == QAccessibleActionInterface::toggleAction()) {
            m_grid.setRowCollapsed(index.row(), !m_grid.isRowCollapsed(index.row()));
            return;
        }
        m_grid.setFocus(Qt::OtherFocusReason);
        m_grid.goTo(index);
        if (action == QAccessibleActionInterface::pressAction()) {
            m_grid.editCurrent();
        }
    }

protected:
    [[nodiscard]] QModelIndex indexUnder(const QPoint& place) const override {
        // The parts that lie above the table come first.
        const QList<const QTableView*> parts = m_grid.parts();
        for (const QTableView* part : parts) {
            const QPoint inside = part->viewport()->mapFromGlobal(place);
            if (part->isVisible() && part->viewport()->rect().contains(inside)) {
                return part->indexAt(inside);
            }
        }
        return {};
    }

    [[nodiscard]] QList<QObject*> others() const override {
        QList<QObject*> found;
        const QList<const QTableView*> parts = m_grid.parts();
        for (const QTableView* part : parts) {
            if (part->viewport()->findChild<CellEditor*>(QString(), Qt::FindDirectChildrenOnly) != nullptr) {
                found.append(part->viewport());
            }
        }
        if (m_grid.refusal().isVisible()) {
            found.append(&m_grid.refusal());
        }
        return found;
    }

private:
    [[nodiscard]] bool folds(const QModelIndex& index) const {
        return columnKindOf(*index.model(), index.column()) == ColumnKind::Label && index.row() < m_grid.tree().count()
               && m_grid.tree().hasChildren(index.row());
    }

    GridView& m_grid;
};

/// A FormGrid is its table and nothing else.
class FormGridAccessible : public QAccessibleWidget {
public:
    explicit FormGridAccessible(FormGrid& grid) : QAccessibleWidget(&grid, QAccessible::Grouping), m_grid(grid) {}

    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* child(int place) const override {
        return place == 0 ? QAccessible::queryAccessibleInterface(&m_grid.view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return child != nullptr && child->object() == &m_grid.view() ? 0 : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        return child(0)->rect().contains(x, y) ? child(0) : nullptr;
    }

private:
    FormGrid& m_grid;
};

QAccessibleInterface* gridInterface(const QString& className, QObject* object) {
    if (className == QLatin1String("ui::FormGrid")) {
        if (auto* grid = qobject_cast<FormGrid*>(object)) {
            return new FormGridAccessible(*grid);
        }
    }
    if (className == QLatin1String("ui::GridView")) {
        if (auto* grid = qobject_cast<GridView*>(object)) {
            return new GridAccessible(*grid);
        }
    }
    return nullptr;
}

}  // namespace

void announceGrids() {
    announceWidgets();
    QAccessible::installFactory(gridInterface);
}

}  // namespace ui
