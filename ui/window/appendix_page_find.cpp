// Finding rows in an appendix, filtering them, and what is done with a block of its cells.
#include "core/decimal/russian.h"
#include "core/text/folding.h"
#include "ui/form/appendix_model.h"
#include "ui/form/figure_words.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/window/appendix_page.h"
#include "ui/window/find_bar.h"
#include "ui/window/formula_line.h"
#include "ui/window/list_acts.h"
#include "ui/window/list_filter.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QRegularExpression>

#include <set>

namespace ui {
namespace {

constexpr qsizetype longestList = 4;
constexpr qsizetype largestBlock = 200'000;

std::string folded(const QString& text) {
    QString plain = text;
    // A figure is found whether its groups are parted or not.
    static const QRegularExpression groups(QStringLiteral("(?<=\\d)[\\s\\x{00A0}\\x{202F}](?=\\d)"));
    plain.remove(groups);
    return text::foldForSearch(plain.toStdString());
}

}  // namespace

void AppendixPage::openFind() {
    if (m_listFilter != nullptr) {
        m_listFilter->focusSearch();
        return;
    }
    m_find->open();
}

void AppendixPage::openGoToRow() {
    if (m_listFilter != nullptr) {
        m_listFilter->focusSearch();
        return;
    }
    m_formula->focusName();
}

bool AppendixPage::matches(const QModelIndex& index, const std::string& wanted) const {
    return folded(index.data().toString()).find(wanted) != std::string::npos;
}

void AppendixPage::findNext(bool forward) {
    const std::string wanted = folded(m_find->text());
    if (wanted.empty()) {
        openFind();
        return;
    }
    const int columns = m_model->columnCount();
    const int cells = m_model->rowCount() * columns;
    const QModelIndex from = view().currentIndex();
    const int start = from.isValid() ? from.row() * columns + from.column() : 0;
    for (int step = 1; step <= cells; ++step) {
        const int place = ((start + (forward ? step : -step)) % cells + cells) % cells;
        const QModelIndex index = m_model->index(place / columns, place % columns);
        if (shows(index.row()) && matches(index, wanted)) {
            view().goTo(index);
            m_find->showResult(m_model->placeText(index));
            return;
        }
    }
    m_find->showResult(QStringLiteral("«%1» – в таблице не найдено").arg(m_find->text()));
}

void AppendixPage::goToTyped(const QString& text) {
    static const QRegularExpression numbers(QStringLiteral("[0-9]+(?:\\.[0-9]+)*"));
    auto match = numbers.globalMatch(text);
    const QString number = match.hasNext() ? match.next().captured() : QString();
    // Forms print «02»; people say «2».
    const QModelIndex exact = m_model->indexOfRow(number);
    const QModelIndex row = exact.isValid() ? exact : m_model->indexOfRow(QLatin1Char('0') + number);
    if (!row.isValid()) {
        m_strip->display(StripKind::Warning,
                         QStringLiteral("Строки «%1» в приложении нет. Пример: 28 или 28, 5").arg(text.trimmed()),
                         QStringLiteral("Закрыть"));
        return;
    }
    QModelIndex target = row.siblingAtColumn(std::max(row.column(), view().currentIndex().column()));
    if (match.hasNext()) {
        const QString wanted = match.next().captured();
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex index = row.siblingAtColumn(column);
            if (m_model->placeText(index).endsWith(QChar(0x00A0) + wanted)) {
                target = index;
            }
        }
    }
    m_strip->dismiss();
    if (!shows(target.row())) {
        goTo(*m_model->address(target));
    }
    view().goTo(target);
    view().setFocus();
    // No signal comes from a cell that was current already.
    m_formula->restoreName();
}

void AppendixPage::takeTyped(const QString& text) {
    const QModelIndex index = view().currentIndex();
    if (m_model->setData(index, text, Qt::EditRole)) {
        m_strip->dismiss();
    } else {
        tell({m_model->placeText(index) + QStringLiteral(": ") + index.data(RefusalRole).toString()},
             QStringLiteral("Не принято"));
    }
}

QList<int> AppendixPage::shownRows() const {
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (view().isPinned(row) || !view().isRowHidden(row)) {
            rows.append(row);
        }
    }
    return rows;
}

