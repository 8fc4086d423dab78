#include "ui/window/start_pages.h"

#include "ui/audit/audit_page.h"
#include "ui/start/continue_page.h"
#include "ui/start/start_page.h"
#include "ui/window/window_memory.h"

#include <QStackedWidget>

namespace ui {

StartPages::StartPages(QStackedWidget& centre, const WindowMemory& memory)
    : QObject(&centre), m_centre(centre), m_memory(memory) {}

StartPage& StartPages::start() {
    if (m_start == nullptr) {
        m_start = new StartPage(&m_centre);
        m_centre.addWidget(m_start);
        connect(m_start, &StartPage::newPlanRequested, this, &StartPages::newPlanRequested);
        connect(m_start, &StartPage::lastPlanRequested, this, &StartPages::continueRequested);
        connect(m_start, &StartPage::fileRequested, this, &StartPages::openRequested);
        connect(m_start, &StartPage::auditRequested, this, &StartPages::auditRequested);
        connect(m_start, &StartPage::sampleRequested, this, &StartPages::sampleRequested);
        connect(m_start, &StartPage::planRequested, this, &StartPages::planRequested);
        connect(m_start, &StartPage::helpRequested, this, &StartPages::helpRequested);
    }
    return *m_start;
}

ContinuePage& StartPages::continuing() {
    if (m_continue == nullptr) {
        m_continue = new ContinuePage(&m_centre);
        m_centre.addWidget(m_continue);
        connect(m_continue, &ContinuePage::newPlanRequested, this, &StartPages::newPlanRequested);
        connect(m_continue, &ContinuePage::fileRequested, this, &StartPages::lastPlanRequested);
        connect(m_continue, &ContinuePage::backRequested, this, &StartPages::startRequested);
    }
    return *m_continue;
}

AuditPage& StartPages::auditing() {
    if (m_audit == nullptr) {
        m_audit = new AuditPage(&m_centre);
        m_centre.addWidget(m_audit);
        connect(m_audit, &AuditPage::fileRequested, this, &StartPages::auditFileRequested);
        connect(m_audit, &AuditPage::backRequested, this, &StartPages::auditLeft);
        connect(m_audit, &AuditPage::planRequested, this,
                [this](const QString& region, const QString& edition, int firstYear,
                       const std::vector<scenario::Setting>& values) {
                    NewPlan plan{region, edition, firstYear};
                    plan.values = values;
                    emit newPlanRequested(plan);
                });
    }
    return *m_audit;
}

void StartPages::showStart() {
    start().setRecentPlans(m_memory.recentPlans());
    m_centre.setCurrentWidget(m_start);
    m_start->focusNewPlan();
}

void StartPages::showContinue(const QString& path) {
    continuing().setRecentPlans(m_memory.recentPlans());
    m_centre.setCurrentWidget(m_continue);
    m_continue->reset();
    if (!path.isEmpty()) {
        m_continue->choose(path);
    }
}

MessageStrip& StartPages::strip() {
    const bool isContinuing = m_continue != nullptr && m_centre.currentWidget() == m_continue;
    return isContinuing ? m_continue->strip() : start().strip();
}

void StartPages::clear() {
    if (m_start != nullptr) {
        m_start->clear();
    }
    if (m_continue != nullptr) {
        m_continue->reset();
    }
}

}  // namespace ui
