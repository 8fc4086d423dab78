#include "ui/window/view_choices.h"

#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/appendix_page.h"
#include "ui/window/plan_pages.h"
#include "ui/window/typed_input.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace ui {
namespace {

constexpr int usualZoom = 100;
constexpr int zoomStep = 10;

}  // namespace

ViewChoices::ViewChoices(ShownPlan& plan, PlanPages& pages, const TypedInput& typed, const WindowActions& actions)
    : QObject(&pages), m_plan(plan), m_pages(pages), m_typed(typed), m_actions(actions) {
    connect(actions.allYears, &QAction::triggered, this, &ViewChoices::setYearsTogether);
    connect(actions.services, &QAction::triggered, this, &ViewChoices::setServicesShown);
    connect(actions.zoomIn, &QAction::triggered, this, [this] { zoomBy(zoomStep); });
    connect(actions.zoomOut, &QAction::triggered, this, [this] { zoomBy(-zoomStep); });
    connect(actions.zoomReset, &QAction::triggered, this, [this] { setZoom(usualZoom); });
    connect(&pages, &PlanPages::yearsTogetherChanged, actions.allYears, &QAction::setChecked);
}

void ViewChoices::show() {
    showYears();
    showServices();
}

void ViewChoices::setYearsTogether(bool together) {
    if (AppendixPage* page = m_pages.appendix(); page != nullptr && m_typed.accept()) {
        page->columns().setYearsTogether(together);
    }
    if (NormsPage* norms = m_pages.norms(); norms != nullptr) {
        norms->setYearsTogether(together);
    }
    showYears();
}

void ViewChoices::setServicesShown(bool shown) {
    if (m_typed.accept()) {
        m_pages.setServicesShown(shown);
    }
}

void ViewChoices::showYears() {
    const AppendixPage* page = m_pages.appendix();
    const NormsPage* norms = m_pages.norms();
    m_actions.allYears->setEnabled(page != nullptr || norms != nullptr);
    m_actions.allYears->setChecked(page != nullptr ? page->columns().yearsTogether()
                                                   : norms != nullptr && norms->yearsTogether());
}

void ViewChoices::showServices() {
    const AppendixPage* page = m_pages.appendix();
    const bool counted = page != nullptr && m_plan.calculation().countsServices(page->model().appendix().number);
    m_actions.services->setEnabled(counted);
    m_actions.services->setChecked(m_pages.services() == document::ServicesColumn::Shown);
    m_actions.services->setToolTip(counted ? QStringLiteral("Целое число услуг рядом с объёмом, на экране и на бумаге")
                                           : QStringLiteral("Число услуг считает только способ «целое число услуг × "
                                                            "стоимость единицы» (Правила расчёта)"));
}

/// All tables have one zoom.
void ViewChoices::zoomBy(int percent) {
    m_pages.setZoom(m_pages.appendix(m_plan.edition().main().number).view().zoom() + percent);
}

void ViewChoices::setZoom(int percent) {
    m_pages.setZoom(percent);
}

}  // namespace ui
