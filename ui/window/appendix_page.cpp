#include "ui/window/appendix_page.h"

#include "core/explain/passport.h"
#include "core/programme/facts.h"
#include "ui/form/appendix_model.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/correction_bar.h"
#include "ui/window/find_bar.h"
#include "ui/window/formula_line.h"
#include "ui/window/list_acts.h"
#include "ui/window/list_filter.h"
#include "ui/window/own_block.h"
#include "ui/window/page_title.h"
#include "ui/window/reference_block.h"

#include <QComboBox>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

/// There whole names have room.
constexpr int wideWindow = 1600;
/// A choice of one column is its place among the columns and this.
constexpr int firstColumnChoice = 100;

/// The choice of groups is one of cost tables.
bool hasMeasures(const form::Appendix& appendix) {
    return std::ranges::any_of(appendix.columns,
                               [](const form::Column& column) { return column.measure != form::Measure::Other; });
}

}  // namespace

AppendixPage::AppendixPage(ShownPlan& shownPlan, int appendix, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new AppendixModel(shownPlan, appendix, this)),
      m_formula(new FormulaLine(this)),
      m_find(new FindBar(this)),
      m_correction(new CorrectionBar(shownPlan, this)),
      m_strip(new MessageStrip(this)),
      m_grid(new FormGrid(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(appendix);
    column->addWidget(m_title);
    column->addWidget(m_formula);
    column->addWidget(m_find);
    column->addWidget(m_correction);
    column->addWidget(m_strip);
    column->addWidget(m_grid, 1);
    if (ReferenceBlock::isNeeded(shownPlan, appendix)) {
        auto* reference = new ReferenceBlock(shownPlan, appendix, this);
        connect(reference, &ReferenceBlock::parameterRequested, this, &AppendixPage::parameterRequested);
        column->addWidget(new RuleLine);
        column->addWidget(reference);
    }
    if (OwnBlock::isNeeded(m_model->appendix())) {
        auto* own = new OwnBlock(shownPlan, m_model->appendix(), this);
        connect(own, &OwnBlock::parameterRequested, this, &AppendixPage::parameterRequested);
        connect(own, &OwnBlock::cellRequested, this, &AppendixPage::cellRequested);
        column->addWidget(new RuleLine);
        column->addWidget(own);
    }
    view().setModel(m_model);
    view().setPinnedRows(m_model->pinnedRows());
    view().setAccessibleName(QStringLiteral("Приложение %1").arg(appendix));
    setFocusProxy(m_grid);
    connectGrid();
    if (m_model->rows().isList()) {
        makeList();
    }
    showHeading();
    showTitle();
    view().moveTo(m_model->firstPlace());
}

AppendixPage::~AppendixPage() = default;

GridView& AppendixPage::view() const {
    return m_grid->view();
}

void AppendixPage::makeHead(int appendix) {
    m_title = new PageTitle(QStringLiteral("Приложение\u00A0%1").arg(appendix), this);
    m_rows = new QComboBox(m_title);
    nameChoice(*m_rows, QStringLiteral("Какие строки показать"));
    m_rows->addItems(QStringList(4));
    showCounts();
    m_labels = new QComboBox(m_title);
    nameChoice(*m_labels, QStringLiteral("Названия строк"));
    for (const TableChoice& choice : labelChoices()) {
        m_labels->addItem(choice.words, choice.value);
    }
    m_labels->setCurrentIndex(m_labels->findData(static_cast<int>(LabelMode::UpToThreeLines)));
    m_yearColumns = new QComboBox(m_title);
    nameChoice(*m_yearColumns, QStringLiteral("Графы каждого года"));
    for (const TableChoice& choice : columnChoices()) {
        m_yearColumns->addItem(choice.words, choice.value);
    }
    m_earlier = new QComboBox(m_title);
    nameChoice(*m_earlier, QStringLiteral("Прежние годы рядом"));
    for (const TableChoice& choice : earlierChoices()) {
        m_earlier->addItem(choice.words, choice.value);
    }
    m_title->addControl(m_earlier);
    connect(m_earlier, &QComboBox::activated, this,
            [this](int place) { setEarlierYears(static_cast<EarlierYears>(m_earlier->itemData(place).toInt())); });
    m_title->addControl(m_yearColumns);
    m_model->setFactColumns(yearColumns());
    showYearChoices();
    connect(m_yearColumns, &QComboBox::activated, this,
            [this](int place) { chooseColumns(m_yearColumns->itemData(place).toInt()); });
    m_title->addControl(m_rows);
    m_title->addControl(m_labels);
    // Names of a list are typed texts of one line.
    m_labels->setVisible(!m_model->rows().isList());
    connect(m_rows, &QComboBox::activated, this, [this](int choice) { setFilter(static_cast<RowFilter>(choice)); });
    connect(m_labels, &QComboBox::activated, this,
            [this](int place) { chooseLabelMode(static_cast<LabelMode>(m_labels->itemData(place).toInt())); });
}

void AppendixPage::makeList() {
    view().setFrozenColumns(m_model->wordsEnd());
    view().setSortable(true);
    connect(&view(), &GridView::sortRequested, m_model, &AppendixModel::sortBy);
    connect(m_model, &AppendixModel::sorted, this, [this] { view().setSortMark(m_model->sortMark()); });
    m_rows->setVisible(false);
    // Texts are typed where they stand; the line of the filter takes its place.
    m_formula->setVisible(false);
    m_listFilter = new ListFilter(m_shownPlan, *m_model, this);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_listFilter);
    connect(m_listFilter, &ListFilter::applied, this, &AppendixPage::showSelection);
    connect(m_listFilter, &ListFilter::leaveRequested, &view(), [this] { view().setFocus(); });
    m_list = new ListActs(m_shownPlan, *m_model, view(), *m_strip);
    m_list->addButtons(*m_title);
    m_list->fitButtons(width());
    connect(m_list, &ListActs::pasteRequested, this, [this](const QModelIndex& corner) { pasteInto(corner, false); });
    connect(m_list, &ListActs::fileRequested, this, &AppendixPage::listFileRequested);
    connect(m_list, &ListActs::lastPlanRequested, this, &AppendixPage::listPlanRequested);
}