void AppendixPage::pasteInto(const QModelIndex& corner, bool withPreview) {
    const QString text = QApplication::clipboard()->text();
    const bool block = text.trimmed().contains(QLatin1Char('\t')) || text.trimmed().contains(QLatin1Char('\n'));
    // A sheet of half a million cells is no block of this table: it is looked at apart from the window.
    const bool large = text.size() > largestBlock && !m_shownPlan.isReadOnly() && !m_model->rows().isList();
    const bool isOfFacts = m_model->isFact(corner);
    if ((withPreview || large) && !isOfFacts && !text.trimmed().isEmpty()) {
        openPreview(corner, text);
        return;
    }
    const QStringList refused =
        m_model->editing().paste(text, corner, view().selectionModel()->selectedIndexes(), shownRows());
    // A block that is not plain figures of the same shape is looked at before anything of it is taken.
    // The rows of a list are texts and marks of the user's own: there is nothing to recognise in them.
    if (!refused.isEmpty() && block && !isOfFacts && !m_shownPlan.isReadOnly() && !m_model->rows().isList()) {
        openPreview(corner, text);
    } else {
        tell(refused, QStringLiteral("Не вставлено"));
    }
    if (refused.isEmpty() && block && m_list != nullptr) {
        m_list->tellPasted();
    }
}

void AppendixPage::tell(const QStringList& refused, const QString& deed) {
    if (refused.isEmpty()) {
        m_strip->dismiss();
        return;
    }
    m_strip->display(StripKind::Error,
                     deed + QStringLiteral(". ") + shortList(refused, longestList).join(QLatin1Char('\n')),
                     QStringLiteral("Закрыть"));
}

/// What is not of one kind has no sum: roubles with thousands, visits with days.
void AppendixPage::showSelection() {
    const QModelIndexList chosen = view().selectionModel()->selectedIndexes();
    decimal::Decimal sum;
    int count = 0;
    std::set<std::string> kinds;
    for (const QModelIndex& index : chosen) {
        if (const auto figure = m_model->figure(index)) {
            sum += *figure;
            ++count;
            kinds.insert(kindOfFigure(*m_model->address(index)));
        }
    }
    const QString told = QStringLiteral("Выделено %1").arg(count);
    const QString filtered = m_listFilter == nullptr ? QString() : m_listFilter->words();
    emit selectionTold(count < 2 ? filtered
                       : kinds.size() > 1
                           ? told
                           : told + QStringLiteral(", сумма ") + QString::fromStdString(decimal::printRussian(sum)));
}

/// Of volumes and of unit costs the care too.
std::string AppendixPage::kindOfFigure(const form::CellAddress& cell) const {
    const form::Column* column = m_shownPlan.edition().column(cell);
    const std::string care = m_shownPlan.edition().row(cell)->unitCode;
    if (column == nullptr) {
        return "services " + care;
    }
    if (const form::Quantity& quantity = form::quantityOf(*m_shownPlan.edition().row(cell), *column);
        quantity.measure == form::Measure::Other) {
        return quantity.key;
    }
    const bool isOfCare = column->measure == form::Measure::Volume || column->measure == form::Measure::UnitCost;
    return std::to_string(static_cast<int>(column->measure)) + (isOfCare ? " " + care : std::string());
}

/// Which filters let a row through, by RowFilter.
std::array<bool, 4> AppendixPage::fits(int row) const {
    std::array<bool, 4> result{true, false, false, false};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto cell = m_model->address(m_model->index(row, column));
        if (!cell) {
            continue;
        }
        const programme::CellView view = m_shownPlan.result().cell(*cell);
        result[1] = result[1] || view.figure.has_value();
        result[2] = result[2] || view.takesEntry;
        result[3] = result[3] || m_shownPlan.faultOf(*cell, m_shownPlan.year()).has_value();
    }
    return result;
}

bool AppendixPage::shows(int row) const {
    return m_model->rows().isList() || m_filter == RowFilter::All || view().isPinned(row)
           || fits(row)[static_cast<std::size_t>(m_filter)];
}

void AppendixPage::showCounts() {
    if (m_model->rows().isList()) {
        return;  // the filter of a list counts for itself
    }
    std::array<int, 4> counts{};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const std::array<bool, 4> fitting = fits(row);
        for (std::size_t filter = 0; filter < counts.size(); ++filter) {
            counts[filter] += fitting[filter] ? 1 : 0;
        }
    }
    const QStringList names{QStringLiteral("Все строки"), QStringLiteral("С числами"),
                            QStringLiteral("Только исходные"), QStringLiteral("С замечаниями")};
    for (int filter = 0; filter < names.size(); ++filter) {
        m_rows->setItemText(filter,
                            names.at(filter) + QStringLiteral(": %1").arg(counts[static_cast<std::size_t>(filter)]));
    }
}

void AppendixPage::showFilter() {
    if (m_model->rows().isList()) {
        return;
    }
    QSet<int> hidden;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!shows(row)) {
            hidden.insert(row);
        }
    }
    view().setFilteredRows(hidden);
}

}  // namespace ui
