#pragma once

#include "ui/start/start_choices.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class MessageStrip;
class RecentList;
class RegionField;
class RowPairsModel;
class SegmentedSwitch;

/// A new plan from last year's: which plan, which form and years, and what is carried over – before anything is made.
class ContinuePage : public QWidget {
    Q_OBJECT

public:
    using Reader = std::function<LastPlan(const QString& path)>;
    using Preview = std::function<CarriedPlan(const NewPlan& plan)>;

    explicit ContinuePage(QWidget* parent = nullptr);

    void setEditions(const std::vector<EditionChoice>& editions);
    void setRecentPlans(const std::vector<RecentPlan>& plans);
    /// How an old plan is read and tried out; nothing is written by either.
    void setReading(Reader reader, Preview preview);
    /// Last year's plan; the step before where the file cannot be read.
    void choose(const QString& path);
    /// Back to the first step.
    void reset();

    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] QPushButton& createButton() const { return *m_create; }
    [[nodiscard]] RegionField& regionField() const { return *m_region; }
    [[nodiscard]] QComboBox& formList() const { return *m_form; }
    [[nodiscard]] QComboBox& yearList() const { return *m_years; }
    [[nodiscard]] SegmentedSwitch& fates() const { return *m_fates; }
    [[nodiscard]] QTableView& rowList() const { return *m_rows; }
    /// What is carried, as the page lists it: «Численность: 4 значения, 2016 и 2017 годы».
    [[nodiscard]] QStringList summary() const { return m_summaryLines; }

signals:
    void newPlanRequested(const ui::NewPlan& plan);
    void fileRequested();
    void backRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int sideWidth = 392;

    QWidget* makeSide();
    QWidget* makeChoice();
    QWidget* makeResult();
    QWidget* makeCarried();
    void fillForms();
    void fillYears();
    void showRegions();
    void showCarried();
    void addLine(const QString& name, const QString& words);
    void create();
    [[nodiscard]] NewPlan plan() const;

    std::vector<EditionChoice> m_editions;
    Reader m_read;
    Preview m_preview;
    LastPlan m_last;
    QStringList m_summaryLines;
    QLabel* m_lastName = nullptr;
    QLabel* m_lastFile = nullptr;
    QWidget* m_newPlan = nullptr;
    RegionField* m_region = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_years = nullptr;
    QPushButton* m_create = nullptr;
    MessageStrip* m_strip = nullptr;
    QStackedWidget* m_steps = nullptr;
    RecentList* m_recent = nullptr;
    QLabel* m_noPlans = nullptr;
    QLabel* m_waiting = nullptr;
    QWidget* m_carried = nullptr;
    QFormLayout* m_summary = nullptr;
    SegmentedSwitch* m_fates = nullptr;
    RowPairsModel* m_model = nullptr;
    QTableView* m_rows = nullptr;
};

}  // namespace ui
