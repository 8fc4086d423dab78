#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// A bar of PairedBarsChart: one figure or two of a row.
struct PairedBar {
    QString name;
    std::optional<decimal::Decimal> first;
    std::optional<decimal::Decimal> second;
    QString firstPrinted;
    QString secondPrinted;
    bool incomplete = false;
};

/// Lying bars of a table's rows: the first column to the left and the second to the right of the names' axis, both
/// under each other, or one column alone. What is incomplete is hatched.
class PairedBarsChart : public ChartView {
    Q_OBJECT

public:
    enum class Look { Mirror, Pairs, Single };

    using ChartView::ChartView;

    void setBars(Look look, QString firstName, QString secondName, std::vector<PairedBar> bars);
    [[nodiscard]] const std::vector<PairedBar>& bars() const { return m_bars; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    /// A figure of a bar and the side it is drawn to.
    struct Side {
        const std::optional<decimal::Decimal>& figure;
        const QString& printed;
        const QString& name;
        ChartSeries series;
        bool leftwards;
        qreal offset;  ///< from the middle of the row, in thicknesses
    };
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::vector<Side> sidesOf(const PairedBar& bar) const;
    [[nodiscard]] double greatest(bool ofFirst) const;
    void addSide(ChartPicture& picture, const ChartSpace& space, const Side& side, int bar, qreal middle,
                 qreal thickness) const;
    void addHeads(ChartPicture& picture, qreal zero, qreal top) const;

    std::vector<PairedBar> m_bars;
    Look m_look = Look::Single;
    QString m_firstName;
    QString m_secondName;
};

}  // namespace ui