void AppendixPage::connectGrid() {
    GridView& grid = view();
    connect(m_model, &AppendixModel::columnsChanged, this, [this] {
        view().setPinnedRows(m_model->pinnedRows());
        showHeading();
        showYearChoices();
        restoreCurrent();
    });
    connect(m_model, &AppendixModel::rowsInserted, this, [this] {
        view().setPinnedRows(m_model->pinnedRows());
        view().layoutNow();
    });
    connect(&m_shownPlan, &ShownPlan::yearChanged, this, [this] {
        showTitle();
        showCounts();
        showFilter();
        if (yearsTogether() && m_model->yearOf(view().currentIndex()) != m_shownPlan.year()) {
            restoreCurrent();
        }
        showCurrentIfSeen();
    });
    connect(&m_shownPlan, &ShownPlan::changed, this, [this] {
        if (isVisible()) {
            showCounts();
            showCurrent();
        }
    });
    connect(&grid, &GridView::selectionOfCellsChanged, this, [this] {
        // The passport, the formula line and a correction are of the year in sight.
        m_shownPlan.setYear(m_model->yearOf(view().currentIndex()));
        showCurrent();
        showSelection();
    });
    connect(&grid.acts(), &GridActs::pasteRequested, this, &AppendixPage::pasteInto);
    const auto clear = [this](const QModelIndexList& cells) {
        tell(m_model->editing().clear(cells), QStringLiteral("Не очищено"));
    };
    connect(&grid.acts(), &GridActs::clearRequested, this, clear);
    connect(&grid.acts(), &GridActs::cutRequested, this, clear);
    if (!m_model->rows().isList()) {
        connect(&grid.acts(), &GridActs::removeRowsRequested, &grid.acts(), &GridActs::clear);
    }
    connect(&grid.acts(), &GridActs::parentValueRequested, this, [this](const QModelIndexList& cells) {
        tell(m_model->editing().returnToParent(cells), QStringLiteral("Не возвращено"));
    });
    connect(&grid.acts(), &GridActs::fillDownRequested, this, [this](const QModelIndexList& cells) {
        tell(m_model->editing().fillDown(cells), QStringLiteral("Не заполнено"));
    });
    connect(&grid, &GridView::refusalActionRequested, this, &AppendixPage::correctCurrent);
    connect(&grid, &GridView::valueEntered, m_strip, [this] { m_strip->dismiss(); });
    grid.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&grid, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        if (m_menu != nullptr) {
            m_menu->popup(view().viewport()->mapToGlobal(place));
        }
    });
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_formula, &FormulaLine::placeRequested, this, &AppendixPage::goToTyped);
    connect(m_formula, &FormulaLine::valueEntered, this, &AppendixPage::takeTyped);
    connect(m_formula, &FormulaLine::leaveRequested, &grid, [this] { view().setFocus(); });
    connect(m_find, &FindBar::findRequested, this, &AppendixPage::findNext);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->setVisible(false);
        view().setFocus();
    });
    connect(m_correction, &CorrectionBar::closed, this, [this] {
        m_correction->setVisible(false);
        view().setFocus();
    });
}

