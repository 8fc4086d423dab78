#include "ui/scenario/comparison_page.h"

#include "ui/chart/chart_panel.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/compared_words.h"
#include "ui/scenario/comparison_model.h"
#include "ui/scenario/difference_reasons.h"
#include "ui/scenario/empty_comparison.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

ComparisonPage::ComparisonPage(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_plan(shownPlan),
      m_model(new ComparisonModel(m_plan, this)),
      m_stack(new QStackedLayout(this)),
      m_title(new ComparisonTitle(m_plan, this)),
      m_empty(new EmptyComparison(this)),
      m_grid(new FormGrid(this)),
      m_reasons(new DifferenceReasons(m_plan, this)),
      m_waterfall(m_plan, this) {
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_empty);
    connectGrid();
    connectChoices();
    connect(&m_shownPlan, &ShownPlan::changed, this, [this] { follow(true); });
    connect(&m_shownPlan, &ShownPlan::yearChanged, this, [this] { follow(false); });
    // Scenarios are compared whichever is in sight; of years and another plan it is one side.
    connect(&m_shownPlan, &ShownPlan::scenarioChanged, this,
            [this] { follow(m_plan.subject() != ComparedBy::Scenarios); });
    connect(m_reasons, &DifferenceReasons::orderChanged, this, &ComparisonPage::explain);
    setFocusProxy(m_grid);
    view().setHeading(m_model->heading());
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

QWidget* ComparisonPage::makeTable() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(new RuleLine);
    auto* below = new QSplitter(Qt::Horizontal, page);
    below->setChildrenCollapsible(false);
    below->addWidget(m_reasons);
    below->addWidget(&m_waterfall.panel());
    below->setSizes({454, 712});
    below->setStretchFactor(1, 1);
    auto* split = new QSplitter(Qt::Vertical, page);
    split->setChildrenCollapsible(false);
    split->addWidget(m_grid);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setSizes({331, 313});
    m_grid->setMinimumHeight(140);
    m_reasons->setMinimumSize(260, 120);
    column->addWidget(split, 1);
    return page;
}

void ComparisonPage::connectChoices() {
    connect(m_title, &ComparisonTitle::subjectChosen, this, &ComparisonPage::setSubject);
    connect(m_title, &ComparisonTitle::baselineChosen, this, &ComparisonPage::setBaseline);
    connect(m_title, &ComparisonTitle::sideChosen, this, &ComparisonPage::choose);
    connect(m_title, &ComparisonTitle::filterChanged, this, &ComparisonPage::showFilter);
    connect(m_title, &ComparisonTitle::scenarioRequested, this, &ComparisonPage::scenarioRequested);
    connect(m_title, &ComparisonTitle::printRequested, this, &ComparisonPage::printRequested);
    connect(m_title, &ComparisonTitle::exportRequested, this, &ComparisonPage::exportRequested);
    connect(m_empty, &EmptyComparison::scenarioRequested, this, &ComparisonPage::scenarioRequested);
    connect(m_empty, &EmptyComparison::subjectChosen, this, &ComparisonPage::setSubject);
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
    m_empty->setRefusal(QString::fromStdString(m_plan.refusal()));
    m_title->showChoices();
    if (isEmpty()) {
        m_model->show();
        return;
    }
    const int columns = m_model->columnCount();
    const std::string row = m_row;
    const QModelIndex before = view().currentIndex();
    const int column = before.isValid() ? before.column() : -1;
    m_model->show();
    view().setHeading(m_model->heading());
    if (columns != m_model->columnCount() || !view().currentIndex().isValid()) {
        const int found = m_model->rowOf(row);
        const int last = m_model->section(ComparedColumn::Delta, m_plan.sides().size() - 1);
        view().goTo(m_model->index(std::max(found, 0), column < 0 || column >= m_model->columnCount() ? last : column));
    }
    showFilter();
    takeCurrent();
    explain();
}

void ComparisonPage::choose(const SideChoice& side, bool chosen) {
    m_plan.choose(side, chosen);
    m_side = 0;
    showPlan();
}

void ComparisonPage::setBaseline(const SideChoice& side) {
    m_plan.setBaseline(side);
    showPlan();
}

void ComparisonPage::setSubject(ComparedBy subject) {
    if (subject == ComparedBy::OtherPlan) {
        // Until a file is chosen and read the page stays as it is.
        m_title->showChoices();
        emit otherPlanRequested();
        return;
    }
    m_plan.setSubject(subject);
    m_side = 0;
    showPlan();
}

void ComparisonPage::compareWith(const std::string& name, const scenario::DraftContent& content) {
    m_plan.setOtherPlan(name, content);
    m_side = 0;
    showPlan();
}

bool ComparisonPage::isShown(int row) const {
    if (m_model->formRow(row).kind == form::RowKind::GrandTotal) {
        return true;
    }
    if (m_title->rows() == ComparedRows::EnteredAndTotals && m_model->repeatsOthers(row)) {
        return false;
    }
    return !m_title->onlyDifferences() || m_model->differs(row);
}

void ComparisonPage::showFilter() {
    QSet<int> hidden;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isShown(row)) {
            hidden.insert(row);
        }
    }
    view().setFilteredRows(hidden);
    if (const QModelIndex current = view().currentIndex(); current.isValid() && hidden.contains(current.row())) {
        view().goTo(m_model->index(0, current.column()));
    }
}

void ComparisonPage::takeCurrent() {
    const QModelIndex current = view().currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount()) {
        return;
    }
    const std::string row = m_model->formRow(current.row()).key;
    std::size_t side = m_model->sideAt(current.column());
    if (side == 0) {
        side = m_side == 0 || m_side >= m_plan.sides().size() ? m_plan.sides().size() - 1 : m_side;
    }
    if (row != m_row || side != m_side) {
        m_row = row;
        m_side = side;
        explain();
    }
}

void ComparisonPage::explain() {
    m_reasons->show(m_row, m_side);
    m_waterfall.show(m_row, m_side);
}

std::string ComparisonPage::csv() {
    return exchange::comparisonAsCsv(
        m_plan.report([this](const form::Row& row) { return isShown(m_model->rowOf(row.key)); }, m_row));
}

document::PrintedTable ComparisonPage::printed() {
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isShown(row)) {
            rows.push_back(row);
        }
    }
    return printedComparison(*m_model, m_plan, rows, m_shownPlan);
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

void ComparisonPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
