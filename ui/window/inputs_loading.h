#pragma once

#include "ui/widgets/background_work.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace ui {

class MessageStrip;
class ShownPlan;

/// A file of inputs read and looked through apart from the window: it may be long, and its folder slow. What becomes of
/// it is told in the strip; the plan changes in one step, or not at all.
class InputsLoading : public QObject {
    Q_OBJECT

public:
    explicit InputsLoading(MessageStrip& strip, QObject* parent = nullptr);
    ~InputsLoading() override;

    /// A former loading is given up.
    void start(ShownPlan& plan, const QString& path);
    /// The plan goes; nothing is told any more.
    void giveUp();
    [[nodiscard]] BackgroundWork& work() { return m_work; }

signals:
    /// Everything is told.
    void ended();

private:
    struct Job;

    void finish(const QString& fault);
    void take(Job& job);
    /// Few lines over the page; all of them go to the clipboard when asked for.
    void tell(const QString& head, const QStringList& findings, bool refused);

    MessageStrip& m_strip;
    QPointer<ShownPlan> m_plan;
    std::shared_ptr<Job> m_job;
    QStringList m_told;
    /// Last: it stops its thread before anything the thread reads is gone.
    BackgroundWork m_work;
};

}  // namespace ui
