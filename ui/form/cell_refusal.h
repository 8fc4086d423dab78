#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

namespace ui {

class CellEditor;
class GridView;
class InlineRefusal;

/// The line under a cell: why it is not typed, or why what was typed is refused. In the second case it stays as long
/// as the editor does.
class CellRefusal : public QObject {
    Q_OBJECT

public:
    explicit CellRefusal(GridView& grid);

    [[nodiscard]] InlineRefusal& line() const { return *m_line; }
    void show(const QModelIndex& cell, const QString& message, const QString& action = {});
    /// Where the cell gives a reason.
    void showReadOnly(const QModelIndex& cell);
    void hold(CellEditor& editor);
    void release(const CellEditor& editor);
    void hide();
    void hideUnlessHeld();
    /// The cell may have moved.
    void place();

signals:
    void actionRequested(const QModelIndex& cell);

private:
    [[nodiscard]] QRect cellRect() const;

    GridView& m_grid;
    InlineRefusal* m_line;
    QPersistentModelIndex m_cell;
    QPointer<CellEditor> m_editor;
};

}  // namespace ui
