#pragma once

#include <QList>

class QWidget;

namespace ui {

/// One stop of F6: a panel, and the widget in it that takes the focus.
struct PanelStop {
    QWidget* panel;
    QWidget* entry;
};

/// Gives the focus to the next panel in sight, the previous one for a step of −1, and round the end.
void walkPanels(const QList<PanelStop>& stops, int step);

/// The first widget of a panel that a Tab would reach; null when there is none.
[[nodiscard]] QWidget* firstByTab(const QWidget& panel);

}  // namespace ui
