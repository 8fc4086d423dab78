#include "ui/form/grid_keys.h"

#include "ui/form/cell_refusal.h"
#include "ui/form/cell_state.h"
#include "ui/form/cursor_paths.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"

#include <QKeyEvent>

namespace ui {
namespace {

bool isPlainText(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return held == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

// With Shift held a layout sends the sign above the digit; both the Latin and the Russian row.
int digitOf(const QKeyEvent& event) {
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        return event.key() - Qt::Key_0;
    }
    // Keys without a character have codes above these; the low half of Alt's is that of «#».
    if (event.text().isEmpty() && event.key() > 0xFFFF) {
        return 0;
    }
    const QString latin = QStringLiteral("!@#$%^&*(");
    const QString russian = QStringLiteral("!\"№;%:?*(");
    const QChar sign = event.text().isEmpty() ? QChar(static_cast<ushort>(event.key() & 0xFFFF)) : event.text().at(0);
    const auto place = std::max(latin.indexOf(sign), russian.indexOf(sign));
    return static_cast<int>(place) + 1;
}

}  // namespace

GridKeys::GridKeys(GridView& grid) : QObject(&grid), m_grid(grid) {
    grid.installEventFilter(this);
}

bool GridKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto& key = *static_cast<QKeyEvent*>(event);
        return fold(key) || useClipboard(key) || edit(key) || openTyped(key);
    }
    return QObject::eventFilter(watched, event);
}

bool GridKeys::fold(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held != (Qt::AltModifier | Qt::ShiftModifier) || !m_grid.currentIndex().isValid()) {
        return false;
    }
    const int row = m_grid.currentIndex().row();
    if (event.key() == Qt::Key_Right) {
        m_grid.setRowCollapsed(row, false);
        return true;
    }
    if (event.key() == Qt::Key_Left) {
        // On a row with nothing to fold, the key folds the row it stands under.
        const QList<int> above = m_grid.tree().ancestors(row);
        const bool own = m_grid.tree().hasChildren(row) && !m_grid.isRowCollapsed(row);
        if (own || !above.isEmpty()) {
            m_grid.setRowCollapsed(own ? row : above.constLast(), true);
        }
        return true;
    }
    const int levels = digitOf(event);
    if (levels > 0) {
        m_grid.showLevels(levels);
    }
    return levels > 0;
}

bool GridKeys::useClipboard(const QKeyEvent& event) {
    if (!event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier)) {
        return false;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_C:
        m_grid.acts().copy(shift);
        return true;
    case Qt::Key_X:
        m_grid.acts().cut();
        return true;
    case Qt::Key_V:
        m_grid.acts().paste(shift);
        return true;
    case Qt::Key_D:
        m_grid.acts().fillDown();
        return true;
    case Qt::Key_0:
        m_grid.setZoom(100);
        return true;
    default:
        return false;
    }
}

bool GridKeys::edit(const QKeyEvent& event) {
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const auto goOn = [this](EditStep step) { m_grid.goTo(nextTypeable(m_grid, m_grid.currentIndex(), step)); };
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goOn(back ? EditStep::Up : EditStep::Down);
        return true;
    case Qt::Key_Tab:
        if (!control) {
            goOn(EditStep::Right);
        }
        return !control;
    case Qt::Key_Backtab:
        goOn(EditStep::Left);
        return true;
    case Qt::Key_F2:
        if (event.modifiers() != Qt::NoModifier) {
            return false;
        }
        m_grid.editCurrent();
        return true;
    case Qt::Key_Escape:
        m_grid.cellRefusal().hide();
        return true;
    case Qt::Key_Insert:
        if (event.modifiers() != Qt::NoModifier) {
            return false;
        }
        m_grid.acts().addRow();
        return true;
    case Qt::Key_Delete:
        if (back) {
            m_grid.acts().removeRows();
        } else {
            m_grid.acts().clear();
        }
        return true;
    case Qt::Key_Backspace:
        if (control) {
            m_grid.acts().returnParentValue();
        }
        return control;
    default:
        return false;
    }
}

bool GridKeys::openTyped(QKeyEvent& event) {
    const QModelIndex current = m_grid.currentIndex();
    if (!isPlainText(event) || !current.isValid()) {
        return false;
    }
    const bool typeable = current.flags().testFlag(Qt::ItemIsEditable);
    if (typeable && event.key() == Qt::Key_Space
        && current.data(CellStateRole).value<CellState>().flags.testFlag(CellFlag::Mark)) {
        // As in every list of marks: Space sets one, Space again takes it away.
        m_grid.model()->setData(current,
                                current.data(Qt::EditRole).toString().isEmpty() ? QStringLiteral("1") : QString());
        return true;
    }
    if (!typeable) {
        m_grid.cellRefusal().showReadOnly(current);
    }
    return !typeable || m_grid.editInCompanion(&event);
}

}  // namespace ui
