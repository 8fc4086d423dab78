#pragma once

#include "core/form/cell_rule.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ShownPlan;

/// «Поправка…»: an amount added to a computed figure, and the reason, without which it is refused.
class CorrectionBar : public QWidget {
    Q_OBJECT

public:
    explicit CorrectionBar(ShownPlan& shownPlan, QWidget* parent = nullptr);

    void open(const form::CellAddress& cell, const QString& place);
    /// The words under the fields that say what is missing; empty when nothing is.
    [[nodiscard]] QString refusal() const;
    /// «станет 578,0» – what the typed amount would make of the figure.
    [[nodiscard]] QString resultWords() const;

public slots:
    void enter();
    void remove();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showResult();
    void apply(const QString& amount, const QString& reason);

    ShownPlan& m_shownPlan;
    form::CellAddress m_cell;
    QLabel* m_place;
    QLabel* m_becomes;
    QLineEdit* m_amount;
    QLineEdit* m_reason;
    QPushButton* m_enter;
    QPushButton* m_remove;
    QLabel* m_refusal;
};

}  // namespace ui
