#include "ui/deviation/deviations_page.h"

#include "core/exchange/deviation_text.h"
#include "ui/deviation/deviation_form.h"
#include "ui/deviation/deviation_years.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/text_labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPainter>

namespace ui {

using check::Deviation;

GridView& DeviationsPage::view() const {
    return m_grid->view();
}

void DeviationsPage::connectGrid() {
    GridView& grid = view();
    connect(m_model, &DeviationModel::linesChanged, this, &DeviationsPage::showLines);
    connect(&grid, &GridView::selectionOfCellsChanged, this, &DeviationsPage::showCurrent);
    connect(&grid.acts(), &GridActs::pasteRequested, this, [this](const QModelIndex& corner, bool) {
        tell(m_model->paste(QApplication::clipboard()->text(), corner));
    });
    connect(&grid.acts(), &GridActs::fillDownRequested, this,
            [this](const QModelIndexList& cells) { tell(m_model->fillDown(cells)); });
    const auto clear = [this](const QModelIndexList& cells) { tell(m_model->clear(cells)); };
    connect(&grid.acts(), &GridActs::clearRequested, this, clear);
    connect(&grid.acts(), &GridActs::cutRequested, this, clear);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(&m_shownPlan, &ShownPlan::changed, m_strip, &MessageStrip::dismiss);
    connect(m_years, &DeviationYears::yearChosen, &m_shownPlan, &ShownPlan::setYear);
    connect(m_form, &DeviationForm::entered, this,
            [this](form::DeviationPart part, const QString& text, bool allYears) {
                if (const Deviation* const one = m_model->deviation(m_cell ? m_model->rowOf(*m_cell, m_year) : -1)) {
                    const Deviation kept = *one;
                    tell(m_model->justify(kept, part, text,
                                          allYears ? m_model->sameYears(kept) : std::vector<int>{kept.year}));
                }
            });
}

void DeviationsPage::showLines() {
    const auto counted = [this](const char* words, ReasonFilter filter) -> QString {
        return QString::fromUtf8(words) + QLatin1Char(' ') + QString::number(m_model->count(filter));
    };
    m_reasons->setItems({counted("Все", ReasonFilter::All), counted("Без причины", ReasonFilter::Without),
                         counted("С причиной", ReasonFilter::With)});
    const int all = m_model->count(ReasonFilter::All);
    const check::UncomparedYear* const year = m_model->found().year(m_shownPlan.year());
    const bool nothingKnown = year != nullptr && year->compared == 0 && year->withoutNorm > 0;
    m_emptyWords->setText(nothingKnown ? QStringLiteral("Федеральные нормативы не введены")
                          : all == 0   ? QStringLiteral("Отклонений нет")
                                       : QStringLiteral("Таких отклонений нет"));
    m_norms->setVisible(nothingKnown);
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_grid->setVisible(!isEmpty);
    m_panel->setVisible(!isEmpty);
    const QString uncompared =
        year == nullptr || nothingKnown ? QString() : QString::fromStdString(exchange::uncomparedWords(*year));
    m_uncompared->setText(
        uncompared.isEmpty() ? QString() : QStringLiteral("На %1\u00A0год ").arg(m_shownPlan.year()) + uncompared);
    m_uncompared->setVisible(!uncompared.isEmpty());
    showTitle();
    view().setHeading(m_model->heading());
    arrangeColumns();
    keepPlace();
    showCurrent();
    showRemark();
}

/// After an edit the same deviation is in sight, or what stands in its place.
void DeviationsPage::keepPlace() {
    int row = m_cell ? m_model->rowOf(*m_cell, m_year) : -1;
    if (row < 0 && m_cell) {
        row = m_model->rowOf(*m_cell, m_shownPlan.year());
    }
    for (int at = 0; row < 0 && at < m_model->rowCount(); ++at) {
        row = m_model->deviation(at) != nullptr ? at : -1;
    }
    if (row >= 0) {
        const int column = view().currentIndex().isValid() ? view().currentIndex().column()
                                                           : static_cast<int>(DeviationColumn::Reason);
        view().layoutNow();
        view().goTo(m_model->index(row, column));
    }
}

void DeviationsPage::showCurrent() {
    const Deviation* const one = m_model->deviation(view().currentIndex().row());
    if (one != nullptr) {
        m_cell = one->cell;
        m_year = one->year;
    }
    const form::Row* const row = one == nullptr ? nullptr : m_shownPlan.edition().row(one->cell);
    m_name->setText(one == nullptr ? QString()
                                   : deviationName(m_shownPlan.edition(), *one)
                                         + (one->measure == form::Measure::Volume
                                                ? QStringLiteral(" – ") + QString::fromStdString(row->unit)
                                                : QString()));
    m_years->display(one == nullptr ? std::nullopt : std::optional(one->cell), m_model->found());
    m_form->display(one, one == nullptr ? std::vector<int>() : m_model->sameYears(*one), m_shownPlan.isReadOnly());
}

void DeviationsPage::step(bool forward) {
    const int row = m_model->nextWithoutReason(view().currentIndex().row(), forward);
    if (row >= 0) {
        view().goTo(m_model->index(row, static_cast<int>(DeviationColumn::Reason)));
        view().setFocus();
    }
}

void DeviationsPage::setAllYears(bool all) {
    m_allYears->setChecked(all);
}

void DeviationsPage::showRemark() {
    if (!isVisible()) {
        return;
    }
    const QString when =
        m_model->filter().allYears ? QStringLiteral("все годы") : QStringLiteral("%1\u00A0год").arg(m_shownPlan.year());
    emit remarkChanged(QStringLiteral("Отклонений, %1: %2;  без причины %3;  объём %4;  стоимость единицы %5")
                           .arg(when)
                           .arg(m_model->count(ReasonFilter::All))
                           .arg(m_model->count(ReasonFilter::Without))
                           .arg(m_model->count(form::Measure::Volume))
                           .arg(m_model->count(form::Measure::UnitCost)));
}

std::vector<document::PrintedTable> DeviationsPage::printed() const {
    const std::vector<int> years =
        m_model->filter().allYears ? m_shownPlan.years() : std::vector<int>{m_shownPlan.year()};
    return exchange::printedDeviations(m_shownPlan.draft(), m_model->found(), years);
}

void DeviationsPage::tell(const QStringList& refused) {
    if (refused.isEmpty()) {
        m_strip->dismiss();
    } else {
        m_strip->display(StripKind::Error, shortList(refused).join(QLatin1Char('\n')), QStringLiteral("Закрыть"));
    }
}

void DeviationsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void DeviationsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    arrangeColumns();
    // The foot is told of the page after it has been opened.
    QMetaObject::invokeMethod(
        this, [this] { showRemark(); }, Qt::QueuedConnection);
}

void DeviationsPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
