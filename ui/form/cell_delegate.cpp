#include "ui/form/cell_delegate.h"

#include "ui/form/cell_editor.h"
#include "ui/form/cell_painting.h"
#include "ui/form/cell_state.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

namespace ui {
namespace {

constexpr int sideGap = 6;
constexpr int chevronSide = 16;
constexpr int chevronBeforeText = 18;

CellFocus focusOf(const QStyleOptionViewItem& option, const QModelIndex& index, const QTableView* view, bool active) {
    const CellFocus alone = active ? CellFocus::Current : CellFocus::Waiting;
    if (view == nullptr) {
        return CellFocus::None;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = index == view->currentIndex();
    if (!selected) {
        return current ? alone : CellFocus::None;
    }
    const QItemSelection chosen = view->selectionModel()->selection();
    const bool many = chosen.size() > 1 || chosen.first().width() > 1 || chosen.first().height() > 1;
    return many ? CellFocus::InRange : alone;
}

/// Both rows of a joined name, of which each draws its own half.
QRect joinedRect(const QRect& cell, const CellState& state) {
    if (state.flags.testFlag(CellFlag::JoinedDown)) {
        return cell.adjusted(0, 0, 0, cell.height());
    }
    return state.flags.testFlag(CellFlag::JoinedUp) ? cell.adjusted(0, -cell.height(), 0, 0) : cell;
}

/// What of a cell is in sight: a figure cut at the edge of the window would read as another figure.
QRect inSight(const QRect& cell, const QTableView* view) {
    return view == nullptr ? cell : cell.intersected(QRect(0, cell.top(), view->viewport()->width(), cell.height()));
}

bool isInCurrentRow(const QModelIndex& index, const QTableView* view) {
    if (view == nullptr) {
        return false;
    }
    const CellFlags flags = cellStateOf(index).flags;
    const int current = view->currentIndex().row();
    return current == index.row() || (flags.testFlag(CellFlag::JoinedDown) && current == index.row() + 1)
           || (flags.testFlag(CellFlag::JoinedUp) && current == index.row() - 1);
}

}  // namespace

CellDelegate::CellDelegate(const GridLayout& layout, QObject* parent) : QStyledItemDelegate(parent), m_layout(layout) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const CellFocus focus = focusOf(option, index, view, m_active);
    const ColumnKind kind = columnKindOf(*index.model(), index.column());
    const bool ruleBefore = index.model()->headerData(index.column(), Qt::Horizontal, ColumnRuleRole).toBool();
    painter->save();
    CellState state = cellStateOf(index);
    const QRect place = joinedRect(option.rect, state);
    if (place != option.rect) {
        painter->setClipRect(option.rect, Qt::IntersectClip);
    }
    if (state.flags.testFlag(CellFlag::Across)) {
        paintAcross(*painter, option.rect, index, view);
        painter->restore();
        paintCellFocus(*painter, option.rect, focus);
        return;
    }
    switch (kind) {
    case ColumnKind::Value:
    case ColumnKind::Words:
        if (view != nullptr && view->currentIndex().row() == index.row()) {
            state.flags.setFlag(CellFlag::InList, false);
        }
        paintValue(*painter, option, index, state, focus, kind == ColumnKind::Value);
        if (ruleBefore) {
            painter->setPen(color(Role::Rule));
            painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        }
        painter->restore();
        return;
    case ColumnKind::Label:
        paintLabel(*painter, place, index);
        break;
    case ColumnKind::RowNumber:
        paintRowNumber(*painter, place, index, isInCurrentRow(index, view));
        break;
    case ColumnKind::Unit:
    case ColumnKind::Text:
        paintWords(*painter, place, index);
        break;
    }
    if (kind != ColumnKind::RowNumber) {
        paintCellLines(*painter, place, ruleBefore);
    }
    painter->restore();
    paintCellFocus(*painter, option.rect, focus);
}

/// A part of a figure at the edge of the window would be read as another figure: points stand for it.
void CellDelegate::paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const CellState& state, CellFocus focus, bool isFigure) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect seen = inSight(option.rect, qobject_cast<const QTableView*>(option.widget));
    const int right = option.rect.right() - m_layout.metrics.px(sideGap);
    const int left = right - QFontMetrics(m_layout.metrics.number()).horizontalAdvance(text);
    const bool isCut = isFigure && !text.isEmpty() && (seen.right() < right || seen.left() > left);
    paintValueCell(painter, isCut ? seen : option.rect, isCut ? QStringLiteral("…") : text, state, focus,
                   m_layout.metrics);
}

/// Each of the cells draws its own part of the words.
void CellDelegate::paintAcross(QPainter& painter, const QRect& cell, const QModelIndex& index,
                               const QTableView* view) const {
    const GridMetrics& metrics = m_layout.metrics;
    const CellState state = cellStateOf(index);
    int left = cell.left();
    for (int column = index.column(); view != nullptr && column > 0; --column) {
        left -= view->columnWidth(column - 1);
    }
    painter.setClipRect(cell, Qt::IntersectClip);
    paintCellGround(painter, cell, {CellKind::Text, {}, state.isTotalRow});
    painter.setFont(metrics.labelBold());
    painter.setPen(color(Role::Text));
    const QRect whole(left, cell.top(), cell.right() - left + 1, cell.height());
    paintLines(painter, whole, metrics.px(sideGap), m_layout.texts.lines(index.row(), 0), metrics);
    painter.setPen(color(Role::Grid));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    const QModelIndex next = index.siblingAtColumn(index.column() + 1);
    if (next.isValid() && !cellStateOf(next).flags.testFlag(CellFlag::Across)) {
        painter.drawLine(cell.topRight(), cell.bottomRight());
    }
}