void AppendixPage::showHeading() {
    // Whoever has room for whole names has room for the official heading.
    view().setHeading(m_model->heading(view().labelMode() == LabelMode::Full));
}

void AppendixPage::showTitle() {
    const form::Appendix& appendix = m_model->appendix();
    QString name = QString::fromStdString(appendix.shortTitle);
    // «По условиям» and «По источникам» say what the cost is divided by; other tables are named by themselves.
    if (appendix.role == form::mainRole || appendix.role == form::sourcesRole) {
        name = QStringLiteral("Стоимость ") + name.toLower();
    }
    m_title->setAddition(yearsTogether() ? QStringLiteral("%1, все\u00A0годы").arg(name)
                                         : QStringLiteral("%1, %2\u00A0год").arg(name).arg(m_shownPlan.year()));
}

void AppendixPage::showCurrentIfSeen() {
    if (isVisible()) {
        showCurrent();
    }
}

void AppendixPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showCounts();
    showCurrent();
}

void AppendixPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_list != nullptr) {
        m_list->fitButtons(width());
    }
    showLabelChoice();
    // After the table has taken its new rows and widths.
    QTimer::singleShot(0, &view(), [this] { view().scrollTo(view().currentIndex()); });
}

void AppendixPage::showCurrent() {
    const QModelIndex index = view().currentIndex();
    m_current = m_model->address(index);
    const QString place = m_model->placeText(index);
    if (m_current && m_listFilter == nullptr) {
        const explain::Passport passport = explain::describeCell(
            {m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.calculation(), m_shownPlan.assignments()},
            *m_current, m_shownPlan.year());
        const bool isTyped = index.flags().testFlag(Qt::ItemIsEditable);
        if (m_model->isFact(index)) {
            m_formula->showFact(place, QString::fromStdString(passport.unit), index.data(Qt::EditRole).toString(),
                                isTyped);
        } else {
            m_formula->showCell(place, passport, index.data(Qt::EditRole).toString(), isTyped);
        }
    } else if (index.isValid() && m_listFilter == nullptr) {
        m_formula->showWords(place, index.data(Qt::ToolTipRole).toString());
    }
    emit currentCellChanged();
}

std::optional<form::CellAddress> AppendixPage::currentCell() const {
    return m_model->address(view().currentIndex());
}

void AppendixPage::goTo(const form::CellAddress& cell) {
    const QModelIndex index = m_model->indexOf(cell);
    if (!index.isValid() && m_listFilter != nullptr && !m_listFilter->words().isEmpty()) {
        m_listFilter->clear();
        goTo(cell);
        return;
    }
    if (!index.isValid()) {
        return;
    }
    if (!shows(index.row())) {
        setFilter(RowFilter::All);
    }
    view().goTo(index);
}

void AppendixPage::restoreCurrent() {
    if (!m_current) {
        view().moveTo(m_model->firstPlace());
        return;
    }
    const QModelIndex index = m_model->indexOf(*m_current);
    // The column may not exist in this year: then the first figure of the same row.
    const int row = m_model->rows().indexOf(m_current->row);
    view().goTo(index.isValid() ? index : m_model->index(row, static_cast<int>(m_model->appendix().leading.size())));
}

