// Which sides the comparison page shows, and which of their rows.
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_model.h"
#include "ui/scenario/comparison_page.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

void ComparisonPage::showSubject() {
    m_subject->setCurrentIndex(static_cast<int>(m_plan.subject()));
    m_refusal->setText(m_plan.refusal().empty() ? QStringLiteral("Сравнивать не с чем: в плане один сценарий")
                                                : QString::fromStdString(m_plan.refusal()));
    m_words->setText(QString::fromStdString(m_plan.title()));
    m_add->setText(m_plan.subject() == ComparedBy::Scenarios ? QStringLiteral("Сценарий")
                   : m_plan.subject() == ComparedBy::Years   ? QStringLiteral("Год")
                                                             : QStringLiteral("Сторона"));
}

void ComparisonPage::showLists() {
    const QSignalBlocker quiet(m_baseline);
    m_baseline->clear();
    for (const SideChoice& side : m_plan.every()) {
        if (m_plan.isChosen(side)) {
            m_baseline->addItem(QString::fromStdString(m_plan.nameOf(side)), QVariant::fromValue(side));
            if (side == m_plan.baseline()) {
                m_baseline->setCurrentIndex(m_baseline->count() - 1);
            }
        }
    }
}

void ComparisonPage::fillScenarioMenu() {
    m_scenarioMenu->clear();
    for (const SideChoice& side : m_plan.every()) {
        QAction* action = m_scenarioMenu->addAction(QString::fromStdString(m_plan.nameOf(side)));
        action->setCheckable(true);
        action->setChecked(m_plan.isChosen(side));
        action->setEnabled(m_plan.canChange(side));
        connect(action, &QAction::triggered, this, [this, side](bool chosen) { choose(side, chosen); });
    }
    if (m_plan.subject() == ComparedBy::Scenarios) {
        m_scenarioMenu->addSeparator();
        connect(m_scenarioMenu->addAction(QStringLiteral("Создать сценарий…")), &QAction::triggered, this,
                &ComparisonPage::scenarioRequested);
    }
}

void ComparisonPage::choose(const SideChoice& side, bool chosen) {
    m_plan.choose(side, chosen);
    m_side = 0;
    showPlan();
}

void ComparisonPage::setBaseline(const SideChoice& side) {
    m_plan.setBaseline(side);
    showPlan();
}

void ComparisonPage::setSubject(ComparedBy subject) {
    if (subject == ComparedBy::OtherPlan) {
        // Until a file is chosen and read the page stays as it is.
        showSubject();
        emit otherPlanRequested();
        return;
    }
    m_plan.setSubject(subject);
    m_side = 0;
    showPlan();
}

void ComparisonPage::compareWith(const std::string& name, const scenario::DraftContent& content) {
    m_plan.setOtherPlan(name, content);
    m_side = 0;
    showPlan();
}

void ComparisonPage::setRows(ComparedRows rows) {
    m_rows->setCurrentIndex(static_cast<int>(rows));
    showFilter();
}

void ComparisonPage::setOnlyDifferences(bool only) {
    m_onlyDifferences->setChecked(only);
    showFilter();
}

bool ComparisonPage::isShown(int row) const {
    if (m_model->formRow(row).kind == form::RowKind::GrandTotal) {
        return true;
    }
    if (static_cast<ComparedRows>(m_rows->currentIndex()) == ComparedRows::EnteredAndTotals
        && m_model->repeatsOthers(row)) {
        return false;
    }
    return !m_onlyDifferences->isChecked() || m_model->differs(row);
}

void ComparisonPage::showFilter() {
    QSet<int> hidden;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isShown(row)) {
            hidden.insert(row);
        }
    }
    view().setFilteredRows(hidden);
    if (const QModelIndex current = view().currentIndex(); current.isValid() && hidden.contains(current.row())) {
        view().goTo(m_model->index(0, current.column()));
    }
}

}  // namespace ui
