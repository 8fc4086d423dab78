#include "ui/check/checks_page.h"

#include "ui/check/check_detail.h"
#include "ui/check/checks_filter.h"
#include "ui/check/checks_model.h"
#include "ui/check/checks_view.h"
#include "ui/check/verdict_strip.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int pageTitleHeight = 35;
/// A lower window has no field for words.
constexpr int windowForSearch = 740;

}  // namespace

ChecksPage::ChecksPage(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new ChecksModel(shownPlan, this)),
      m_addition(new ElidedLabel({}, this)),
      m_verdict(new VerdictStrip(this)),
      m_filter(new ChecksFilter(this)),
      m_detail(new CheckDetail(shownPlan, this)),
      m_view(new ChecksView(*m_model, *m_detail, this)),
      m_empty(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(m_verdict);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    m_empty->setContentsMargins(12, 12, 12, 6);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);
    connect(m_filter, &ChecksFilter::filterChanged, this, [this] {
        m_model->setFilter(m_filter->filter());
        showPlan();
    });
    connect(m_view, &ChecksView::cellRequested, this, &ChecksPage::findingRequested);
    connect(m_detail, &CheckDetail::correctionRequested, this, [this] {
        if (const CheckRow* const row = m_view->current(); row != nullptr && row->finding->cell) {
            const form::CellAddress cell = *row->finding->cell;
            emit correctionRequested(cell, row->finding->year);
        }
    });
    connect(m_verdict, &VerdictStrip::firstErrorRequested, this, [this] {
        if (!m_view->goToFirstError()) {
            m_filter->reset();
            m_view->goToFirstError();
        }
    });
    connect(&shownPlan, &ShownPlan::changed, this, &ChecksPage::follow);
    connect(&shownPlan, &ShownPlan::scenarioChanged, this, &ChecksPage::showPlan);
    showPlan();
}

/// The table looks at the model until its end.
ChecksPage::~ChecksPage() {
    delete m_view;
}

QWidget* ChecksPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(pageTitleHeight);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 8, 3);
    line->setSpacing(8);
    auto* name = new ElidedLabel(QStringLiteral("Проверки"), title);
    name->setLook(TextSize::PageTitle, Role::Text, Weight::Bold);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_addition->setLook(TextSize::Base, Role::Text2);
    auto* protocol = new QPushButton(icon(Icon::Print), QStringLiteral("Протокол контроля…"), title);
    protocol->setToolTip(QStringLiteral("Каждое правило с заключением: просмотр, печать, PDF"));
    line->addWidget(name);
    line->addWidget(m_addition, 1);
    line->addWidget(protocol);
    connect(protocol, &QPushButton::clicked, this, &ChecksPage::protocolRequested);
    return title;
}

void ChecksPage::follow() {
    if (!isVisible()) {
        m_stale = true;
        m_model->forget();
        return;
    }
    m_model->read();
    showPlan();
}

void ChecksPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        m_model->read();
    }
    showPlan();
}

void ChecksPage::showPlan() {
    const CheckRows& known = m_model->known();
    m_addition->setText(QStringLiteral("сценарий «%1», %2")
                            .arg(m_shownPlan.scenarioName(), QString::fromStdString(m_shownPlan.edition().act)));
    m_verdict->display(known.verdict());
    m_filter->display(known);
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(known.count(std::nullopt) > 0
                         ? QStringLiteral("Ничего не подходит под выбранное выше.")
                         : QStringLiteral("Замечаний нет, проверено правил: %1").arg(known.checkedRules()));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

QString ChecksPage::emptyWords() const {
    return m_empty->isHidden() ? QString() : m_empty->text();
}

void ChecksPage::goTo(const form::CellAddress& cell, int year) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const check::CheckFinding* const finding = m_model->row(row).finding;
        if (finding != nullptr && finding->cell == cell && finding->year == year) {
            m_view->goTo(row);
            return;
        }
    }
}

void ChecksPage::step(bool forward) {
    if (!m_view->step(forward)) {
        m_filter->reset();
        m_view->step(forward);
    }
}

void ChecksPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_filter->setSearchShown(window()->height() >= windowForSearch);
}

void ChecksPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