void AppendixPage::setLabelMode(LabelMode mode) {
    view().setLabelMode(mode);
    showHeading();
    m_labels->setCurrentIndex(m_labels->findData(static_cast<int>(mode)));
}

LabelMode AppendixPage::usualLabelMode(int windowWidth) const {
    if (windowWidth >= wideWindow) {
        return LabelMode::Full;
    }
    return m_model->appendix().rows.size() > longForm ? LabelMode::Short : LabelMode::UpToThreeLines;
}

void AppendixPage::chooseLabelMode(LabelMode mode) {
    setLabelMode(mode);
    emit layoutChosen();
}

QList<TableChoice> AppendixPage::labelChoices() {
    return {{static_cast<int>(LabelMode::Short), QStringLiteral("Названия: краткие")},
            {static_cast<int>(LabelMode::OneLine), QStringLiteral("Названия: одна строка")},
            {static_cast<int>(LabelMode::UpToThreeLines), QStringLiteral("Названия: до 3\u00A0строк")},
            {static_cast<int>(LabelMode::Full), QStringLiteral("Названия полностью")}};
}

QList<TableChoice> AppendixPage::columnChoices() const {
    if (hasMeasures(m_model->appendix())) {
        return {{static_cast<int>(YearColumns::Cost), QStringLiteral("Графы: стоимость")},
                {static_cast<int>(YearColumns::PerCapita), QStringLiteral("Графы: подушевые")},
                {static_cast<int>(YearColumns::VolumeAndUnitCost), QStringLiteral("Графы: объём и цена")},
                {static_cast<int>(YearColumns::All), QStringLiteral("Графы: все")}};
    }
    QList<TableChoice> choices{{static_cast<int>(YearColumns::All), QStringLiteral("Графы: все")}};
    const std::vector<form::Column>& columns = m_model->appendix().columns;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (columns[place].type == form::ColumnType::Number) {
            choices.append({firstColumnChoice + static_cast<int>(place),
                            QStringLiteral("Графа: ") + QString::fromStdString(columns[place].shortName)});
        }
    }
    return choices;
}

void AppendixPage::chooseColumns(int choice) {
    m_columnsChosen = true;
    takeColumns(choice);
}

void AppendixPage::takeColumns(int choice) {
    m_yearColumns->setCurrentIndex(m_yearColumns->findData(choice));
    if (choice >= firstColumnChoice) {
        m_model->setOnlyColumn(m_model->appendix().columns[static_cast<std::size_t>(choice - firstColumnChoice)].key);
        return;
    }
    m_model->setOnlyColumn({});
    setYearColumns(static_cast<YearColumns>(choice));
}

int AppendixPage::chosenColumns() const {
    return m_yearColumns->currentData().toInt();
}

/// Whoever asks for earlier years asks for those of the figure they stand at.
void AppendixPage::chooseColumnsOfCurrent() {
    const auto cell = currentCell();
    const form::Column* column = cell ? m_shownPlan.edition().column(*cell) : nullptr;
    if (m_columnsChosen || column == nullptr || column->type != form::ColumnType::Number) {
        return;
    }
    switch (column->measure) {
    case form::Measure::Volume:
    case form::Measure::UnitCost:
        setYearColumns(YearColumns::VolumeAndUnitCost);
        break;
    case form::Measure::Percap:
        setYearColumns(YearColumns::PerCapita);
        break;
    case form::Measure::Cost:
    case form::Measure::Share:
        setYearColumns(YearColumns::Cost);
        break;
    case form::Measure::Other:
        takeColumns(hasMeasures(m_model->appendix())
                        ? static_cast<int>(YearColumns::All)
                        : firstColumnChoice + m_model->appendix().columnIndex(column->key));
        break;
    }
}

QList<TableChoice> AppendixPage::earlierChoices() const {
    const std::vector<int> years = programme::historyYears(m_shownPlan.years().front());
    const QString words = QStringLiteral("Прежние годы: ");
    return {
        {static_cast<int>(EarlierYears::None), words + QStringLiteral("нет")},
        {static_cast<int>(EarlierYears::Last), words + QString::number(years.back())},
        {static_cast<int>(EarlierYears::Three), words + QStringLiteral("%1–%2").arg(years.front()).arg(years.back())}};
}

