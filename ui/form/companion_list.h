#pragma once

#include <QList>
#include <QPointer>

class QAbstractItemModel;
class QItemSelectionModel;
class QTableView;

namespace ui {

class CompanionView;

/// The further views of a table: its frozen columns, its pinned row. They die when they like.
class CompanionList {
public:
    void add(CompanionView& companion);
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
