#pragma once

#include "ui/form/grid_metrics.h"

#include <QHash>
#include <QStringList>

#include <cstddef>

class QAbstractItemModel;

namespace ui {

/// How row names are written. The numbers are kept in the settings of users.
enum class LabelMode { OneLine, UpToThreeLines, Full, Short };

/// A form of more rows than this shows too few of them by their whole names.
constexpr std::size_t longForm = 60;

/// The words of labels, units and text columns broken into lines, and the row heights that follow.
/// Measured once for a set of column widths, so that painting only draws.
class RowTexts {
public:
    void measure(const QAbstractItemModel& model, const QList<int>& columnWidths, const GridMetrics& metrics,
                 LabelMode mode);

    /// How wide the label column has to be for every short name to stand whole.
    [[nodiscard]] static int widestShortName(const QAbstractItemModel& model, int column, const GridMetrics& metrics);
    [[nodiscard]] QStringList lines(int row, int column) const;
    /// Whether the cell says something else than when it was measured.
    [[nodiscard]] bool isStale(int row, int column, const QString& text) const;
    [[nodiscard]] int height(int row) const { return m_heights.value(row); }

private:
    /// The words of footers, laid over the texts of their rows.
    void measureFooters(const QAbstractItemModel& model, const QList<int>& columnWidths, const GridMetrics& metrics);

    struct Measured {
        QString text;
        QStringList lines;
    };

    QHash<std::pair<int, int>, Measured> m_cells;
    QList<int> m_heights;
};

}  // namespace ui
