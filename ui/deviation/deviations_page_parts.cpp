// How the page of deviations is laid out.
#include "core/decimal/russian.h"
#include "ui/deviation/deviation_form.h"
#include "ui/deviation/deviation_years.h"
#include "ui/deviation/deviations_page.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr std::array usualWidths{30, 52, 182, 90, 90, 122, 76, 56, 154, 170, 113};
/// Below it the document and the measure fold into what stands beside them.
constexpr int roomForAll = 1000;

QComboBox* shortBox(const char* name, const QStringList& items, QWidget* parent) {
    QComboBox* box = choiceBox(QString::fromUtf8(name), parent);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItems(items);
    return box;
}

}  // namespace

DeviationsPage::DeviationsPage(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new DeviationModel(shownPlan, this)),
      m_addition(new ElidedLabel({}, this)),
      m_allYears(new QCheckBox(QStringLiteral("Все годы"), this)),
      m_print(new QPushButton(icon(Icon::Print), QStringLiteral("Печать реестра…"), this)),
      m_reasons(new SegmentedSwitch(QStringLiteral("Какие отклонения показать"), this)),
      m_measures(shortBox(
          "Показатель",
          {QStringLiteral("объём и стоимость"), QStringLiteral("объём"), QStringLiteral("стоимость единицы")}, this)),
      m_sources(shortBox("Источник", {QStringLiteral("все источники")}, this)),
      m_sizes(shortBox("Больше", {QStringLiteral("0 %"), QStringLiteral("5 %"), QStringLiteral("10 %")}, this)),
      m_order(shortBox("Порядок", {QStringLiteral("как в форме"), QStringLiteral("по величине")}, this)),
      m_strip(new MessageStrip(this)),
      m_grid(new FormGrid(this)),
      m_emptyWords(textLabel({}, TextSize::Base, Role::Text2)),
      m_norms(linkButton(QStringLiteral("Ввести"))),
      m_uncompared(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_name(textLabel({}, TextSize::Base, Role::Text, Weight::Bold)),
      m_years(new DeviationYears(shownPlan, this)),
      m_form(new DeviationForm(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(makeFilter());
    column->addWidget(m_strip);
    column->addWidget(new RuleLine);
    column->addWidget(m_grid, 1);
    m_empty = new QWidget(this);
    auto* words = new QHBoxLayout(m_empty);
    words->setContentsMargins(12, 12, 12, 12);
    words->addWidget(m_emptyWords);
    words->addWidget(m_norms);
    words->addStretch(1);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    m_uncompared->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_uncompared);
    column->addWidget(new RuleLine);
    column->addWidget(makePanel());
    view().setModel(m_model);
    view().setFrozenColumns(3);
    view().setLabelMode(LabelMode::UpToThreeLines);
    view().setAccessibleName(QStringLiteral("Отклонения"));
    setFocusProxy(m_grid);
    m_form->setFactors(m_model->factors());
    connectGrid();
    connect(m_norms, &QAbstractButton::clicked, this, &DeviationsPage::normsRequested);
    connect(m_print, &QPushButton::clicked, this, &DeviationsPage::printRequested);
    showLines();
}

QWidget* DeviationsPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(35);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 12, 3);
    line->setSpacing(8);
    line->addWidget(textLabel(QStringLiteral("Отклонения от федеральных нормативов"), TextSize::PageTitle, Role::Text,
                              Weight::Bold));
    m_addition->setLook(TextSize::Base, Role::Text2);
    line->addWidget(m_addition, 1);
    line->addWidget(m_allYears);
    line->addWidget(m_print);
    return title;
}

