#pragma once

#include "core/decimal/decimal.h"

#include <QRectF>

class QChart;
class QLineSeries;
class QValueAxis;

namespace ui {

/// Empty Qt Charts axes: bars are painted over them, places come from them. Qt's own bars cannot be hatched,
/// outlined or labelled as ui.md asks.
class ChartSpace {
public:
    /// Takes the chart as it is made and strips it of everything that draws.
    explicit ChartSpace(QChart& chart);

    /// Values run along the plot: to the right, or upwards. `least` and `most` may be equal.
    void setPlot(const QRectF& plot, Qt::Orientation values, double least, double most);
    /// x of a value when values run to the right, y when they run upwards.
    [[nodiscard]] qreal at(double value) const;
    [[nodiscard]] qreal at(const decimal::Decimal& value) const { return at(value.toDouble()); }
    [[nodiscard]] QSizeF size() const;

private:
    QChart& m_chart;
    QLineSeries* m_series;
    QValueAxis* m_across;
    QValueAxis* m_up;
    Qt::Orientation m_values = Qt::Horizontal;
};

}  // namespace ui
