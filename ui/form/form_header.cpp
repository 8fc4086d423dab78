#include "ui/form/form_header.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {
namespace {

constexpr int headingGap = 6;
constexpr int breadcrumbGap = 10;

/// Words keep clear of the lines beside them; only a column too narrow for its longest word lets them nearer.
int textWidth(int spanWidth, const QString& text, const GridMetrics& metrics) {
    const int easy = spanWidth - 2 * metrics.px(headingGap);
    return std::max(1, widestWord(text, metrics.label()) <= easy ? easy : easy + 4);
}

}  // namespace

FormHeader::FormHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

void FormHeader::setHeading(const FormHeading& heading) {
    m_heading = heading;
    measure();
}

void FormHeader::setMetrics(const GridMetrics& metrics) {
    m_metrics = metrics;
    measure();
}

void FormHeader::setCurrentColumn(int column) {
    if (m_currentColumn != column) {
        m_currentColumn = column;
        viewport()->update();
    }
}

void FormHeader::setSortable(bool sortable) {
    if (!sortable) {
        return;
    }
    // A table would select a column of thousands of cells at the same press.
    disconnect(this, &QHeaderView::sectionPressed, parent(), nullptr);
    disconnect(this, &QHeaderView::sectionEntered, parent(), nullptr);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        if (isOfOneColumn(m_pressed)) {
            emit sortRequested(column);
        }
    });
}

void FormHeader::setSortMark(const std::optional<SortMark>& mark) {
    if (m_sortMark != mark) {
        m_sortMark = mark;
        viewport()->update();
    }
}

bool FormHeader::isOfOneColumn(const QPoint& place) const {
    return std::ranges::none_of(m_heading.spans, [&](const HeadingSpan& span) {
        return span.firstColumn != span.lastColumn && spanRect(span).contains(place);
    });
}

void FormHeader::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void FormHeader::drawSortMark(QPainter& painter) const {
    for (const HeadingSpan& span : m_heading.spans) {
        if (!m_sortMark || span.firstColumn != m_sortMark->column || span.lastColumn != span.firstColumn
            || span.lastLevel + 1 != m_heading.levels) {
            continue;
        }
        const int side = m_metrics.px(12);
        const QRect rect = spanRect(span);
        painter.drawPixmap(rect.right() - side - 4, rect.center().y() - side / 2 + 1,
                           iconPixmap(m_sortMark->descending ? Icon::ChevronDown : Icon::ChevronUp, Role::Accent, side,
                                      painter.device()->devicePixelRatioF()));
    }
}

void FormHeader::setBreadcrumbShown(bool shown) {
    m_breadcrumbShown = shown;
    updateGeometry();
    emit geometriesChanged();
}

void FormHeader::setBreadcrumb(const QString& text) {
    if (m_breadcrumb != text) {
        m_breadcrumb = text;
        viewport()->update();
    }
}

void FormHeader::measure() {
    const int line = m_metrics.lineHeight();
    const int gap = m_metrics.px(4);
    m_levelHeights.fill(line + gap, m_heading.levels);
    m_spanLines.clear();
    for (const HeadingSpan& span : m_heading.spans) {
        const int width = spanRect(span).width();
        m_spanLines.push_back(width == 0
                                  ? QStringList()
                                  : wrapText(span.text, m_metrics.label(), textWidth(width, span.text, m_metrics)));
    }
    // Spans of one level first, then the higher ones stretch the level they end in.
    for (int depth = 0; depth < m_heading.levels; ++depth) {
        for (std::size_t place = 0; place < m_heading.spans.size(); ++place) {
            const HeadingSpan& span = m_heading.spans[place];
            if (span.lastLevel - span.firstLevel != depth) {
                continue;
            }
            const QStringList& lines = m_spanLines[place];
            int missing = static_cast<int>(lines.size()) * line + gap;
            for (int level = span.firstLevel; level <= span.lastLevel; ++level) {
                missing -= m_levelHeights.at(level);
            }
            if (missing > 0 && !lines.isEmpty()) {
                m_levelHeights[span.lastLevel] += missing;
            }
        }
    }
    updateGeometry();
    emit geometriesChanged();
    viewport()->update();
}

void FormHeader::takeLevelsFrom(const FormHeader& whole) {
    m_levelHeights = whole.m_levelHeights;
    m_breadcrumbShown = whole.m_breadcrumbShown;
    m_breadcrumb = whole.m_breadcrumb;
    updateGeometry();
    emit geometriesChanged();
    viewport()->update();
}

