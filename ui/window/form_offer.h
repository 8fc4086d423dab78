#pragma once

#include "ui/window/installed_form.h"
#include "ui/window/plan_place.h"

#include <QObject>

class QAction;

namespace ui {

class MessageStrip;
class ShownPlan;

/// A newer revision of the plan's form: offered in a strip, looked at, taken or put off. It lives as long as the plan
/// is in the window; pages go when the form is taken.
class FormOffer : public QObject {
    Q_OBJECT

public:
    /// `changes` opens the page of changes.
    FormOffer(ShownPlan& plan, InstalledForm installed, MessageStrip& strip, QAction& changes);
    ~FormOffer() override;

    /// Says that this page is in sight now: the page of changes needs no strip.
    void showOn(PageKind page);
    /// Where to return to from the page of changes.
    void setReturn(const PlanPlace& place) { m_return = place; }
    void postpone();
    void accept();

signals:
    void placeRequested(const ui::PlanPlace& place);
    void accepted(const QString& words);
    void refused(const QString& words);

private:
    [[nodiscard]] bool isNewer() const;
    [[nodiscard]] QString words() const;

    ShownPlan& m_plan;
    InstalledForm m_installed;
    MessageStrip& m_strip;
    QAction& m_changes;
    PlanPlace m_return;
    PageKind m_page = PageKind::Appendix;
    bool m_postponed = false;
};

}  // namespace ui
