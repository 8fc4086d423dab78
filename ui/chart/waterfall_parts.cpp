#include "ui/chart/waterfall_parts.h"

#include <algorithm>

namespace ui {

std::vector<StepReach> reachesOf(const std::vector<WaterfallStep>& steps) {
    std::vector<StepReach> result;
    decimal::Decimal level;
    for (const WaterfallStep& step : steps) {
        const decimal::Decimal from = step.total ? decimal::Decimal() : level;
        level = from + step.value;
        result.push_back({from, level});
    }
    return result;
}

StepRange rangeOf(const std::vector<StepReach>& reaches) {
    StepRange range;
    for (const StepReach& reach : reaches) {
        for (const decimal::Decimal& end : {reach.from, reach.to}) {
            range.least = std::min(range.least, end.toDouble());
            range.most = std::max(range.most, end.toDouble());
        }
    }
    return range;
}

ChartMark markOf(const WaterfallStep& step, const QRectF& box, const QString& unit) {
    const bool fell = step.value.isNegative();
    const ChartSeries series = step.total ? ChartSeries::Total : fell ? ChartSeries::Budget : ChartSeries::Oms;
    ChartMark mark{box,
                   series,
                   fell && !step.total ? MarkFill::Hatched : MarkFill::Solid,
                   {step.name, step.printed + QLatin1Char(' ') + unit, step.formula}};
    mark.readout.removeAll(QString());
    return mark;
}

ChartLabel valueOf(const WaterfallStep& step) {
    const Role ink = step.total                ? Role::Text
                     : step.value.isZero()     ? Role::Text2
                     : step.value.isNegative() ? Role::Down
                                               : Role::Accent;
    return {{}, step.printed, ink, Weight::Bold};
}

}  // namespace ui
