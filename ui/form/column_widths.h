#pragma once

#include "ui/form/form_heading.h"
#include "ui/form/grid_metrics.h"

#include <QHash>
#include <QList>

class QAbstractItemModel;
class QModelIndex;

namespace ui {

/// Whether words may have the width that reads well, or only what they cannot do without; Tall headings take more lines
/// for it.
enum class WordsRoom { Easy, Least, Tall };

/// The widths a table needs, from its widest printed numbers plus 20 and its heading words.
[[nodiscard]] QList<int> neededWidths(const QAbstractItemModel& model, const FormHeading& heading,
                                      const GridMetrics& metrics, WordsRoom room = WordsRoom::Easy);

/// The figure of the cell asks for more than the `needed` width of its column.
[[nodiscard]] bool outgrows(const QModelIndex& index, int needed, const GridMetrics& metrics, WordsRoom room);

/// Spreads the free space: about three tenths to the label, a little to each value column, the rest to
/// the label again. `fixed` holds columns whose width the user chose.
[[nodiscard]] QList<int> spreadWidths(const QAbstractItemModel& model, QList<int> needed, const QHash<int, int>& fixed,
                                      int available, const GridMetrics& metrics);

}  // namespace ui
