#pragma once

#include "core/analysis/rebalance.h"
#include "ui/scenario/deed_bar.h"

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QTableWidget;
class QTimer;

namespace ui {

class ShownPlan;

/// «Перенести объёмы…»: volume moves between some rows while what they cost per person stays; the answer becomes a new
/// scenario.
class RebalanceBar : public DeedBar {
    Q_OBJECT

public:
    enum class Column { Row, Label, Volume, UnitCost, Least, Most, After };

    explicit RebalanceBar(ShownPlan& shownPlan, QWidget* parent = nullptr);
    ~RebalanceBar() override;

    /// `rows`: those marked in the table, of which the bar takes the ones that volume can move between; `current`: the
    /// row the cursor stands in, whose source of money goes before the others.
    void open(int appendix, const std::vector<std::string>& rows, const std::string& current = {});

    [[nodiscard]] QLineEdit& rows() const { return *m_rows; }
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    [[nodiscard]] QComboBox& goal() const { return *m_goal; }
    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    [[nodiscard]] QPushButton& createButton() const { return *m_create; }

public slots:
    void rebalance();
    void create();

private:
    void arrange();
    void connectFields();
    void fill() override;
    /// One line a row; a bound stays with its row as long as the list names it, and goes with it.
    void fillTable();
    /// Reads the list of rows as it stands in the field; false – the table has these rows already.
    bool takeRows();
    /// Typing has come to an end: the table follows the list, and what is wrong with it is told at once.
    void readRows();
    void acceptTypedBound();
    void refuseAll(const text::Findings& findings, QWidget* field);
    void fillGoals();
    void forgetFound();
    void showFound();
    [[nodiscard]] std::optional<analysis::Rebalance> request();
    [[nodiscard]] std::optional<decimal::Decimal> bound(int row, Column column, const QString& name);

    ShownPlan& m_shownPlan;
    int m_appendix = 0;
    std::vector<std::string> m_listed;  ///< as last read, with what is named twice
    std::optional<analysis::Rebalanced> m_found;
    QLineEdit* m_rows;
    QTimer* m_pause;
    QTableWidget* m_table;
    QComboBox* m_goal;
    QPushButton* m_compute;
    QWidget* m_naming;
    QLineEdit* m_name;
    QPushButton* m_create;
    bool m_filling = false;
};

}  // namespace ui
