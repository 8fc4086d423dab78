#pragma once

#include "ui/chart/trend_chart.h"

#include <QAbstractButton>

#include <vector>

namespace ui {

/// The years of a figure in a few lines of the passport: dots of facts and of the plan, the first and the last with
/// their figures. It leads to the whole chart. A passport is made anew at every step of the cursor, so this is no
/// ChartView.
class TrendSketch : public QAbstractButton {
    Q_OBJECT

public:
    TrendSketch(std::vector<TrendYear> years, const QString& words, QWidget* parent = nullptr);

    [[nodiscard]] std::size_t count() const { return m_years.size(); }
    /// The middle of a dot.
    [[nodiscard]] QPointF placeOf(std::size_t year) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void drawLine(QPainter& painter) const;
    void drawDots(QPainter& painter) const;
    void drawWords(QPainter& painter) const;

    std::vector<TrendYear> m_years;
    double m_least = 0;
    double m_most = 0;
};

}  // namespace ui
