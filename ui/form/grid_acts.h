#pragma once

#include "ui/form/grid_copy.h"

#include <QModelIndexList>
#include <QObject>

namespace ui {

class GridView;

/// Acts with the selected cells of a table. Only copying is done here; the rest is asked of whoever owns the data.
class GridActs : public QObject {
    Q_OBJECT

public:
    explicit GridActs(GridView& grid);

public slots:
    void copy(bool withHeadings, CopiedDigits digits = CopiedDigits::Printed);
    void cut();
    void paste(bool withPreview);
    void fillDown();
    void clear();
    void returnParentValue();
    void addRow() { emit addRowRequested(); }
    void removeRows() { emit removeRowsRequested(); }

signals:
    void cutRequested(const QModelIndexList& indexes);
    void pasteRequested(const QModelIndex& corner, bool withPreview);
    void fillDownRequested(const QModelIndexList& indexes);
    void clearRequested(const QModelIndexList& indexes);
    void parentValueRequested(const QModelIndexList& indexes);
    void addRowRequested();
    void removeRowsRequested();

private:
    [[nodiscard]] QModelIndexList chosen() const;
    [[nodiscard]] QModelIndexList chosenTypeable() const;

    GridView& m_grid;
};

}  // namespace ui