QWidget* DeviationsPage::makeFilter() {
    auto* filter = new QWidget(this);
    auto* line = new QHBoxLayout(filter);
    line->setContentsMargins(12, 2, 12, 6);
    line->setSpacing(8);
    line->addWidget(m_reasons);
    for (const form::MoneySource source : m_shownPlan.edition().moneySources()) {
        m_sources->addItem(QString::fromStdString(m_shownPlan.edition().source(source).name), static_cast<int>(source));
    }
    const auto add = [&](const char* name, QComboBox* box) {
        auto* label = textLabel(QString::fromUtf8(name), TextSize::Base, Role::Text2);
        line->addWidget(label);
        line->addWidget(box);
        m_filterNames.append(label);
        connect(box, &QComboBox::currentIndexChanged, this, &DeviationsPage::takeFilter);
    };
    add("Показатель", m_measures);
    add("Источник", m_sources);
    add("Больше", m_sizes);
    line->addStretch(1);
    add("Порядок", m_order);
    connect(m_reasons, &SegmentedSwitch::currentChanged, this, &DeviationsPage::takeFilter);
    connect(m_allYears, &QCheckBox::toggled, this, &DeviationsPage::takeFilter);
    return filter;
}

QWidget* DeviationsPage::makePanel() {
    m_panel = new QWidget(this);
    auto* line = new QHBoxLayout(m_panel);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    m_name->setContentsMargins(12, 6, 12, 6);
    left->addWidget(m_name);
    left->addWidget(m_years);
    left->addStretch(1);
    line->addLayout(left, 2);
    line->addWidget(m_form, 3);
    return m_panel;
}

void DeviationsPage::takeFilter() {
    DeviationFilter filter;
    filter.reason = static_cast<ReasonFilter>(m_reasons->current());
    constexpr std::array measures{form::Measure::Volume, form::Measure::UnitCost};
    if (m_measures->currentIndex() > 0) {
        filter.measure = measures[static_cast<std::size_t>(m_measures->currentIndex() - 1)];
    }
    if (const QVariant source = m_sources->currentData(); source.isValid()) {
        filter.source = static_cast<form::MoneySource>(source.toInt());
    }
    constexpr std::array sizes{0, 5, 10};
    filter.morePercent = sizes[static_cast<std::size_t>(std::max(0, m_sizes->currentIndex()))];
    filter.byPercent = m_order->currentIndex() == 1;
    filter.allYears = m_allYears->isChecked();
    m_model->setFilter(filter);
}

void DeviationsPage::showTitle() {
    QString words = m_model->filter().allYears ? m_shownPlan.yearsText() + QStringLiteral("\u00A0годы")
                                               : QStringLiteral("%1\u00A0год").arg(m_shownPlan.year());
    const std::string_view kd = m_shownPlan.assignments().value("coefficient.kd", m_shownPlan.year());
    if (const auto number = decimal::Decimal::fromPlain(kd); number && !m_model->filter().allYears) {
        words += QStringLiteral("; стоимость единицы с КД ") + QString::fromStdString(decimal::printRussian(*number));
    }
    m_addition->setText(words);
}

/// The reason takes what the others leave; it and the document and the name of the row share it in a wide window.
void DeviationsPage::arrangeColumns() {
    QHash<int, int> widths;
    int taken = 0;
    for (int column = 0; column < deviationColumns; ++column) {
        widths.insert(column, usualWidths[static_cast<std::size_t>(column)]);
        taken += widths.value(column);
    }
    const bool folds = width() < roomForAll;
    m_model->setFolded(folds);
    for (const DeviationColumn column : {DeviationColumn::Document, DeviationColumn::Measure}) {
        view().setColumnHidden(static_cast<int>(column), folds);
        taken -= folds ? widths.value(static_cast<int>(column)) : 0;
    }
    for (QWidget* name : m_filterNames) {
        name->setVisible(!folds);
    }
    m_order->setVisible(!folds);
    constexpr int scrollBar = 18;
    constexpr int narrowestReason = 130;
    const int left = width() - taken - scrollBar;
    int& reason = widths[static_cast<int>(DeviationColumn::Reason)];
    reason = left < 0 ? std::max(narrowestReason, reason + left) : reason + left * 3 / 5;
    const int spare = std::max(0, left);
    widths[static_cast<int>(DeviationColumn::Document)] += folds ? 0 : spare / 5;
    widths[static_cast<int>(DeviationColumn::Label)] += spare / 5;
    if (widths != view().userWidths()) {
        view().setUserWidths(widths);
    }
}

}  // namespace ui
