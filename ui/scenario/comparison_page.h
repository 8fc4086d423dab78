#pragma once

#include "core/document/printed_table.h"
#include "ui/scenario/compared_plan.h"
#include "ui/scenario/comparison_title.h"
#include "ui/scenario/difference_waterfall.h"

#include <QWidget>

#include <string>

class QStackedLayout;

namespace ui {

class ComparisonModel;
class DifferenceReasons;
class EmptyComparison;
class FormGrid;
class GridView;
class ShownPlan;

/// «Сравнение»: an appendix with the figures of two to six scenarios, years or plans beside each other, and why the
/// cost of the row in sight changed.
class ComparisonPage : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPage(ShownPlan& shownPlan, QWidget* parent = nullptr);
    ~ComparisonPage() override;

    [[nodiscard]] ComparedPlan& plan() { return m_plan; }
    [[nodiscard]] ComparisonModel& model() const { return *m_model; }
    [[nodiscard]] GridView& view() const;
    [[nodiscard]] DifferenceReasons& reasons() const { return *m_reasons; }
    [[nodiscard]] WaterfallChart& chart() const { return m_waterfall.chart(); }
    [[nodiscard]] ChartPanel& chartPanel() const { return m_waterfall.panel(); }
    [[nodiscard]] ComparisonTitle& title() const { return *m_title; }
    [[nodiscard]] bool isEmpty() const;

    void setBaseline(const SideChoice& side);
    void choose(const SideChoice& side, bool chosen);
    /// OtherPlan asks for a file.
    void setSubject(ComparedBy subject);
    void compareWith(const std::string& name, const scenario::DraftContent& content);
    [[nodiscard]] bool isShown(int row) const;
    /// The row whose cost is explained, and the scenario beside the baseline.
    [[nodiscard]] const std::string& explainedRow() const { return m_row; }
    [[nodiscard]] std::size_t explainedSide() const { return m_side; }
    /// What is in sight, as files and paper take it.
    [[nodiscard]] std::string csv();
    [[nodiscard]] document::PrintedTable printed();

signals:
    /// A cell of the appendix, in this scenario and year.
    void cellRequested(scenario::ScenarioId scenario, const form::CellAddress& cell, int year);
    void scenarioRequested();
    void otherPlanRequested();
    void printRequested();
    void exportRequested();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTable();
    void connectGrid();
    void connectChoices();
    /// The plan or the year has changed; out of sight it waits.
    void follow(bool planChanged);
    void showPlan();
    void showFilter();
    void takeCurrent();
    void explain();
    void requestCell(const QModelIndex& index);

    ShownPlan& m_shownPlan;
    ComparedPlan m_plan;
    ComparisonModel* m_model;
    QStackedLayout* m_stack;
    ComparisonTitle* m_title;
    EmptyComparison* m_empty;
    FormGrid* m_grid;
    DifferenceReasons* m_reasons;
    DifferenceWaterfall m_waterfall;
    std::string m_row;
    std::size_t m_side = 0;
    bool m_stale = false;
};

}  // namespace ui
