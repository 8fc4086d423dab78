#include "ui/form/companion_list.h"

#include "ui/form/cell_editor.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"

#include <algorithm>

namespace ui {

void CompanionList::add(CompanionView& companion) {
    m_views.append(&companion);
}

QList<CompanionView*> CompanionList::alive() const {
    QList<CompanionView*> views;
    for (const QPointer<CompanionView>& view : m_views) {
        if (view != nullptr) {
            views.append(view);
        }
    }
    return views;
}

bool CompanionList::edit(const QModelIndex& cell, QEvent* typed) {
    const QList<CompanionView*> views = alive();
    const QTableView* const shows = showing(cell.row(), cell.column());
    const auto view = std::ranges::find(views, shows);
    return view != views.end() && (*view)->openEditor(cell, typed);
}

bool CompanionList::closeEditor(CellEditor& editor) {
    const QList<CompanionView*> views = alive();
    const auto view =
        std::ranges::find_if(views, [&](const CompanionView* each) { return each->viewport() == editor.parent(); });
    if (view == views.end()) {
        return false;
    }
    (*view)->closeFinished(editor);
    return true;
}

void CompanionList::setModel(QAbstractItemModel* model, QItemSelectionModel* selection) {
    for (CompanionView* view : alive()) {
        view->setModel(model);
        view->setSelectionModel(selection);
    }
}

void CompanionList::synchronise() {
    for (CompanionView* view : alive()) {
        view->synchronise();
    }
}

void CompanionList::repaint() {
    for (CompanionView* view : alive()) {
        view->viewport()->update();
    }
}

void CompanionList::setCurrentColumn(int column) {
    for (CompanionView* view : alive()) {
        if (auto* header = qobject_cast<FormHeader*>(view->horizontalHeader())) {
            header->setCurrentColumn(column);
        }
    }
    repaint();
}

const QTableView* CompanionList::showing(int row, int column) const {
    const QList<CompanionView*> views = alive();
    // The frozen part of a row lies above its whole, and was added later.
    for (auto view = views.crbegin(); view != views.crend(); ++view) {
        if ((*view)->shows(row, column)) {
            return *view;
        }
    }
    return nullptr;
}

QList<const QTableView*> CompanionList::fromTheTop() const {
    const QList<CompanionView*> views = alive();
    return {views.crbegin(), views.crend()};
}

}  // namespace ui
