#pragma once

#include "core/check/check.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class ShownPlan;
class FindingsModel;

/// The list of findings under the table, with counts by state; a row leads to its cell.
class CheckPanel : public QWidget {
    Q_OBJECT

public:
    explicit CheckPanel(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] FindingsModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& list() const { return *m_list; }
    /// Leaves only the title line, so that a low window keeps its table.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const;
    /// Chooses the next finding (or the one before), and asks for its cell.
    void step(bool forward);

signals:
    void findingRequested(const check::CheckFinding& finding);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTitle();
    void makeList();
    void showCounts();
    void showChosenStates();
    void joinEmptyColumns();
    void arrangeColumns();
    /// The headings of the numbers stand in the title line; buttons there shrink to their counts if they must.
    void giveWayToHeadings(int room);
    void choose(int row);

    FindingsModel* m_model;
    QTableView* m_list;
    QLabel* m_empty;
    std::array<QPushButton*, 3> m_states{};
};

}  // namespace ui
