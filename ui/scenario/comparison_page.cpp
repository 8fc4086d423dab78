#include "ui/scenario/comparison_page.h"

#include "ui/chart/chart_panel.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/form/draft_document.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/scenario/compared_words.h"
#include "ui/scenario/comparison_model.h"
#include "ui/scenario/difference_reasons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>

#include <algorithm>

namespace ui {
namespace {

/// Under it the words before the lists give way to the lists.
constexpr int roomForWords = 1000;

}  // namespace

ComparisonPage::ComparisonPage(DraftDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_plan(document),
      m_model(new ComparisonModel(m_plan, this)),
      m_stack(new QStackedLayout(this)),
      m_grid(new FormGrid(this)),
      m_reasons(new DifferenceReasons(m_plan, this)),
      m_chart(new WaterfallChart),
      m_chartPanel(new ChartPanel(m_chart, this))
{
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makeEmpty());
    connectGrid();
    connect(&m_document, &DraftDocument::changed, this, [this] { follow(true); });
    connect(&m_document, &DraftDocument::yearChanged, this, [this] { follow(false); });
    // Scenarios are compared whichever is in sight; of years and another plan it is one side.
    connect(&m_document, &DraftDocument::scenarioChanged, this,
            [this] { follow(m_plan.subject() != ComparedBy::Scenarios); });
    connect(m_reasons, &DifferenceReasons::orderChanged, this, &ComparisonPage::explain);
    setFocusProxy(m_grid);
    showColumns();
    showPlan();
}

ComparisonPage::~ComparisonPage()
{
    // These look at the compared plan until their end, so they go first.
    view().disconnect(this);
    delete m_grid;
    delete m_reasons;
}

GridView& ComparisonPage::view() const
{
    return m_grid->view();
}

bool ComparisonPage::isEmpty() const
{
    return !m_plan.canCompare();
}

void ComparisonPage::connectGrid()
{
    GridView& grid = view();
    grid.setModel(m_model);
    grid.setFrozenColumns(2);
    grid.setBreadcrumbShown(false);
    grid.setLabelMode(LabelMode::UpToThreeLines);
    grid.setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid.setAccessibleName(QStringLiteral("Сравнение"));
    grid.installEventFilter(this);
    connect(&grid, &GridView::selectionOfCellsChanged, this, &ComparisonPage::takeCurrent);
    connect(&grid, &QAbstractItemView::doubleClicked, this, &ComparisonPage::requestCell);
    connect(&grid, &GridView::refusalActionRequested, this, &ComparisonPage::requestCell);
}

void ComparisonPage::follow(bool planChanged)
{
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

void ComparisonPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow(false);
}

void ComparisonPage::showPlan()
{
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

void ComparisonPage::showColumns()
{
    view().setHeading(m_model->heading());
}

void ComparisonPage::showSubject()
{
    m_subject->setCurrentIndex(static_cast<int>(m_plan.subject()));
    m_refusal->setText(m_plan.refusal().empty() ? QStringLiteral("Сравнивать не с чем: в плане один сценарий")
                                                : QString::fromStdString(m_plan.refusal()));
    m_words->setText(QString::fromStdString(m_plan.title()));
    m_add->setText(m_plan.subject() == ComparedBy::Scenarios ? QStringLiteral("Сценарий")
                   : m_plan.subject() == ComparedBy::Years   ? QStringLiteral("Год")
                                                             : QStringLiteral("Сторона"));
}

void ComparisonPage::showLists()
{
    const QSignalBlocker quiet(m_baseline);
    m_baseline->clear();
    for (const SideChoice& side : m_plan.every()) {
        if (m_plan.isChosen(side)) {
            m_baseline->addItem(QString::fromStdString(m_plan.nameOf(side)), QVariant::fromValue(side));
            if (side == m_plan.baseline()) {
                m_baseline->setCurrentIndex(m_baseline->count() - 1);
            }
        }
    }
}

void ComparisonPage::fillScenarioMenu()
{
    m_scenarioMenu->clear();
    for (const SideChoice& side : m_plan.every()) {
        QAction* action = m_scenarioMenu->addAction(QString::fromStdString(m_plan.nameOf(side)));
        action->setCheckable(true);
        action->setChecked(m_plan.isChosen(side));
        action->setEnabled(m_plan.canChange(side));
        connect(action, &QAction::triggered, this, [this, side](bool chosen) { choose(side, chosen); });
    }
    if (m_plan.subject() == ComparedBy::Scenarios) {
        m_scenarioMenu->addSeparator();
        connect(m_scenarioMenu->addAction(QStringLiteral("Создать сценарий…")), &QAction::triggered, this,
                &ComparisonPage::scenarioRequested);
    }
}

void ComparisonPage::choose(const SideChoice& side, bool chosen)
{
    m_plan.choose(side, chosen);
    m_side = 0;
    showPlan();
}

void ComparisonPage::setBaseline(const SideChoice& side)
{
    m_plan.setBaseline(side);
    showPlan();
}

void ComparisonPage::setSubject(ComparedBy subject)
{
    if (subject == ComparedBy::OtherPlan) {
        // Until a file is chosen and read the page stays as it is.
        showSubject();
        emit otherPlanRequested();
        return;
    }
    m_plan.setSubject(subject);
    m_side = 0;
    showPlan();
}

void ComparisonPage::compareWith(const std::string& name, const scenario::DraftContent& content)
{
    m_plan.setOtherPlan(name, content);
    m_side = 0;
    showPlan();
}

void ComparisonPage::setRows(ComparedRows rows)
{
    m_rows->setCurrentIndex(static_cast<int>(rows));
    showFilter();
}

void ComparisonPage::setOnlyDifferences(bool only)
{
    m_onlyDifferences->setChecked(only);
    showFilter();
}

bool ComparisonPage::isShown(int row) const
{
    if (m_model->formRow(row).kind == form::RowKind::GrandTotal) {
        return true;
    }
    if (static_cast<ComparedRows>(m_rows->currentIndex()) == ComparedRows::EnteredAndTotals && m_model->repeatsOthers(row)) {
        return false;
    }
    return !m_onlyDifferences->isChecked() || m_model->differs(row);
}

void ComparisonPage::showFilter()
{
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

void ComparisonPage::takeCurrent()
{
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

void ComparisonPage::explain()
{
    m_reasons->show(m_row, m_side);
    showWaterfall();
}

void ComparisonPage::showWaterfall()
{
    const QString before = QString::fromStdString(m_plan.comparison().sides.front());
    const QString after = QString::fromStdString(m_plan.comparison().sides[m_side]);
    const form::Row* row = m_plan.appendix().row(m_row);
    const QString unit = QString::fromUtf8(form::moneyName(m_plan.edition().money));
    const bool total = row->kind == form::RowKind::GrandTotal;
    m_chartPanel->setCaption({QStringLiteral("«%1» → «%2»").arg(before, after),
                              (total ? QStringLiteral("стоимость программы, ")
                                     : QStringLiteral("строка\u00A0%1, ").arg(QString::fromStdString(m_row)))
                                  + unit});
    const auto parts = m_plan.parts(m_side, m_row);
    if (!parts) {
        const std::string refusal = m_plan.splitRefusal(m_side);
        const int year = m_plan.yearOf(m_plan.sides()[m_side]);
        m_chartPanel->showEmpty(
            refusal.empty()
                ? QStringLiteral("Раскладывать нечего: в %1\u00A0году стоимость этой строки не введена.").arg(year)
                : QString::fromStdString(refusal),
            {});
        return;
    }
    m_chart->setUnit(unit);
    m_chart->setSteps(stepsOf(*parts));
    m_chart->describe(m_chartPanel->caption().title, summaryOf(*parts, unit));
    m_chartPanel->showChart();
}

void ComparisonPage::requestCell(const QModelIndex& index)
{
    const auto cell = m_model->address(index);
    if (!cell) {
        return;
    }
    const SideChoice& side = m_plan.sides()[m_model->sideAt(index.column())];
    if (!side.other) {
        emit cellRequested(side.scenario, *cell, m_plan.yearOf(side));
    }
}

bool ComparisonPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            requestCell(view().currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

std::string ComparisonPage::csv() const
{
    return exchange::comparisonAsCsv(
        m_plan.report([this](const form::Row& row) { return isShown(m_model->rowOf(row.key)); }, m_row));
}

document::PrintedTable ComparisonPage::printed() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isShown(row)) {
            rows.push_back(row);
        }
    }
    return printedComparison(*m_model, m_plan, rows, m_document);
}

void ComparisonPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool room = width() >= roomForWords;
    m_baselineLabel->setVisible(room);
    m_rowsLabel->setVisible(room);
}

void ComparisonPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
