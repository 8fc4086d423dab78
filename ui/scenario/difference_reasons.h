#pragma once

#include <QWidget>

#include <string>

class QLabel;
class QMenu;
class QTableWidget;

namespace ui {

class ComparedPlan;
class ElidedLabel;
class LinkButton;

/// «Почему изменился итог»: the factors of one row for every scenario beside the baseline, the order they are swapped
/// in, and what the scenario in sight changes, in sentences.
class DifferenceReasons : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceReasons(ComparedPlan& plan, QWidget* parent = nullptr);

    /// `side` is the scenario whose changes are listed.
    void show(const std::string& row, std::size_t side);
    [[nodiscard]] QTableWidget& table() const { return *m_table; }
    [[nodiscard]] QString orderWords() const;
    [[nodiscard]] QString changeWords() const;
    [[nodiscard]] QMenu& orderMenu() const { return *m_orders; }

signals:
    void orderChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillTable();
    void fitHeight();
    void showOrder();
    void showChanges();
    [[nodiscard]] QStringList overrideWords() const;
    void makeOrderMenu();

    ComparedPlan& m_plan;
    std::string m_row;
    std::size_t m_side = 0;
    ElidedLabel* m_title;
    ElidedLabel* m_base;
    QTableWidget* m_table;
    QLabel* m_order;
    LinkButton* m_change;
    QMenu* m_orders;
    QLabel* m_changes;
};

}  // namespace ui
