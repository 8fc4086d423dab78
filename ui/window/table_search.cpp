#include "ui/window/table_search.h"

#include "core/text/folding.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/find_bar.h"
#include "ui/window/formula_line.h"
#include "ui/window/list_filter.h"
#include "ui/window/row_filters.h"

#include <QRegularExpression>

namespace ui {
namespace {

std::string foldedFigures(const QString& text) {
    QString plain = text;
    // A figure is found whether its groups are parted or not.
    static const QRegularExpression groups(QStringLiteral("(?<=\\d)[\\s\\x{00A0}\\x{202F}](?=\\d)"));
    plain.remove(groups);
    return text::foldForSearch(plain.toStdString());
}

}  // namespace

TableSearch::TableSearch(const TableParts& table, RowFilters& filters, FormulaLine& line, FindBar& bar)
    : QObject(&bar), m_table(table), m_filters(filters), m_line(line), m_bar(bar) {
    connect(&line, &FormulaLine::placeRequested, this, &TableSearch::goToTyped);
    connect(&bar, &FindBar::findRequested, this, &TableSearch::next);
    connect(&bar, &FindBar::closed, this, [this] {
        m_bar.setVisible(false);
        m_table.view.setFocus();
    });
}

void TableSearch::open() {
    if (ListFilter* list = m_filters.ofList(); list != nullptr) {
        list->focusSearch();
        return;
    }
    m_bar.open();
}

void TableSearch::openGoToRow() {
    if (ListFilter* list = m_filters.ofList(); list != nullptr) {
        list->focusSearch();
        return;
    }
    m_line.focusName();
}

bool TableSearch::isFoundIn(const QModelIndex& index, const std::string& wanted) const {
    return foldedFigures(index.data().toString()).find(wanted) != std::string::npos;
}

void TableSearch::next(bool forward) {
    const std::string wanted = foldedFigures(m_bar.text());
    if (wanted.empty()) {
        open();
        return;
    }
    const AppendixModel& model = m_table.model;
    const int columns = model.columnCount();
    const int cells = model.rowCount() * columns;
    const QModelIndex from = m_table.view.currentIndex();
    const int start = from.isValid() ? from.row() * columns + from.column() : 0;
    for (int step = 1; step <= cells; ++step) {
        const int place = ((start + (forward ? step : -step)) % cells + cells) % cells;
        const QModelIndex index = model.index(place / columns, place % columns);
        if (m_filters.shows(index.row()) && isFoundIn(index, wanted)) {
            m_table.view.goTo(index);
            m_bar.showResult(model.placeText(index));
            return;
        }
    }
    m_bar.showResult(QStringLiteral("«%1» – в таблице не найдено").arg(m_bar.text()));
}

/// Forms print «02»; people say «2».
QModelIndex TableSearch::rowNumbered(const QString& number) const {
    const QModelIndex exact = m_table.model.indexOfRow(number);
    return exact.isValid() ? exact : m_table.model.indexOfRow(QLatin1Char('0') + number);
}

void TableSearch::goToTyped(const QString& text) {
    static const QRegularExpression numbers(QStringLiteral("[0-9]+(?:\\.[0-9]+)*"));
    auto match = numbers.globalMatch(text);
    const QModelIndex row = rowNumbered(match.hasNext() ? match.next().captured() : QString());
    if (!row.isValid()) {
        m_table.strip.display(StripKind::Warning,
                              QStringLiteral("Строки «%1» в приложении нет. Пример: 28 или 28, 5").arg(text.trimmed()),
                              QStringLiteral("Закрыть"));
        return;
    }
    QModelIndex target = row.siblingAtColumn(std::max(row.column(), m_table.view.currentIndex().column()));
    if (match.hasNext()) {
        const QString wanted = match.next().captured();
        for (int column = 0; column < m_table.model.columnCount(); ++column) {
            const QModelIndex index = row.siblingAtColumn(column);
            if (m_table.model.placeText(index).endsWith(QChar(0x00A0) + wanted)) {
                target = index;
            }
        }
    }
    m_table.strip.dismiss();
    if (!m_filters.shows(target.row())) {
        goTo(*m_table.model.address(target));
    }
    m_table.view.goTo(target);
    m_table.view.setFocus();
    // No signal comes from a cell that was current already.
    m_line.restoreName();
}

void TableSearch::goTo(const form::CellAddress& cell) {
    QModelIndex index = m_table.model.indexOf(cell);
    if (!index.isValid() && m_filters.showAllOfList()) {
        index = m_table.model.indexOf(cell);
    }
    if (!index.isValid()) {
        return;
    }
    if (!m_filters.shows(index.row())) {
        m_filters.choose(RowFilter::All);
    }
    m_table.view.goTo(index);
}

}  // namespace ui
