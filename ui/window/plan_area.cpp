#include "ui/window/plan_area.h"

#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/deed_steps.h"
#include "ui/window/form_offer.h"
#include "ui/window/inspector.h"
#include "ui/window/plan_digest.h"
#include "ui/window/plan_pages.h"
#include "ui/window/totals_line.h"
#include "ui/window/travel.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"
#include "ui/window/workbench.h"

#include <QAction>
#include <QVBoxLayout>

namespace ui {
namespace {

/// Pages that are of one moment, and appendices of a former form, are not opened again.
bool isStill(const PageId& page, const form::Edition& edition) {
    return page.kind != PageKind::Preview && page.kind != PageKind::FormChanges && page.kind != PageKind::Copies
           && (page.kind != PageKind::Appendix || edition.appendix(page.appendix) != nullptr);
}

}  // namespace

PlanArea::PlanArea(WindowMemory& memory, const WindowActions& actions, const WindowMenus& menus, QWidget* parent)
    : QWidget(parent),
      m_memory(memory),
      m_actions(actions),
      m_menus(menus),
      m_column(new QVBoxLayout(this)),
      m_strip(new MessageStrip(this)),
      m_formStrip(new MessageStrip(this)),
      m_undoStrip(new MessageStrip(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_strip);
    m_column->addWidget(m_formStrip);
    m_column->addWidget(m_undoStrip);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_undoStrip, &MessageStrip::firstChosen, this, [this] {
        m_undoStrip->dismiss();
        if (m_deeds) {
            m_deeds->takeBack();
        }
    });
    connect(m_undoStrip, &MessageStrip::secondChosen, m_undoStrip, &MessageStrip::dismiss);
    connect(m_formStrip, &MessageStrip::firstChosen, this, &PlanArea::openFormChanges);
    connect(m_formStrip, &MessageStrip::secondChosen, this, &PlanArea::acceptForm);
    connect(actions.formChanges, &QAction::triggered, this, &PlanArea::openFormChanges);
}

PlanArea::~PlanArea() = default;

void PlanArea::begin(ShownPlan& plan, const QString& path, InstalledForm installed) {
    m_plan = &plan;
    m_path = path;
    m_installed = std::move(installed);
    m_offer = std::make_unique<FormOffer>(plan, m_installed, *m_formStrip, *m_actions.formChanges);
    makeBench();
    m_deeds = std::make_unique<DeedSteps>(plan, m_actions);
    connectStay();
}

void PlanArea::connectStay() {
    connect(m_plan, &ShownPlan::formChanged, this, &PlanArea::remakeBench);
    connect(m_plan, &ShownPlan::notRecorded, this, &PlanArea::refuse);
    connect(m_deeds.get(), &DeedSteps::touched, this, &PlanArea::showTouched);
    connect(m_deeds.get(), &DeedSteps::told, this, &PlanArea::showDeed);
    connect(m_deeds.get(), &DeedSteps::questioned, this, [this](const QString& words) {
        m_undoStrip->display(StripKind::Warning, words, QStringLiteral("Отменить"), QStringLiteral("Оставить"));
    });
    connect(m_plan, &ShownPlan::changed, m_undoStrip, &MessageStrip::dismiss);
    connect(m_offer.get(), &FormOffer::placeRequested, this,
            [this](const PlanPlace& place) { m_bench->travel().show(place); });
    connect(m_offer.get(), &FormOffer::accepted, this, &PlanArea::showDeed);
    connect(m_offer.get(), &FormOffer::refused, this, &PlanArea::refuse);
}

void PlanArea::openFirst() {
    const form::Edition& edition = m_plan->edition();
    PlanPlace place{{PageKind::Appendix, edition.main().number}, m_plan->year(), std::nullopt};
    if (const auto known = m_memory.place(m_path); known && isStill(known->page, edition)) {
        place = *known;
    }
    m_offer->setReturn(place);
    m_bench->travel().show(place);
    if (m_plan->isReadOnly()) {
        m_strip->display(StripKind::Warning, m_plan->readOnlyReason(), QStringLiteral("Закрыть"));
    }
}

