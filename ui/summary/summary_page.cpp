#include "ui/summary/summary_page.h"

#include "ui/plan/shown_plan.h"
#include "ui/summary/readiness_panel.h"
#include "ui/summary/stage_header.h"
#include "ui/summary/stage_widths.h"
#include "ui/summary/summary_delegate.h"
#include "ui/summary/summary_model.h"
#include "ui/summary/summary_print.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int rowHeight = 24;
constexpr int furtherLine = 17;
constexpr int narrowestName = 140;
constexpr int easyName = 240;

int at(StageColumn column) {
    return static_cast<int>(column);
}

}  // namespace

SummaryPage::SummaryPage(const ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new SummaryModel(this)),
      m_table(new QTableView(this)),
      m_header(new StageHeader(m_table)),
      m_delegate(new SummaryDelegate(m_table)),
      m_strip(new MessageStrip(this)),
      m_panel(new ReadinessPanel(shownPlan, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeTitle());
    whole->addWidget(m_strip);
    whole->addWidget(makeFigures());
    whole->addWidget(new RuleLine);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_table, 1);
    auto* border = new QWidget(this);
    border->setFixedWidth(1);
    border->setAutoFillBackground(true);
    border->setBackgroundRole(QPalette::Mid);
    line->addWidget(border);
    line->addWidget(m_panel);
    whole->addLayout(line, 1);
    setUpTable();
    setFocusProxy(m_table);
    const auto look = [this] { refreshWhenSeen(); };
    connect(&shownPlan, &ShownPlan::changed, this, look);
    connect(&shownPlan, &ShownPlan::yearChanged, this, [this] {
        offerYears();
        refreshWhenSeen();
    });
    connect(m_panel, &ReadinessPanel::linkChosen, this, &SummaryPage::follow, Qt::QueuedConnection);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    if (shownPlan.edition().summaryBlocks.empty()) {
        m_strip->display(
            StripKind::Note,
            QStringLiteral(
                "В копии формы, с которой создан план, строки сводки не описаны. Таблицы плана считаются как прежде."));
    }
    offerYears();
}

QWidget* SummaryPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(34);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 8, 3);
    line->setSpacing(8);
    line->addWidget(textLabel(QStringLiteral("Сводка плана"), TextSize::PageTitle, Role::Text, Weight::Bold));
    m_addition = new ElidedLabel({}, title);
    m_addition->setLook(TextSize::Base, Role::Text2);
    line->addWidget(m_addition, 1);
    line->addWidget(textLabel(QStringLiteral("Сравнить с"), TextSize::Base, Role::Text2));
    m_compared = new QComboBox(title);
    nameChoice(*m_compared, QStringLiteral("Сравнить с"));
    m_compared->setMinimumWidth(110);
    line->addWidget(m_compared);
    connect(m_compared, &QComboBox::activated, this, [this] { refreshWhenSeen(); });
    m_print = new QPushButton(icon(Icon::Print), QStringLiteral("Печать сводки"), title);
    line->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &SummaryPage::summaryPrintRequested);
    return title;
}

void SummaryPage::setUpTable() {
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setAccessibleName(QStringLiteral("Четыре этапа расчёта"));
    m_table->setMouseTracking(true);
    const auto open = [this](const QModelIndex& index) { follow(m_model->link(index)); };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::entered, m_table, [this](const QModelIndex& index) {
        m_table->viewport()->setCursor(m_model->link(index).target == SummaryTarget::None ? Qt::ArrowCursor
                                                                                          : Qt::PointingHandCursor);
    });
}

void SummaryPage::offerYears() {
    const int chosen = m_compared->currentData().toInt();
    m_compared->clear();
    m_compared->addItem(QStringLiteral("не сравнивать"), 0);
    for (const int year : m_shownPlan.years()) {
        if (year != m_shownPlan.year()) {
            m_compared->addItem(QStringLiteral("%1\u00A0год").arg(year), year);
        }
    }
    const int before = m_compared->findData(m_shownPlan.year() - 1);
    const int kept = chosen == 0 ? -1 : m_compared->findData(chosen);
    m_compared->setCurrentIndex(before >= 0 ? before : std::max(kept, 0));
}

void SummaryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

