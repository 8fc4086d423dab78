#pragma once

#include "ui/scenario/side_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class ComparedPlan;
class ElidedLabel;

enum class ComparedRows { All, EnteredAndTotals };

/// The head line of a comparison: what is compared, with what, which rows. What is chosen here is only asked for.
class ComparisonTitle : public QWidget {
    Q_OBJECT

public:
    ComparisonTitle(const ComparedPlan& plan, QWidget* parent);

    /// After the plan has been compared anew, or a choice was refused.
    void showChoices();
    [[nodiscard]] ComparedRows rows() const;
    void setRows(ComparedRows rows);
    [[nodiscard]] bool onlyDifferences() const;
    void setOnlyDifferences(bool only);
    [[nodiscard]] QComboBox& subjectList() const { return *m_subject; }
    [[nodiscard]] QComboBox& baselineList() const { return *m_baseline; }
    [[nodiscard]] QMenu& sideMenu() const { return *m_sides; }

signals:
    void subjectChosen(ui::ComparedBy subject);
    void baselineChosen(const ui::SideChoice& side);
    void sideChosen(const ui::SideChoice& side, bool chosen);
    void filterChanged();
    void scenarioRequested();
    void printRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSubject();
    void makeBaseline();
    void makeRows();
    void makeSides();
    void lay();
    void fillSides();
    void showBaselines();

    const ComparedPlan& m_plan;
    QComboBox* m_subject;
    ElidedLabel* m_words;
    QLabel* m_baselineLabel;
    QComboBox* m_baseline;
    QLabel* m_rowsLabel;
    QComboBox* m_rows;
    QCheckBox* m_onlyDifferences;
    QPushButton* m_add;
    QMenu* m_sides;
};

}  // namespace ui
