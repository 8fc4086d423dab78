#include "ui/window/project_tree.h"

#include "core/check/deviations.h"
#include "core/explain/norm_lines.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/scenario_menu.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/tree_delegate.h"
#include "ui/window/tree_words.h"

#include <QHash>
#include <QHeaderView>
#include <QPainter>

#include <map>

namespace ui {

ProjectTree::ProjectTree(const ShownPlan& shownPlan, QWidget* parent)
    : QTreeWidget(parent), m_shownPlan(shownPlan), m_inputs(shownPlan.edition()), m_delegate(new TreeDelegate(this)) {
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setAccessibleName(QStringLiteral("Страницы плана"));
    viewport()->setBackgroundRole(QPalette::Window);
    takePanelColours(*viewport());
    fill();
    showBadges();
    connect(this, &QTreeWidget::itemClicked, this, &ProjectTree::activate);
    connect(this, &QTreeWidget::itemActivated, this, &ProjectTree::activate);
    connect(&shownPlan, &ShownPlan::changed, this, &ProjectTree::showBadges);
    connect(&shownPlan, &ShownPlan::yearChanged, this, &ProjectTree::showBadges);
    connect(this, &QTreeWidget::itemExpanded, this, &ProjectTree::fitRows);
    connect(this, &QTreeWidget::itemCollapsed, this, &ProjectTree::fitRows);
    // Queued: a click on a scenario must not delete the item it is still in.
    connect(&shownPlan, &ShownPlan::scenariosChanged, this, &ProjectTree::fillScenarios, Qt::QueuedConnection);
    connect(&shownPlan, &ShownPlan::scenarioChanged, this, &ProjectTree::markScenario);
}

QTreeWidgetItem* ProjectTree::addGroup(const QString& name) {
    auto* group = new QTreeWidgetItem(this, {name});
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    return group;
}

void ProjectTree::fill() {
    const auto add = [](QTreeWidgetItem* group, const QString& name, Icon picture, const PageId& page) {
        auto* item = new QTreeWidgetItem(group, {name});
        item->setData(0, Qt::UserRole, static_cast<int>(picture));
        item->setData(0, PageRole, QVariant::fromValue(page));
        return item;
    };
    auto* summary = new QTreeWidgetItem(this, {QStringLiteral("Сводка плана")});
    summary->setData(0, Qt::UserRole, static_cast<int>(Icon::Summary));
    summary->setData(0, PageRole, QVariant::fromValue(PageId{PageKind::Summary, 0}));
    QTreeWidgetItem* inputs = addGroup(QStringLiteral("Исходные данные"));
    add(inputs, QStringLiteral("Численность"), Icon::People, {PageKind::Populations, 0});
    add(inputs, QStringLiteral("Правила расчёта"), Icon::Inputs, {PageKind::Rules, 0});
    add(inputs, QStringLiteral("Нормативы"), Icon::Norms, {PageKind::Norms, 0});
    add(inputs, QStringLiteral("Титульные сведения"), Icon::Document, {PageKind::Titles, 0});
    m_forms = addGroup(QStringLiteral("Приложения"));
    for (const form::Appendix& appendix : m_shownPlan.edition().appendices) {
        auto* item = add(m_forms, QString::fromStdString(appendix.shortTitle), Icon::Table,
                         {PageKind::Appendix, appendix.number});
        item->setData(0, NumberRole, QString::number(appendix.number));
    }
    m_scenarios = addGroup(QStringLiteral("Сценарии"));
    fillScenarios();
    QTreeWidgetItem* analysis = addGroup(QStringLiteral("Анализ"));
    add(analysis, QStringLiteral("Сравнение"), Icon::Compare, {PageKind::Compare, 0});
    add(analysis, QStringLiteral("Диаграммы"), Icon::Chart, {PageKind::Charts, 0});
    add(analysis, QStringLiteral("Методы"), Icon::Inputs, {PageKind::Methods, 0});
    add(analysis, QStringLiteral("Перебор"), Icon::Sweep, {PageKind::Sweep, 0});
    add(analysis, QStringLiteral("Проверки"), Icon::Check, {PageKind::Checks, 0});
    add(analysis, QStringLiteral("Отклонения"), Icon::Deviation, {PageKind::Deviations, 0});
    add(analysis, QStringLiteral("Записка"), Icon::Document, {PageKind::Note, 0});
    add(analysis, QStringLiteral("Журнал"), Icon::History, {PageKind::Journal, 0});
}

void ProjectTree::fillScenarios() {
    qDeleteAll(m_scenarios->takeChildren());
    for (const ScenarioLine& line : scenarioLines(m_shownPlan.draft())) {
        auto* item = new QTreeWidgetItem(m_scenarios, {line.name});
        item->setData(0, Qt::UserRole, static_cast<int>(line.frozen ? Icon::Lock : Icon::Scenario));
        item->setData(0, ScenarioRole, line.id);
        item->setData(0, DepthRole, line.depth);
        item->setToolTip(0, line.frozen ? line.name + QStringLiteral(", заморожен") : line.name);
        item->setFlags(Qt::ItemIsEnabled);
    }
    markScenario();
}

void ProjectTree::markScenario() {
    for (int row = 0; row < m_scenarios->childCount(); ++row) {
        QTreeWidgetItem* item = m_scenarios->child(row);
        item->setData(0, ActiveRole, item->data(0, ScenarioRole).toInt() == m_shownPlan.scenario());
    }
    fitRows();
}

void ProjectTree::showBadges() {
    std::map<PageId, std::pair<int, int>> counts;
    QHash<QTreeWidgetItem*, QPair<int, int>> groups;
    for (const check::CheckFinding& finding : m_shownPlan.findings()) {
        const PageId page =
            finding.cell ? PageId{PageKind::Appendix, finding.cell->appendix} : PageId{PageKind::Populations, 0};
        for (const PageId& where : {page, PageId{PageKind::Checks, 0}}) {
            counts[where].first += finding.state == check::State::Error ? 1 : 0;
            counts[where].second += finding.state == check::State::Warning ? 1 : 0;
        }
    }
    // A form without federal normatives can miss none.
    if (explain::hasFederalNorms(m_shownPlan.edition())) {
        counts[{PageKind::Norms, 0}].second =
            explain::countNormsMissingAYear(m_shownPlan.draft(), m_shownPlan.assignments(), m_shownPlan.calculation());
        check::DeviationRegister found =
            check::deviations(m_shownPlan.draft(), m_shownPlan.assignments(), m_shownPlan.calculation());
        found.keepYear(m_shownPlan.year());
        counts[{PageKind::Deviations, 0}].second = static_cast<int>(found.withoutReason());
    }
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        const QVariant page = (*item)->data(0, PageRole);
        if (page.isValid()) {
            const auto [errors, warnings] = counts[page.value<PageId>()];
            (*item)->setData(0, ErrorsRole, errors);
            (*item)->setData(0, WarningsRole, warnings);
            if (QTreeWidgetItem* group = (*item)->parent(); group != nullptr) {
                QPair<int, int>& all = groups[group];
                all.first += errors;
                all.second += warnings;
            }
        }
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        group.key()->setData(0, ErrorsRole, group.value().first);
        group.key()->setData(0, WarningsRole, group.value().second);
    }
    showReadiness();
}