RowFilter AppendixPage::filter() const {
    return m_listFilter == nullptr ? m_filter : static_cast<RowFilter>(m_listFilter->choice());
}

QList<TableChoice> AppendixPage::rowChoices() const {
    QList<TableChoice> choices;
    if (m_listFilter != nullptr) {
        const QStringList words = m_listFilter->choices();
        for (const QString& each : words) {
            choices.append({static_cast<int>(choices.size()), each});
        }
        return choices;
    }
    for (int place = 0; place < m_rows->count(); ++place) {
        choices.append({place, m_rows->itemText(place)});
    }
    return choices;
}

void AppendixPage::setFilter(RowFilter filter) {
    if (m_listFilter != nullptr) {
        m_listFilter->choose(static_cast<int>(filter));
        return;
    }
    m_filter = filter;
    m_rows->setCurrentIndex(static_cast<int>(filter));
    showFilter();
}

void AppendixPage::setYearsTogether(bool together) {
    if (together == yearsTogether()) {
        return;
    }
    QHash<int, int> widths = m_otherWidths;
    m_otherWidths = view().userWidths();
    view().setUserWidths({});
    m_model->setYearsTogether(together ? std::optional(yearColumns()) : std::nullopt);
    view().setUserWidths(widths);
    showYearChoices();
    showTitle();
}

void AppendixPage::setEarlierYears(EarlierYears years) {
    if (!yearsTogether() && earlierYears() == EarlierYears::None && years != EarlierYears::None) {
        chooseColumnsOfCurrent();
    }
    m_model->setEarlierYears(years);
    showYearChoices();
}

EarlierYears AppendixPage::earlierYears() const {
    return m_model->earlierYears();
}

/// Each choice stands in the head line where there is something to choose from.
void AppendixPage::showYearChoices() {
    const EarlierYears earlier = earlierYears();
    m_earlier->setCurrentIndex(m_earlier->findData(static_cast<int>(earlier)));
    m_earlier->setVisible(earlier != EarlierYears::None);
    m_yearColumns->setVisible(yearsTogether() || earlier != EarlierYears::None);
    showLabelChoice();
}

/// Four lists leave the title no room; the names of rows are in the menu too.
void AppendixPage::showLabelChoice() {
    constexpr int roomForFour = 1100;
    const bool hasRoom = width() >= roomForFour || m_earlier->isHidden() || m_yearColumns->isHidden();
    m_labels->setVisible(hasRoom && !m_model->rows().isList());
}

void AppendixPage::setServicesShown(bool shown) {
    QHash<int, int> widths;
    const int before = m_model->servicesSection();
    m_model->setServicesShown(shown);
    const int after = m_model->servicesSection();
    if (yearsTogether() || before == after) {
        return;
    }
    // Chosen widths stay with their columns when one comes or goes before them.
    const QHash<int, int> chosen = view().userWidths();
    for (auto width = chosen.begin(); width != chosen.end(); ++width) {
        if (width.key() != before) {
            widths[width.key() + (after >= 0 && width.key() >= after ? 1 : 0)
                   - (before >= 0 && width.key() > before ? 1 : 0)] = width.value();
        }
    }
    view().setUserWidths(widths);
}

void AppendixPage::setYearColumns(YearColumns columns) {
    m_yearColumns->setCurrentIndex(m_yearColumns->findData(static_cast<int>(columns)));
    m_model->setFactColumns(columns);
    if (yearsTogether()) {
        m_model->setYearsTogether(columns);
    }
}

YearColumns AppendixPage::yearColumns() const {
    const int choice = chosenColumns();
    return choice >= firstColumnChoice ? YearColumns::All : static_cast<YearColumns>(choice);
}

bool AppendixPage::yearsTogether() const {
    return m_model->yearsTogether().has_value();
}

LabelMode AppendixPage::labelMode() const {
    return view().labelMode();
}

void AppendixPage::correctCurrent() {
    const QModelIndex index = view().currentIndex();
    const auto cell = currentCell();
    if (!cell || index.data(ReadOnlyActionRole).toString().isEmpty()) {
        view().editCurrent();
        return;
    }
    m_correction->open(*cell, m_model->placeText(index));
}

}  // namespace ui
