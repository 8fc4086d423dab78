#pragma once

#include "ui/summary/next_steps.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ui {

/// The right side of the summary: what is filled by year, what to do next, the bounds of the act, shares of care.
class ReadinessPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit ReadinessPanel(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    void display(const check::StageSummary& summary);

signals:
    void linkChosen(const ui::SummaryLink& link);

private:
    void addReadiness(QVBoxLayout& column, const std::vector<check::ReadinessLine>& lines);
    void addSteps(QVBoxLayout& column, const std::vector<NextStep>& steps);
    void addLimits(QVBoxLayout& column, const check::StageSummary& summary);
    void addShares(QVBoxLayout& column, const check::StageSummary& summary);
    void addLink(QVBoxLayout& column, const QString& name, const SummaryLink& link);

    const ShownPlan& m_shownPlan;
};

}  // namespace ui
