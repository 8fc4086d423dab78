#include "ui/window/typed_input.h"

#include "ui/form/cell_delegate.h"
#include "ui/form/cell_editor.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/title_form.h"
#include "ui/note/note_page.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/inspector.h"
#include "ui/window/note_editor.h"
#include "ui/window/plan_pages.h"

#include <QLineEdit>

namespace ui {
namespace {

bool acceptEditor(const GridView& table, CellEditor& editor) {
    auto* cells = qobject_cast<CellDelegate*>(table.itemDelegate());
    if (editor.isFinished() || !table.isVisible() || cells == nullptr) {
        return true;
    }
    const QPointer<CellEditor> alive = &editor;
    emit cells->acceptRequested(&editor, EditStep::Stay);
    if (alive != nullptr && alive->isRefused()) {
        alive->setFocus();
        return false;
    }
    return true;
}

bool acceptFormula(const AppendixPage& page) {
    QLineEdit& line = page.formulaLine().valueField();
    if (!line.isModified() || line.isReadOnly()) {
        return true;
    }
    emit line.returnPressed();
    // Accepted words are shown anew; refused ones stay as typed, with the reason in the strip.
    if (line.isModified() && page.strip().isVisible()) {
        line.setFocus();
        return false;
    }
    return true;
}

}  // namespace

TypedInput::TypedInput(const PlanPages& pages, const Inspector& inspector) : m_pages(pages), m_inspector(inspector) {}

bool TypedInput::accept() const {
    if (!acceptCells()) {
        return false;
    }
    if (NotePage* const note = m_pages.note()) {
        note->keep();
    }
    if (const AppendixPage* page = m_pages.appendix(); page != nullptr && !acceptFormula(*page)) {
        return false;
    }
    m_inspector.note().keep();
    return acceptTitles();
}

bool TypedInput::acceptCells() const {
    for (const GridView* table : m_pages.findChildren<GridView*>()) {
        for (CellEditor* editor : table->viewport()->findChildren<CellEditor*>()) {
            if (!acceptEditor(*table, *editor)) {
                return false;
            }
        }
    }
    return true;
}

bool TypedInput::acceptTitles() const {
    for (TitleForm* titles : m_pages.findChildren<TitleForm*>()) {
        if (titles->isVisible() && !titles->accept()) {
            return false;
        }
    }
    return true;
}

}  // namespace ui