QRect CellDelegate::chevronRect(const QRect& cell, int row) const {
    if (row >= m_layout.tree.count() || !m_layout.tree.hasChildren(row)) {
        return {};
    }
    const GridMetrics& metrics = m_layout.metrics;
    const int left = metrics.labelStart(m_layout.tree.level(row)) - metrics.px(chevronBeforeText);
    return {cell.left() + std::max(0, left), cell.top(), metrics.px(chevronSide), cell.height() - 1};
}

void CellDelegate::paintLabel(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const CellState state = cellStateOf(index);
    const GridMetrics& metrics = m_layout.metrics;
    paintCellGround(painter, cell, {state.kind, {}, state.isTotalRow});
    const bool bold = state.isTotalRow || state.kind == CellKind::Heading;
    painter.setFont(bold ? metrics.labelBold() : metrics.label());
    painter.setPen(color(state.kind == CellKind::Heading ? Role::Text2 : Role::Text));
    paintLines(painter, cell, metrics.labelStart(index.data(LevelRole).toInt()),
               m_layout.texts.lines(index.row(), index.column()), metrics);
    const QRect chevron = chevronRect(cell, index.row());
    if (!chevron.isEmpty()) {
        const Icon icon = m_layout.tree.isCollapsed(index.row()) ? Icon::ChevronRight : Icon::ChevronDown;
        painter.drawPixmap(chevron.left(), chevron.center().y() - chevron.width() / 2 + 1,
                           iconPixmap(icon, Role::Text2, chevron.width(), painter.device()->devicePixelRatioF()));
    }
}

void CellDelegate::paintRowNumber(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                  bool isCurrentRow) const {
    const CellState state = cellStateOf(index);
    const GridMetrics& metrics = m_layout.metrics;
    const Role ground = isCurrentRow ? Role::AccentSoft : state.isTotalRow ? Role::Total : Role::Closed;
    painter.fillRect(cell, color(ground));
    painter.setFont(isCurrentRow || state.isTotalRow ? metrics.labelBold() : metrics.label());
    painter.setPen(color(isCurrentRow ? Role::Accent : Role::Text2));
    painter.drawText(cell.adjusted(0, 0, -1, -1), Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    paintCellLines(painter, cell, false);
    if (isCurrentRow) {
        painter.setPen(color(Role::Accent));
        painter.drawLine(cell.topRight(), cell.bottomRight());
    }
}

void CellDelegate::paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const CellState state = cellStateOf(index);
    const GridMetrics& metrics = m_layout.metrics;
    paintCellGround(painter, cell, {state.kind, {}, state.isTotalRow});
    const bool unit = columnKindOf(*index.model(), index.column()) == ColumnKind::Unit;
    const bool bold = state.isTotalRow || state.kind == CellKind::Heading;
    painter.setFont(unit ? unitFont(cell.width(), metrics.zoom()) : bold ? metrics.labelBold() : metrics.label());
    const bool isMissing = state.kind == CellKind::Missing;
    painter.setPen(color(isMissing                         ? Role::Warn
                         : state.kind == CellKind::Entered ? Role::Text
                         : state.kind == CellKind::Empty   ? Role::Muted
                                                           : Role::Text2));
    if (isMissing) {
        QPen frame(color(Role::WarnMark), 1, Qt::DashLine);
        painter.save();
        painter.setPen(frame);
        painter.drawRect(cell.adjusted(metrics.px(3), metrics.px(3), -metrics.px(5), -metrics.px(5)));
        painter.restore();
    }
    int left = metrics.px(sideGap);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const int side = metrics.px(16);
        icon.paint(&painter, cell.left() + left, cell.top() + (cell.height() - side) / 2, side, side);
        left += side + metrics.px(4);
    }
    paintLines(painter, cell, left, m_layout.texts.lines(index.row(), index.column()), metrics);
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new CellEditor(parent);
    editor->setCell(index);
    editor->setFont(m_layout.metrics.number());
    if (columnKindOf(*index.model(), index.column()) != ColumnKind::Value) {
        editor->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    editor->setChoices(index.data(ChoicesRole).toStringList());
    const QString name = index.data(Qt::AccessibleTextRole).toString();
    editor->setAccessibleName(name.isEmpty() ? QStringLiteral("Значение ячейки") : name);
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // Called again on every dataChanged of the cell: what the user has typed must survive it.
    auto* line = qobject_cast<CellEditor*>(editor);
    if (line != nullptr && !line->isModified()) {
        line->setText(index.data(Qt::EditRole).toString());
    }
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(0, 0, -1, -1));
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<CellEditor*>(watched);
    if (editor == nullptr) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->modifiers().testFlag(Qt::ShiftModifier);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit acceptRequested(editor, back ? EditStep::Up : EditStep::Down);
            return true;
        case Qt::Key_Tab:
            emit acceptRequested(editor, EditStep::Right);
            return true;
        case Qt::Key_Backtab:
            emit acceptRequested(editor, EditStep::Left);
            return true;
        case Qt::Key_Escape:
            emit discardRequested(editor);
            return true;
        default:
            return false;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason) {
            emit acceptRequested(editor, EditStep::Stay);
        }
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return false;
}

}  // namespace ui
