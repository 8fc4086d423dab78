#include "ui/chart/waterfall_chart.h"

#include "ui/chart/chart_layout.h"
#include "ui/chart/waterfall_parts.h"
#include "ui/widgets/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal stepShare = 0.6;
constexpr int leastWaterfall = 200;

/// A name in as many lines as its slot makes of it; a word may be wider than the slot.
QStringList nameLines(const QString& name, qreal slot) {
    const int limit = std::max(static_cast<int>(slot - labelGap), widestWord(name, chartFont()) + 1);
    return wrapText(name, chartFont(), limit);
}

qreal widthOf(const QStringList& lines, Weight weight) {
    qreal width = 0;
    for (const QString& line : lines) {
        width = std::max(width, textSize(line, weight).width());
    }
    return width;
}

/// Whether words in the middles of slots keep apart from each other and from the edges.
bool keepApart(const std::vector<qreal>& widths, qreal slot) {
    const qreal atEdge = slot + 2 * chartPadding;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool first = i == 0 || i + 1 == widths.size();
        if ((first && widths[i] > atEdge) || (i > 0 && (widths[i - 1] + widths[i]) / 2 + labelGap > slot)) {
            return false;
        }
    }
    return true;
}

qreal slotOf(const std::vector<WaterfallStep>& steps, qreal width) {
    return (width - 2 * chartPadding) / static_cast<qreal>(steps.size());
}

/// Columns want a place for every word and value; where there is none, the steps lie.
bool stands(const std::vector<WaterfallStep>& steps, qreal width) {
    const qreal slot = slotOf(steps, width);
    std::vector<qreal> names;
    std::vector<qreal> values;
    for (const WaterfallStep& step : steps) {
        names.push_back(widthOf(nameLines(step.name, slot), Weight::Normal));
        values.push_back(textSize(step.printed, Weight::Bold).width());
    }
    // A value may be wider than its own bar, and stays clear of the next one.
    return keepApart(names, slot) && keepApart(values, slot)
           && std::ranges::max(values) / 2 < slot * (1 - stepShare / 2);
}

class WaterfallLayout {
public:
    WaterfallLayout(const std::vector<WaterfallStep>& steps, const QString& unit, ChartSpace& space)
        : m_steps(steps), m_reaches(reachesOf(steps)), m_unit(unit), m_space(space) {}

    ChartPicture run() {
        const QSizeF size = m_space.size();
        m_slot = slotOf(m_steps, size.width());
        place(size);
        m_zero = std::round(m_space.at(0));
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            addStep(i);
        }
        m_picture.lines.push_back(
            {QLineF(chartPadding, m_zero + 0.5, size.width() - chartPadding, m_zero + 0.5), Role::Rule, Qt::SolidLine});
        return std::move(m_picture);
    }

private:
    void place(const QSizeF& size) {
        const auto [least, most] = rangeOf(m_reaches);
        qsizetype lines = 1;
        bool falls = false;
        for (const WaterfallStep& step : m_steps) {
            falls = falls || step.value.isNegative();
            m_names.push_back(nameLines(step.name, m_slot));
            lines = std::max(lines, m_names.back().size());
        }
        // Bars below zero alone leave the upper side free for the names.
        m_namesAbove = most <= 0 && least < 0;
        const qreal names = static_cast<qreal>(lines) * lineOfText + labelGap;
        const qreal under = falls ? lineOfText : 0;
        const qreal top = lineOfText + labelGap + (m_namesAbove ? names : 0);
        const qreal bottom = size.height() - labelGap - under - (m_namesAbove ? 0 : names);
        m_space.setPlot({chartPadding, top, size.width() - 2 * chartPadding, std::max(20.0, bottom - top)},
                        Qt::Vertical, least, most);
        m_namesTop = m_namesAbove ? labelGap : size.height() - names;
    }

    void addStep(std::size_t i) {
        const WaterfallStep& step = m_steps[i];
        const qreal width = m_slot * stepShare;
        const qreal middle = chartPadding + m_slot * (static_cast<qreal>(i) + 0.5);
        const qreal from = m_space.at(m_reaches[i].from);
        const qreal to = m_space.at(m_reaches[i].to);
        QRectF box = columnBetween(from, to, std::round(middle - width / 2), std::round(width));
        if (step.value.isZero()) {
            box.setHeight(2);
        }
        m_picture.marks.push_back(markOf(step, box, m_unit));
        const bool under = isUnder(step, box);
        addLabel(m_picture, {middle, under ? box.bottom() + 2 : box.top() - 2},
                 Qt::AlignHCenter | (under ? Qt::AlignTop : Qt::AlignBottom), valueOf(step));
        addLines(m_picture, {middle, m_namesTop}, Qt::AlignHCenter | Qt::AlignTop, m_names[i], {});
        if (i + 1 < m_steps.size()) {
            const qreal level = std::round(to) + 0.5;
            m_picture.lines.push_back(
                {QLineF(box.right(), level, box.right() + m_slot - width, level), Role::Text2, Qt::DotLine});
        }
    }

    /// A value stands above a rise and under a fall, or on the other side where the zero line would cross it.
    bool isUnder(const WaterfallStep& step, const QRectF& box) const {
        const qreal height = textSize(step.printed, Weight::Bold).height();
        const bool fell = step.value.isNegative();
        const qreal top = fell ? box.bottom() + 2 : box.top() - 2 - height;
        return fell != (top < m_zero && m_zero < top + height);
    }

    const std::vector<WaterfallStep>& m_steps;
    std::vector<StepReach> m_reaches;
    const QString& m_unit;
    ChartSpace& m_space;
    std::vector<QStringList> m_names;
    ChartPicture m_picture;
    qreal m_slot = 0;
    qreal m_zero = 0;
    qreal m_namesTop = 0;
    bool m_namesAbove = false;
};

}  // namespace

void WaterfallChart::setSteps(std::vector<WaterfallStep> steps) {
    m_steps = std::move(steps);
    setMinimumWidth(leastLyingWidth(m_steps));
    layOut();
}

ChartPicture WaterfallChart::compose(ChartSpace& space) const {
    if (m_steps.empty()) {
        return {};
    }
    const QString told = unit();
    return stands(m_steps, space.size().width()) ? WaterfallLayout(m_steps, told, space).run()
                                                 : lyingWaterfall(m_steps, told, space);
}

int WaterfallChart::leastHeight(int width) const {
    return m_steps.empty() || stands(m_steps, width) ? leastWaterfall : leastLyingHeight(m_steps, width);
}

ChartTable WaterfallChart::table() const {
    ChartTable table;
    table.header = {QStringLiteral("Фактор"), QStringLiteral("Вклад, ") + unit(), QStringLiteral("Пояснение")};
    for (const WaterfallStep& step : m_steps) {
        table.rows.push_back({{step.name, {}}, {step.printed, step.value}, {step.formula, {}}});
    }
    return table;
}

}  // namespace ui
