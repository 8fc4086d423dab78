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
    grid.setAccessibleName(QStringLiteral("Сравнение сценариев"));
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
    if (isEmpty()) {
        m_model->show();
        return;
    }
    m_words->setText(QStringLiteral("Приложение\u00A0%1, %2\u00A0год").arg(m_plan.appendix().number).arg(m_plan.year()));
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

void ComparisonPage::showLists()
{
    const QSignalBlocker quiet(m_baseline);
    m_baseline->clear();
    for (const scenario::ScenarioId id : m_plan.every()) {
        if (m_plan.isChosen(id)) {
            m_baseline->addItem(QString::fromStdString(m_plan.nameOf(id)), id);
        }
    }
    m_baseline->setCurrentIndex(m_baseline->findData(m_plan.baseline()));
}

void ComparisonPage::fillScenarioMenu()
{
    m_scenarioMenu->clear();
    for (const scenario::ScenarioId id : m_plan.every()) {
        QAction* action = m_scenarioMenu->addAction(QString::fromStdString(m_plan.nameOf(id)));
        action->setCheckable(true);
        action->setChecked(m_plan.isChosen(id));
        action->setEnabled(m_plan.canChange(id));
        connect(action, &QAction::triggered, this, [this, id](bool chosen) { choose(id, chosen); });
    }
    m_scenarioMenu->addSeparator();
    connect(m_scenarioMenu->addAction(QStringLiteral("Создать сценарий…")), &QAction::triggered, this,
            &ComparisonPage::scenarioRequested);
}

void ComparisonPage::choose(scenario::ScenarioId id, bool chosen)
{
    m_plan.choose(id, chosen);
    m_side = 0;
    showPlan();
}

void ComparisonPage::setBaseline(scenario::ScenarioId id)
{
    m_plan.setBaseline(id);
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
    const QString before = QString::fromStdString(m_plan.nameOf(m_plan.baseline()));
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
        m_chartPanel->showEmpty(QStringLiteral("Раскладывать нечего: в %1\u00A0году стоимость этой строки не введена.").arg(m_plan.year()),
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
    if (const auto cell = m_model->address(index)) {
        emit cellRequested(m_plan.sides()[m_model->sideAt(index.column())], *cell);
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
