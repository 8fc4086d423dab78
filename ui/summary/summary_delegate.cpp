#include "ui/summary/summary_delegate.h"

#include "ui/form/cell_painting.h"
#include "ui/form/cell_state.h"
#include "ui/summary/summary_model.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModel>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int barRoom = 48;
constexpr int numberRoom = 14;
constexpr int wordsGap = 8;
constexpr int wordsEnd = 5;
constexpr int narrowestUnit = 84;
constexpr int widestUnit = 126;

bool isWords(const QModelIndex& index) {
    const auto column = static_cast<StageColumn>(index.column());
    return column == StageColumn::Name || column == StageColumn::Unit;
}

}  // namespace

int SummaryDelegate::widthOf(const QAbstractItemModel& model, int column) const {
    const QFontMetrics numbers(m_metrics.numberBold());
    int widest = numbers.horizontalAdvance(QStringLiteral("0000"));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        if (!index.data(SectionRole).toBool()) {
            widest = std::max(widest, numbers.horizontalAdvance(index.data().toString()));
        }
    }
    const bool share = column == static_cast<int>(StageColumn::Share);
    return widest + numberRoom + (share ? barRoom : 0);
}

int SummaryDelegate::unitWidthOf(const QAbstractItemModel& model) const {
    const QFontMetrics words(unitFont(widestUnit));
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        widest = std::max(
            widest, words.horizontalAdvance(model.index(row, static_cast<int>(StageColumn::Unit)).data().toString()));
    }
    return std::clamp(widest + wordsGap + wordsEnd, narrowestUnit, widestUnit);
}

void SummaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const CellState state = cellStateOf(index);
    const CellFocus focus = option.state.testFlag(QStyle::State_HasFocus) ? CellFocus::Current : CellFocus::None;
    if (isWords(index) || index.data(SectionRole).toBool()) {
        paintCellGround(*painter, option.rect, state);
        paintWords(*painter, option.rect, index);
        paintCellLines(*painter, option.rect, false);
        paintCellFocus(*painter, option.rect, focus);
        return;
    }
    paintValueCell(*painter, option.rect, index.data().toString(), state, focus, m_metrics);
    if (index.column() == static_cast<int>(StageColumn::Share)) {
        paintBar(*painter, option.rect, index);
    }
    if (index.model()->headerData(index.column(), Qt::Horizontal, ColumnRuleRole).toBool()) {
        paintCellLines(*painter, option.rect, true);
    }
}

void SummaryDelegate::paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const CellState state = cellStateOf(index);
    const bool unit = index.column() == static_cast<int>(StageColumn::Unit);
    const bool heading = state.kind == CellKind::Heading;
    painter.setFont(unit                          ? unitFont(cell.width())
                    : heading || state.isTotalRow ? m_metrics.labelBold()
                                                  : m_metrics.label());
    painter.setPen(color(unit || heading ? Role::Text2 : Role::Text));
    const QRect room = cell.adjusted(wordsGap, 0, 1 - wordsEnd, 0);
    const int lines = unit || heading ? 1 : linesOf(index, cell.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     wrapText(index.data().toString(), painter.font(), room.width(), lines).join(QLatin1Char('\n')));
}

int SummaryDelegate::nameWidthOf(const QAbstractItemModel& model) const {
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, static_cast<int>(StageColumn::Name));
        if (!index.data(SectionRole).toBool()) {
            widest = std::max(widest, widestWord(index.data().toString(), nameFont(index)));
        }
    }
    return widest + wordsGap + wordsEnd;
}

int SummaryDelegate::linesOf(const QModelIndex& index, int width) const {
    constexpr int mostLines = 2;
    const auto lines = wrapText(index.data().toString(), nameFont(index), width - wordsGap - wordsEnd + 1, mostLines);
    return std::max(1, static_cast<int>(lines.size()));
}

QFont SummaryDelegate::nameFont(const QModelIndex& index) const {
    return cellStateOf(index).isTotalRow ? m_metrics.labelBold() : m_metrics.label();
}

/// The colour of a source's bars, as in the charts.
Role SummaryDelegate::roleOf(int source) {
    constexpr std::array roles{Role::Series1, Role::Series2, Role::Series1};
    return source >= 0 && source < static_cast<int>(roles.size()) ? roles[static_cast<std::size_t>(source)]
                                                                  : Role::Series3;
}

/// The longest bar stands for the greatest share of the table; a bar begins at zero.
void SummaryDelegate::paintBar(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
    const double share = index.data(ShareRole).toDouble();
    if (share <= 0) {
        return;
    }
    double greatest = share;
    for (int row = 0; row < index.model()->rowCount(); ++row) {
        greatest = std::max(greatest, index.model()->index(row, index.column()).data(ShareRole).toDouble());
    }
    const int length = std::max(1, qRound((barRoom - 8) * share / greatest));
    painter.fillRect(QRect(cell.left() + 6, cell.center().y() - 6, length, 13),
                     color(roleOf(index.data(SourceRole).toInt())));
}

}  // namespace ui
