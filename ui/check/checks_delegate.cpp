#include "ui/check/checks_delegate.h"

#include "ui/check/checks_model.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_wrap.h"

#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>

namespace ui {
namespace {

constexpr int cellGap = 6;
constexpr int picture = 16;
constexpr int boxSize = 14;
constexpr int accentBar = 3;

struct StateLook {
    std::optional<Icon> icon;
    Role mark = Role::Text2;
    Role ink = Role::Text2;
};

const CheckRow& rowOf(const QModelIndex& index) {
    return static_cast<const ChecksModel*>(index.model())->row(index.row());
}

StateLook lookOf(const CheckRow& row) {
    if (row.kind == CheckRowKind::Finding) {
        switch (row.finding->state) {
        case check::State::Error:
            return {Icon::Error, Role::Error, Role::Error};
        case check::State::Warning:
            return {Icon::Warning, Role::WarnMark, Role::Warn};
        case check::State::Justified:
            return {Icon::Justified, Role::Ok, Role::Ok};
        case check::State::Checklist:
            return {};
        }
    }
    if (row.kind == CheckRowKind::Item) {
        const check::Verdict verdict = row.line->verdict;
        return {std::nullopt, Role::Text2, verdict == check::Verdict::Ticked ? Role::Text : Role::Warn};
    }
    return {row.line != nullptr && row.line->verdict == check::Verdict::Right ? std::optional(Icon::Ok) : std::nullopt,
            Role::Muted, Role::Muted};
}

QRect inner(const QRect& cell) {
    return cell.adjusted(cellGap, 0, -cellGap, 0);
}

/// The message over as many lines as it needs; the guess in the colour of its finding.
qreal layMessage(QTextLayout& lines, const QModelIndex& index, int width) {
    lines.setText(index.data().toString());
    lines.setFont(ui::font(TextSize::Base));
    if (const int start = index.data(GuessStartRole).toInt(); start >= 0) {
        QTextLayout::FormatRange guess;
        guess.start = start;
        guess.length = index.data(GuessLengthRole).toInt();
        guess.format.setForeground(color(lookOf(rowOf(index)).ink));
        lines.setFormats({guess});
    }
    lines.beginLayout();
    qreal y = 0;
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    lines.endLayout();
    return y;
}

}  // namespace

int ChecksDelegate::heightOf(const QModelIndex& message, int width) {
    QTextLayout lines;
    const int height = qCeil(layMessage(lines, message, std::max(20, width - 2 * cellGap)));
    return std::max(checkRowHeight, height + 5);
}

void ChecksDelegate::setCovered(int row, int height) {
    m_coveredRow = row;
    m_covered = height;
}

void ChecksDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const CheckRow& row = rowOf(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isGroup = row.kind == CheckRowKind::Group;
    const QRect cell = option.rect.adjusted(0, 0, 0, index.row() == m_coveredRow ? -m_covered : 0);
    painter->save();
    painter->fillRect(cell, color(isSelected ? Role::AccentSoft : isGroup ? Role::Panel : Role::Base));
    painter->setClipRect(cell);
    const auto column = static_cast<CheckColumn>(index.column());
    if (isGroup) {
        paintGroup(*painter, cell, index);
    } else if (column == CheckColumn::State) {
        paintState(*painter, cell, index);
    } else if (column == CheckColumn::What) {
        paintMessage(*painter, cell, index);
    } else {
        paintWords(*painter, cell, index);
    }
    painter->setPen(color(Role::Grid));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (!isGroup) {
        painter->setPen(color(column == CheckColumn::What ? Role::Rule : Role::Grid));
        painter->drawLine(cell.topRight(), cell.bottomRight());
    }
    if (isSelected && column == CheckColumn::State) {
        painter->fillRect(QRect(cell.topLeft(), QSize(accentBar, cell.height())), color(Role::Accent));
    }
    painter->restore();
}

void ChecksDelegate::paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index) {
    const Icon chevron = index.data(FoldedRole).toBool() ? Icon::ChevronRight : Icon::ChevronDown;
    const QPixmap mark = iconPixmap(chevron, Role::Text2, picture, painter.device()->devicePixelRatioF());
    painter.drawPixmap(cell.left() + cellGap, cell.center().y() - picture / 2 + 1, mark);
    painter.setFont(ui::font(TextSize::Base, Weight::Bold));
    painter.setPen(color(Role::Text2));
    painter.drawText(cell.adjusted(cellGap + picture + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
    painter.setFont(ui::font(TextSize::Secondary));
    painter.drawText(cell.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                     index.data(SideWordsRole).toString());
}

void ChecksDelegate::paintState(QPainter& painter, const QRect& cell, const QModelIndex& index) {
    const CheckRow& row = rowOf(index);
    const StateLook look = lookOf(row);
    const int top = cell.center().y() - picture / 2 + 1;
    if (row.kind == CheckRowKind::Item) {
        QStyleOption box;
        box.rect = QRect(cell.left() + cellGap + 1, cell.center().y() - boxSize / 2, boxSize, boxSize);
        box.state = QStyle::State_Enabled
                    | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        drawing::checkBox(painter, box);
    } else if (look.icon) {
        painter.drawPixmap(cell.left() + cellGap, top,
                           iconPixmap(*look.icon, look.mark, picture, painter.device()->devicePixelRatioF()));
    }
    painter.setFont(ui::font(TextSize::Secondary));
    painter.setPen(color(look.ink));
    const QRect room = cell.adjusted(cellGap + picture + 6, 0, -2, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     oneLine(index.data().toString(), painter.font(), room.width()));
}

void ChecksDelegate::paintMessage(QPainter& painter, const QRect& cell, const QModelIndex& index) {
    const CheckRow& row = rowOf(index);
    QTextLayout lines;
    const QRect room = inner(cell);
    const qreal height = layMessage(lines, index, room.width());
    painter.setPen(color(row.kind == CheckRowKind::Rule ? Role::Muted : Role::Text));
    lines.draw(&painter, QPointF(room.left(), room.top() + (room.height() - height) / 2));
}

void ChecksDelegate::paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) {
    const CheckRow& row = rowOf(index);
    const auto column = static_cast<CheckColumn>(index.column());
    const bool isFinding = row.kind == CheckRowKind::Finding;
    const bool isOverdue = row.kind == CheckRowKind::Item && row.line->verdict == check::Verdict::Overdue;
    const bool isStrong = isFinding && (column == CheckColumn::Actual || column == CheckColumn::Difference);
    const bool isSmall = column == CheckColumn::Ground || (!isFinding && column != CheckColumn::Where);
    painter.setFont(ui::font(isSmall ? TextSize::Secondary : TextSize::Base, isStrong ? Weight::Bold : Weight::Normal));
    painter.setPen(color(row.kind == CheckRowKind::Rule                            ? Role::Muted
                         : isOverdue && column == CheckColumn::Actual              ? Role::Warn
                         : isStrong || (column == CheckColumn::Where && isFinding) ? Role::Text
                                                                                   : Role::Text2));
    const QRect room = inner(cell);
    const Qt::Alignment side(index.data(Qt::TextAlignmentRole).toInt());
    const QString words = index.data().toString();
    const bool isFigure = side.testFlag(Qt::AlignRight);
    const int lines = std::max(1, cell.height() / (painter.fontMetrics().height() + 1));
    painter.drawText(room, static_cast<int>(side),
                     isFigure ? words : wrapText(words, painter.font(), room.width(), lines).join(QLatin1Char('\n')));
}

}  // namespace ui
