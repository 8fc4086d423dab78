#include "ui/form/form_grid.h"

#include "ui/form/companion_view.h"
#include "ui/form/grid_accessible.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace ui {

FormGrid::FormGrid(QWidget* parent)
    : QWidget(parent),
      m_view(new GridView(this)),
      m_pinned(new CompanionView(*m_view, ColumnPart::All, RowPart::Pinned, this)),
      m_pinnedFrozen(new CompanionView(*m_view, ColumnPart::Frozen, RowPart::Pinned, m_pinned)),
      m_scroll(new QScrollBar(Qt::Horizontal, this)) {
    announceGrids();
    setFocusProxy(m_view);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScrollBar* hidden = m_view->horizontalScrollBar();
    connect(hidden, &QScrollBar::valueChanged, m_scroll, &QScrollBar::setValue);
    connect(m_scroll, &QScrollBar::valueChanged, hidden, &QScrollBar::setValue);
    connect(hidden, &QScrollBar::rangeChanged, this, &FormGrid::arrange);
    connect(m_view, &GridView::laidOut, this, &FormGrid::arrange);
}

FormGrid::~FormGrid() {
    // The pinned view looks at the main one until its end.
    delete m_pinned;
}

void FormGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FormGrid::arrange() {
    QScrollBar* hidden = m_view->horizontalScrollBar();
    const bool scrolls = hidden->maximum() > hidden->minimum();
    const int below = scrolls ? m_scroll->sizeHint().height() : 0;
    int pinned = 0;
    for (const int row : m_view->pinnedRows()) {
        pinned += m_view->pinnedHeight(row);
    }
    // The scroll bar of the table takes no part of the pinned rows, or the columns would not agree.
    const int inner = width() - m_view->verticalScrollBar()->sizeHint().width();
    m_view->setGeometry(0, 0, width(), height() - below - pinned);
    m_pinned->setVisible(pinned > 0);
    m_pinned->setGeometry(0, height() - below - pinned, inner, pinned);
    if (pinned > 0) {
        for (const int row : m_view->pinnedRows()) {
            m_pinned->setRowHeight(row, m_view->pinnedHeight(row));
            m_pinnedFrozen->setRowHeight(row, m_view->pinnedHeight(row));
        }
        m_pinnedFrozen->setGeometry(0, 0, std::min(m_view->frozenWidth(), inner), pinned);
    }
    m_scroll->setVisible(scrolls);
    m_scroll->setGeometry(0, height() - below, inner, below);
    m_scroll->setRange(hidden->minimum(), hidden->maximum());
    m_scroll->setPageStep(hidden->pageStep());
    m_scroll->setSingleStep(hidden->singleStep());
    m_pinned->horizontalScrollBar()->setValue(hidden->value());
}

void FormGrid::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
