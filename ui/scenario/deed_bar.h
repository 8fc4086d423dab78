#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace ui {

class ShownPlan;
class RoleLabel;

/// A strip over the table that asks for one deed. Not a dialog: the table stays in sight and alive. Escape and
/// «Закрыть» put it away.
class DeedBar : public QWidget {
    Q_OBJECT

public:
    explicit DeedBar(QWidget* parent = nullptr);
    ~DeedBar() override;

    /// What is wrong with the fields; empty when nothing is.
    [[nodiscard]] QString refusal() const;
    /// What the deed would do, or has found; empty until it has been asked for.
    [[nodiscard]] QString answer() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void shut();
    /// One more fault; the field of the first one gets the focus.
    void refuse(const QString& words, QWidget& field);
    /// The same while the user is busy elsewhere: the focus stays.
    void refuse(const QString& words);
    void tell(const QString& words);
    /// Tab goes through these and then to «Закрыть», in whatever order they were made.
    void orderTabs(const std::vector<QWidget*>& widgets);
    void forget();
    /// Another year, scenario or number is another question with the same words: an open strip fills itself anew.
    void follow(const ShownPlan& shownPlan);
    virtual void fill() = 0;

    RoleLabel* m_title;
    RoleLabel* m_refusal;
    RoleLabel* m_answer;
    QPushButton* m_close;
};

}  // namespace ui
