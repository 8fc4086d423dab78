#include "ui/form/column_measure.h"

#include "ui/form/cell_state.h"
#include "ui/form/row_texts.h"

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

constexpr int mostShortName = 232;

/// A short name that is cut tells less than the whole one did; the longest few give way all the same.
void makeRoomForShortNames(QList<int>& widths, const QAbstractItemModel& model, const GridMetrics& metrics) {
    for (int column = 0; column < widths.size(); ++column) {
        if (columnKindOf(model, column) == ColumnKind::Label) {
            const int wanted = RowTexts::widestShortName(model, column, metrics);
            widths[column] = std::max(widths.at(column), std::min(wanted, metrics.px(mostShortName)));
        }
    }
}

/// A long form beside the inspector: words stand closer before figures leave the window, and headings become taller
/// where that brings all of the table into sight.
std::pair<WordsRoom, QList<int>> fittingWidths(const QAbstractItemModel& model, const FormHeading& heading,
                                               const GridMetrics& metrics, int room) {
    const auto fits = [room](const QList<int>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0) <= room;
    };
    const QList<int> easy = neededWidths(model, heading, metrics);
    if (fits(easy)) {
        return {WordsRoom::Easy, easy};
    }
    const QList<int> least = neededWidths(model, heading, metrics, WordsRoom::Least);
    if (!fits(least)) {
        const QList<int> tall = neededWidths(model, heading, metrics, WordsRoom::Tall);
        if (fits(tall)) {
            return {WordsRoom::Tall, tall};
        }
    }
    return {WordsRoom::Least, least};
}

}  // namespace

QList<int> ColumnMeasure::measure(const QAbstractItemModel& model, const FormHeading& heading,
                                  const GridMetrics& metrics, ColumnRoom room) {
    auto [words, needed] = fittingWidths(model, heading, metrics, room.width);
    if (words != m_words) {
        m_words = words;
        forget();
    }
    // Widths only grow while the same form is shown: a column must not jump as numbers change.
    for (int column = 0; column < std::min(needed.size(), m_needed.size()); ++column) {
        needed[column] = std::max(needed.at(column), m_needed.at(column));
    }
    m_needed = needed;
    if (room.shortNames) {
        makeRoomForShortNames(needed, model, metrics);
    }
    return spreadWidths(model, needed, m_userWidths, room.width, metrics);
}

bool ColumnMeasure::outgrows(const QModelIndex& index, const GridMetrics& metrics) const {
    return ui::outgrows(index, m_needed.value(index.column()), metrics, m_words);
}

}  // namespace ui
