#include "ui/window/foot_bar.h"

#include "ui/window/totals_line.h"
#include "ui/window/work_line.h"

#include <QAction>

namespace ui {

FootBar::FootBar(QWidget* parent) : QToolBar(QStringLiteral("Итоги"), parent), m_work(new WorkLine(this)) {
    setObjectName(QStringLiteral("totals"));
    setMovable(false);
    m_workShown = addWidget(m_work);
    m_workShown->setVisible(false);
    connect(m_work, &WorkLine::wanted, m_workShown, &QAction::setVisible);
}

void FootBar::hold(TotalsLine& totals) {
    insertWidget(m_workShown, &totals);
}

}  // namespace ui
