#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// What moves a result most: bars from its low to its high around the base, the widest on top, «Остальные» last.
class TornadoChart : public ChartView {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget* parent = nullptr);

    /// `basePrinted` stands over the line of the base. Sorts the bars by their reach.
    void setBars(std::vector<TornadoBar> bars, const decimal::Decimal& base, const QString& basePrinted);
    [[nodiscard]] const std::vector<TornadoBar>& bars() const { return m_bars; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

signals:
    /// A click on a bar, or Enter: the path of its parameter.
    void barChosen(const QString& path);

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    [[nodiscard]] QStringList names() const;

    std::vector<TornadoBar> m_bars;
    decimal::Decimal m_base;
    QString m_basePrinted;
};

}  // namespace ui
