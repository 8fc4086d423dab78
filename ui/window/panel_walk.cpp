#include "ui/window/panel_walk.h"

#include <QAbstractItemView>
#include <QApplication>

namespace ui {
namespace {

/// The stop whose panel holds the focus most closely: the formula line stands inside the page of its table.
qsizetype stopOf(const QWidget* focus, const QList<PanelStop>& stops) {
    for (const QWidget* at = focus; at != nullptr; at = at->parentWidget()) {
        for (qsizetype place = 0; place < stops.size(); ++place) {
            if (stops.at(place).panel == at) {
                return place;
            }
        }
    }
    return -1;
}

void enter(QWidget& widget) {
    // A list without a current row would take the focus and show none.
    if (auto* list = qobject_cast<QAbstractItemView*>(&widget);
        list != nullptr && list->model() != nullptr && !list->currentIndex().isValid()) {
        const QModelIndex first = list->model()->index(0, 0);
        if (first.isValid()) {
            list->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        }
    }
    widget.setFocus(Qt::TabFocusReason);
}

}  // namespace

void walkPanels(const QList<PanelStop>& stops, int step) {
    QList<PanelStop> seen = stops;
    seen.removeIf([](const PanelStop& stop) {
        return !stop.panel->isVisible() || stop.entry == nullptr || !stop.entry->isVisible();
    });
    if (seen.isEmpty()) {
        return;
    }
    const qsizetype current = stopOf(QApplication::focusWidget(), seen);
    const qsizetype next =
        current < 0 ? (step > 0 ? 0 : seen.size() - 1) : (current + step + seen.size()) % seen.size();
    enter(*seen.at(next).entry);
}

QWidget* firstByTab(const QWidget& panel) {
    for (QWidget* at = panel.nextInFocusChain(); at != nullptr && at != &panel; at = at->nextInFocusChain()) {
        const bool takesTab = (at->focusPolicy() & Qt::TabFocus) != 0 && at->focusProxy() == nullptr;
        if (panel.isAncestorOf(at) && takesTab && at->isVisible() && at->isEnabled()) {
            return at;
        }
    }
    return nullptr;
}

}  // namespace ui
