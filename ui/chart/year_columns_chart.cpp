#include "ui/chart/year_columns_chart.h"

#include "ui/chart/chart_layout.h"
#include "ui/widgets/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr qreal columnShare = 0.62;
constexpr qreal mostOfSlot = 0.86;
constexpr qreal widestColumn = 150;
constexpr int leastWidth = 170;

const QString& incompleteWord() {
    static const QString word = QStringLiteral("неполно");
    return word;
}

class ColumnsLayout {
public:
    ColumnsLayout(const std::vector<YearColumn>& columns, const QString& unit, ChartSpace& space)
        : m_columns(columns), m_unit(unit), m_space(space) {}

    ChartPicture run() {
        if (m_columns.empty()) {
            return {};
        }
        const QSizeF size = m_space.size();
        m_slot = (size.width() - 2 * chartPadding) / static_cast<qreal>(m_columns.size());
        takeWidth();
        qsizetype above = 1;
        double most = 0;
        for (const YearColumn& column : m_columns) {
            above = std::max(above, wordsAbove(column).size());
            most = std::max(most, column.value.toDouble());
        }
        const qreal top = labelGap + static_cast<qreal>(above) * lineOfText + 2;
        const QRectF plot(chartPadding, top, size.width() - 2 * chartPadding,
                          size.height() - top - lineOfText - 2 * labelGap);
        m_space.setPlot(plot, Qt::Vertical, 0, most);
        m_zero = std::round(m_space.at(0));
        const qreal tallest = m_space.at(latest());
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const qreal middle = plot.left() + m_slot * (static_cast<qreal>(i) + 0.5);
            if (m_columns[i].missing.isEmpty()) {
                addColumn(m_columns[i], middle);
            } else {
                addMissing(m_columns[i], middle, tallest);
            }
            addLabel(m_picture, {middle, m_zero + labelGap}, Qt::AlignHCenter | Qt::AlignTop, {{}, m_columns[i].name});
        }
        m_picture.lines.push_back(
            {QLineF(plot.left(), m_zero + 0.5, plot.right(), m_zero + 0.5), Role::Rule, Qt::SolidLine});
        return std::move(m_picture);
    }