void ProjectTree::showReadiness() {
    int full = 0;
    const std::vector<check::TableReadiness> tables = m_inputs.of(m_shownPlan.calculation(), m_shownPlan.year());
    for (std::size_t place = 0; place < tables.size(); ++place) {
        const check::TableReadiness& table = tables[place];
        QTreeWidgetItem* item = m_forms->child(static_cast<int>(place));
        const bool isList = m_shownPlan.edition().appendices[place].listRow.has_value();
        const QString words = readyWords(table, isList)
                              + findingWords(item->data(0, ErrorsRole).toInt(), item->data(0, WarningsRole).toInt());
        item->setData(0, ReadyRole, static_cast<int>(shapeOf(table.state)));
        item->setToolTip(0, words);
        item->setData(0, Qt::AccessibleTextRole, QString(item->text(0) + QStringLiteral(". ") + words));
        full += table.state == check::Ready::Full ? 1 : 0;
    }
    m_forms->setData(0, BriefRole, QStringLiteral("%1 из %2").arg(full).arg(tables.size()));
    m_forms->setData(0, Qt::AccessibleTextRole,
                     QStringLiteral("Приложения, заполнено %1 из %2").arg(full).arg(tables.size()));
}

QStringList ProjectTree::foldedGroups() const {
    QStringList folded;
    for (int place = 0; place < topLevelItemCount(); ++place) {
        if (const QTreeWidgetItem* item = topLevelItem(place); item->childCount() > 0 && !item->isExpanded()) {
            folded.append(item->text(0));
        }
    }
    return folded;
}

void ProjectTree::setFoldedGroups(const QStringList& names) {
    for (int place = 0; place < topLevelItemCount(); ++place) {
        topLevelItem(place)->setExpanded(!names.contains(topLevelItem(place)->text(0)));
    }
}

/// Rows stand closer where the tree would scroll otherwise.
void ProjectTree::fitRows() {
    int height = 0;
    for (int place = 0; place < topLevelItemCount(); ++place) {
        const QTreeWidgetItem* item = topLevelItem(place);
        height += usualTreeRow + (item->childCount() > 0 ? treeGroupExtra : 0);
        height += item->isExpanded() ? item->childCount() * usualTreeRow : 0;
    }
    const int wanted = height > viewport()->height() ? closeTreeRow : usualTreeRow;
    if (wanted != m_delegate->rowHeight()) {
        m_delegate->setRowHeight(wanted);
        scheduleDelayedItemsLayout();
    }
    // What a folded group of scenarios holds: the one in sight.
    m_scenarios->setData(0, BriefRole, m_scenarios->isExpanded() ? QString() : m_shownPlan.scenarioName());
}

void ProjectTree::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    fitRows();
}

void ProjectTree::activate(QTreeWidgetItem* item) {
    const QVariant page = item->data(0, PageRole);
    if (page.isValid()) {
        emit pageRequested(page.value<PageId>());
    } else if (const QVariant scenario = item->data(0, ScenarioRole); scenario.isValid()) {
        emit scenarioRequested(scenario.toInt());
    } else if (item->parent() == nullptr) {
        item->setExpanded(!item->isExpanded());
    }
}

void ProjectTree::setCurrentPage(const PageId& page) {
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        const QVariant own = (*item)->data(0, PageRole);
        if (own.isValid() && own.value<PageId>() == page) {
            if ((*item)->parent() != nullptr) {
                (*item)->parent()->setExpanded(true);
            }
            setCurrentItem(*item);
            return;
        }
    }
    setCurrentItem(nullptr);
}

void ProjectTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(option.rect, color(Role::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Role::Accent));
    }
    QStyleOptionViewItem plain(option);
    if (selectionModel()->isSelected(index)) {
        plain.state |= QStyle::State_Selected;
    }
    plain.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    itemDelegate()->paint(painter, plain, index);
}

}  // namespace ui
