#pragma once

#include <QObject>

class QStackedWidget;

namespace ui {

class AuditPage;
class ContinuePage;
class MessageStrip;
class StartPage;
class WindowMemory;
struct NewPlan;

/// What the window shows without a plan: the start page, and a new plan from last year's. A page is made when it is
/// first shown.
class StartPages : public QObject {
    Q_OBJECT

public:
    StartPages(QStackedWidget& centre, const WindowMemory& memory);

    [[nodiscard]] StartPage& start();
    [[nodiscard]] ContinuePage& continuing();
    /// A table that somebody published; it takes the window over and knows no plan.
    [[nodiscard]] AuditPage& auditing();
    void showStart();
    /// `path` of last year's plan, when it is known already.
    void showContinue(const QString& path);
    /// The strip of the one in sight.
    [[nodiscard]] MessageStrip& strip();
    /// As if nothing was typed there.
    void clear();

signals:
    void newPlanRequested(const ui::NewPlan& plan);
    void openRequested();
    void auditRequested();
    void auditFileRequested();
    /// The audit is closed: back to where one was.
    void auditLeft();
    void planRequested(const QString& path);
    void sampleRequested(const QString& file);
    void continueRequested();
    void lastPlanRequested();
    void startRequested();
    void helpRequested();

private:
    QStackedWidget& m_centre;
    const WindowMemory& m_memory;
    StartPage* m_start = nullptr;
    ContinuePage* m_continue = nullptr;
    AuditPage* m_audit = nullptr;
};

}  // namespace ui
