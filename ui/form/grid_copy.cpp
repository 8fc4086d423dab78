#include "ui/form/grid_copy.h"

#include "core/text/csv.h"
#include "ui/form/cell_state.h"

#include <QSet>
#include <QStringList>
#include <QTableView>

#include <algorithm>

namespace ui {
namespace {

/// For a spreadsheet: a cell of it, and never a formula that it would run.
QString oneLine(QString text) {
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return QString::fromStdString(text::harmless(text.toStdString()));
}

QString columnName(const FormHeading& heading, int column) {
    QStringList words;
    for (int level = 0; level < heading.levels; ++level) {
        for (const HeadingSpan& span : heading.spans) {
            if (span.firstLevel == level && span.firstColumn <= column && column <= span.lastColumn) {
                words.append(span.fullText.isEmpty() ? span.text : span.fullText);
            }
        }
    }
    return oneLine(words.join(QStringLiteral(", ")));
}

QList<int> sorted(const QSet<int>& places) {
    QList<int> result(places.cbegin(), places.cend());
    std::sort(result.begin(), result.end());
    return result;
}

}  // namespace

QString selectionText(const QTableView& view, const FormHeading* heading) {
    const QModelIndexList chosen = view.selectionModel()->selectedIndexes();
    QSet<int> rowSet;
    QSet<int> columnSet;
    for (const QModelIndex& index : chosen) {
        rowSet.insert(index.row());
        columnSet.insert(index.column());
    }
    const QAbstractItemModel& model = *view.model();
    if (heading != nullptr) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const ColumnKind kind = columnKindOf(model, column);
            if (kind == ColumnKind::Label || kind == ColumnKind::RowNumber) {
                columnSet.insert(column);
            }
        }
    }
    const QList<int> columns = sorted(columnSet);
    const QList<int> rows = sorted(rowSet);
    QStringList lines;
    if (heading != nullptr) {
        QStringList names;
        for (const int column : columns) {
            names.append(columnName(*heading, column));
        }
        lines.append(names.join(QLatin1Char('\t')));
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const ColumnKind kind = columnKindOf(model, column);
            const bool names = kind == ColumnKind::Label || kind == ColumnKind::RowNumber;
            const bool taken = view.selectionModel()->isSelected(index) || (heading != nullptr && names);
            cells.append(taken ? oneLine(index.data().toString()) : QString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace ui
