#include "ui/chart/charts_page.h"

#include "core/output/write_file.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/plan_panels.h"
#include "ui/chart/sensitivity_panel.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <stdexcept>

namespace ui {

ChartsPage::ChartsPage(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_parts(new SegmentedSwitch(QStringLiteral("Какие диаграммы показать"), this)),
      m_words(new ElidedLabel({}, this)),
      m_strip(new MessageStrip(this)),
      m_grid(new QGridLayout),
      m_panels(new PlanPanels(shownPlan, this)),
      m_sensitivity(new SensitivityPanel(shownPlan, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(m_strip);
    column->addLayout(m_grid, 1);
    // The ground between panels is the line that parts them.
    m_grid->setContentsMargins(0, 1, 0, 0);
    m_grid->setSpacing(1);
    std::vector<ChartPanel*> panels = m_panels->all();
    panels.push_back(&m_sensitivity->panel());
    for (ChartPanel* panel : panels) {
        connect(panel, &ChartPanel::faultTold, this,
                [this](const QString& fault) { m_strip->display(StripKind::Error, fault, QStringLiteral("Закрыть")); });
    }
    connect(m_panels, &PlanPanels::appendixRequested, this, &ChartsPage::appendixRequested);
    connect(&m_sensitivity->panel(), &ChartPanel::actRequested, this,
            [this] { emit appendixRequested(m_shownPlan.edition().main().number); });
    connect(m_sensitivity, &SensitivityPanel::parameterRequested, this, &ChartsPage::parameterRequested);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_parts, &SegmentedSwitch::currentChanged, this, &ChartsPage::arrange);
    // A page out of sight waits until it is shown.
    const auto follow = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&m_shownPlan, &ShownPlan::changed, this, follow);
    connect(&m_shownPlan, &ShownPlan::yearChanged, this, follow);
    setFocusProxy(m_parts);
    arrange();
}

QWidget* ChartsPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(34);
    title->setAutoFillBackground(true);
    title->setBackgroundRole(QPalette::Base);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 8, 3);
    line->setSpacing(8);
    auto* name = new ElidedLabel(QStringLiteral("Диаграммы"), title);
    name->setLook(TextSize::PageTitle, Role::Text, Weight::Bold);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_words->setLook(TextSize::Base, Role::Text2);
    m_parts->setItems({QStringLiteral("Обзор"), QStringLiteral("Структура"), QStringLiteral("Годы"),
                       QStringLiteral("Чувствительность")});
    auto* print = new QPushButton(icon(Icon::Print), QStringLiteral("Печать…"), title);
    connect(print, &QPushButton::clicked, this, &ChartsPage::print);
    line->addWidget(name);
    line->addWidget(m_words, 1);
    line->addWidget(m_parts);
    line->addWidget(print);
    return title;
}

void ChartsPage::open(ChartsPart part) {
    m_parts->setCurrent(static_cast<int>(part));
}

ChartsPart ChartsPage::part() const {
    return static_cast<ChartsPart>(m_parts->current());
}

void ChartsPage::arrange() {
    const auto takeOut = [this](QWidget& widget) {
        m_grid->removeWidget(&widget);
        widget.setVisible(false);
    };
    for (ChartPanel* panel : m_panels->all()) {
        takeOut(*panel);
    }
    takeOut(*m_sensitivity);
    const auto place = [this](QWidget& widget, int row, int column) {
        m_grid->addWidget(&widget, row, column);
        widget.setVisible(true);
    };
    switch (part()) {
    case ChartsPart::Overview:
        place(m_panels->conditions(), 0, 0);
        place(m_panels->years(), 0, 1);
        place(m_panels->reasons(), 1, 0);
        place(m_panels->changes(), 1, 1);
        break;
    case ChartsPart::Structure:
        place(m_panels->conditions(), 0, 0);
        place(m_panels->sources(), 0, 1);
        break;
    case ChartsPart::Years:
        place(m_panels->years(), 0, 0);
        place(m_panels->reasons(), 1, 0);
        // Every row that changed: a tall list.
        m_grid->addWidget(&m_panels->changes(), 0, 1, 2, 1);
        m_panels->changes().setVisible(true);
        break;
    case ChartsPart::Sensitivity:
        place(*m_sensitivity, 0, 0);
        break;
    }
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, part() == ChartsPart::Overview || part() == ChartsPart::Years ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, part() == ChartsPart::Sensitivity ? 0 : 1);
    refresh();
}

void ChartsPage::refresh() {
    m_words->setText(titleWords());
    if (part() == ChartsPart::Sensitivity) {
        m_sensitivity->refresh();
        return;
    }
    m_panels->fill(part() == ChartsPart::Overview ? ChartLength::Short : ChartLength::Whole);
}

QString ChartsPage::titleWords() const {
    const scenario::Scenario* scenario = m_shownPlan.draft().scenario(m_shownPlan.scenario());
    return QStringLiteral("%1\u00A0год, сценарий «%2»")
        .arg(m_shownPlan.year())
        .arg(QString::fromStdString(scenario->name));
}

void ChartsPage::printOn(QPagedPaintDevice& device) const {
    ChartSheet sheet{m_shownPlan.region() + QStringLiteral(", ") + titleWords(),
                     QString::fromStdString(m_shownPlan.draft().content().origin),
                     {}};
    for (const ChartPanel* panel : m_panels->all()) {
        if (!panel->isHidden() && !panel->isEmpty()) {
            sheet.charts.emplace_back(&panel->chart(), panel->caption());
        }
    }
    if (part() == ChartsPart::Sensitivity && !m_sensitivity->panel().isEmpty()) {
        sheet.charts.emplace_back(&m_sensitivity->panel().chart(), m_sensitivity->panel().caption());
    }
    printCharts(device, sheet);
}

void ChartsPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("Диаграммы, ") + m_shownPlan.region());
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(QStringLiteral("Печать диаграмм"));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    try {
        // A printer may write a file too.
        if (!printer.outputFileName().isEmpty()) {
            output::requireNoPlan(printer.outputFileName().toStdString());
        }
        printOn(printer);
    } catch (const std::runtime_error& error) {
        m_strip->display(StripKind::Error, QString::fromStdString(error.what()), QStringLiteral("Закрыть"));
    }
}

void ChartsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ChartsPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Border));
}

}  // namespace ui
