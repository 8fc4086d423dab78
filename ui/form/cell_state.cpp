#include "ui/form/cell_state.h"

#include <QAbstractItemModel>

namespace ui {

ColumnKind columnKindOf(const QAbstractItemModel& model, int column) {
    const QVariant kind = model.headerData(column, Qt::Horizontal, ColumnKindRole);
    return kind.isValid() ? static_cast<ColumnKind>(kind.toInt()) : ColumnKind::Value;
}

}  // namespace ui