int FormHeader::levelTop(int level) const {
    int top = 0;
    for (int above = 0; above < level; ++above) {
        top += m_levelHeights.value(above);
    }
    return top;
}

int FormHeader::numberRowHeight() const {
    return m_heading.columnNumbers.isEmpty() ? 0 : m_metrics.lineHeight() + m_metrics.px(3);
}

int FormHeader::breadcrumbHeight() const {
    return m_breadcrumbShown ? m_metrics.px(22) : 0;
}

QSize FormHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), levelTop(m_heading.levels) + numberRowHeight() + breadcrumbHeight()};
}

QRect FormHeader::spanRect(const HeadingSpan& span) const {
    int left = 0;
    int width = 0;
    for (int column = span.firstColumn; column <= span.lastColumn && column < count(); ++column) {
        if (isSectionHidden(column)) {
            continue;
        }
        if (width == 0) {
            left = sectionViewportPosition(column);
        }
        width += sectionSize(column);
    }
    if (width == 0) {
        return {};
    }
    const int top = levelTop(span.firstLevel);
    return {left, top, width, levelTop(span.lastLevel + 1) - top};
}

QRect FormHeader::numberRect(int column) const {
    if (column < 0 || column >= count() || isSectionHidden(column) || numberRowHeight() == 0) {
        return {};
    }
    return {sectionViewportPosition(column), levelTop(m_heading.levels), sectionSize(column), numberRowHeight()};
}

int FormHeader::breadcrumbRoom() const {
    return viewport()->width() - 2 * m_metrics.px(breadcrumbGap);
}

QRect FormHeader::breadcrumbRect() const {
    return {0, levelTop(m_heading.levels) + numberRowHeight(), viewport()->width(), breadcrumbHeight()};
}

void FormHeader::drawSpan(QPainter& painter, const HeadingSpan& span, const QStringList& lines) const {
    const QRect rect = spanRect(span);
    if (rect.isEmpty()) {
        return;
    }
    painter.setPen(color(Role::Border));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const int line = m_metrics.lineHeight();
    int y = rect.top() + (rect.height() - static_cast<int>(lines.size()) * line) / 2;
    painter.setFont(m_metrics.label());
    painter.setPen(color(Role::Text));
    for (const QString& text : lines) {
        painter.drawText(QRect(rect.left(), y, rect.width() - 1, line),
                         Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, text);
        y += line;
    }
}

void FormHeader::drawNumbers(QPainter& painter) const {
    for (int column = 0; column < count(); ++column) {
        const QRect rect = numberRect(column);
        if (rect.isEmpty()) {
            continue;
        }
        const bool current = column == m_currentColumn;
        if (current) {
            painter.fillRect(rect.adjusted(0, 0, -1, 0), color(Role::AccentSoft));
        }
        painter.setFont(current ? m_metrics.labelBold() : m_metrics.label());
        painter.setPen(color(current ? Role::Accent : Role::Text2));
        painter.drawText(rect.adjusted(0, 0, -1, -1), Qt::AlignCenter, m_heading.columnNumbers.value(column));
        painter.setPen(color(Role::Border));
        painter.drawLine(rect.topRight(), rect.bottomRight());
        painter.setPen(color(Role::Rule));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        if (current) {
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), color(Role::Accent));
        }
    }
}

void FormHeader::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Role::Header));
    for (std::size_t place = 0; place < m_heading.spans.size(); ++place) {
        drawSpan(painter, m_heading.spans[place], m_spanLines[place]);
    }
    drawNumbers(painter);
    drawSortMark(painter);
    if (m_breadcrumbShown) {
        // Headers over a part of the columns begin at the same edge, so each draws the same words.
        const QRect band = breadcrumbRect();
        painter.fillRect(band, color(Role::Panel));
        painter.setPen(color(Role::Rule));
        painter.drawLine(band.bottomLeft(), band.bottomRight());
        painter.setFont(m_metrics.label());
        painter.setPen(color(Role::Text2));
        painter.drawText(band.adjusted(m_metrics.px(breadcrumbGap), 0, 10000, -1), Qt::AlignLeft | Qt::AlignVCenter,
                         m_breadcrumb);
    }
}

bool FormHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (const HeadingSpan& span : m_heading.spans) {
            if (spanRect(span).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), span.fullText, viewport());
                return true;
            }
        }
    }
    return QHeaderView::viewportEvent(event);
}

}  // namespace ui
