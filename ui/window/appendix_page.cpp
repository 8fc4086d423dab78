#include "ui/window/appendix_page.h"

#include "core/explain/companion.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/correction_bar.h"
#include "ui/window/find_bar.h"
#include "ui/window/formula_line.h"
#include "ui/window/list_acts.h"
#include "ui/window/list_filter.h"
#include "ui/window/list_source.h"
#include "ui/window/own_block.h"
#include "ui/window/parameter_line.h"
#include "ui/window/reference_block.h"
#include "ui/window/selection_words.h"
#include "ui/window/table_head.h"

#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {
namespace {

/// There whole names have room.
constexpr int wideWindow = 1600;

}  // namespace

AppendixPage::AppendixPage(ShownPlan& shownPlan, int appendix, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new AppendixModel(shownPlan, appendix, this)),
      m_formula(new FormulaLine(this)),
      m_find(new FindBar(this)),
      m_correction(new CorrectionBar(shownPlan, this)),
      m_strip(new MessageStrip(this)),
      m_grid(new FormGrid(this)),
      m_table{shownPlan, *m_model, m_grid->view(), *m_strip},
      m_current(new CurrentFigure(m_table, *m_formula)),
      m_columns(new ColumnChoices(m_table, this)),
      m_rows(new RowFilters(m_table, m_model->rows().isList() ? new ListFilter(shownPlan, *m_model, this) : nullptr,
                            this)),
      m_head(new TableHead(m_table, *m_columns, *m_rows, this)),
      m_search(new TableSearch(m_table, *m_rows, *m_formula, *m_find)),
      m_paste(new TablePaste(m_table, this)),
      m_deeds(new TableDeeds(m_table, *m_formula, *m_correction)) {
    layOut();
    view().setModel(m_model);
    view().setPinnedRows(m_model->pinnedRows());
    view().setAccessibleName(QStringLiteral("Приложение %1").arg(appendix));
    setFocusProxy(m_grid);
    connectPlan();
    connectGrid();
    connectPaste();
    if (m_model->rows().isList()) {
        makeList();
    }
    m_rows->count();
    showHeading();
    view().moveTo(m_model->firstPlace());
}

AppendixPage::~AppendixPage() = default;

void AppendixPage::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    if (ParameterLine::isNeeded(m_model->appendix())) {
        auto* line = new ParameterLine(m_shownPlan, m_model->appendix(), this);
        connect(line, &ParameterLine::parameterRequested, this, &AppendixPage::parameterRequested);
        column->addWidget(line);
    }
    if (listFilter() != nullptr) {
        column->addWidget(listFilter());
    }
    column->addWidget(m_formula);
    column->addWidget(m_find);
    column->addWidget(m_correction);
    column->addWidget(m_strip);
    column->addWidget(m_grid, 1);
    addBlocksBelow(*column);
}

void AppendixPage::addBlocksBelow(QVBoxLayout& column) {
    if (ReferenceBlock::isNeeded(m_shownPlan, m_model->appendix().number)) {
        auto* reference = new ReferenceBlock(m_shownPlan, m_model->appendix().number, this);
        connect(reference, &ReferenceBlock::parameterRequested, this, &AppendixPage::parameterRequested);
        column.addWidget(new RuleLine);
        column.addWidget(reference);
    }
    if (OwnBlock::isNeeded(m_model->appendix())) {
        auto* own = new OwnBlock(m_shownPlan, m_model->appendix(), this);
        connect(own, &OwnBlock::parameterRequested, this, &AppendixPage::parameterRequested);
        connect(own, &OwnBlock::cellRequested, this, &AppendixPage::cellRequested);
        column.addWidget(new RuleLine);
        column.addWidget(own);
    }
}

void AppendixPage::makeList() {
    view().setFrozenColumns(m_model->wordsEnd());
    view().setSortable(true);
    connect(&view(), &GridView::sortRequested, m_model, &AppendixModel::sortBy);
    connect(m_model, &AppendixModel::sorted, this, [this] { view().setSortMark(m_model->sortMark()); });
    // Texts are typed where they stand; the line of the filter takes its place.
    m_formula->setVisible(false);
    connect(listFilter(), &ListFilter::applied, this, &AppendixPage::showSelection);
    connect(listFilter(), &ListFilter::leaveRequested, &view(), [this] { view().setFocus(); });
    m_list = new ListActs(m_shownPlan, *m_model, view(), *m_strip);
    m_list->addButtons(*m_head);
    m_list->fitButtons(width());
    connect(m_list, &ListActs::pasteRequested, this,
            [this](const QModelIndex& corner) { m_paste->pasteInto(corner, false); });
    connect(m_paste, &TablePaste::pasted, m_list, &ListActs::tellPasted);
    connect(m_list, &ListActs::fileRequested, this, &AppendixPage::listFileRequested);
    connect(m_list, &ListActs::lastPlanRequested, this, &AppendixPage::listPlanRequested);
}

