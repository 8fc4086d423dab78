#pragma once

#include "ui/form/cell_delegate.h"

#include <QObject>

namespace ui {

class CellRefusal;
class GridView;

/// What becomes of a typed value: the model takes it, or it stays as typed with the reason below.
class CellEdits : public QObject {
    Q_OBJECT

public:
    CellEdits(GridView& grid, CellRefusal& refusal);

    void accept(CellEditor* editor, EditStep step);
    void discard(CellEditor* editor);

signals:
    void entered(const QModelIndex& index, const QString& text);
    void refused(const QModelIndex& index, const QString& text, const QString& message);

private:
    void finish(CellEditor& editor);

    GridView& m_grid;
    CellRefusal& m_refusal;
};

}  // namespace ui