private:
    /// The column that a missing year is drawn as tall as.
    [[nodiscard]] double latest() const {
        double value = 0;
        for (const YearColumn& column : m_columns) {
            value = column.missing.isEmpty() ? column.value.toDouble() : value;
        }
        return value > 0 ? value : 1;
    }

    /// Wider than usual where the words of a segment need it. One way for all: growth beside every sum, or over it.
    void takeWidth() {
        qreal words = 0;
        for (const YearColumn& column : m_columns) {
            for (const ChartPart& part : column.parts) {
                words = std::max({words, textSize(part.name).width(), textSize(part.printed).width()});
            }
            m_growthBeside = m_growthBeside && textSize(beside(column), Weight::Bold).width() <= m_slot - 8;
        }
        m_width = std::min({std::max(m_slot * columnShare, words + 10), m_slot * mostOfSlot, widestColumn});
    }

    [[nodiscard]] static QString beside(const YearColumn& column) {
        return column.growth.isEmpty() ? column.printed : column.printed + QStringLiteral("\u00A0 ") + column.growth;
    }

    [[nodiscard]] QStringList wordsAbove(const YearColumn& column) const {
        QStringList words{m_growthBeside ? beside(column) : column.printed};
        if (!m_growthBeside && !column.growth.isEmpty()) {
            words.prepend(column.growth);
        }
        if (column.incomplete) {
            words.prepend(incompleteWord());
        }
        return words;
    }

    void addColumn(const YearColumn& column, qreal middle) {
        decimal::Decimal from;
        qreal top = m_zero;
        for (const ChartPart& part : column.parts) {
            const decimal::Decimal to = from + part.value;
            QRectF box = columnBetween(m_space.at(from), m_space.at(to), middle - m_width / 2, m_width);
            if (!from.isZero() && box.height() > 1) {
                box.setBottom(box.bottom() - 1);
            }
            top = std::min(top, box.top());
            m_picture.marks.push_back(
                {box, part.series, column.incomplete ? MarkFill::Hatched : MarkFill::Solid, told(column, part)});
            addSegmentWords(part, box, column.incomplete);
            from = to;
        }
        const QStringList words = wordsAbove(column);
        addLines(m_picture, {middle, top - 3 - static_cast<qreal>(words.size()) * lineOfText},
                 Qt::AlignHCenter | Qt::AlignTop, words, {{}, {}, Role::Text, Weight::Bold});
    }

    /// Inside in one or two lines; a segment too small for its words has them at its right.
    void addSegmentWords(const ChartPart& part, const QRectF& box, bool hatched) {
        const QString together = part.name + QChar(0x00A0) + part.printed;
        const qreal room = box.width() - 8;
        const ChartLabel inside{{}, together, Role::Text, Weight::Normal, part.series};
        if (!hatched && textSize(together).width() <= room && box.height() >= lineOfText) {
            addLabel(m_picture, box.center(), Qt::AlignCenter, inside);
            return;
        }
        const QStringList lines{part.name, part.printed};
        const qreal widest = std::max(textSize(part.name).width(), textSize(part.printed).width());
        if (!hatched && widest <= room && box.height() >= 2 * lineOfText) {
            addLines(m_picture, box.center(), Qt::AlignHCenter | Qt::AlignVCenter, lines, inside);
            return;
        }
        const qreal beside = (m_slot - m_width) / 2 - labelGap;
        const QPointF anchor(box.right() + 4, box.center().y());
        if (textSize(together).width() <= beside) {
            addLabel(m_picture, anchor, Qt::AlignLeft | Qt::AlignVCenter, {{}, together});
        } else if (widest <= beside && box.height() >= 2 * lineOfText) {
            addLines(m_picture, anchor, Qt::AlignLeft | Qt::AlignVCenter, lines, {});
        } else if (!hatched && textSize(part.name).width() <= room && box.height() >= lineOfText) {
            addLabel(m_picture, box.center(), Qt::AlignCenter,
                     {{}, part.name, Role::Text, Weight::Normal, part.series});
        }
    }

    void addMissing(const YearColumn& column, qreal middle, qreal tallest) {
        const QRectF box = columnBetween(m_zero, tallest, middle - m_width / 2, m_width);
        m_picture.marks.push_back({box, ChartSeries::Total, MarkFill::Outline, {column.name, column.missing}});
        addLines(m_picture, box.center(), Qt::AlignHCenter | Qt::AlignVCenter,
                 wrapText(column.missing, chartFont(), static_cast<int>(box.width() - 8)), {{}, {}, Role::Muted});
    }

    [[nodiscard]] QStringList told(const YearColumn& column, const ChartPart& part) const {
        QStringList lines{
            column.name + (part.name.isEmpty() ? QString() : QStringLiteral(", ") + part.name),
            part.printed + QLatin1Char(' ') + m_unit,
            QStringLiteral("Вместе ") + column.printed
                + (column.growth.isEmpty() ? QString() : QStringLiteral(", к прошлому году ") + column.growth)};
        if (column.incomplete) {
            lines.append(QStringLiteral("Неполно: не все слагаемые введены"));
        }
        if (!part.formula.isEmpty()) {
            lines.append(part.formula);
        }
        return lines;
    }

    const std::vector<YearColumn>& m_columns;
    const QString& m_unit;
    ChartSpace& m_space;
    ChartPicture m_picture;
    qreal m_slot = 0;
    qreal m_width = 0;
    qreal m_zero = 0;
    bool m_growthBeside = true;
};

}  // namespace

void YearColumnsChart::setColumns(std::vector<YearColumn> columns) {
    m_columns = std::move(columns);
    layOut();
}

ChartPicture YearColumnsChart::compose(ChartSpace& space) const {
    const QString told = unit();
    return ColumnsLayout(m_columns, told, space).run();
}

int YearColumnsChart::leastHeight(int) const {
    return leastWidth;
}

ChartTable YearColumnsChart::table() const {
    ChartTable table;
    QStringList series;
    for (const YearColumn& column : m_columns) {
        for (const ChartPart& part : column.parts) {
            if (!series.contains(part.name)) {
                series.append(part.name);
            }
        }
    }
    table.header.append(QStringLiteral("Год"));
    for (const QString& name : series) {
        table.header.append(name + QStringLiteral(", ") + unit());
    }
    table.header.append(QStringLiteral("Всего, ") + unit());
    table.header.append(QStringLiteral("К прошлому году, %"));
    for (const YearColumn& column : m_columns) {
        std::vector<ChartCell> row{{column.name, {}}};
        for (const QString& name : series) {
            const auto part = std::ranges::find(column.parts, name, &ChartPart::name);
            row.push_back(part == column.parts.end() ? ChartCell{} : ChartCell{part->printed, part->value});
        }
        row.push_back(column.missing.isEmpty() ? ChartCell{column.printed, column.value}
                                               : ChartCell{column.missing, {}, true});
        row.push_back({column.growth, column.growthValue});
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace ui