void AppendixPage::connectPlan() {
    connect(m_model, &AppendixModel::columnsChanged, this, [this] {
        view().setPinnedRows(m_model->pinnedRows());
        showHeading();
        m_head->refresh();
        m_current->restore();
    });
    connect(m_model, &AppendixModel::rowsInserted, this, [this] {
        view().setPinnedRows(m_model->pinnedRows());
        view().layoutNow();
    });
    connect(&m_shownPlan, &ShownPlan::yearChanged, this, [this] {
        m_head->refresh();
        m_rows->count();
        m_rows->apply();
        if (m_columns->yearsTogether() && m_model->yearOf(view().currentIndex()) != m_shownPlan.year()) {
            m_current->restore();
        }
        if (isVisible()) {
            m_current->show();
        }
    });
    connect(&m_shownPlan, &ShownPlan::changed, this, [this] {
        if (isVisible()) {
            m_rows->count();
            m_current->show();
        }
    });
}

void AppendixPage::connectGrid() {
    connect(&view(), &GridView::selectionOfCellsChanged, this, [this] {
        // The passport, the formula line and a correction are of the year in sight.
        m_shownPlan.setYear(m_model->yearOf(view().currentIndex()));
        m_current->show();
        showSelection();
    });
    view().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view(), &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        if (m_menu != nullptr) {
            m_menu->popup(view().viewport()->mapToGlobal(place));
        }
    });
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_current, &CurrentFigure::shown, this, &AppendixPage::currentCellChanged);
    connect(m_head, &TableHead::labelModeChosen, this, &AppendixPage::chooseLabelMode);
    connect(m_head, &TableHead::companionRequested, this, [this](int appendix) {
        const auto cell = currentCell();
        emit companionRequested(appendix, cell ? explain::companionCell(m_shownPlan.edition(), *cell) : std::nullopt);
    });
}

void AppendixPage::connectPaste() {
    connect(&view().acts(), &GridActs::pasteRequested, m_paste, &TablePaste::pasteInto);
    connect(m_paste, &TablePaste::previewMade, this, [this](PastePreview& preview) {
        static_cast<QVBoxLayout*>(layout())->addWidget(&preview, 1);
        emit workOffered(preview.work());
    });
    connect(m_paste, &TablePaste::tableFound, this, &AppendixPage::tablePasted);
    connect(m_paste, &TablePaste::previewShown, this, [this](bool shown) {
        m_formula->setVisible(!shown && listFilter() == nullptr);
        m_grid->setVisible(!shown);
    });
}

void AppendixPage::showHeading() {
    // Whoever has room for whole names has room for the official heading.
    view().setHeading(m_model->heading(view().labelMode() == LabelMode::Full));
}

void AppendixPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_rows->count();
    m_current->show();
}

void AppendixPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_list != nullptr) {
        m_list->fitButtons(width());
    }
    // After the table has taken its new rows and widths.
    QTimer::singleShot(0, &view(), [this] { view().scrollTo(view().currentIndex()); });
}

void AppendixPage::showSelection() {
    const QString words = selectionWords(m_table, view().selectionModel()->selectedIndexes());
    emit selectionTold(!words.isEmpty() || listFilter() == nullptr ? words : listFilter()->words());
}

void AppendixPage::setLabelMode(LabelMode mode) {
    view().setLabelMode(mode);
    showHeading();
    m_head->showLabelMode(mode);
}

LabelMode AppendixPage::labelMode() const {
    return view().labelMode();
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

void AppendixPage::showTaken(const std::vector<form::CellAddress>& cells, const QStringList& remarks) {
    QItemSelection taken;
    for (const form::CellAddress& cell : cells) {
        if (const QModelIndex index = m_model->indexOf(cell); index.isValid()) {
            taken.select(index, index);
        }
    }
    view().selectionModel()->select(taken, QItemSelectionModel::ClearAndSelect);
    view().setFocus();
    if (!remarks.isEmpty()) {
        const QString head = QStringLiteral("Принято. Вычисляемые ячейки остались по расчёту, в файле иное:");
        m_strip->display(StripKind::Warning, (QStringList{head} + shortList(remarks)).join(QLatin1Char('\n')),
                         QStringLiteral("Закрыть"));
    }
}

void AppendixPage::takeListOf(const QString& name, const scenario::DraftContent& content) {
    ListSource(m_shownPlan, *m_model, *m_strip).takePlan(name, content);
}

}  // namespace ui
