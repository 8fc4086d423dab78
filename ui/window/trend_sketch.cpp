#include "ui/window/trend_sketch.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int sketchWidth = 200;
constexpr qreal swingHeight = 34;
constexpr qreal dotRadius = 3;
constexpr qreal wordsGap = 4;

qreal lineOfWords() {
    return QFontMetricsF(ui::font(TextSize::Secondary)).height();
}

}  // namespace

TrendSketch::TrendSketch(std::vector<TrendYear> years, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_years(std::move(years)) {
    const auto [least, most] =
        std::ranges::minmax_element(m_years, {}, [](const TrendYear& year) { return year.value.toDouble(); });
    m_least = least->value.toDouble();
    m_most = most->value.toDouble();
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringLiteral("Годы на диаграмме"));
    setAccessibleDescription(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TrendSketch::sizeHint() const {
    return {sketchWidth, static_cast<int>(2 * (lineOfWords() + wordsGap + dotRadius) + swingHeight)};
}

QPointF TrendSketch::placeOf(std::size_t year) const {
    const int first = m_years.front().year;
    const qreal slot = static_cast<qreal>(width()) / (m_years.back().year - first + 1);
    const double share = m_most > m_least ? (m_years[year].value.toDouble() - m_least) / (m_most - m_least) : 0.5;
    const qreal top = lineOfWords() + wordsGap + dotRadius;
    return {slot * (m_years[year].year - first + 0.5), top + swingHeight * (1 - share)};
}

void TrendSketch::drawLine(QPainter& painter) const {
    for (std::size_t i = 1; i < m_years.size(); ++i) {
        painter.setPen(QPen(color(Role::Text2), 1, m_years[i].isFact ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(placeOf(i - 1), placeOf(i));
    }
}

void TrendSketch::drawDots(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        painter.setBrush(color(m_years[i].isFact ? Role::Series3 : Role::Series1));
        painter.drawEllipse(placeOf(i), dotRadius, dotRadius);
    }
}

/// Years under all dots; figures over the first and the last, the others are said in the lines of the passport.
void TrendSketch::drawWords(QPainter& painter) const {
    painter.setFont(ui::font(TextSize::Secondary));
    const auto draw = [&](const QString& words, qreal centre, qreal top, Role ink) {
        const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(words);
        const qreal left = std::clamp(centre - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.setPen(color(ink));
        painter.drawText(QRectF(left, top, wide + 1, lineOfWords()), Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    for (std::size_t i = 0; i < m_years.size(); ++i) {
        const QPointF place = placeOf(i);
        draw(QString::number(m_years[i].year), place.x(), height() - lineOfWords(), Role::Text2);
        if (i == 0 || i + 1 == m_years.size()) {
            draw(m_years[i].printed, place.x(), place.y() - dotRadius - wordsGap - lineOfWords(), Role::Text);
        }
    }
}

void TrendSketch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLine(painter);
    drawDots(painter);
    drawWords(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

/// Enter opens the chart as a click does.
void TrendSketch::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace ui
