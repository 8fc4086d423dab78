#include "ui/norms/norms_page.h"

#include "ui/form/form_grid.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_preview.h"
#include "ui/norms/copy_bar.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {
namespace {

/// Below it the filter and the acts over the table stand in one line only with short words.
constexpr int roomForWords = 1040;

}  // namespace

NormsPage::NormsPage(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new NormModel(shownPlan, this)),
      m_stack(new QStackedLayout(this)),
      m_addition(textLabel({}, TextSize::Base, Role::Text2)),
      m_years(new SegmentedSwitch(QStringLiteral("Годы в таблице"), this)),
      m_form(textLabel(QStringLiteral("Форма %1\u00A0года, редакция %2")
                           .arg(shownPlan.edition().firstYear)
                           .arg(shownPlan.edition().revision),
                       TextSize::Secondary, Role::Text2)),
      m_switch(new SegmentedSwitch(QStringLiteral("Какие нормативы показать"), this)),
      m_copyBar(new CopyBar(shownPlan, this)),
      m_strip(new MessageStrip(this)),
      m_grid(new FormGrid(this)),
      m_explanation(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_preview(new PastePreview(shownPlan, this)) {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(makeTools());
    column->addWidget(m_copyBar);
    column->addWidget(m_strip);
    column->addWidget(new RuleLine);
    column->addWidget(m_grid, 1);
    column->addWidget(new RuleLine);
    m_explanation->setContentsMargins(12, 5, 12, 5);
    column->addWidget(m_explanation);
    m_stack->addWidget(page);
    m_stack->addWidget(m_preview);
    m_model->setYearsTogether(true);
    view().setModel(m_model);
    view().setFrozenColumns(2);
    view().setLabelMode(LabelMode::OneLine);
    view().setAccessibleName(QStringLiteral("Нормативы"));
    const NormColumn first = m_model->hasFederal() ? NormColumn::Federal : NormColumn::Territorial;
    view().moveTo(m_model->index(0, m_model->section(first, shownPlan.year())));
    setFocusProxy(m_grid);
    connectGrid();
    showHeading();
    showYear();
    showCounts();
    showExplanation();
}

QWidget* NormsPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(34);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 12, 3);
    line->setSpacing(8);
    line->addWidget(textLabel(QStringLiteral("Нормативы"), TextSize::PageTitle, Role::Text, Weight::Bold));
    line->addWidget(m_addition, 1);
    line->addWidget(m_years);
    m_form->setContentsMargins(8, 0, 0, 0);
    line->addWidget(m_form);
    connect(m_years, &SegmentedSwitch::currentChanged, this, [this](int chosen) { setYearsTogether(chosen == 0); });
    return title;
}

QWidget* NormsPage::makeTools() {
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(12, 2, 12, 8);
    line->setSpacing(8);
    m_paste = new QPushButton(icon(Icon::Paste, Role::OnAccent), {}, tools);
    m_paste->setProperty("accent", true);
    m_load = new QPushButton(icon(Icon::Folder), {}, tools);
    m_copy = new QPushButton(icon(Icon::Calendar), {}, tools);
    nameActs();
    line->addWidget(m_switch);
    line->addStretch(1);
    line->addWidget(m_paste);
    line->addWidget(m_load);
    line->addWidget(m_copy);
    connect(m_switch, &SegmentedSwitch::currentChanged, this,
            [this](int chosen) { setFilter(static_cast<NormFilter>(chosen)); });
    connect(m_paste, &QPushButton::clicked, this, &NormsPage::pasteTable);
    connect(m_load, &QPushButton::clicked, this, &NormsPage::askTable);
    connect(m_copy, &QPushButton::clicked, this, &NormsPage::openCopyBar);
    return tools;
}

void NormsPage::nameActs() {
    const bool wide = width() >= roomForWords;
    m_paste->setText(wide ? QStringLiteral("Вставить таблицу…") : QStringLiteral("Вставить…"));
    m_load->setText(wide ? QStringLiteral("Загрузить таблицу…") : QStringLiteral("Из файла…"));
    m_copy->setText(wide ? QStringLiteral("Перенести на год…") : QStringLiteral("На год…"));
    m_paste->setAccessibleName(QStringLiteral("Вставить таблицу…"));
    m_load->setAccessibleName(QStringLiteral("Загрузить таблицу…"));
    m_copy->setAccessibleName(QStringLiteral("Перенести на год…"));
    m_form->setVisible(wide);
}

