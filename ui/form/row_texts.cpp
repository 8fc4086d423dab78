#include "ui/form/row_texts.h"

#include "ui/form/cell_state.h"
#include "ui/form/short_names.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"

#include <QAbstractItemModel>
#include <QFontMetrics>

#include <utility>
#include <vector>

namespace ui {
namespace {

constexpr int labelGap = 6;
/// A name over two rows has a line of each and makes neither higher.
constexpr int joinedLines = 2;
/// Official words that take more give way to short ones.
constexpr int mostFooterLines = 3;

int mostLines(LabelMode mode) {
    switch (mode) {
    case LabelMode::OneLine:
    case LabelMode::Short:
        return 1;
    case LabelMode::UpToThreeLines:
        return 3;
    case LabelMode::Full:
        return 0;
    }
    return 0;
}

/// What stands in the label column, row by row.
QStringList rowNames(const QAbstractItemModel& model, int column, LabelMode mode) {
    QStringList names;
    std::vector<std::pair<int, QString>> above;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, column);
        const QString label = index.data(Qt::DisplayRole).toString();
        const QString shortName = index.data(ShortLabelRole).toString();
        const int level = index.data(LevelRole).toInt();
        while (!above.empty() && above.back().first >= level) {
            above.pop_back();
        }
        QStringList parents;
        for (const auto& [ignored, name] : above) {
            parents.append(name);
        }
        names.append(mode != LabelMode::Short || shortName.isEmpty() ? label : shortNameBelow(shortName, parents));
        above.emplace_back(level, shortName);
    }
    return names;
}

}  // namespace

void RowTexts::measure(const QAbstractItemModel& model, const QList<int>& columnWidths, const GridMetrics& metrics,
                       LabelMode mode) {
    m_cells.clear();
    m_heights.fill(metrics.rowHeight(1), model.rowCount());
    for (int column = 0; column < columnWidths.size(); ++column) {
        const ColumnKind kind = columnKindOf(model, column);
        if (kind == ColumnKind::Value || kind == ColumnKind::RowNumber || kind == ColumnKind::Words) {
            continue;
        }
        const QFont unit = unitFont(columnWidths.at(column), metrics.zoom());
        const QStringList names = kind == ColumnKind::Label ? rowNames(model, column, mode) : QStringList();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            const CellState state = cellStateOf(index);
            const bool bold = state.isTotalRow || state.kind == CellKind::Heading;
            const int start =
                kind == ColumnKind::Label ? metrics.labelStart(index.data(LevelRole).toInt()) : metrics.px(labelGap);
            const QFont& font = kind == ColumnKind::Unit ? unit : bold ? metrics.labelBold() : metrics.label();
            const int width = columnWidths.at(column) - start - metrics.px(labelGap) + 1;
            const QString text = index.data(Qt::DisplayRole).toString();
            const bool joined = state.flags & (CellFlag::JoinedDown | CellFlag::JoinedUp);
            const QStringList lines = wrapText(kind == ColumnKind::Label ? names.at(row) : text, font, width,
                                               joined ? joinedLines : mostLines(mode));
            if (!joined) {
                m_heights[row] = std::max(m_heights.at(row), metrics.rowHeight(static_cast<int>(lines.size())));
            }
            m_cells.insert({row, column}, {text, lines});
        }
    }
    measureFooters(model, columnWidths, metrics);
}

void RowTexts::measureFooters(const QAbstractItemModel& model, const QList<int>& columnWidths,
                              const GridMetrics& metrics) {
    const auto isAcross = [](const QModelIndex& index) { return cellStateOf(index).flags.testFlag(CellFlag::Across); };
    for (int row = model.rowCount() - 1; row >= 0 && isAcross(model.index(row, 0)); --row) {
        int width = 0;
        for (int column = 0; column < columnWidths.size() && isAcross(model.index(row, column)); ++column) {
            width += columnWidths.at(column);
        }
        const int room = width - 2 * metrics.px(labelGap);
        const QString text = model.index(row, 0).data(Qt::ToolTipRole).toString();
        QStringList lines = wrapText(text, metrics.labelBold(), room, 0);
        if (lines.size() > mostFooterLines) {
            lines = wrapText(model.index(row, 0).data(ShortLabelRole).toString(), metrics.labelBold(), room, 0);
        }
        m_heights[row] = metrics.rowHeight(static_cast<int>(lines.size()));
        m_cells.insert({row, 0}, {text, lines});
    }
}

int RowTexts::widestShortName(const QAbstractItemModel& model, int column, const GridMetrics& metrics) {
    const QFontMetrics plain(metrics.label());
    const QFontMetrics bold(metrics.labelBold());
    const QStringList names = rowNames(model, column, LabelMode::Short);
    int widest = 0;
    for (int row = 0; row < names.size(); ++row) {
        const QModelIndex index = model.index(row, column);
        const QFontMetrics& font = cellStateOf(index).isTotalRow ? bold : plain;
        widest = std::max(widest, metrics.labelStart(index.data(LevelRole).toInt()) + metrics.px(labelGap)
                                      + font.horizontalAdvance(names.at(row)));
    }
    return widest;
}

QStringList RowTexts::lines(int row, int column) const {
    return m_cells.value({row, column}).lines;
}

bool RowTexts::isStale(int row, int column, const QString& text) const {
    return m_cells.value({row, column}).text != text;
}

}  // namespace ui
