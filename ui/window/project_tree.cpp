#include "ui/window/project_tree.h"

#include "core/explain/norm_lines.h"
#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/scenario_menu.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/ready_mark.h"
#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/text_wrap.h"

#include <QHash>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <map>

Q_DECLARE_METATYPE(ui::PageId)

namespace ui {
namespace {

enum ItemRole : int {
    PageRole = Qt::UserRole + 1,
    ErrorsRole,
    WarningsRole,
    ActiveRole,
    ScenarioRole,
    DepthRole,
    NumberRole,  ///< of an appendix: its official number, in place of an icon
    ReadyRole,  ///< of an appendix: ReadyShape as int
    BriefRole  ///< of a group: what it holds, in brief
};

constexpr int usualRow = 25;
/// Where the tree would scroll at the usual height.
constexpr int closeRow = 23;
constexpr int groupExtra = 6;
constexpr int depthIndent = 14;
constexpr int numberEnd = 26;
constexpr int markSide = 10;
constexpr int markBesideEdge = 21;

}  // namespace

/// Rows of the tree: a fill and a 3 px bar for the page in sight, the gravest kind of findings at the right.
class TreeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setRowHeight(int height) { m_rowHeight = height; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool group = isGroup(index);
        const int height = std::max(m_rowHeight, option.fontMetrics.height() + 4);
        return {option.rect.width(), group ? height + groupExtra : height};
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
            const QVariant number = index.data(NumberRole);
            if (number.isValid()) {
                painter->setPen(color(isEmpty(index) ? Role::Muted : role));
                painter->drawText(QRect(rect.left(), rect.top(), numberEnd, rect.height()),
                                  Qt::AlignRight | Qt::AlignVCenter, number.toString());
            }
            if (depth > 0) {
                drawBranch(*painter, rect, left, index);
            }
            // A branch says «scenario» already: the name gets the icon's room, unless it is another one (a lock).
            if (!number.isValid() && (depth == 0 || picture != Icon::Scenario)) {
                drawIcon(*painter, QPoint(left - (depth > 0 ? 1 : 23), rect.center().y() - 7), picture, role);
                left += depth > 0 ? 21 : 0;
            }
        }
        const bool folded = group && !static_cast<const QTreeView*>(option.widget)->isExpanded(index);
        int used = group && !folded ? 0 : drawBadge(*painter, rect, index);
        if (used == 0) {
            used = group ? drawBrief(*painter, rect, index) : drawReady(*painter, rect, index);
        }
        const QRect words(left, rect.top() + (group ? 4 : 0), rect.right() - left - 8 - used,
                          rect.height() - (group ? 4 : 0));
        painter->setPen(color(group ? Role::Text2 : isEmpty(index) ? Role::Muted : Role::Text));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          wrapText(index.data().toString(), painter->font(), words.width(), 1).constFirst());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            drawing::focusFrame(*painter, rect);
        }
    }

private:
    static bool isEmpty(const QModelIndex& index) {
        const QVariant ready = index.data(ReadyRole);
        return ready.isValid() && static_cast<ReadyShape>(ready.toInt()) == ReadyShape::Empty;
    }

    static int drawBrief(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        const QString brief = index.data(BriefRole).toString();
        painter.save();
        painter.setFont(ui::font(TextSize::Secondary));
        painter.setPen(color(Role::Text2));
        const int width = std::min(painter.fontMetrics().horizontalAdvance(brief), rect.width() / 2);
        painter.drawText(QRect(rect.right() - 9 - width, rect.top() + 4, width + 1, rect.height() - 4),
                         Qt::AlignVCenter, wrapText(brief, painter.font(), width + 1, 1).value(0));
        painter.restore();
        return brief.isEmpty() ? 0 : width + 8;
    }

    static int drawReady(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        const QVariant ready = index.data(ReadyRole);
        if (!ready.isValid()) {
            return 0;
        }
        const QRectF place(rect.right() - markBesideEdge, rect.center().y() - markSide / 2.0 + 1, markSide, markSide);
        drawReadyMark(painter, place, static_cast<ReadyShape>(ready.toInt()), Role::Muted);
        return markBesideEdge;
    }

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

    int m_rowHeight = usualRow;
};

namespace {

ReadyShape shapeOf(check::Ready state) {
    return state == check::Ready::Full      ? ReadyShape::Full
           : state == check::Ready::Partial ? ReadyShape::Partly
                                            : ReadyShape::Empty;
}

QString counted(int count, const char* one, const char* few, const char* many) {
    return QString::fromStdString(text::counted(count, one, few, many));
}

/// «Приложение 6, заполнено частично: нет 14 из 62 ячеек»
QString readyWords(const check::TableReadiness& table, bool isList) {
    const QString name = QStringLiteral("Приложение\u00A0%1, ").arg(table.appendix);
    if (table.state == check::Ready::Full) {
        return name + QStringLiteral("заполнено");
    }
    if (table.state == check::Ready::Empty) {
        return name + QStringLiteral("не заполнено");
    }
    const int missing = table.wanted - table.filled;
    if (isList) {
        return name
               + QStringLiteral("заполнено частично: не хватает данных в\u00A0%1 из\u00A0%2")
                     .arg(missing)
                     .arg(counted(table.wanted, "строки", "строк", "строк"));
    }
    return name
           + QStringLiteral("заполнено частично: нет %1 из\u00A0%2")
                 .arg(missing)
                 .arg(counted(table.wanted, "ячейки", "ячеек", "ячеек"));
}

QString findingWords(int errors, int warnings) {
    return errors > 0 ? QStringLiteral("; ") + counted(errors, "ошибка", "ошибки", "ошибок")
           : warnings > 0
               ? QStringLiteral("; ") + counted(warnings, "предупреждение", "предупреждения", "предупреждений")
               : QString();
}

}  // namespace

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
        height += usualRow + (item->childCount() > 0 ? groupExtra : 0);
        height += item->isExpanded() ? item->childCount() * usualRow : 0;
    }
    const int wanted = height > viewport()->height() ? closeRow : usualRow;
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