void NormsPage::connectGrid() {
    GridView& grid = view();
    connect(m_model, &NormModel::linesChanged, this, [this] {
        showCounts();
        showFilter();
        showExplanation();
        showYear();
        arrangeColumns();
    });
    connect(&m_shownPlan, &ShownPlan::yearChanged, this, &NormsPage::followYear);
    connect(&grid, &GridView::selectionOfCellsChanged, this, [this] {
        // What is carried to another year or pasted without a year is of the year in sight.
        m_shownPlan.setYear(m_model->yearOf(view().currentIndex()));
        showExplanation();
    });
    connect(&grid.acts(), &GridActs::pasteRequested, this, &NormsPage::pasteInto);
    connect(&grid.acts(), &GridActs::fillDownRequested, this,
            [this](const QModelIndexList& cells) { tell(m_model->fillDown(shownCells(cells))); });
    const auto clear = [this](const QModelIndexList& cells) { tell(m_model->clear(cells)); };
    connect(&grid.acts(), &GridActs::clearRequested, this, clear);
    connect(&grid.acts(), &GridActs::cutRequested, this, clear);
    connect(&grid.acts(), &GridActs::parentValueRequested, this, clear);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    // What was said of one deed is no longer true after the next, or after its undo.
    connect(&m_shownPlan, &ShownPlan::changed, m_strip, &MessageStrip::dismiss);
    connect(m_copyBar, &CopyBar::closed, m_copyBar, [this] {
        m_copyBar->setVisible(false);
        view().setFocus();
    });
    connect(m_copyBar, &CopyBar::copied, this, [this](const QString& words) {
        m_copyBar->setVisible(false);
        m_strip->displayDone(words);
        view().setFocus();
    });
    connect(m_preview, &PastePreview::closed, this, &NormsPage::closePreview);
    connect(m_preview, &PastePreview::taken, this, &NormsPage::closePreview);
    connect(m_preview, &PastePreview::sheetChosen, this, [this](const QString& name) { loadTable(m_file, name); });
}

GridView& NormsPage::view() const {
    return m_grid->view();
}

bool NormsPage::isPreviewing() const {
    return m_stack->currentWidget() == m_preview;
}

void NormsPage::setFilter(NormFilter filter) {
    m_model->setFilter(filter);
    m_switch->setCurrent(static_cast<int>(filter));
    showFilter();
}

void NormsPage::showFilter() {
    QSet<int> hidden;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->matches(row, m_model->filter())) {
            hidden.insert(row);
        }
    }
    view().setFilteredRows(hidden);
}

void NormsPage::showCounts() {
    const auto named = [this](const char* words, NormFilter filter) -> QString {
        return QString::fromUtf8(words) + QLatin1Char(' ') + QString::number(m_model->count(filter));
    };
    QStringList items{
        named("Все", NormFilter::All), named(m_model->hasFederal() ? "Не найдены" : "Не введены", NormFilter::Missing),
        named(width() >= roomForWords ? "Отличаются от федеральных" : "Отличаются", NormFilter::Different),
        named("Введены", NormFilter::Entered)};
    m_switch->setItems(items);
    const bool locked = m_shownPlan.isReadOnly();
    for (QPushButton* act : {m_paste, m_load, m_copy}) {
        act->setEnabled(!locked);
        act->setToolTip(locked ? m_shownPlan.readOnlyReason() : act->accessibleName());
    }
}

void NormsPage::tell(const QStringList& refused) {
    if (refused.isEmpty()) {
        m_strip->dismiss();
    } else {
        m_strip->display(StripKind::Error, shortList(refused).join(QLatin1Char('\n')), QStringLiteral("Закрыть"));
    }
}

void NormsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    nameActs();
    showCounts();
    arrangeColumns();
}

void NormsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    arrangeColumns();
}

void NormsPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