/// Nobody sees a hidden page: an edit elsewhere costs it nothing.
void SummaryPage::refreshWhenSeen() {
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void SummaryPage::refresh() {
    m_stale = false;
    m_addition->setText(
        QStringLiteral("%1\u00A0год, сценарий «%2»").arg(m_shownPlan.year()).arg(m_shownPlan.scenarioName()));
    const QModelIndex current = m_table->currentIndex();
    m_model->setSummary(check::stageSummary(m_shownPlan.draft(), m_shownPlan.assignments(), m_shownPlan.calculation(),
                                            m_shownPlan.year(), m_compared->currentData().toInt()));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(SectionRole).toBool()) {
            m_table->setSpan(row, 0, 1, m_model->columnCount());
        }
    }
    m_table->setCurrentIndex(m_model->index(std::max(current.row(), 1), std::max(current.column(), 0)));
    fillFigures();
    fitColumns();
    m_panel->display(m_model->summary());
}

void SummaryPage::fitColumns() {
    const bool compares = m_model->summary().comparedYear != 0;
    for (const StageColumn column :
         {StageColumn::VolumeChange, StageColumn::UnitCostChange, StageColumn::PercapChange, StageColumn::CostChange}) {
        m_table->setColumnHidden(at(column), !compares);
    }
    m_table->setColumnHidden(at(StageColumn::Federal), !m_model->hasFederal());
    const std::string_view money = form::moneyName(m_shownPlan.edition().money);
    const FormHeading heading = m_model->heading(QString::fromUtf8(money.data(), static_cast<qsizetype>(money.size())));
    QHash<int, int> widths;
    int used = 0;
    for (int column = at(StageColumn::Volume); column < m_model->columnCount(); ++column) {
        if (!m_table->isColumnHidden(column)) {
            widths.insert(column, m_delegate->widthOf(*m_model, column));
            used += widths.value(column);
        }
    }
    // Kept free also while all rows fit: numbers must not jump when they do not.
    const int scroll = m_table->verticalScrollBar()->sizeHint().width();
    // Where there is no room for all, units give way: they stand in the tooltip of the name.
    const int unit = m_delegate->unitWidthOf(*m_model);
    int name = m_table->width() - scroll - used;
    const int narrowest = std::max(narrowestName, m_delegate->nameWidthOf(*m_model));
    const bool unitFits = name - unit >= narrowest;
    name -= unitFits ? unit : 0;
    const int spare = std::max(0, name - easyName);
    name += widenStages(widths, heading, ui::font(TextSize::Secondary), spare) - spare;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        m_table->setColumnWidth(width.key(), width.value());
    }
    m_table->setColumnHidden(at(StageColumn::Unit), !unitFits);
    m_table->setColumnWidth(at(StageColumn::Unit), unit);
    m_table->setColumnWidth(at(StageColumn::Name), std::max(narrowest, name));
    fitRows(std::max(narrowest, name));
    m_header->setHeading(heading);
    m_header->setStages({at(StageColumn::UnitCost), at(StageColumn::Percap), at(StageColumn::Cost)});
}

/// A name goes over two lines rather than be cut.
void SummaryPage::fitRows(int nameWidth) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex name = m_model->index(row, at(StageColumn::Name));
        const int lines = name.data(SectionRole).toBool() ? 1 : m_delegate->linesOf(name, nameWidth);
        m_table->setRowHeight(row, rowHeight + (lines - 1) * furtherLine);
    }
}

void SummaryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_stale) {
        fitColumns();
    }
}

document::PrintedTable SummaryPage::printed() {
    if (m_stale) {
        refresh();
    }
    return printedSummary(*m_model, m_shownPlan);
}

void SummaryPage::follow(const SummaryLink& link) {
    switch (link.target) {
    case SummaryTarget::None:
        break;
    case SummaryTarget::Cell:
        emit cellRequested(*link.cell, link.year);
        break;
    case SummaryTarget::Parameter:
        emit parameterRequested(QString::fromStdString(link.parameter), link.year);
        break;
    case SummaryTarget::Checks:
        emit checksRequested();
        break;
    case SummaryTarget::Print:
        emit printRequested();
        break;
    }
}

void SummaryPage::tell(const QString& remark) {
    const QString before = m_strip->isVisibleTo(this) ? m_strip->text() + QLatin1Char('\n') : QString();
    m_strip->display(StripKind::Note, before + remark);
}

void SummaryPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
