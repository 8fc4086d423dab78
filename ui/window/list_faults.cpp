#include "ui/window/list_faults.h"

#include "core/text/code_digits.h"
#include "core/text/folding.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"

#include <algorithm>

namespace ui {

ListFaults::ListFaults(ShownPlan& plan, AppendixModel& model, GridView& grid, MessageStrip& strip)
    : QObject(&model), m_plan(plan), m_model(model), m_grid(grid), m_strip(strip) {
    connect(&grid, &GridView::selectionOfCellsChanged, this, &ListFaults::look);
    connect(&plan, &ShownPlan::changed, this, &ListFaults::look);
    connect(&strip, &MessageStrip::firstChosen, this, &ListFaults::takeFirst);
    connect(&strip, &MessageStrip::secondChosen, this, &ListFaults::takeSecond);
}

void ListFaults::look() {
    const auto cell = m_model.address(m_grid.currentIndex());
    const programme::ListResult* const list = m_plan.result().list(m_model.appendix().number);
    if (!cell || list == nullptr || m_plan.isReadOnly()) {
        forget();
        return;
    }
    const auto row = std::ranges::find(list->rows(), cell->row);
    const std::vector<form::Column>& columns = list->table().columns;
    const auto column = std::ranges::find(columns, cell->column, &form::Column::key);
    // A whole list may be under way: only the column of codes is looked at.
    if (row == list->rows().end() || column == columns.end() || !column->unique) {
        forget();
        return;
    }
    const auto place = static_cast<std::size_t>(row - list->rows().begin());
    const auto at = static_cast<std::size_t>(column - columns.begin());
    if (!lookForRepeated(*cell, place, at) && !lookForLetters(*cell, place, at)) {
        forget();
    }
}

bool ListFaults::lookForRepeated(const form::CellAddress& cell, std::size_t place, std::size_t column) {
    const programme::ListResult& list = *m_plan.result().list(m_model.appendix().number);
    const std::string code = text::foldForSearch(list.text(place, column));
    if (code.empty() || m_plan.faultOf(cell, m_plan.year()) != check::State::Error) {
        return false;
    }
    for (std::size_t other = 0; other < list.rows().size(); ++other) {
        if (other != place && text::foldForSearch(list.text(other, column)) == code) {
            m_cell = cell;
            m_place = place;
            m_other = other;
            tell(Step::Repeated,
                 QStringLiteral("Код «%1» уже стоит в %2.")
                     .arg(QString::fromStdString(list.text(place, column)), rowWords(other)),
                 QStringLiteral("Перейти"), QStringLiteral("Объединить…"));
            return true;
        }
    }
    return false;
}

bool ListFaults::lookForLetters(const form::CellAddress& cell, std::size_t place, std::size_t column) {
    const std::string& code = m_plan.result().list(m_model.appendix().number)->text(place, column);
    const auto mistyped = text::mistypedCode(code);
    if (!mistyped) {
        return false;
    }
    m_cell = cell;
    m_mended = mistyped->mended;
    tell(Step::Mistyped,
         QStringLiteral("В коде «%1» буква «%2» вместо цифры.")
             .arg(QString::fromStdString(code), QString::fromStdString(mistyped->letter)),
         QStringLiteral("Исправить на %1").arg(QString::fromStdString(m_mended)));
    return true;
}

/// «строке 8, «Больница № 2»»
QString ListFaults::rowWords(std::size_t place) const {
    const programme::ListResult& list = *m_plan.result().list(m_model.appendix().number);
    return QStringLiteral("строке\u00A0%1, «%2»").arg(place + 1).arg(QString::fromStdString(list.name(place)));
}

void ListFaults::tell(Step step, const QString& words, const QString& first, const QString& second) {
    m_step = step;
    m_told = words;
    m_strip.display(StripKind::Error, words, first, second);
}

/// The strip is left alone when somebody else has spoken in it since.
void ListFaults::forget() {
    if (m_step != Step::None && m_strip.text() == m_told) {
        m_strip.dismiss();
    }
    m_step = Step::None;
}

void ListFaults::takeFirst() {
    const Step step = m_strip.text() == m_told ? m_step : Step::None;
    m_step = Step::None;
    if (step == Step::Repeated) {
        const auto& rows = m_plan.result().list(m_model.appendix().number)->rows();
        m_grid.goTo(m_model.indexOf({m_cell->appendix, rows[m_other], m_cell->column}));
        m_grid.setFocus();
    } else if (step == Step::Joining) {
        join();
    } else if (step == Step::Mistyped) {
        mend();
    }
}

void ListFaults::takeSecond() {
    if (m_strip.text() != m_told || m_step == Step::None) {
        return;
    }
    if (m_step == Step::Repeated) {
        askToJoin();
    } else {
        forget();
    }
}

void ListFaults::askToJoin() {
    const programme::ListResult& list = *m_plan.result().list(m_model.appendix().number);
    const std::size_t kept = std::min(m_place, m_other);
    const std::size_t gone = std::max(m_place, m_other);
    tell(Step::Joining,
         QStringLiteral("Останется строка\u00A0%1, «%2»; строка\u00A0%3, «%4», войдёт в неё: отметки – обеих, пустое "
                        "заполнится.")
             .arg(kept + 1)
             .arg(QString::fromStdString(list.name(kept)))
             .arg(gone + 1)
             .arg(QString::fromStdString(list.name(gone))),
         QStringLiteral("Объединить"), QStringLiteral("Не объединять"));
}

void ListFaults::join() {
    const auto& rows = m_plan.result().list(m_model.appendix().number)->rows();
    const std::string kept = rows[std::min(m_place, m_other)];
    const std::string gone = rows[std::max(m_place, m_other)];
    const QStringList refused = m_model.editing().mergeRows(kept, gone);
    if (!refused.isEmpty()) {
        m_strip.display(StripKind::Error, QStringLiteral("Не объединено. ") + refused.join(QLatin1Char('\n')),
                        QStringLiteral("Закрыть"));
        return;
    }
    m_grid.goTo(m_model.indexOf({m_cell->appendix, kept, m_cell->column}));
    m_grid.setFocus();
}

void ListFaults::mend() {
    const QModelIndex cell = m_model.indexOf(*m_cell);
    m_model.setData(cell, QString::fromStdString(m_mended), Qt::EditRole);
    m_grid.setFocus();
}

}  // namespace ui
