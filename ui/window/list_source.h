#pragma once

#include "core/scenario/draft.h"

#include <QString>

namespace ui {

class AppendixModel;
class MessageStrip;
class ShownPlan;

/// Rows of a list that come from elsewhere, into the year and the scenario in sight: one step of undo, or nothing and
/// the reasons in the strip.
class ListSource {
public:
    ListSource(ShownPlan& plan, const AppendixModel& model, MessageStrip& strip);

    /// The rows of last year's plan.
    void takePlan(const QString& name, const scenario::DraftContent& content);

private:
    void refuse(const QString& name, const QStringList& reasons);
    void take(const std::vector<scenario::Setting>& settings, const QString& name, const QString& title);

    ShownPlan& m_plan;
    const AppendixModel& m_model;
    MessageStrip& m_strip;
};

}  // namespace ui
