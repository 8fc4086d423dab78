#pragma once

#include "core/scenario/draft.h"
#include "ui/widgets/background_work.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui {

class ChartPanel;
class ShownPlan;
class ElidedLabel;
class HistogramChart;
class LinkButton;
class RoleLabel;
class SweepForm;
class SweepText;
struct SweepTask;

/// «Перебор»: a grid or random values, typed in or read from a description, are run and told as percentiles and a
/// histogram; a point that pleases becomes a scenario.
class SweepPage : public QWidget {
    Q_OBJECT

public:
    explicit SweepPage(ShownPlan& shownPlan, QWidget* parent = nullptr);
    ~SweepPage() override;

    /// Reads docs/reference/sweep.md's SPEC.toml and runs it, or tells every fault of it.
    void open(const QString& path);
    /// The last description again, over the plan as it is now.
    void run();

    [[nodiscard]] SweepForm& form() const { return *m_form; }

    [[nodiscard]] BackgroundWork& work() { return m_work; }
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    [[nodiscard]] HistogramChart& chart() const { return *m_chart; }
    [[nodiscard]] QLineEdit& point() const { return *m_point; }
    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    [[nodiscard]] QPushButton& createButton() const { return *m_create; }
    /// Every fault of the description, a line each; empty when there is none.
    [[nodiscard]] QString faults() const;
    /// «Точек 10 000 …» under the title.
    [[nodiscard]] QString summary() const;
    /// The picked point and its exact figure, or what is wrong with its number.
    [[nodiscard]] QString pointWords() const;

public slots:
    /// What is typed in the form.
    void runForm();
    void showForm();
    void pick();
    void create();

signals:
    void fileRequested();
    /// A description of sensitivity has a page of its own.
    void sensitivityRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Esc stops the work, as «Отменить» at the foot of the window does.
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTitle();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeWaiting();
    [[nodiscard]] QWidget* makeFaults();
    [[nodiscard]] QWidget* makeResult();
    [[nodiscard]] QWidget* makePicking();
    /// False: the findings say why nothing runs.
    [[nodiscard]] bool start(std::string_view description, text::Findings& findings);
    void showPage(QWidget* page);
    void tellFaults(const QString& head, const text::Findings& findings);
    void showResult(const QString& fault);
    void showSummary();
    void showPercentiles();
    void showGrid();
    void showHistogram();
    void refusePoint(const QString& words);
    void noteChange();
    [[nodiscard]] QString unit() const;

    ShownPlan& m_shownPlan;
    QString m_path;  ///< of the description; empty when the form was typed in
    std::shared_ptr<SweepTask> m_task;
    programme::AssignmentMap m_computedFrom;  ///< the values of the scenario swept
    ElidedLabel* m_words;
    LinkButton* m_again;
    LinkButton* m_back;
    QStackedWidget* m_stack;
    SweepForm* m_form;
    QWidget* m_formPage;
    QWidget* m_waiting;
    QWidget* m_faultsPage;
    QWidget* m_result;
    QLabel* m_waitingWords;
    QLabel* m_faultsHead;
    QLabel* m_faults;
    LinkButton* m_toSensitivity;
    QLabel* m_summary;
    QTableWidget* m_table;
    HistogramChart* m_chart;
    ChartPanel* m_panel;
    QLineEdit* m_point;
    QLabel* m_pointWords;
    RoleLabel* m_pointRefusal;
    QLineEdit* m_name;
    QPushButton* m_create;
    std::int64_t m_picked = -1;
    /// Last: it stops its thread before anything the thread reads is gone.
    BackgroundWork m_work;
};

}  // namespace ui
