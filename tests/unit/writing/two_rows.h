#pragma once

#include "core/document/printed_table.h"

/// A small table with everything a form has: a corner, a heading of two levels, a total, an X, a footnote, signatures.
inline document::PrintedTable twoRows() {
    using document::Alignment;
    document::PrintedTable table;
    table.corner = {"Приложение 2", "к программе"};
    table.title = {"Стоимость на 2016 год"};
    table.columnWidthsMm = {100, 20, 73.5, 73.5};
    table.heading = {{"Виды помощи", 0, 0, 0, 1},
                     {"№", 1, 1, 0, 1},
                     {"Стоимость", 2, 3, 0, 0},
                     {"бюджет", 2, 2, 1, 1},
                     {"ОМС", 3, 3, 1, 1}};
    table.columnNumbers = {"", "1", "2", "3"};
    document::TableRow total{"01", 0, true, true, {}};
    total.cells = {{"Всего *"},
                   {"01", Alignment::Centre, true},
                   {"2\u00A0391,9", Alignment::Right, true, decimal::Decimal::fromPlain("2391.9")},
                   {"X", Alignment::Centre}};
    document::TableRow part{"02", 1, false, false, {}};
    part.cells = {{"=скорая <помощь>"},
                  {"02", Alignment::Centre, true},
                  {"\u22120,50", Alignment::Right, true, decimal::Decimal::fromPlain("-0.50")},
                  {"", Alignment::Right}};
    table.rows = {total, part};
    table.footnotes = {"*\u00A0без федерального бюджета"};
    table.closing = {"Исполнитель: Петрова"};
    table.footMarks = {"Черновик"};
    return table;
}