void PlanArea::remember() {
    m_memory.setDigest(m_path, digestOf(*m_plan));
    m_memory.setPlace(m_path, m_bench->travel().place());
    m_bench->remember(m_memory, m_path);
}

void PlanArea::end() {
    m_strip->dismiss();
    m_undoStrip->dismiss();
    m_plan->disconnect(this);
    m_bench.reset();
    m_deeds.reset();
    m_offer.reset();
    m_plan = nullptr;
    m_installed = {};
}

void PlanArea::makeBench() {
    m_bench =
        std::make_unique<Workbench>(*m_plan, new PlanPages(*m_plan, m_memory, m_installed, this), m_actions, m_menus);
    m_column->addWidget(m_bench.get(), 1);
    m_bench->recall(m_memory, m_path);
    connect(m_bench.get(), &Workbench::pageShown, this, [this] { m_offer->showOn(m_bench->pages().page().kind); });
    connect(m_bench.get(), &Workbench::refused, this, &PlanArea::refuse);
    connect(&m_bench->pages(), &PlanPages::formAccepted, this, &PlanArea::acceptForm);
    connect(&m_bench->pages(), &PlanPages::formPostponed, m_offer.get(), &FormOffer::postpone);
    emit benchMade();
}

/// Everything in sight shows rows and columns of the former form and refers to them: it is made anew, at the same
/// place.
void PlanArea::remakeBench() {
    const VisitedPlaces visited = m_bench->travel().visited();
    PlanPlace here = m_bench->travel().place();
    const bool preview = here.page.kind == PageKind::Preview;
    if (preview) {
        here.page = m_bench->pages().beforePreview();
    }
    remember();
    const bool services = m_bench->pages().services() == document::ServicesColumn::Shown;
    const AppendixPage* table = m_bench->pages().appendix();
    const bool together = table != nullptr && table->columns().yearsTogether();
    const EarlierYears earlier = table != nullptr ? table->columns().earlierYears() : EarlierYears::None;
    const InspectorTab tab = m_bench->inspector().tab();
    m_bench.reset();
    makeBench();
    PlanPages& pages = m_bench->pages();
    pages.setServicesShown(services);
    m_bench->inspector().setTab(tab);
    m_bench->travel().show(here);
    if (together && pages.appendix() != nullptr) {
        pages.appendix()->columns().setYearsTogether(true);
        m_actions.allYears->setChecked(true);
    }
    if (earlier != EarlierYears::None && pages.appendix() != nullptr) {
        pages.appendix()->columns().setEarlierYears(earlier);
    }
    if (preview) {
        pages.preview();
    }
    m_bench->travel().setVisited(visited);
}

void PlanArea::showTouched(const form::CellAddress& cell, int year) {
    if (m_bench->pages().appendix() != nullptr) {
        m_bench->travel().show({{PageKind::Appendix, cell.appendix}, year, cell});
    }
}

void PlanArea::showDeed(const QString& words) {
    m_bench->totals().setDeedRemark(words);
}

void PlanArea::refuse(const QString& words) {
    m_strip->display(StripKind::Error, words, QStringLiteral("Закрыть"));
}

void PlanArea::openFormChanges() {
    PlanPages& pages = m_bench->pages();
    if (pages.page().kind != PageKind::FormChanges && m_bench->acceptTyped()) {
        PlanPlace here = m_bench->travel().place();
        if (here.page.kind == PageKind::Preview) {
            here.page = pages.beforePreview();
        }
        m_offer->setReturn(here);
        pages.open({PageKind::FormChanges, 0});
    }
}

void PlanArea::acceptForm() {
    if (m_bench->acceptTyped()) {
        m_offer->accept();
    }
}

}  // namespace ui
