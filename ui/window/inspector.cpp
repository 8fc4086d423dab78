#include "ui/window/inspector.h"

#include "ui/plan/shown_plan.h"
#include "ui/widgets/icons.h"
#include "ui/window/cell_history.h"
#include "ui/window/note_editor.h"
#include "ui/window/passport_view.h"
#include "ui/window/table_chart_view.h"
#include "ui/window/trend_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

Inspector::Inspector(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_passport(new PassportView(shownPlan, this)),
      m_history(new CellHistory(shownPlan, this)),
      m_note(new NoteEditor(shownPlan, this)),
      m_trend(new TrendView(shownPlan, this)),
      m_chart(new TableChartView(shownPlan, this)),
      m_copy(new QPushButton(icon(Icon::Copy), QStringLiteral("Текст для записки"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(QStringLiteral("Сведения о ячейке"));
    m_tabs->addTab(QStringLiteral("Паспорт"));
    m_tabs->addTab(QStringLiteral("История"));
    m_tabs->addTab(QStringLiteral("Примечание"));
    m_tabs->addTab(QStringLiteral("Годы"));
    // Five words have no room in the panel: the fifth is a picture, named for those who hover or listen.
    m_tabs->addTab(icon(Icon::Chart), {});
    m_tabs->setTabToolTip(static_cast<int>(InspectorTab::Chart), QStringLiteral("График таблицы"));
    m_tabs->setAccessibleTabName(static_cast<int>(InspectorTab::Chart), QStringLiteral("График"));
    m_tabs->setTabToolTip(static_cast<int>(InspectorTab::Note), QStringLiteral("Примечание"));
    m_tabs->setAccessibleTabName(static_cast<int>(InspectorTab::Note), QStringLiteral("Примечание"));
    m_tabs->setTabVisible(static_cast<int>(InspectorTab::Chart), false);
    m_stack->addWidget(m_passport);
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_trend);
    m_stack->addWidget(m_chart);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    m_copy->setToolTip(QStringLiteral("Скопировать вывод числа в буфер обмена"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_copy->setVisible(tab == static_cast<int>(InspectorTab::Passport));
        refresh();
        emit tabShown();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_passport->plainText()); });
    connect(m_passport, &PassportView::cellRequested, this, [this](const form::CellAddress& cell) {
        // A page that is opened takes the keys; whoever follows links by keys goes on in the next passport.
        const bool byKeys = m_passport->isAncestorOf(QApplication::focusWidget());
        emit cellRequested(cell);
        if (byKeys) {
            m_passport->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_chart, &TableChartView::cellRequested, this, &Inspector::cellRequested);
    connect(m_chart, &TableChartView::pasteRequested, this, &Inspector::pasteRequested);
    connect(m_passport, &PassportView::trendRequested, this, [this] { open(InspectorTab::Trend); });
    connect(m_passport, &PassportView::correctionRequested, this, &Inspector::correctionRequested);
    refresh();
}

void Inspector::showCell(const std::optional<form::CellAddress>& cell) {
    m_cell = cell;
    offerChart();
    refresh();
}

bool Inspector::hasChart() const {
    return m_cell && m_chart->hasChart(m_cell->appendix);
}

void Inspector::offerChart() {
    const int place = static_cast<int>(InspectorTab::Chart);
    const bool has = hasChart();
    if (has == m_tabs->isTabVisible(place)) {
        return;
    }
    if (!has) {
        m_chartWanted = tab() == InspectorTab::Chart;
        if (m_chartWanted) {
            setTab(InspectorTab::Passport);
        }
    }
    m_tabs->setTabVisible(place, has);
    m_tabs->setTabText(static_cast<int>(InspectorTab::Note),
                       has ? QStringLiteral("Прим.") : QStringLiteral("Примечание"));
    if (has && m_chartWanted) {
        setTab(InspectorTab::Chart);
    }
}

void Inspector::setTab(InspectorTab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void Inspector::open(InspectorTab tab) {
    setTab(tab);
    page().setFocus(Qt::ShortcutFocusReason);
}

QWidget& Inspector::page() const {
    return *m_stack->currentWidget();
}

InspectorTab Inspector::tab() const {
    return static_cast<InspectorTab>(m_tabs->currentIndex());
}

void Inspector::refresh() {
    if (!isVisible()) {
        return;
    }
    switch (tab()) {
    case InspectorTab::Passport:
        if (m_cell) {
            m_passport->showCell(*m_cell);
        } else {
            m_passport->showNothing(
                QStringLiteral("Выберите число в приложении: здесь будет видно, как оно получено."));
        }
        m_copy->setEnabled(m_cell.has_value());
        break;
    case InspectorTab::History:
        m_history->showCell(m_cell);
        break;
    case InspectorTab::Note:
        m_note->showCell(m_cell);
        break;
    case InspectorTab::Trend:
        m_trend->showCell(m_cell);
        break;
    case InspectorTab::Chart:
        if (m_cell) {
            m_chart->showTable(*m_cell);
        }
        break;
    }
}

void Inspector::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    emit tabShown();
}

void Inspector::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit tabShown();
}

void Inspector::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.setPen(color(Role::Border));
    const int foot = m_stack->geometry().bottom() + 1;
    painter.drawLine(0, foot, width(), foot);
}

}  // namespace ui
