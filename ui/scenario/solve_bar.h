#pragma once

#include "core/analysis/solve.h"
#include "ui/scenario/deed_bar.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ShownPlan;
class RoleLabel;
class SegmentedSwitch;

/// «Подобрать…»: which value of one parameter gives the figure wanted, in words, and a new scenario of the answer.
/// Not a dialog: the table stays in sight and alive.
class SolveBar : public DeedBar {
    Q_OBJECT

public:
    explicit SolveBar(ShownPlan& shownPlan, QWidget* parent = nullptr);
    ~SolveBar() override;

    /// Asks for the figure of the cell; without one, or without a figure in it, for the whole programme.
    void open(const std::optional<form::CellAddress>& cell);

    [[nodiscard]] QComboBox& target() const { return *m_target; }
    [[nodiscard]] QComboBox& parameter() const { return *m_parameter; }
    [[nodiscard]] QLineEdit& goal() const { return *m_goal; }
    [[nodiscard]] QLineEdit& from() const { return *m_from; }
    [[nodiscard]] QLineEdit& to() const { return *m_to; }
    [[nodiscard]] QLineEdit& rows() const { return *m_rows; }
    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    [[nodiscard]] QPushButton& createButton() const { return *m_create; }
    /// The two neighbours of a goal between them: which one goes into the scenario.
    [[nodiscard]] SegmentedSwitch& neighbours() const { return *m_neighbours; }

public slots:
    void solve();
    void create();

private:
    void arrange();
    void connectFields();
    void fill() override;
    void fillTargets();
    void fillParameters();
    void chooseParameterNear(const analysis::Target& target);
    void showTarget();
    void showParameter();
    void forgetAnswer();
    void showAnswer();
    [[nodiscard]] std::optional<analysis::SolveRequest> request();
    [[nodiscard]] std::optional<decimal::Decimal> typedGoal(const analysis::Target& target);
    void checkParameter(const analysis::SolveRequest& request);
    [[nodiscard]] std::optional<decimal::Decimal> numberOf(QLineEdit& field, const QString& what,
                                                           const decimal::Decimal& example);
    [[nodiscard]] const analysis::Lever* chosenLever() const;
    [[nodiscard]] const analysis::Target* chosenTarget() const;
    [[nodiscard]] const analysis::SolvedPoint& chosenPoint() const;
    void showFaults(const text::Findings& findings);
    [[nodiscard]] QString inWords(const std::string& words) const;
    [[nodiscard]] QString freeName() const;

    ShownPlan& m_shownPlan;
    std::optional<form::CellAddress> m_cell;
    std::vector<analysis::Target> m_targets;
    std::vector<analysis::Lever> m_levers;
    std::optional<analysis::Solution> m_solution;
    QComboBox* m_target;
    QComboBox* m_parameter;
    QLineEdit* m_goal;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QLineEdit* m_rows;
    QLabel* m_rowsTitle;
    QLabel* m_unit;
    QPushButton* m_solve;
    SegmentedSwitch* m_neighbours;
    QWidget* m_naming;
    QLineEdit* m_name;
    QPushButton* m_create;
};

}  // namespace ui
