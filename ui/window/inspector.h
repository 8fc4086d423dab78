#pragma once

#include "core/form/cell_rule.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class CellHistory;
class ShownPlan;
class NoteEditor;
class PassportView;
class TableChartView;
class TrendView;

enum class InspectorTab { Passport, History, Note, Trend, Chart };

/// The right panel: what is known of the current cell. Only the tab in sight is kept up to date.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(ShownPlan& shownPlan, QWidget* parent = nullptr);

    void showCell(const std::optional<form::CellAddress>& cell);
    void open(InspectorTab tab);
    void setTab(InspectorTab tab);
    [[nodiscard]] InspectorTab tab() const;
    /// What the tab in sight shows, and what takes the focus.
    [[nodiscard]] QWidget& page() const;
    [[nodiscard]] PassportView& passport() const { return *m_passport; }
    [[nodiscard]] NoteEditor& note() const { return *m_note; }
    [[nodiscard]] TrendView& trend() const { return *m_trend; }
    [[nodiscard]] TableChartView& chart() const { return *m_chart; }
    /// Of a table that has no chart the tab is not there; who had chosen it finds it again beside the next one.
    [[nodiscard]] bool hasChart() const;

signals:
    /// Another tab is in sight, or none.
    void tabShown();
    void cellRequested(const form::CellAddress& cell);
    void correctionRequested();
    /// The clipboard, into the table of the cell.
    void pasteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void offerChart();

    ShownPlan& m_shownPlan;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    PassportView* m_passport;
    CellHistory* m_history;
    NoteEditor* m_note;
    TrendView* m_trend;
    TableChartView* m_chart;
    bool m_chartWanted = false;  ///< it was the chosen tab of the last table that has one
    QPushButton* m_copy;
    std::optional<form::CellAddress> m_cell;
};

}  // namespace ui
