#include "ui/scenario/comparison_page.h"

#include "ui/chart/chart_panel.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/compared_words.h"
#include "ui/scenario/comparison_model.h"
#include "ui/scenario/difference_reasons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace ui {
namespace {

/// Under it the words before the lists give way to the lists.
constexpr int roomForWords = 1000;

}  // namespace

ComparisonPage::ComparisonPage(ShownPlan& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_plan(document),
      m_model(new ComparisonModel(m_plan, this)),
      m_stack(new QStackedLayout(this)),
      m_grid(new FormGrid(this)),
      m_reasons(new DifferenceReasons(m_plan, this)),
      m_chart(new WaterfallChart),
      m_chartPanel(new ChartPanel(m_chart, this)) {
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makeEmpty());
    connectGrid();
    connect(&m_document, &ShownPlan::changed, this, [this] { follow(true); });
    connect(&m_document, &ShownPlan::yearChanged, this, [this] { follow(false); });
    // Scenarios are compared whichever is in sight; of years and another plan it is one side.
    connect(&m_document, &ShownPlan::scenarioChanged, this,
            [this] { follow(m_plan.subject() != ComparedBy::Scenarios); });
    connect(m_reasons, &DifferenceReasons::orderChanged, this, &ComparisonPage::explain);
    setFocusProxy(m_grid);
    showColumns();
    showPlan();
}

ComparisonPage::~ComparisonPage() {
    // These look at the compared plan until their end, so they go first.
    view().disconnect(this);
    delete m_grid;
    delete m_reasons;
}

GridView& ComparisonPage::view() const {
    return m_grid->view();
}

bool ComparisonPage::isEmpty() const {
    return !m_plan.canCompare();
}

void ComparisonPage::connectGrid() {
    GridView& grid = view();
    grid.setModel(m_model);
    grid.setFrozenColumns(2);
    grid.setBreadcrumbShown(false);
    grid.setLabelMode(m_plan.appendix().rows.size() > longForm ? LabelMode::Short : LabelMode::UpToThreeLines);
    grid.setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid.setAccessibleName(QStringLiteral("Сравнение"));
    grid.installEventFilter(this);
    connect(&grid, &GridView::selectionOfCellsChanged, this, &ComparisonPage::takeCurrent);
    connect(&grid, &QAbstractItemView::doubleClicked, this, &ComparisonPage::requestCell);
    connect(&grid, &GridView::refusalActionRequested, this, &ComparisonPage::requestCell);
}

void ComparisonPage::follow(bool planChanged) {
    m_stale = m_stale || planChanged;
    if (!isVisible()) {
        return;
    }
    if (m_stale) {
        m_stale = false;
        m_plan.read();
    } else {
        m_plan.showYear();
    }
    showPlan();
}

void ComparisonPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow(false);
}

void ComparisonPage::showPlan() {
    m_stack->setCurrentIndex(isEmpty() ? 1 : 0);
    showSubject();
    if (isEmpty()) {
        m_model->show();
        return;
    }
    const int columns = m_model->columnCount();
    const std::string row = m_row;
    const QModelIndex before = view().currentIndex();
    const int column = before.isValid() ? before.column() : -1;
    m_model->show();
    if (columns != m_model->columnCount() || !view().currentIndex().isValid()) {
        showColumns();
        const int found = m_model->rowOf(row);
        const int last = m_model->section(ComparedColumn::Delta, m_plan.sides().size() - 1);
        view().goTo(m_model->index(std::max(found, 0), column < 0 || column >= m_model->columnCount() ? last : column));
    } else {
        showColumns();
    }
    showLists();
    showFilter();
    takeCurrent();
    explain();
}

void ComparisonPage::showColumns() {
    view().setHeading(m_model->heading());
}

void ComparisonPage::requestCell(const QModelIndex& index) {
    const auto cell = m_model->address(index);
    if (!cell) {
        return;
    }
    const SideChoice& side = m_plan.sides()[m_model->sideAt(index.column())];
    if (!side.other) {
        emit cellRequested(side.scenario, *cell, m_plan.yearOf(side));
    }
}

bool ComparisonPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            requestCell(view().currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComparisonPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool room = width() >= roomForWords;
    m_baselineLabel->setVisible(room);
    m_rowsLabel->setVisible(room);
    m_words->setVisible(room);
}

void ComparisonPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
