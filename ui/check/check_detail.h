#pragma once

#include "ui/check/check_rows.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ElidedLabel;
class RoleLabel;

/// What can be done about the finding or the item in sight, under its row: put the guess in, open the cell, write down
/// a reason or take it back, correct a sum, tick.
class CheckDetail : public QWidget {
    Q_OBJECT

public:
    explicit CheckDetail(ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// False for a row that has nothing to be done about.
    [[nodiscard]] static bool isFor(const CheckRow& row);
    void display(const CheckRow& row);
    /// What is typed and not entered is kept while the same finding stays in sight.
    [[nodiscard]] QSize sizeHint() const override;
    /// Sets the keyboard to the first field.
    void enterField();
    /// The box of the item in sight, with the note that is typed beside it.
    void turnTick();
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString neighbours() const;

signals:
    void cellRequested();
    void correctionRequested();
    void foldRequested();
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lay();
    void displayFinding();
    void displayItem();
    void enterReason();
    void tell(const text::Findings& findings);

    ShownPlan& m_shownPlan;
    CheckRow m_row;
    std::string m_name;
    QPushButton* m_fix;
    QPushButton* m_open;
    ElidedLabel* m_neighbours;
    QLineEdit* m_reason;
    QLineEdit* m_document;
    QPushButton* m_enter;
    QPushButton* m_withdraw;
    QPushButton* m_correct;
    ElidedLabel* m_ground;
    RoleLabel* m_refusal;
};

}  // namespace ui
