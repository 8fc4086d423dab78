#pragma once

#include "core/scenario/draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ShownPlan;

enum class ScenarioDeed { Create, Duplicate, Rename };

/// The strip that asks for the name of a scenario: a new one, a copy, another name. Not a dialog: the table stays
/// in sight and alive.
class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBar(ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// Asks for the deed with the scenario in sight.
    void open(ScenarioDeed deed);
    [[nodiscard]] QLineEdit& name() const { return *m_name; }
    /// Why the typed name was refused; empty when it was not.
    [[nodiscard]] QString refusal() const;

public slots:
    void enter();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] text::Outcome<scenario::Change> prepared() const;
    void close();

    ShownPlan& m_shownPlan;
    ScenarioDeed m_deed = ScenarioDeed::Create;
    scenario::ScenarioId m_subject = scenario::rootScenario;
    QLabel* m_title;
    QLineEdit* m_name;
    QPushButton* m_enter;
    QLabel* m_refusal;
};

}  // namespace ui
