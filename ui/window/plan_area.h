#pragma once

#include "ui/window/installed_form.h"
#include "ui/window/plan_place.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace ui {

class DeedSteps;
class FormOffer;
class MessageStrip;
class ShownPlan;
class WindowMemory;
class WindowMenus;
class Workbench;
struct WindowActions;

/// The middle of the window while a plan is in it: messages, the offer of a newer form, and the plan at work, made anew
/// when the form becomes another one.
class PlanArea : public QWidget {
    Q_OBJECT

public:
    PlanArea(WindowMemory& memory, const WindowActions& actions, const WindowMenus& menus, QWidget* parent);
    ~PlanArea() override;

    /// The plan must outlive its stay. What is remembered of it is remembered under `path`.
    void begin(ShownPlan& plan, const QString& path, InstalledForm installed);
    /// Where the user was, or at the last appendix.
    void openFirst();
    void remember();
    void end();

    /// Null between the stays.
    [[nodiscard]] ShownPlan* plan() const { return m_plan; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Workbench* bench() const { return m_bench.get(); }
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] MessageStrip& formStrip() const { return *m_formStrip; }

signals:
    /// For whoever stands round it; the former one is gone.
    void benchMade();

private:
    void connectStay();
    void makeBench();
    void remakeBench();
    void showTouched(const form::CellAddress& cell, int year);
    void showDeed(const QString& words);
    void refuse(const QString& words);
    void openFormChanges();
    void acceptForm();

    WindowMemory& m_memory;
    const WindowActions& m_actions;
    const WindowMenus& m_menus;
    QVBoxLayout* m_column;
    MessageStrip* m_strip;
    MessageStrip* m_formStrip;
    MessageStrip* m_undoStrip;  ///< asks before much is taken back
    ShownPlan* m_plan = nullptr;
    QString m_path;
    InstalledForm m_installed;
    std::unique_ptr<DeedSteps> m_deeds;
    std::unique_ptr<FormOffer> m_offer;
    std::unique_ptr<Workbench> m_bench;
};

}  // namespace ui
