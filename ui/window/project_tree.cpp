#include "ui/window/project_tree.h"

#include "core/explain/norm_lines.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/scenario_menu.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/text_wrap.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <map>

Q_DECLARE_METATYPE(ui::PageId)

namespace ui {
namespace {

enum ItemRole : int { PageRole = Qt::UserRole + 1, ErrorsRole, WarningsRole, ActiveRole, ScenarioRole, DepthRole };

constexpr int rowHeight = 25;
constexpr int depthIndent = 14;

/// Rows of the tree: a fill and a 3 px bar for the page in sight, the gravest kind of findings at the right.
class TreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool group = isGroup(index);
        const int height = std::max(rowHeight, option.fontMetrics.height() + 6);
        return {option.rect.width(), group ? height + 6 : height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool group = isGroup(index);
        const bool active = index.data(ActiveRole).toBool();
        const QRect rect = option.rect;
        painter->setFont(
            ui::font(group ? TextSize::Secondary : TextSize::Base,
                     group || active || option.state.testFlag(QStyle::State_Selected) ? Weight::Bold : Weight::Normal));
        int left = 30;
        if (group) {
            const bool open = static_cast<const QTreeView*>(option.widget)->isExpanded(index);
            drawIcon(*painter, QPoint(10, rect.center().y() - 5), open ? Icon::ChevronDown : Icon::ChevronRight,
                     Role::Text2);
        } else {
            const auto picture = static_cast<Icon>(index.data(Qt::UserRole).toInt());
            const int depth = index.data(DepthRole).toInt();
            const Role role = option.state.testFlag(QStyle::State_Selected) ? Role::Accent : Role::Text2;
            left = 33 + std::max(0, depth - 1) * depthIndent;
            if (depth > 0) {
                drawBranch(*painter, rect, left, index);
            }
            // A branch says «scenario» already: the name gets the icon's room, unless it is another one (a lock).
            if (depth == 0 || picture != Icon::Scenario) {
                drawIcon(*painter, QPoint(left - (depth > 0 ? 1 : 23), rect.center().y() - 7), picture, role);
                left += depth > 0 ? 21 : 0;
            }
        }
        const int used = group ? 0 : drawBadge(*painter, rect, index);
        const QRect words(left, rect.top() + (group ? 4 : 0), rect.right() - left - 8 - used,
                          rect.height() - (group ? 4 : 0));
        painter->setPen(color(group ? Role::Text2 : Role::Text));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          wrapText(index.data().toString(), painter->font(), words.width(), 1).constFirst());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            drawing::focusFrame(*painter, rect);
        }
    }

private:
    static bool isGroup(const QModelIndex& index) {
        return !index.parent().isValid() && !index.data(PageRole).isValid();
    }

    /// From the parent above to the name at `left`, and on down while a sibling follows.
    static void drawBranch(QPainter& painter, const QRect& rect, int left, const QModelIndex& index) {
        const int x = left - 15;
        const int y = rect.center().y();
        const bool goesOn =
            index.siblingAtRow(index.row() + 1).data(DepthRole).toInt() >= index.data(DepthRole).toInt();
        painter.setPen(color(Role::Rule));
        painter.drawLine(x, rect.top(), x, goesOn ? rect.bottom() : y);
        painter.drawLine(x, y, x + 10, y);
    }

    static void drawIcon(QPainter& painter, QPoint place, Icon picture, Role role, int size = 16) {
        painter.drawPixmap(place, iconPixmap(picture, role, size, painter.device()->devicePixelRatioF()));
    }

    static int drawBadge(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        if (index.data(ActiveRole).toBool()) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Role::Accent));
            painter.drawEllipse(QRect(rect.right() - 17, rect.center().y() - 3, 8, 8));
            painter.restore();
            return 20;
        }
        const int errors = index.data(ErrorsRole).toInt();
        const int count = errors > 0 ? errors : index.data(WarningsRole).toInt();
        if (count == 0) {
            return 0;
        }
        painter.save();
        painter.setFont(ui::font(TextSize::Secondary, Weight::Bold));
        const QString number = QString::number(count);
        const int width = painter.fontMetrics().horizontalAdvance(number);
        painter.setPen(color(errors > 0 ? Role::Error : Role::Warn));
        painter.drawText(QRect(rect.right() - 9 - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter,
                         number);
        drawIcon(painter, QPoint(rect.right() - width - 29, rect.center().y() - 7),
                 errors > 0 ? Icon::Error : Icon::Warning, errors > 0 ? Role::Error : Role::WarnMark);
        painter.restore();
        return width + 30;
    }
};

}  // namespace

