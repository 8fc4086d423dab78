#pragma once

#include "ui/form/grid_metrics.h"

#include <QHash>
#include <QStringList>

class QAbstractItemModel;

namespace ui {

enum class LabelMode { OneLine, UpToThreeLines, Full };

/// The words of labels, units and text columns broken into lines, and the row heights that follow.
/// Measured once for a set of column widths, so that painting only draws.
class RowTexts {
public:
    void measure(const QAbstractItemModel& model, const QList<int>& columnWidths,
                 const GridMetrics& metrics, LabelMode mode);

    [[nodiscard]] QStringList lines(int row, int column) const;
    [[nodiscard]] int height(int row) const { return m_heights.value(row); }

private:
    QHash<std::pair<int, int>, QStringList> m_lines;
    QList<int> m_heights;
};

}  // namespace ui
