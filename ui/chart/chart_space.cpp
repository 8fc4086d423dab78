#include "ui/chart/chart_space.h"

#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace ui {

ChartSpace::ChartSpace(QChart& chart)
    : m_chart(chart),
      m_series(new QLineSeries(&chart)),
      m_across(new QValueAxis(&chart)),
      m_up(new QValueAxis(&chart)) {
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setMargins({});
    chart.addSeries(m_series);
    chart.addAxis(m_across, Qt::AlignBottom);
    chart.addAxis(m_up, Qt::AlignLeft);
    m_series->attachAxis(m_across);
    m_series->attachAxis(m_up);
    m_across->setVisible(false);
    m_up->setVisible(false);
}

void ChartSpace::setPlot(const QRectF& plot, Qt::Orientation values, double least, double most) {
    m_values = values;
    const double end = most > least ? most : least + 1;
    (values == Qt::Horizontal ? m_across : m_up)->setRange(least, end);
    (values == Qt::Horizontal ? m_up : m_across)->setRange(0, 1);
    // A plot without width or height has no places.
    m_chart.setPlotArea(QRectF(plot.topLeft(), plot.size().expandedTo({1, 1})));
}

qreal ChartSpace::at(double value) const {
    const bool across = m_values == Qt::Horizontal;
    const QPointF place = m_chart.mapToPosition(across ? QPointF(value, 0) : QPointF(0, value), m_series);
    return across ? place.x() : place.y();
}

QSizeF ChartSpace::size() const {
    return m_chart.size();
}

}  // namespace ui