ProjectTree::ProjectTree(const ShownPlan& document, QWidget* parent) : QTreeWidget(parent), m_document(document) {
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new TreeDelegate(this));
    setAccessibleName(QStringLiteral("Страницы плана"));
    viewport()->setBackgroundRole(QPalette::Window);
    takePanelColours(*viewport());
    fill();
    showBadges();
    connect(this, &QTreeWidget::itemClicked, this, &ProjectTree::activate);
    connect(this, &QTreeWidget::itemActivated, this, &ProjectTree::activate);
    connect(&document, &ShownPlan::changed, this, &ProjectTree::showBadges);
    // Queued: a click on a scenario must not delete the item it is still in.
    connect(&document, &ShownPlan::scenariosChanged, this, &ProjectTree::fillScenarios, Qt::QueuedConnection);
    connect(&document, &ShownPlan::scenarioChanged, this, &ProjectTree::markScenario);
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
    QTreeWidgetItem* forms = addGroup(QStringLiteral("Приложения"));
    for (const form::Appendix& appendix : m_document.edition().appendices) {
        add(forms, QStringLiteral("%1\u2002%2").arg(appendix.number).arg(QString::fromStdString(appendix.shortTitle)),
            Icon::Table, {PageKind::Appendix, appendix.number});
    }
    m_scenarios = addGroup(QStringLiteral("Сценарии"));
    fillScenarios();
    QTreeWidgetItem* analysis = addGroup(QStringLiteral("Анализ"));
    add(analysis, QStringLiteral("Сравнение"), Icon::Compare, {PageKind::Compare, 0});
    add(analysis, QStringLiteral("Диаграммы"), Icon::Chart, {PageKind::Charts, 0});
    add(analysis, QStringLiteral("Методы"), Icon::Inputs, {PageKind::Methods, 0});
    add(analysis, QStringLiteral("Перебор"), Icon::Sweep, {PageKind::Sweep, 0});
    add(analysis, QStringLiteral("Проверки"), Icon::Check, {PageKind::Checks, 0});
    add(analysis, QStringLiteral("Журнал"), Icon::History, {PageKind::Journal, 0});
}

void ProjectTree::fillScenarios() {
    qDeleteAll(m_scenarios->takeChildren());
    for (const ScenarioLine& line : scenarioLines(m_document.draft())) {
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
        item->setData(0, ActiveRole, item->data(0, ScenarioRole).toInt() == m_document.scenario());
    }
}

void ProjectTree::showBadges() {
    std::map<PageId, std::pair<int, int>> counts;
    for (const check::CheckFinding& finding : m_document.findings()) {
        const PageId page =
            finding.cell ? PageId{PageKind::Appendix, finding.cell->appendix} : PageId{PageKind::Populations, 0};
        for (const PageId& where : {page, PageId{PageKind::Checks, 0}}) {
            counts[where].first += finding.state == check::State::Error ? 1 : 0;
            counts[where].second += finding.state == check::State::Warning ? 1 : 0;
        }
    }
    // A form without federal normatives can miss none.
    if (explain::hasFederalNorms(m_document.edition())) {
        counts[{PageKind::Norms, 0}].second =
            explain::countNormsMissingAYear(m_document.draft(), m_document.assignments(), m_document.calculation());
    }
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        const QVariant page = (*item)->data(0, PageRole);
        if (page.isValid()) {
            const auto [errors, warnings] = counts[page.value<PageId>()];
            (*item)->setData(0, ErrorsRole, errors);
            (*item)->setData(0, WarningsRole, warnings);
        }
    }
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
