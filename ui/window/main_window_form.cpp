// A newer edition of the plan's form: offered, taken, and every page made anew by it.
#include "core/text/plural.h"
#include "ui/check/check_panel.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/index_bar.h"
#include "ui/scenario/rebalance_bar.h"
#include "ui/scenario/scenario_bar.h"
#include "ui/scenario/solve_bar.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/form_change_words.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"
#include "ui/window/totals_line.h"

#include <QAction>

namespace ui {

void MainWindow::showFormOffer() {
    const bool newer = m_installed.isNewerThan(m_document->edition());
    m_actions->formChanges->setEnabled(newer);
    if (!newer || m_formPostponed || m_pages->page().kind == PageKind::FormChanges) {
        m_formStrip->dismiss();
        return;
    }
    if (!m_formStrip->isHidden()) {
        return;
    }
    // The whole plan is computed by the new form to say it: once, when the strip comes.
    const auto upgrade = scenario::prepareUpgrade(m_document->draft(), m_installed.edition);
    const bool writable = !m_document->isReadOnly();
    QString words = QStringLiteral("Установлена новая редакция формы – %1, в плане – %2.")
                        .arg(m_installed.edition->revision)
                        .arg(m_document->edition().revision);
    if (upgrade) {
        words += QLatin1Char(' ') + changeCounts(upgrade.value->difference);
    }
    if (upgrade && !upgrade.value->withoutPlace.empty()) {
        words += QStringLiteral("; без места – ")
                 + QString::fromStdString(
                     text::counted(upgrade.value->withoutPlace.size(), "значение", "значения", "значений"));
    }
    if (!writable) {
        words += QStringLiteral(". План открыт только для чтения: обновить форму нельзя");
    }
    m_formStrip->display(StripKind::Note, words, QStringLiteral("Показать изменения"),
                         writable ? QStringLiteral("Обновить форму") : QString());
}

void MainWindow::openFormChanges() {
    if (m_pages->page().kind != PageKind::FormChanges && acceptTyped()) {
        m_beforeFormChanges = place();
        if (m_beforeFormChanges.page.kind == PageKind::Preview) {
            m_beforeFormChanges.page = m_pages->beforePreview();
        }
        m_pages->open({PageKind::FormChanges, 0});
    }
}

void MainWindow::postponeForm() {
    m_formPostponed = true;
    showPlace(m_beforeFormChanges);
}

void MainWindow::acceptForm() {
    if (!acceptTyped() || !m_installed.isNewerThan(m_document->edition())) {
        return;
    }
    auto upgrade = scenario::prepareUpgrade(m_document->draft(), m_installed.edition);
    const text::Findings findings =
        upgrade ? m_document->apply(text::Outcome<scenario::Change>{std::move(upgrade.value->change), {}})
                : upgrade.findings;
    if (!findings.empty()) {
        tell(QStringLiteral("Форма не обновлена, план не изменён: %1")
                 .arg(QString::fromStdString(findings.front().text)),
             true);
        return;
    }
    if (m_pages->page().kind == PageKind::FormChanges) {
        showPlace(m_beforeFormChanges);
    }
    m_totals->setDeedRemark(QStringLiteral("Форма обновлена до редакции %1").arg(m_document->edition().revision));
}

/// Pages look at the document until their end, so they go before it.
void MainWindow::deletePlanWidgets() {
    m_document->disconnect(this);
    delete m_scenarioBar;
    delete m_solveBar;
    delete m_indexBar;
    delete m_rebalanceBar;
    delete m_pages;
    delete m_tree;
    delete m_inspector;
    delete m_checks;
    delete m_totals;
    m_scenarioBar = nullptr;
    m_solveBar = nullptr;
    m_indexBar = nullptr;
    m_rebalanceBar = nullptr;
    m_scenarioActs = nullptr;  // of the pages
    m_pages = nullptr;
    m_tree = nullptr;
    m_inspector = nullptr;
    m_checks = nullptr;
    m_totals = nullptr;
}

/// Everything in sight shows rows and columns of the former form and refers to them: it is made anew, at the same
/// place.
void MainWindow::remakePlan() {
    PlanPlace here = place();
    const bool preview = here.page.kind == PageKind::Preview;
    if (preview) {
        here.page = m_pages->beforePreview();
    }
    rememberPlan();
    const bool services = m_pages->services() == document::ServicesColumn::Shown;
    const bool together = m_pages->appendix() != nullptr && m_pages->appendix()->yearsTogether();
    const InspectorTab tab = m_inspector->tab();
    m_formStrip->dismiss();
    deletePlanWidgets();
    makePlanWidgets(m_path);
    connectPlan();
    m_pages->setServicesShown(services);
    m_inspector->setTab(tab);
    foldForSize();
    showTitle();
    showUndo();
    m_travelling = true;
    showPlace(here);
    if (together && m_pages->appendix() != nullptr) {
        m_pages->appendix()->setYearsTogether(true);
        m_actions->allYears->setChecked(true);
    }
    if (preview) {
        m_pages->preview();
    }
    m_travelling = false;
}

}  // namespace ui
