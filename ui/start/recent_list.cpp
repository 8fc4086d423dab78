#include "ui/start/recent_list.h"

#include "core/text/folding.h"
#include "core/text/plural.h"
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

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int planHeight = 46;
constexpr int leastName = 300;

/// By RecentColumn; the name takes what is left.
constexpr std::array<int, 5> columnRooms{0, 84, 172, 142, 150};

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

/// «1 ошибка», «3 замечания», «замечаний нет»; what nobody has looked at since says nothing.
QString checkWords(const PlanDigest& digest) {
    return digest.errors > 0 ? QString::fromStdString(text::counted(digest.errors, "ошибка", "ошибки", "ошибок"))
           : digest.warnings > 0
               ? QString::fromStdString(text::counted(digest.warnings, "замечание", "замечания", "замечаний"))
               : QStringLiteral("замечаний нет");
}

Icon checkIcon(const PlanDigest& digest) {
    return digest.errors > 0 ? Icon::Error : digest.warnings > 0 ? Icon::Warning : Icon::Ok;
}

Role checkRole(const PlanDigest& digest) {
    return digest.errors > 0 ? Role::Error : digest.warnings > 0 ? Role::WarnMark : Role::Ok;
}

enum ItemRole : int { PathRole = Qt::UserRole, PictureRole, FolderRole, RoleRole };

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
        if (index.column() == static_cast<int>(RecentColumn::Plan)) {
            paintName(*painter, rect, index);
        } else {
            painter->drawLine(rect.topLeft(), rect.bottomLeft());
            paintWords(*painter, rect, index);
        }
    }

private:
    static void paintPicture(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        painter.drawPixmap(rect.left() + 10, rect.center().y() - 7,
                           iconPixmap(static_cast<Icon>(index.data(PictureRole).toInt()),
                                      static_cast<Role>(index.data(RoleRole).toInt()), 16,
                                      painter.device()->devicePixelRatioF()));
    }

    static void paintWords(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        const auto column = static_cast<RecentColumn>(index.column());
        const bool pictured = index.data(PictureRole).isValid();
        if (pictured) {
            paintPicture(painter, rect, index);
        }
        painter.setFont(font(TextSize::Base));
        painter.setPen(color(column == RecentColumn::Modified ? Role::Text2 : Role::Text));
        const Qt::Alignment side = column == RecentColumn::Form     ? Qt::AlignHCenter
                                   : column == RecentColumn::Checks ? Qt::AlignLeft
                                                                    : Qt::AlignRight;
        painter.drawText(rect.adjusted(pictured ? 32 : 8, 0, -8, 0), static_cast<int>(side | Qt::AlignVCenter),
                         index.data().toString());
    }

    static void paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        paintPicture(painter, rect, index);
        const bool present = static_cast<Role>(index.data(RoleRole).toInt()) != Role::Muted;
        const QRect words = rect.adjusted(32, 4, -8, -4);
        painter.setFont(font(TextSize::Base));
        painter.setPen(color(present ? Role::Text : Role::Muted));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         oneLine(index.data().toString(), painter.font(), words.width()));
        painter.setFont(font(TextSize::Secondary));
        painter.setPen(color(Role::Text2));
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignBottom,
            painter.fontMetrics().elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, words.width()));
    }
};

}  // namespace

RecentList::RecentList(QWidget* parent) : QTableWidget(parent) {
    setColumnCount(static_cast<int>(columnRooms.size()));
    setHorizontalHeaderLabels({QStringLiteral("План"), QStringLiteral("Форма"),
                               QStringLiteral("Стоимость первого года"), QStringLiteral("Проверки"),
                               QStringLiteral("Изменён")});
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
    m_plans = plans;
    showPlans();
}

void RecentList::setSought(const QString& words) {
    m_sought = words;
    showPlans();
}

void RecentList::showPlans() {
    const std::string sought = text::foldForSearch(m_sought.trimmed().toStdString());
    setRowCount(0);
    for (const RecentPlan& plan : m_plans) {
        const QString said = plan.title + QLatin1Char(' ') + plan.path + QLatin1Char(' ') + plan.form;
        if (text::foldForSearch(said.toStdString()).find(sought) != std::string::npos) {
            addPlan(plan);
        }
    }
    if (rowCount() > 0) {
        setCurrentCell(0, 0);
    }
    const int wanted = horizontalHeader()->sizeHint().height() + rowCount() * planHeight + 2;
    setFixedHeight(std::min(wanted, horizontalHeader()->sizeHint().height() + 8 * planHeight + 2));
}

void RecentList::addPlan(const RecentPlan& plan) {
    const int row = rowCount();
    insertRow(row);
    const auto put = [&](RecentColumn column, const QString& words) {
        auto* item = new QTableWidgetItem(words);
        setItem(row, static_cast<int>(column), item);
        return item;
    };
    const bool locked = plan.digest && plan.digest->readOnly;
    QTableWidgetItem* name = put(RecentColumn::Plan, plan.title);
    name->setData(PathRole, plan.path);
    name->setData(PictureRole, static_cast<int>(!plan.present ? Icon::Missing : locked ? Icon::Lock : Icon::Table));
    name->setData(RoleRole, static_cast<int>(plan.present ? Role::Accent : Role::Muted));
    name->setData(FolderRole,
                  QString(folderWords(plan.path) + (plan.present ? QString() : QStringLiteral(" – файла нет"))
                          + (locked ? QStringLiteral(", только чтение") : QString())));
    name->setToolTip(QDir::toNativeSeparators(plan.path));
    put(RecentColumn::Form, plan.form);
    put(RecentColumn::Cost, plan.digest ? plan.digest->cost : QString());
    QTableWidgetItem* checks = put(RecentColumn::Checks, plan.digest ? checkWords(*plan.digest) : QString());
    if (plan.digest) {
        checks->setData(PictureRole, static_cast<int>(checkIcon(*plan.digest)));
        checks->setData(RoleRole, static_cast<int>(checkRole(*plan.digest)));
    } else if (plan.present) {
        checks->setToolTip(QStringLiteral("Файл изменён после того, как его открывали здесь"));
    }
    put(RecentColumn::Modified, plan.modified.toString(QStringLiteral("dd.MM.yyyy, HH:mm")));
}

void RecentList::open(int row) {
    if (const QTableWidgetItem* chosen = item(row, 0); chosen != nullptr) {
        emit planRequested(chosen->data(PathRole).toString());
    }
}

/// In a narrow window the name stays whole: columns go, those of least use first.
void RecentList::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    int left = viewport()->width();
    for (std::size_t place = 1; place < columnRooms.size(); ++place) {
        left -= columnRooms[place];
        setColumnWidth(static_cast<int>(place), columnRooms[place]);
    }
    std::array<bool, columnRooms.size()> hidden{};
    for (const RecentColumn column : {RecentColumn::Form, RecentColumn::Modified, RecentColumn::Cost}) {
        const auto place = static_cast<std::size_t>(column);
        if (left < leastName) {
            hidden[place] = true;
            left += columnRooms[place];
        }
    }
    for (std::size_t place = 1; place < columnRooms.size(); ++place) {
        setColumnHidden(static_cast<int>(place), hidden[place]);
    }
    setColumnWidth(0, left);
}

void RecentList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

}  // namespace ui
