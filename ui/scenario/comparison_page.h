#pragma once

#include "core/document/printed_table.h"
#include "ui/scenario/compared_plan.h"

#include <QWidget>

#include <optional>
#include <string>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace ui {

class ChartPanel;
class ComparisonModel;
class DifferenceReasons;
class ShownPlan;
class ElidedLabel;
class FormGrid;
class GridView;
class WaterfallChart;

enum class ComparedRows { All, EnteredAndTotals };

/// «Сравнение»: an appendix with the figures of two to six scenarios, years or plans beside each other, and why the
/// cost of the row in sight changed.
class ComparisonPage : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPage(ShownPlan& document, QWidget* parent = nullptr);
    ~ComparisonPage() override;

    [[nodiscard]] ComparedPlan& plan() { return m_plan; }
    [[nodiscard]] ComparisonModel& model() const { return *m_model; }
    [[nodiscard]] GridView& view() const;
    [[nodiscard]] DifferenceReasons& reasons() const { return *m_reasons; }
    [[nodiscard]] WaterfallChart& chart() const { return *m_chart; }
    [[nodiscard]] ChartPanel& chartPanel() const { return *m_chartPanel; }
    [[nodiscard]] QMenu& scenarioMenu() const { return *m_scenarioMenu; }
    [[nodiscard]] QComboBox& baselineList() const { return *m_baseline; }
    [[nodiscard]] QComboBox& subjectList() const { return *m_subject; }
    [[nodiscard]] bool isEmpty() const;

    void setRows(ComparedRows rows);
    void setOnlyDifferences(bool only);
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
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTitle();
    QWidget* makeEmpty();
    QWidget* makeTable();
    void connectGrid();
    /// The plan or the year has changed; out of sight it waits.
    void follow(bool planChanged);
    void showPlan();
    void showColumns();
    void showSubject();
    void showLists();
    void showFilter();
    void takeCurrent();
    void explain();
    [[nodiscard]] bool missesTheSame() const;
    void showWaterfall();
    void fillScenarioMenu();
    void requestCell(const QModelIndex& index);

    ShownPlan& m_document;
    ComparedPlan m_plan;
    ComparisonModel* m_model;
    QStackedLayout* m_stack;
    QComboBox* m_subject;
    ElidedLabel* m_words;
    QLabel* m_refusal;
    QLabel* m_baselineLabel;
    QComboBox* m_baseline;
    QLabel* m_rowsLabel;
    QComboBox* m_rows;
    QCheckBox* m_onlyDifferences;
    QPushButton* m_add;
    QMenu* m_scenarioMenu;
    FormGrid* m_grid;
    DifferenceReasons* m_reasons;
    WaterfallChart* m_chart;
    ChartPanel* m_chartPanel;
    std::string m_row;
    std::size_t m_side = 0;
    bool m_stale = false;
};

}  // namespace ui
