#include "ui/window/tree_delegate.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/ready_mark.h"
#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_wrap.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace ui {
namespace {

constexpr int depthIndent = 14;
constexpr int numberEnd = 26;
constexpr int markSide = 10;
constexpr int markBesideEdge = 21;

bool isGroup(const QModelIndex& index) {
    return !index.parent().isValid() && !index.data(PageRole).isValid();
}

bool isEmpty(const QModelIndex& index) {
    const QVariant ready = index.data(ReadyRole);
    return ready.isValid() && static_cast<ReadyShape>(ready.toInt()) == ReadyShape::Empty;
}

void drawIcon(QPainter& painter, QPoint place, Icon picture, Role role, int size = 16) {
    painter.drawPixmap(place, iconPixmap(picture, role, size, painter.device()->devicePixelRatioF()));
}

int drawBrief(QPainter& painter, const QRect& rect, const QModelIndex& index) {
    const QString brief = index.data(BriefRole).toString();
    painter.save();
    painter.setFont(ui::font(TextSize::Secondary));
    painter.setPen(color(Role::Text2));
    const int width = std::min(painter.fontMetrics().horizontalAdvance(brief), rect.width() / 2);
    painter.drawText(QRect(rect.right() - 9 - width, rect.top() + 4, width + 1, rect.height() - 4), Qt::AlignVCenter,
                     wrapText(brief, painter.font(), width + 1, 1).value(0));
    painter.restore();
    return brief.isEmpty() ? 0 : width + 8;
}

int drawReady(QPainter& painter, const QRect& rect, const QModelIndex& index) {
    const QVariant ready = index.data(ReadyRole);
    if (!ready.isValid()) {
        return 0;
    }
    const QRectF place(rect.right() - markBesideEdge, rect.center().y() - markSide / 2.0 + 1, markSide, markSide);
    drawReadyMark(painter, place, static_cast<ReadyShape>(ready.toInt()), Role::Muted);
    return markBesideEdge;
}

/// From the parent above to the name at `left`, and on down while a sibling follows.
void drawBranch(QPainter& painter, const QRect& rect, int left, const QModelIndex& index) {
    const int x = left - 15;
    const int y = rect.center().y();
    const bool goesOn = index.siblingAtRow(index.row() + 1).data(DepthRole).toInt() >= index.data(DepthRole).toInt();
    painter.setPen(color(Role::Rule));
    painter.drawLine(x, rect.top(), x, goesOn ? rect.bottom() : y);
    painter.drawLine(x, y, x + 10, y);
}

int drawBadge(QPainter& painter, const QRect& rect, const QModelIndex& index) {
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
    painter.drawText(QRect(rect.right() - 9 - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, number);
    drawIcon(painter, QPoint(rect.right() - width - 29, rect.center().y() - 7),
             errors > 0 ? Icon::Error : Icon::Warning, errors > 0 ? Role::Error : Role::WarnMark);
    painter.restore();
    return width + 30;
}

/// What stands before the name of a page or of a scenario; says where the name begins.
int drawLead(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QRect rect = option.rect;
    const auto picture = static_cast<Icon>(index.data(Qt::UserRole).toInt());
    const int depth = index.data(DepthRole).toInt();
    const Role role = option.state.testFlag(QStyle::State_Selected) ? Role::Accent : Role::Text2;
    int left = 33 + std::max(0, depth - 1) * depthIndent;
    const QVariant number = index.data(NumberRole);
    if (number.isValid()) {
        painter.setPen(color(isEmpty(index) ? Role::Muted : role));
        painter.drawText(QRect(rect.left(), rect.top(), numberEnd, rect.height()), Qt::AlignRight | Qt::AlignVCenter,
                         number.toString());
    }
    if (depth > 0) {
        drawBranch(painter, rect, left, index);
    }
    // A branch says «scenario» already: the name gets the icon's room, unless it is another one (a lock).
    if (!number.isValid() && (depth == 0 || picture != Icon::Scenario)) {
        drawIcon(painter, QPoint(left - (depth > 0 ? 1 : 23), rect.center().y() - 7), picture, role);
        left += depth > 0 ? 21 : 0;
    }
    return left;
}

}  // namespace

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool group = isGroup(index);
    const int height = std::max(m_rowHeight, option.fontMetrics.height() + 4);
    return {option.rect.width(), group ? height + treeGroupExtra : height};
}

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
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
        left = drawLead(*painter, option, index);
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

}  // namespace ui
