#include "ui/chart/waterfall_chart.h"

#include "ui/chart/chart_layout.h"
#include "ui/widgets/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal columnShare = 0.6;
constexpr int leastWaterfall = 200;

/// From where to where a step goes.
struct Reach {
    decimal::Decimal from;
    decimal::Decimal to;
};

std::vector<Reach> reaches(const std::vector<WaterfallStep>& steps)
{
    std::vector<Reach> result;
    decimal::Decimal level;
    for (const WaterfallStep& step : steps) {
        const decimal::Decimal from = step.total ? decimal::Decimal() : level;
        level = from + step.value;
        result.push_back({from, level});
    }
    return result;
}

class WaterfallLayout {
public:
    WaterfallLayout(const std::vector<WaterfallStep>& steps, const QString& unit, ChartSpace& space)
        : m_steps(steps), m_reaches(reaches(steps)), m_unit(unit), m_space(space)
    {
    }

    ChartPicture run()
    {
        if (m_steps.empty()) {
            return {};
        }
        const QSizeF size = m_space.size();
        m_slot = (size.width() - 2 * chartPadding) / static_cast<qreal>(m_steps.size());
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
    void place(const QSizeF& size)
    {
        double least = 0;
        double most = 0;
        qsizetype lines = 1;
        bool falls = false;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            for (const decimal::Decimal& end : {m_reaches[i].from, m_reaches[i].to}) {
                least = std::min(least, end.toDouble());
                most = std::max(most, end.toDouble());
            }
            falls = falls || m_steps[i].value.isNegative();
            m_names.push_back(wrapText(m_steps[i].name, chartFont(), static_cast<int>(m_slot - 8)));
            lines = std::max(lines, m_names.back().size());
        }
        // Bars below zero alone leave the upper side free for the names.
        m_namesAbove = most <= 0 && least < 0;
        const qreal names = static_cast<qreal>(lines) * lineOfText + labelGap;
        const qreal under = falls ? lineOfText : 0;
        const qreal top = lineOfText + labelGap + (m_namesAbove ? names : 0);
        const qreal bottom = size.height() - labelGap - under - (m_namesAbove ? 0 : names);
        m_space.setPlot({chartPadding, top, size.width() - 2 * chartPadding, std::max(20.0, bottom - top)}, Qt::Vertical,
                        least, most);
        m_namesTop = m_namesAbove ? labelGap : size.height() - names;
    }

    void addStep(std::size_t i)
    {
        const WaterfallStep& step = m_steps[i];
        const qreal width = m_slot * columnShare;
        const qreal middle = chartPadding + m_slot * (static_cast<qreal>(i) + 0.5);
        const qreal from = m_space.at(m_reaches[i].from);
        const qreal to = m_space.at(m_reaches[i].to);
        const bool fell = step.value.isNegative();
        QRectF box = columnBetween(from, to, std::round(middle - width / 2), std::round(width));
        if (step.value.isZero()) {
            box.setHeight(2);
        }
        const ChartSeries series = step.total ? ChartSeries::Total : fell ? ChartSeries::Budget : ChartSeries::Oms;
        m_picture.marks.push_back({box, series, fell && !step.total ? MarkFill::Hatched : MarkFill::Solid,
                                   {step.name, step.printed + QLatin1Char(' ') + m_unit, step.formula}});
        m_picture.marks.back().readout.removeAll(QString());
        const Role ink = step.total ? Role::Text : step.value.isZero() ? Role::Text2 : fell ? Role::Down : Role::Accent;
        addLabel(m_picture, {middle, fell ? box.bottom() + 2 : box.top() - 2},
                 Qt::AlignHCenter | (fell ? Qt::AlignTop : Qt::AlignBottom), {{}, step.printed, ink, Weight::Bold});
        addLines(m_picture, {middle, m_namesTop}, Qt::AlignHCenter | Qt::AlignTop, m_names[i], {});
        if (i + 1 < m_steps.size()) {
            const qreal level = std::round(to) + 0.5;
            m_picture.lines.push_back(
                {QLineF(box.right(), level, box.right() + m_slot - width, level), Role::Text2, Qt::DotLine});
        }
    }

    const std::vector<WaterfallStep>& m_steps;
    std::vector<Reach> m_reaches;
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

void WaterfallChart::setSteps(std::vector<WaterfallStep> steps)
{
    m_steps = std::move(steps);
    // No word of a name and no value is wider than its place.
    qreal widest = 0;
    for (const WaterfallStep& step : m_steps) {
        widest = std::max({widest, textSize(step.printed, Weight::Bold).width(),
                           static_cast<qreal>(widestWord(step.name, chartFont()))});
    }
    setMinimumWidth(static_cast<int>(std::ceil((widest + 10) * static_cast<qreal>(m_steps.size()) + 2 * chartPadding)));
    layOut();
}

ChartPicture WaterfallChart::compose(ChartSpace& space) const
{
    const QString told = unit();
    return WaterfallLayout(m_steps, told, space).run();
}

int WaterfallChart::leastHeight(int) const
{
    return leastWaterfall;
}

ChartTable WaterfallChart::table() const
{
    ChartTable table;
    table.header = {QStringLiteral("Фактор"), QStringLiteral("Вклад, ") + unit(), QStringLiteral("Пояснение")};
    for (const WaterfallStep& step : m_steps) {
        table.rows.push_back({{step.name, {}}, {step.printed, step.value}, {step.formula, {}}});
    }
    return table;
}

}  // namespace ui
