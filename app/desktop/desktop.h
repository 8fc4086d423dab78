#pragma once

#include "app/desktop/opening.h"
#include "app/desktop/resource_folder.h"
#include "core/storage/plan_file.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/main_window.h"
#include "ui/window/window_memory.h"

#include <QObject>

#include <memory>

/// One window and the plan file behind it. Whatever goes wrong with a file is caught here, once, and told in the
/// window; the plan that was open stays open.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop(const ResourceFolder& resources, ui::WindowMemory& memory, const QString& copiesFolder);
    ~Desktop() override;

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::ShownPlan* shownPlan() const { return m_shownPlan.get(); }
    void showStart();
    /// False when the plan could not be opened; the window says why.
    bool open(const QString& path);
    /// Opens a copy of a bundled sample.
    bool openSample(const QString& file = QStringLiteral("astrakhan-2015.tpgg"));
    /// The plan as it is now under another name; the copy stays open.
    bool saveCopy(const QString& path);
    bool create(const ui::NewPlan& plan, const QString& path);
    /// The copies kept of the open plan, in the window.
    void showCopies();
    /// The plan as it was in a kept copy, under a name of its own; it stays open.
    bool openFromCopy(int number, const QString& path);
    /// Another plan's content beside the open one's, on the page of comparison.
    bool compareWith(const QString& path);
    bool mergeWith(const QString& path);
    bool takeListOf(const QString& path);
    [[nodiscard]] QString lastFault() const { return m_fault; }
    [[nodiscard]] Opening& opening() { return m_opening; }

private:
    template <class Act>
    bool guarded(Act act);
    void fillStart();
    void fillAudit();
    void showSomething();
    [[nodiscard]] ui::LastPlan lastPlan(const QString& path) const;
    [[nodiscard]] ui::CarriedPlan carried(const ui::NewPlan& plan) const;
    [[nodiscard]] QString filledBy(const ui::NewPlan& plan) const;
    [[nodiscard]] QString faultOf(const ui::NewPlan& plan) const;
    [[nodiscard]] text::Outcome<scenario::DraftContent> contentOf(const ui::NewPlan& plan) const;
    [[nodiscard]] text::Outcome<scenario::DraftContent> freshContent(const ui::NewPlan& plan) const;
    void take(std::unique_ptr<storage::PlanFile> file);
    void close();

    const ResourceFolder& m_resources;
    ui::WindowMemory& m_memory;
    QString m_copiesFolder;
    QString m_fault;
    bool m_startFilled = false;
    ui::MainWindow m_window;
    Opening m_opening;
    std::unique_ptr<storage::PlanFile> m_file;
    std::unique_ptr<ui::ShownPlan> m_shownPlan;
};
