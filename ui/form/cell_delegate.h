#pragma once

#include "ui/form/cell_editor.h"
#include "ui/form/cell_painting.h"
#include "ui/form/cell_state.h"
#include "ui/form/grid_metrics.h"
#include "ui/form/row_texts.h"
#include "ui/form/tree_rows.h"

#include <QStyledItemDelegate>

class QTableView;

namespace ui {

/// What the view has measured and the delegate draws from.
struct GridLayout {
    GridMetrics metrics;
    RowTexts texts;
    TreeRows tree;
};

/// Where to go after a value is accepted.
enum class EditStep { Stay, Down, Up, Right, Left };

/// Draws every state of every column kind, and runs the editor of a cell. It decides nothing about
/// a value: accepting, refusing and giving up are signals to the view.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const GridLayout& layout, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Whether keys go to the table: its cursor is drawn otherwise while they do not.
    void setActive(bool active) { m_active = active; }
    [[nodiscard]] bool isActive() const { return m_active; }
    /// The area of a label cell that folds and unfolds its row.
    [[nodiscard]] QRect chevronRect(const QRect& cell, int row) const;

signals:
    void acceptRequested(ui::CellEditor* editor, ui::EditStep step);
    void discardRequested(ui::CellEditor* editor);

private:
    void paintLabel(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintAcross(QPainter& painter, const QRect& cell, const QModelIndex& index, const QTableView* view) const;
    void paintRowNumber(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isCurrentRow) const;
    void paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintValue(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const CellState& state, CellFocus focus, bool isFigure) const;

    const GridLayout& m_layout;
    bool m_active = false;
};

}  // namespace ui
