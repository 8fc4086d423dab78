#include "ui/chart/chart_layout.h"
#include "ui/chart/waterfall_parts.h"
#include "ui/widgets/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal thickestStep = 22;
constexpr qreal leastBars = 60;

QStringList stepNames(const std::vector<WaterfallStep>& steps) {
    QStringList names;
    for (const WaterfallStep& step : steps) {
        names.append(step.name);
    }
    return names;
}

/// The room that values need on the two sides of the bars.
struct ValueRoom {
    qreal before = 0;
    qreal behind = 0;
};

ValueRoom roomOf(const std::vector<WaterfallStep>& steps) {
    ValueRoom room;
    for (const WaterfallStep& step : steps) {
        qreal& side = step.value.isNegative() ? room.before : room.behind;
        side = std::max(side, textSize(step.printed, Weight::Bold).width() + labelGap);
    }
    return room;
}

/// A value stands behind a rise and before a fall, or on the other side where the zero line would cross it.
bool isBefore(const WaterfallStep& step, const QRectF& box, qreal zero) {
    const qreal width = textSize(step.printed, Weight::Bold).width();
    const bool fell = step.value.isNegative();
    const qreal left = fell ? box.left() - labelGap - width : box.right() + labelGap;
    return fell != (left - 2 < zero && zero < left + width + 2);
}

}  // namespace

ChartPicture lyingWaterfall(const std::vector<WaterfallStep>& steps, const QString& unit, ChartSpace& space) {
    ChartPicture picture;
    const QSizeF size = space.size();
    const NameColumn column = nameColumn(stepNames(steps), size.width());
    const ValueRoom room = roomOf(steps);
    const qreal left = chartPadding + column.width + 2 * labelGap + room.before;
    const QRectF plot(left, labelGap, std::max(leastBars, size.width() - chartPadding - room.behind - left),
                      size.height() - 2 * labelGap);
    const std::vector<StepReach> reaches = reachesOf(steps);
    const StepRange range = rangeOf(reaches);
    space.setPlot(plot, Qt::Horizontal, range.least, range.most);
    const qreal zero = std::round(space.at(0)) - 0.5;
    const BarRows rows = barRows(column, plot.top(), plot.height(), thickestStep);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const WaterfallStep& step = steps[i];
        const qreal middle = rows.middles[i];
        const qreal to = space.at(reaches[i].to);
        QRectF box = barBetween(space.at(reaches[i].from), to, middle - rows.thickness / 2, rows.thickness);
        if (step.value.isZero()) {
            box.setWidth(2);
        }
        const bool before = isBefore(step, box, zero);
        addLines(picture, {chartPadding + column.width, middle}, Qt::AlignRight | Qt::AlignVCenter, column.lines[i],
                 {});
        picture.marks.push_back(markOf(step, box, unit));
        addLabel(picture, {before ? box.left() - labelGap : box.right() + labelGap, middle},
                 (before ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, valueOf(step));
        if (i + 1 < steps.size()) {
            const qreal level = std::round(to) + 0.5;
            picture.lines.push_back({QLineF(level, box.bottom(), level, rows.middles[i + 1] - rows.thickness / 2),
                                     Role::Text2, Qt::DotLine});
        }
    }
    picture.lines.push_back({QLineF(zero, plot.top(), zero, plot.bottom()), Role::Rule, Qt::SolidLine});
    return picture;
}

int leastLyingHeight(const std::vector<WaterfallStep>& steps, int width) {
    return leastHeightOf(nameColumn(stepNames(steps), width));
}

int leastLyingWidth(const std::vector<WaterfallStep>& steps) {
    const ValueRoom room = roomOf(steps);
    qreal widest = 0;
    for (const WaterfallStep& step : steps) {
        widest = std::max(widest, static_cast<qreal>(widestWord(step.name, chartFont())) + 1);
    }
    return static_cast<int>(
        std::ceil(2 * chartPadding + widest + 2 * labelGap + room.before + leastBars + room.behind));
}

}  // namespace ui
