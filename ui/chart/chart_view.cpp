#include "ui/chart/chart_view.h"

#include "ui/chart/chart_painting.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace ui {

ChartView::ChartView(QWidget* parent) : QChartView(parent), m_space(*chart()) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    // The bubble may stand anywhere: whatever changes, all of the chart is painted.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

ChartView::~ChartView() = default;

void ChartView::describe(const QString& name, const QString& summary) {
    m_summary = summary;
    setAccessibleName(name);
    setAccessibleDescription(summary);
}

void ChartView::setUnit(const QString& unit) {
    m_unit = unit;
    layOut();
}

ChartPicture ChartView::pictureAt(const QSizeF& size) const {
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->resize(size);
    ChartSpace space(*chart);
    return compose(space);
}

void ChartView::layOut() {
    m_picture = compose(m_space);
    if (m_current >= static_cast<int>(m_picture.marks.size())) {
        m_current = -1;
    }
    viewport()->update();
}

void ChartView::setCurrentMark(int mark) {
    const int count = static_cast<int>(m_picture.marks.size());
    const int taken = mark < 0 || count == 0 ? -1 : std::min(mark, count - 1);
    if (taken == m_current) {
        return;
    }
    m_current = taken;
    setAccessibleDescription(taken < 0 ? m_summary : readout().join(QStringLiteral("; ")));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    viewport()->update();
}

void ChartView::setCurrentBar(int bar) {
    m_currentBar = bar;
    viewport()->update();
}

/// The first mark of the next bar, or of the one before; mark by mark where marks are of no bars.
int ChartView::markOfNextBar(int step) const {
    const auto barOf = [this](int mark) { return m_picture.marks[static_cast<std::size_t>(mark)].bar; };
    const int last = static_cast<int>(m_picture.marks.size()) - 1;
    const int from = m_current;
    if (from < 0 || barOf(from) < 0) {
        return std::clamp(from + step, 0, std::max(last, 0));
    }
    int next = from;
    while (next >= 0 && next <= last && barOf(next) == barOf(from)) {
        next += step;
    }
    if (next < 0 || next > last) {
        return from;
    }
    while (next > 0 && barOf(next - 1) == barOf(next)) {
        --next;
    }
    return next;
}

QStringList ChartView::readout() const {
    return m_current < 0 ? QStringList() : m_picture.marks[static_cast<std::size_t>(m_current)].readout;
}

int ChartView::markAt(const QPointF& place) const {
    for (std::size_t i = 0; i < m_picture.marks.size(); ++i) {
        // A bar one pixel wide can be pointed at too.
        if (m_picture.marks[i].box.adjusted(-2, -2, 2, 2).contains(place)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ChartView::drawBackground(QPainter* painter, const QRectF& area) {
    painter->fillRect(area, inkOf(Role::Base, screenInk()));
}

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    const ChartInk ink = screenInk();
    if (m_currentBar >= 0) {
        paintBand(*painter, m_picture, m_currentBar, QRectF(viewport()->rect()));
    }
    paintPicture(*painter, m_picture, ink);
    if (m_current >= 0) {
        const ChartMark& mark = m_picture.marks[static_cast<std::size_t>(m_current)];
        if (hasFocus()) {
            paintFocus(*painter, mark, ink);
        }
        paintReadout(*painter, mark, QRectF(viewport()->rect()), ink);
    }
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    layOut();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    setCurrentMark(markAt(mapToScene(event->pos())));
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    setCurrentMark(markAt(mapToScene(event->pos())));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const int mark = markAt(mapToScene(event->pos()));
    if (event->button() == Qt::LeftButton && mark >= 0 && mark == m_current) {
        emit markChosen(mark);
    }
}

void ChartView::wheelEvent(QWheelEvent* event) {
    // A chart does not scroll; the page around it may.
    event->ignore();
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const int last = static_cast<int>(m_picture.marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrentMark(markOfNextBar(1));
        break;
    case Qt::Key_Up:
        setCurrentMark(markOfNextBar(-1));
        break;
    case Qt::Key_Right:
        setCurrentMark(std::min(m_current + 1, last));
        break;
    case Qt::Key_Left:
        setCurrentMark(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Home:
        setCurrentMark(0);
        break;
    case Qt::Key_End:
        setCurrentMark(last);
        break;
    case Qt::Key_Escape:
        setCurrentMark(-1);
        break;
    case Qt::Key_F2:
        emit tableRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            emit markChosen(m_current);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    if (m_current < 0 && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)) {
        setCurrentMark(0);
    }
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        setCurrentMark(-1);
    }
    viewport()->update();
}

void ChartView::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    if (!hasFocus()) {
        setCurrentMark(-1);
    }
}

void ChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    }
}

}  // namespace ui
