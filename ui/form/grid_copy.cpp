#include "ui/form/grid_copy.h"

#include "core/decimal/russian.h"
#include "core/text/csv.h"
#include "ui/form/cell_state.h"

#include <QMimeData>
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

CopiedCells::CopiedCells(const QTableView& view, const FormHeading* heading, CopiedDigits digits) {
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
    if (heading != nullptr) {
        for (const int column : columns) {
            m_heading.push_back(columnName(*heading, column));
        }
    }
    for (const int row : sorted(rowSet)) {
        std::vector<Cell> cells;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const ColumnKind kind = columnKindOf(model, column);
            const bool names = kind == ColumnKind::Label || kind == ColumnKind::RowNumber;
            const bool taken = view.selectionModel()->isSelected(index) || (heading != nullptr && names);
            const QString full = digits == CopiedDigits::Full ? index.data(Qt::EditRole).toString() : QString();
            const QString shown = full.isEmpty() ? index.data().toString() : full;
            cells.push_back(!taken ? Cell{} : names ? Cell{oneLine(shown), {}} : cellOf(shown));
        }
        m_rows.push_back(std::move(cells));
    }
}

CopiedCells::Cell CopiedCells::cellOf(const QString& text) {
    const auto parsed = decimal::parseRussian(text.toStdString());
    const auto* const number = std::get_if<decimal::Decimal>(&parsed);
    return {oneLine(text), number == nullptr ? QString() : QString::fromStdString(number->toPlain())};
}

QString CopiedCells::text() const {
    QStringList lines;
    if (!m_heading.empty()) {
        lines.append(QStringList(m_heading.begin(), m_heading.end()).join(QLatin1Char('\t')));
    }
    for (const std::vector<Cell>& row : m_rows) {
        QStringList cells;
        for (const Cell& cell : row) {
            cells.append(cell.text);
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CopiedCells::html() const {
    QString body;
    if (!m_heading.empty()) {
        body += QStringLiteral("<tr>");
        for (const QString& name : m_heading) {
            body += QStringLiteral("<th>%1</th>").arg(name.toHtmlEscaped());
        }
        body += QStringLiteral("</tr>\n");
    }
    for (const std::vector<Cell>& row : m_rows) {
        body += QStringLiteral("<tr>");
        for (const Cell& cell : row) {
            const QString words = cell.text.toHtmlEscaped();
            // Excel reads x:num, Calc sdval in the language that sdnum names: neither depends on the language of the
            // program.
            body += cell.number.isEmpty()
                        ? QStringLiteral("<td>%1</td>").arg(words)
                        : QStringLiteral("<td align=\"right\" x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;\">%2</td>")
                              .arg(cell.number, words);
        }
        body += QStringLiteral("</tr>\n");
    }
    return QStringLiteral(
               "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head>"
               "<body><table border=\"1\" cellspacing=\"0\">\n%1</table></body></html>")
        .arg(body);
}

QMimeData* CopiedCells::mimeData() const {
    auto* data = new QMimeData;
    data->setText(text());
    data->setHtml(html());
    return data;
}

}  // namespace ui
