#pragma once

#include <QObject>

namespace ui {

class PlanPages;
class ShownPlan;
class TypedInput;
struct WindowActions;

/// How tables are looked at: all years side by side, the services column, the zoom.
class ViewChoices : public QObject {
    Q_OBJECT

public:
    ViewChoices(ShownPlan& plan, PlanPages& pages, const TypedInput& typed, const WindowActions& actions);

    /// Which choices the page in sight has, and what they are.
    void show();
    void setYearsTogether(bool together);

private:
    void showYears();
    void showServices();
    void setServicesShown(bool shown);
    void zoomBy(int percent);
    void setZoom(int percent);

    ShownPlan& m_plan;
    PlanPages& m_pages;
    const TypedInput& m_typed;
    const WindowActions& m_actions;
};

}  // namespace ui
