#pragma once

#include <QToolBar>

namespace ui {

class TotalsLine;
class WorkLine;

/// The foot of the window: the totals of the plan, and long work while there is any.
class FootBar : public QToolBar {
    Q_OBJECT

public:
    explicit FootBar(QWidget* parent);

    /// Until the totals are deleted.
    void hold(TotalsLine& totals);
    [[nodiscard]] WorkLine& work() const { return *m_work; }

private:
    WorkLine* m_work;
    QAction* m_workShown;
};

}  // namespace ui
