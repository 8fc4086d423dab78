#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// Why a total changed: a rise is solid, a fall hatched, a total grey from zero; dotted lines lead from step to step.
/// Steps keep the order they are given in, and one of zero keeps its place. Where columns have no room for
/// their words, the steps lie under each other.
class WaterfallChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void setSteps(std::vector<WaterfallStep> steps);
    [[nodiscard]] const std::vector<WaterfallStep>& steps() const { return m_steps; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    std::vector<WaterfallStep> m_steps;
};

}  // namespace ui
