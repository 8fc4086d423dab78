#pragma once

#include <QList>
#include <QPointer>

class QAbstractItemModel;
class QEvent;
class QItemSelectionModel;
class QModelIndex;
class QTableView;

namespace ui {

class CellEditor;
class CompanionView;

/// The further views of a table: its frozen columns, its pinned rows. They die when they like.
class CompanionList {
public:
    void add(CompanionView& companion);
    /// Where one of them shows the cell, it edits it; false – none does.
    bool edit(const QModelIndex& cell, QEvent* typed);
    /// False – it stands in none of them.
    bool closeEditor(CellEditor& editor);
    void setModel(QAbstractItemModel* model, QItemSelectionModel* selection);
    void synchronise();
    void repaint();
    void setCurrentColumn(int column);
    /// The one that draws the cell, or null.
    [[nodiscard]] const QTableView* showing(int row, int column) const;
    /// Those above the others first.
    [[nodiscard]] QList<const QTableView*> fromTheTop() const;

private:
    [[nodiscard]] QList<CompanionView*> alive() const;

    QList<QPointer<CompanionView>> m_views;
};

}  // namespace ui
