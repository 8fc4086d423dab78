// What the comparison page explains, prints and exports.
#include "ui/chart/chart_panel.h"
#include "ui/chart/factor_steps.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/compared_words.h"
#include "ui/scenario/comparison_model.h"
#include "ui/scenario/comparison_page.h"
#include "ui/scenario/difference_reasons.h"
#include "ui/widgets/theme.h"

namespace ui {

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
    showWaterfall();
}

/// Scenarios of one year share what is not entered; years and plans have gaps of their own.
bool ComparisonPage::missesTheSame() const {
    const scenario::ComparedRow* row = m_plan.comparison().row(m_row);
    return m_plan.subject() == ComparedBy::Scenarios && row != nullptr
           && row->cost.sides[m_side].wasComplete == row->cost.sides[m_side].becameComplete;
}

void ComparisonPage::showWaterfall() {
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
    if (!parts->complete && !missesTheSame()) {
        // Drawn, what one side misses would look like a fall.
        m_chartPanel->showEmpty(
            QStringLiteral("Стоимость неполная: введены не все слагаемые. По шагам раскладываются полные стоимости."),
            {});
        return;
    }
    if (!parts->complete) {
        m_chartPanel->setCaption(
            {m_chartPanel->caption().title, m_chartPanel->caption().base + QStringLiteral("; неполно")});
    }
    m_chart->setUnit(unit);
    m_chart->setSteps(stepsOf(*parts));
    m_chart->describe(m_chartPanel->caption().title, summaryOf(*parts, unit));
    m_chartPanel->showChart();
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
    return printedComparison(*m_model, m_plan, rows, m_document);
}

}  // namespace ui
