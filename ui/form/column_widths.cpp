#include "ui/form/column_widths.h"

#include "ui/form/cell_state.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"

#include <QAbstractItemModel>
#include <QFontMetrics>

#include <algorithm>

namespace ui {
namespace {

constexpr int besideNumber = 20;
constexpr int closeBesideNumber = 17;
constexpr int besideHeading = 12;
constexpr int closeBesideHeading = 8;
constexpr int mostHeadingLines = 3;
constexpr int mostTallLines = 5;
// Two lines are better than three where they cost no more than this width.
constexpr int easyHeadingLines = 2;
constexpr int cheapHeading = 56;
// A number keeps clear of the mark in its gutter.
constexpr int besideMark = 5;
constexpr int closeBesideMark = 8;
constexpr int leastLabel = 200;
constexpr int leastLabelUnderTall = 180;
constexpr int unitWidth = 104;
constexpr int mostText = 240;
constexpr int mostExtra = 32;
/// A list may have tens of thousands of rows; its columns are as wide as the first of them ask.
constexpr int mostMeasured = 300;

int headingWidth(const FormHeading& heading, int column, const GridMetrics& metrics, WordsRoom room) {
    const QFont& font = metrics.label();
    const int mostLines = room == WordsRoom::Tall ? mostTallLines : mostHeadingLines;
    int width = QFontMetrics(font).horizontalAdvance(heading.columnNumbers.value(column));
    for (const HeadingSpan& span : heading.spans) {
        if (span.firstColumn != column || span.lastColumn != column) {
            continue;
        }
        int tried = widestWord(span.text, font) + 2;
        const auto lines = [&] { return wrapText(span.text, font, tried).size(); };
        const int easy = room == WordsRoom::Easy ? metrics.px(cheapHeading) : 0;
        while (lines() > mostLines || (lines() > easyHeadingLines && tried < easy)) {
            tried += 4;
        }
        width = std::max(width, tried);
    }
    return width;
}

bool isMarked(const CellState& state) {
    return state.kind == CellKind::FederalDefault
           || (state.flags & (CellFlag::Warning | CellFlag::Incomplete | CellFlag::Corrected | CellFlag::Direction));
}

/// What stands in one cell, with its mark.
int contentWidth(const QModelIndex& index, const QString& text, const GridMetrics& metrics, WordsRoom room) {
    const CellState state = cellStateOf(index);
    const bool isBold = state.isTotalRow || state.kind == CellKind::Total || state.kind == CellKind::Overridden;
    return QFontMetrics(isBold ? metrics.numberBold() : metrics.number()).horizontalAdvance(text)
           + (isMarked(state) ? metrics.px(room == WordsRoom::Easy ? besideMark : closeBesideMark) : 0);
}

/// Surely not wider than `width`, where no sign is wider than two digits. Spares the shaping of most cells of a form.
bool isSurelyWithin(int width, const QString& text, const GridMetrics& metrics) {
    int widest = metrics.px(closeBesideMark);
    for (const QChar sign : text) {
        const bool parts = sign == QLatin1Char(',') || sign.isSpace();
        widest += parts ? metrics.partingWidth() : sign.isDigit() ? metrics.digitWidth() : 2 * metrics.digitWidth();
    }
    return widest <= width;
}

int contentWidth(const QAbstractItemModel& model, int column, const GridMetrics& metrics, WordsRoom room) {
    int widest = 0;
    for (int row = 0; row < std::min(model.rowCount(), mostMeasured); ++row) {
        const QModelIndex index = model.index(row, column);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (!isSurelyWithin(widest, text, metrics)) {
            widest = std::max(widest, contentWidth(index, text, metrics, room));
        }
    }
    return widest;
}

int besideContent(ColumnKind kind, const GridMetrics& metrics, WordsRoom room) {
    if (room == WordsRoom::Easy) {
        return metrics.px(besideNumber);
    }
    // A row number stands centred, so both its sides may be narrow.
    return metrics.px(kind == ColumnKind::RowNumber ? closeBesideHeading : closeBesideNumber);
}

/// No word of a unit is broken, and none is wider than the usual column: that one's narrow font is meant.
int leastUnitWidth(const QAbstractItemModel& model, int column, const GridMetrics& metrics) {
    const QFont font = unitFont(metrics.px(unitWidth), metrics.zoom());
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        widest = std::max(widest, widestWord(model.index(row, column).data().toString(), font));
    }
    return std::min(metrics.px(unitWidth), widest + metrics.px(besideHeading));
}

/// The column that takes the room the others leave: names of rows; of a list the last of its texts.
int nameColumn(const QAbstractItemModel& model) {
    int words = -1;
    for (int column = 0; column < model.columnCount(); ++column) {
        const ColumnKind kind = columnKindOf(model, column);
        if (kind == ColumnKind::Label) {
            return column;
        }
        words = kind == ColumnKind::Words ? column : words;
    }
    return words;
}

}  // namespace

QList<int> neededWidths(const QAbstractItemModel& model, const FormHeading& heading, const GridMetrics& metrics,
                        WordsRoom room) {
    const bool easy = room == WordsRoom::Easy;
    QList<int> result;
    for (int column = 0; column < model.columnCount(); ++column) {
        const int words =
            headingWidth(heading, column, metrics, room) + metrics.px(easy ? besideHeading : closeBesideHeading);
        const ColumnKind kind = columnKindOf(model, column);
        const int content = contentWidth(model, column, metrics, room) + besideContent(kind, metrics, room);
        switch (kind) {
        case ColumnKind::Label:
            result.append(metrics.px(room == WordsRoom::Tall ? leastLabelUnderTall : leastLabel));
            break;
        case ColumnKind::Unit:
            result.append(std::max(words, easy ? metrics.px(unitWidth) : leastUnitWidth(model, column, metrics)));
            break;
        case ColumnKind::Text:
        case ColumnKind::Words:
            result.append(std::max(words, std::min(content, metrics.px(mostText))));
            break;
        case ColumnKind::RowNumber:
        case ColumnKind::Value:
            result.append(std::max(words, content));
            break;
        }
    }
    return result;
}

bool outgrows(const QModelIndex& index, int needed, const GridMetrics& metrics, WordsRoom room) {
    const QString text = index.data(Qt::DisplayRole).toString();
    const int content = needed - besideContent(columnKindOf(*index.model(), index.column()), metrics, room);
    return !isSurelyWithin(content, text, metrics) && contentWidth(index, text, metrics, room) > content;
}

QList<int> spreadWidths(const QAbstractItemModel& model, QList<int> needed, const QHash<int, int>& fixed, int available,
                        const GridMetrics& metrics) {
    const int named = nameColumn(model);
    int label = -1;
    int leastOfLabel = 0;
    QList<int> growing;
    int rest = available;
    for (int column = 0; column < needed.size(); ++column) {
        const ColumnKind kind = columnKindOf(model, column);
        if (fixed.contains(column)) {
            needed[column] = fixed.value(column);
        } else if (column == named) {
            label = column;
            leastOfLabel = needed.at(column);
            needed[column] = std::max(needed.at(column), available * 29 / 100);
        } else if (kind == ColumnKind::Value) {
            growing.append(column);
        }
        rest -= needed.at(column);
    }
    if (rest > 0 && !growing.isEmpty()) {
        const int share = std::min(rest / static_cast<int>(growing.size()), metrics.px(mostExtra));
        for (const int column : std::as_const(growing)) {
            needed[column] += share;
            rest -= share;
        }
    }
    if (label >= 0) {
        needed[label] = std::max(leastOfLabel, needed.at(label) + rest);
    }
    return needed;
}

}  // namespace ui
