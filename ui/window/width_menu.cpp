#include "ui/window/width_menu.h"

#include "ui/form/grid_view.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <functional>

namespace ui {

WidthMenu::WidthMenu(QMenu& view, QWidget& window, QObject* parent) : QObject(parent), m_window(window) {
    QMenu* menu = view.addMenu(QStringLiteral("Ширина графы"));
    const auto add = [&](const QString& name, const QList<QKeySequence>& keys, std::function<void(GridView&)> act) {
        QAction* action = menu->addAction(name);
        action->setShortcuts(keys);
        m_window.addAction(action);
        connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
            if (GridView* grid = table(); grid != nullptr) {
                act(*grid);
            }
        });
    };
    add(QStringLiteral("Шире"), {QKeySequence(Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::ALT | Qt::Key_Equal)},
        [](GridView& grid) { grid.widenColumn(1); });
    add(QStringLiteral("Уже"), {QKeySequence(Qt::ALT | Qt::Key_Minus)}, [](GridView& grid) { grid.widenColumn(-1); });
    add(QStringLiteral("Оптимальная ширина"), {QKeySequence(Qt::ALT | Qt::Key_0)},
        [](GridView& grid) { grid.fitColumn(grid.currentIndex().column()); });
    add(QStringLiteral("Оптимальная ширина всех граф"), {}, [](GridView& grid) { grid.setUserWidths({}); });
    connect(&view, &QMenu::aboutToShow, menu, [this, menu] { menu->setEnabled(table() != nullptr); });
}

GridView* WidthMenu::table() const {
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* grid = qobject_cast<GridView*>(widget); grid != nullptr) {
            return grid;
        }
    }
    const auto grids = m_window.findChildren<GridView*>();
    const auto shown = std::ranges::find_if(grids, &QWidget::isVisible);
    return shown == grids.end() ? nullptr : *shown;
}

}  // namespace ui
