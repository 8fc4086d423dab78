#pragma once

#include "ui/chart/chart_legend.h"
#include "ui/chart/chart_view.h"

namespace ui {

struct PrintedFigure {
    std::optional<decimal::Decimal> value;
    QString printed;
};

/// A figure of a bar, the whole it is a part of, and what it was in an earlier year.
struct PairedSide {
    PrintedFigure figure;
    PrintedFigure whole;
    PrintedFigure fact;
};

/// A bar of PairedBarsChart: one figure or two of a row.
struct PairedBar {
    QString name;
    PairedSide first;
    PairedSide second;
    bool incomplete = false;
};

/// What sides and figures are called; an empty name is of what the chart does not show.
struct PairedNames {
    QString first;  ///< «мужчины»
    QString second;
    QString part;  ///< «подлежат»
    QString whole;  ///< «застрахованы»
    QString fact;  ///< «факт 2021»
};

/// Lying bars of a table's rows: the first column to the left and the second to the right of the names' axis, both
/// under each other, or one column alone. What is incomplete is hatched; a frame is the whole a bar is a part of, a
/// line across it a fact of an earlier year.
class PairedBarsChart : public ChartView {
    Q_OBJECT

public:
    enum class Look { Mirror, Pairs, Single };

    using ChartView::ChartView;

    void setBars(Look look, PairedNames names, std::vector<PairedBar> bars);
    [[nodiscard]] const std::vector<PairedBar>& bars() const { return m_bars; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    /// A side of a bar and where it is drawn.
    struct Drawn {
        const PairedSide& side;
        const QString& name;
        ChartSeries series;
        bool leftwards;
        qreal offset;  ///< from the middle of the row, in thicknesses
    };
    /// Where rows, names and the axes stand.
    struct Frame;
    struct Strip;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] std::vector<Drawn> sidesOf(const PairedBar& bar) const;
    [[nodiscard]] double greatest(bool ofFirst) const;
    [[nodiscard]] bool hasWholes() const { return !m_names.whole.isEmpty(); }
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    [[nodiscard]] QStringList readoutOf(const PairedBar& bar, const Drawn& drawn) const;
    [[nodiscard]] Frame frameOf(const QSizeF& size) const;
    void addSide(ChartPicture& picture, const ChartSpace& space, const Drawn& drawn, const Strip& strip, int bar) const;
    void addHeads(ChartPicture& picture, const QPointF& left, qreal right) const;

    std::vector<PairedBar> m_bars;
    Look m_look = Look::Single;
    PairedNames m_names;
};

}  // namespace ui
