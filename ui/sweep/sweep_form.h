#pragma once

#include "core/analysis/sweep_spec.h"
#include "ui/sweep/sweep_text.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ShownPlan;
class RoleLabel;
class SegmentedSwitch;
class SweepLine;

/// What is to be swept, typed in: the total, a grid or random values, the parameters.
class SweepForm : public QWidget {
    Q_OBJECT

public:
    explicit SweepForm(ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// The fields as a description of the year and scenario in sight.
    [[nodiscard]] SweepText text() const;
    /// All at once, under the fields they are about by name.
    void showFaults(const SweepText& text, const text::Findings& findings);
    [[nodiscard]] QString refusal() const;

    [[nodiscard]] QComboBox& target() const { return *m_target; }
    [[nodiscard]] SegmentedSwitch& kind() const { return *m_kind; }
    [[nodiscard]] SweepLine& line(std::size_t place) const { return *m_lines.at(place); }
    [[nodiscard]] QLineEdit& points() const { return *m_points; }
    [[nodiscard]] QLineEdit& seed() const { return *m_seed; }
    [[nodiscard]] QPushButton& runButton() const { return *m_run; }

signals:
    void submitted();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addFields(QVBoxLayout& column);
    void refresh();
    void readTargets();
    void showLines();
    [[nodiscard]] bool isRandom() const;
    [[nodiscard]] QString inWords(text::Finding finding) const;
    [[nodiscard]] QString faultOf(const SweepText& text, const text::Finding& finding, QWidget*& field) const;

    ShownPlan& m_shownPlan;
    std::vector<analysis::Target> m_targets;
    std::vector<analysis::Lever> m_levers;
    RoleLabel* m_place;
    QComboBox* m_target;
    SegmentedSwitch* m_kind;
    std::vector<SweepLine*> m_lines;
    QWidget* m_random;
    QLineEdit* m_points;
    QLineEdit* m_seed;
    QPushButton* m_run;
    RoleLabel* m_refusal;
};

}  // namespace ui
