// The widgets of the comparison page.
#include "ui/chart/chart_panel.h"
#include "ui/form/form_grid.h"
#include "ui/scenario/comparison_page.h"
#include "ui/scenario/difference_reasons.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

QToolButton* iconButton(Icon picture, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(picture));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

}  // namespace

QWidget* ComparisonPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(34);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 3, 8, 3);
    line->setSpacing(8);
    auto* name = new ElidedLabel(QStringLiteral("Сравнение"), title);
    name->setLook(TextSize::PageTitle, Role::Text, Weight::Bold);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_subject = new QComboBox(title);
    m_subject->addItems({QStringLiteral("сценариев"), QStringLiteral("годов"), QStringLiteral("с другим планом…")});
    nameChoice(*m_subject, QStringLiteral("Что сравнивать"));
    m_subject->setToolTip(QStringLiteral("Что сравнивать: сценарии плана, его годы или план с другим файлом"));
    m_words = new ElidedLabel({}, title);
    m_words->setLook(TextSize::Base, Role::Text2);
    m_baselineLabel = textLabel(QStringLiteral("Основа"), TextSize::Base, Role::Text2);
    m_baseline = new QComboBox(title);
    nameChoice(*m_baseline, QStringLiteral("Основа сравнения"));
    m_baseline->setToolTip(QStringLiteral("Основа: с чем сравнивать"));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_baseline->setMinimumContentsLength(11);
    m_rowsLabel = textLabel(QStringLiteral("Строки"), TextSize::Base, Role::Text2);
    m_rows = new QComboBox(title);
    m_rows->addItems({QStringLiteral("все"), QStringLiteral("исходные и итоги")});
    nameChoice(*m_rows, QStringLiteral("Строки"));
    m_rows->setToolTip(QStringLiteral("Строки: суммы, которые повторяют другие строки, можно убрать"));
    m_onlyDifferences = new QCheckBox(QStringLiteral("Только отличия"), title);
    m_add = new QPushButton(icon(Icon::Plus), QStringLiteral("Сценарий"), title);
    m_add->setToolTip(QStringLiteral("Что стоит рядом: от двух до шести"));
    m_scenarioMenu = new QMenu(m_add);
    m_add->setMenu(m_scenarioMenu);
    auto* print = iconButton(Icon::Print, QStringLiteral("Печать сравнения"), title);
    auto* save = iconButton(Icon::Export, QStringLiteral("Выгрузить сравнение"), title);
    line->addWidget(name);
    line->addWidget(m_subject);
    line->addWidget(m_words, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_baselineLabel, m_baseline, m_rowsLabel, m_rows,
                                                           m_onlyDifferences, m_add, print, save}) {
        line->addWidget(widget);
    }
    connect(m_subject, &QComboBox::activated, this, [this](int at) { setSubject(static_cast<ComparedBy>(at)); });
    connect(m_baseline, &QComboBox::activated, this,
            [this](int at) { setBaseline(m_baseline->itemData(at).value<SideChoice>()); });
    connect(m_rows, &QComboBox::activated, this, [this](int at) { setRows(static_cast<ComparedRows>(at)); });
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparisonPage::setOnlyDifferences);
    connect(m_scenarioMenu, &QMenu::aboutToShow, this, &ComparisonPage::fillScenarioMenu);
    connect(print, &QToolButton::clicked, this, &ComparisonPage::printRequested);
    connect(save, &QToolButton::clicked, this, &ComparisonPage::exportRequested);
    return title;
}

QWidget* ComparisonPage::makeTable() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(new RuleLine);
    auto* below = new QSplitter(Qt::Horizontal, page);
    below->setChildrenCollapsible(false);
    below->addWidget(m_reasons);
    below->addWidget(m_chartPanel);
    below->setSizes({454, 712});
    below->setStretchFactor(1, 1);
    auto* split = new QSplitter(Qt::Vertical, page);
    split->setChildrenCollapsible(false);
    split->addWidget(m_grid);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setSizes({331, 313});
    m_grid->setMinimumHeight(140);
    m_reasons->setMinimumSize(260, 120);
    column->addWidget(split, 1);
    return page;
}

QWidget* ComparisonPage::makeEmpty() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(textLabel(QStringLiteral("Сравнение"), TextSize::PageTitle, Role::Text, Weight::Bold));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_refusal = textLabel({}, TextSize::Base, Role::Text2);
    line->addWidget(m_refusal);
    auto* create = linkButton(QStringLiteral("Создать сценарий"));
    connect(create, &LinkButton::clicked, this, &ComparisonPage::scenarioRequested);
    auto* years = linkButton(QStringLiteral("Сравнить годы"));
    connect(years, &LinkButton::clicked, this, [this] { setSubject(ComparedBy::Years); });
    auto* other = linkButton(QStringLiteral("Сравнить с другим планом…"));
    connect(other, &LinkButton::clicked, this, [this] { setSubject(ComparedBy::OtherPlan); });
    for (LinkButton* link : {create, years, other}) {
        line->addWidget(textLabel(QStringLiteral("·"), TextSize::Base, Role::Text2));
        line->addWidget(link);
    }
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
    return page;
}

}  // namespace ui
