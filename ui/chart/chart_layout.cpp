#include "ui/chart/chart_layout.h"

#include "ui/widgets/text_wrap.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

/// Names take no more of a chart than this, unless a single word is longer.
constexpr qreal nameShare = 0.42;
constexpr qreal barShare = 0.65;

qreal leastRowOf(const QStringList& lines) {
    return std::max(leastRow, static_cast<qreal>(lines.size()) * lineOfText + 4);
}

}  // namespace

void addLabel(ChartPicture& picture, const QPointF& anchor, Qt::Alignment side, const ChartLabel& label) {
    ChartLabel placed = label;
    const QSizeF size = textSize(label.text, label.weight);
    QPointF corner = anchor;
    if (side & Qt::AlignRight) {
        corner.rx() -= size.width();
    } else if (side & Qt::AlignHCenter) {
        corner.rx() -= size.width() / 2;
    }
    if (side & Qt::AlignBottom) {
        corner.ry() -= size.height();
    } else if (side & Qt::AlignVCenter) {
        corner.ry() -= size.height() / 2;
    }
    placed.box = QRectF(corner, size);
    picture.labels.push_back(placed);
}

void addLines(ChartPicture& picture, const QPointF& anchor, Qt::Alignment side, const QStringList& lines,
              const ChartLabel& look) {
    const qreal height = static_cast<qreal>(lines.size()) * lineOfText;
    qreal middle = anchor.y() + lineOfText / 2 - (side & Qt::AlignVCenter ? height / 2 : 0);
    for (const QString& line : lines) {
        ChartLabel label = look;
        label.text = line;
        addLabel(picture, {anchor.x(), middle}, (side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, label);
        middle += lineOfText;
    }
}

NameColumn nameColumn(const QStringList& names, qreal chartWidth) {
    int limit = static_cast<int>(chartWidth * nameShare);
    for (const QString& name : names) {
        limit = std::max(limit, widestWord(name, chartFont()) + 1);
    }
    NameColumn column;
    for (const QString& name : names) {
        const QStringList lines = wrapText(name, chartFont(), limit);
        for (const QString& line : lines) {
            column.width = std::max(column.width, textSize(line).width());
        }
        column.lines.push_back(lines);
    }
    return column;
}

int leastHeightOf(const NameColumn& names) {
    qreal height = 2 * labelGap;
    for (const QStringList& lines : names.lines) {
        height += leastRowOf(lines);
    }
    return static_cast<int>(std::ceil(height));
}

BarRows barRows(const NameColumn& names, qreal top, qreal height, qreal thickest) {
    BarRows rows;
    const qreal even = height / static_cast<qreal>(std::max<std::size_t>(1, names.lines.size()));
    qreal tallest = 0;
    qreal least = 0;
    for (const QStringList& lines : names.lines) {
        tallest = std::max(tallest, leastRowOf(lines));
        least += leastRowOf(lines);
    }
    const qreal more = (height - least) / static_cast<qreal>(std::max<std::size_t>(1, names.lines.size()));
    qreal lowest = even;
    for (const QStringList& lines : names.lines) {
        const qreal row = even >= tallest ? even : leastRowOf(lines) + more;
        rows.middles.push_back(top + row / 2);
        lowest = std::min(lowest, row);
        top += row;
    }
    rows.thickness = std::min(lowest * barShare, thickest);
    return rows;
}

QRectF onPixels(const QRectF& box) {
    const qreal left = std::round(box.left());
    const qreal top = std::round(box.top());
    return {left, top, std::max(1.0, std::round(box.right()) - left), std::max(1.0, std::round(box.bottom()) - top)};
}

QRectF barBetween(qreal from, qreal to, qreal top, qreal height) {
    return onPixels(QRectF(std::min(from, to), top, std::abs(to - from), height));
}

QRectF columnBetween(qreal from, qreal to, qreal left, qreal width) {
    return onPixels(QRectF(left, std::min(from, to), width, std::abs(to - from)));
}

}  // namespace ui
