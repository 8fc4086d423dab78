#include "ui/start/recent_list.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {
namespace {

constexpr int planHeight = 46;
constexpr int formWidth = 84;
constexpr int timeWidth = 150;

/// «Документы › Планы»: the last folders of a path, the way people name them.
QString folderWords(const QString& path) {
    const QString home = QDir::homePath();
    QString folder = QFileInfo(path).absolutePath();
    if (folder.startsWith(home)) {
        folder.remove(0, home.size());
    }
    const QStringList parts = folder.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QString words = parts.mid(std::max<qsizetype>(0, parts.size() - 3)).join(QStringLiteral(" › "));
    return (words.isEmpty() ? QStringLiteral("Домашняя папка") : words) + QStringLiteral(" › ")
           + QFileInfo(path).fileName();
}

class PlanDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QRect rect = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(rect, color(Role::AccentSoft));
        }
        painter->setPen(color(Role::Grid));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        if (index.column() > 0) {
            painter->drawLine(rect.topLeft(), rect.bottomLeft());
            painter->setFont(font(TextSize::Base));
            painter->setPen(color(index.column() == 2 ? Role::Text2 : Role::Text));
            const Qt::Alignment alignment = index.column() == 2 ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignCenter;
            painter->drawText(rect.adjusted(8, 0, -8, 0), static_cast<int>(alignment), index.data().toString());
            return;
        }
        const bool present = index.data(Qt::UserRole + 1).toBool();
        painter->drawPixmap(rect.left() + 10, rect.center().y() - 7,
                            iconPixmap(present ? Icon::Table : Icon::Missing, present ? Role::Accent : Role::Muted, 16,
                                       painter->device()->devicePixelRatioF()));
        const QRect words = rect.adjusted(32, 4, -8, -4);
        painter->setFont(font(TextSize::Base));
        painter->setPen(color(present ? Role::Text : Role::Muted));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                          oneLine(index.data().toString(), painter->font(), words.width()));
        painter->setFont(font(TextSize::Secondary));
        painter->setPen(color(Role::Text2));
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(index.data(Qt::UserRole + 2).toString(), Qt::ElideMiddle, words.width()));
    }
};

}  // namespace

RecentList::RecentList(QWidget* parent) : QTableWidget(parent) {
    setColumnCount(3);
    setHorizontalHeaderLabels({QStringLiteral("План"), QStringLiteral("Форма"), QStringLiteral("Изменён")});
    setItemDelegate(new PlanDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setDefaultSectionSize(planHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(QStringLiteral("Недавние планы"));
    setCursor(Qt::PointingHandCursor);
    connect(this, &QTableWidget::cellClicked, this, [this](int row) { open(row); });
}

void RecentList::setPlans(const std::vector<RecentPlan>& plans) {
    setRowCount(static_cast<int>(plans.size()));
    int row = 0;
    for (const RecentPlan& plan : plans) {
        auto* name = new QTableWidgetItem(plan.title);
        name->setData(Qt::UserRole, plan.path);
        name->setData(Qt::UserRole + 1, plan.present);
        name->setData(Qt::UserRole + 2,
                      plan.present ? folderWords(plan.path) : folderWords(plan.path) + QStringLiteral(" – файла нет"));
        name->setToolTip(QDir::toNativeSeparators(plan.path));
        setItem(row, 0, name);
        setItem(row, 1, new QTableWidgetItem(plan.form));
        setItem(row, 2, new QTableWidgetItem(plan.modified.toString(QStringLiteral("dd.MM.yyyy, HH:mm"))));
        ++row;
    }
    if (row > 0) {
        setCurrentCell(0, 0);
    }
    const int wanted = horizontalHeader()->sizeHint().height() + row * planHeight + 2;
    setFixedHeight(std::min(wanted, horizontalHeader()->sizeHint().height() + 8 * planHeight + 2));
}

void RecentList::open(int row) {
    if (const QTableWidgetItem* chosen = item(row, 0); chosen != nullptr) {
        emit planRequested(chosen->data(Qt::UserRole).toString());
    }
}

void RecentList::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    setColumnWidth(0, std::max(200, viewport()->width() - formWidth - timeWidth));
    setColumnWidth(1, formWidth);
    setColumnWidth(2, timeWidth);
}

void RecentList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

}  // namespace ui
