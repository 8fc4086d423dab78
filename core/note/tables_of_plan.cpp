#include "core/decimal/russian.h"
#include "core/document/title_block.h"
#include "core/form/edition.h"
#include "core/note/table_kinds.h"
#include "core/programme/filled_table.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace note {

namespace {

constexpr int labelWeight = 5;
constexpr int figureWeight = 2;

std::string labelOf(const form::Row& row) {
    return row.labelShort.empty() ? row.label : row.labelShort;
}

std::string shownCell(const programme::CellView& view, const std::optional<int>& digits, const plan::Rounder& rounder) {
    if (view.closed()) {
        return "X";
    }
    if (!view.shownText.empty()) {
        return view.shownText;
    }
    if (view.figure && digits && view.figure->scale() > *digits) {
        return cellWords(rounder.rounded(*view.figure, *digits));
    }
    return cellWords(view.figure);
}

/// «строка 08, Обращения: объём медицинской помощи»
std::string measuredWords(const form::Edition& edition, const check::Deviation& one) {
    const form::Column* const column = edition.column(one.cell);
    return "стр.\u00A0" + form::rowName(edition, one.cell) + ", " + labelOf(*edition.row(one.cell))
           + (column == nullptr ? "" : ": " + text::lowerCase(column->shortName));
}

std::string reasonWords(const check::Deviation& one) {
    std::string words = one.why.factor;
    for (const std::string* part : {&one.why.reason, &one.why.document}) {
        words += words.empty() || part->empty() ? *part : "; " + *part;
    }
    if (one.hasReason()) {
        return words;
    }
    return words.empty() ? "причина не указана" : words + "; причина не указана";
}

}  // namespace

std::string cellWords(const std::optional<decimal::Decimal>& figure) {
    return figure ? decimal::printRussian(*figure) : "–";
}

Table tableOfRows(const form::NoteTable& layout, PlanFigures& figures, int year) {
    const programme::FilledTable filled(figures.edition(), figures.plan().calculation, layout.appendix,
                                        figures.assignments());
    const form::Appendix& appendix = filled.appendix();
    Table table;
    table.source = "Приложение " + std::to_string(layout.appendix);
    for (std::size_t at = 0; at < layout.headers.size(); ++at) {
        table.columns.push_back({document::replaced(layout.headers[at], "{money}", form::moneyName(filled.money())),
                                 at == 0 ? labelWeight : figureWeight, at == 0});
    }
    for (const form::Row& row : filled.rows(year)) {
        const auto cell = [&](const std::string& column) {
            return filled.cell({appendix.number, row.key, column}, year);
        };
        const bool isAsked = layout.rows.empty() ? !appendix.listRow || appendix.isListKey(row.key)
                                                 : std::ranges::find(layout.rows, row.key) != layout.rows.end();
        if (!isAsked || (!layout.filterColumn.empty() && cell(layout.filterColumn).text != layout.filterWord)) {
            continue;
        }
        TableLine line{{layout.label.empty() ? labelOf(row) : cell(layout.label).shownText}};
        line.isTotal = row.kind == form::RowKind::GrandTotal || row.kind == form::RowKind::SectionTotal;
        bool hasFigure = false;
        for (const std::string& column : layout.columns) {
            const programme::CellView view = cell(column);
            hasFigure = hasFigure || view.figure.has_value();
            line.cells.push_back(shownCell(view, layout.digits, figures.rounder()));
        }
        if (hasFigure) {
            table.lines.push_back(std::move(line));
        }
    }
    return table;
}

Table tableOfYears(const form::NoteTable& layout, PlanFigures& figures) {
    Table table;
    table.columns.push_back({"Показатель", labelWeight, true});
    for (const int year : figures.years()) {
        table.columns.push_back({std::to_string(year) + " год", figureWeight, false});
    }
    for (const form::NoteLine& source : layout.lines) {
        TableLine line{{source.label}, source.isTotal};
        for (const int year : figures.years()) {
            line.cells.push_back(figures.words(source.value, year).value_or("не введено"));
        }
        table.lines.push_back(std::move(line));
    }
    return table;
}

Table tableOfDeviations(PlanFigures& figures, int year) {
    Table table;
    table.source = "Отклонения";
    table.columns = {{"Показатель", 6, true},
                     {"Федеральный норматив", 3, false},
                     {"Территориальный норматив", 3, false},
                     {"Отклонение, %", 2, false},
                     {"Обоснование", 5, true}};
    for (const check::Deviation& one : figures.deviations().rows) {
        if (one.year == year) {
            table.lines.push_back({{measuredWords(figures.edition(), one), decimal::printRussian(one.federal),
                                    decimal::printRussian(one.territorial),
                                    one.percent ? decimal::printSigned(*one.percent) : "–", reasonWords(one)}});
        }
    }
    return table;
}

Table tableOfFindings(const form::NoteTable& layout, PlanFigures& figures) {
    Table table;
    table.source = "Проверки";
    table.columns = {{"Место", 3, true}, {"Замечание", 8, true}, {"Ожидается", 3, false}, {"В таблице", 3, false}};
    for (const check::CheckFinding& finding : figures.findings()) {
        if (layout.appendix != 0 && (!finding.cell || finding.cell->appendix != layout.appendix)) {
            continue;
        }
        std::string place;
        if (finding.cell) {
            const form::Column* const column = figures.edition().column(*finding.cell);
            place = "прил.\u00A0" + std::to_string(finding.cell->appendix) + ", стр.\u00A0"
                    + form::rowName(figures.edition(), *finding.cell)
                    + (column == nullptr || column->number.empty() ? "" : ", гр.\u00A0" + column->number);
        } else {
            place = "исходные данные";
        }
        place += finding.year == 0 ? "" : ", " + std::to_string(finding.year) + "\u00A0год";
        std::string words = finding.message;
        if (finding.state == check::State::Justified) {
            words += " (обосновано)";
        }
        table.lines.push_back(
            {{std::move(place), std::move(words), cellWords(finding.expected), cellWords(finding.actual)}});
    }
    return table;
}

}  // namespace note
