#pragma once

#include "core/document/lay_out.h"
#include "core/document/printed_table.h"
#include "ui/print/qt_text_measure.h"

#include <string>

/// A small appendix for tests of paper: rows «строка 1»… with a figure each.
inline document::PrintedTable smallAppendix(int rowCount) {
    document::PrintedTable table;
    table.corner = {"Приложение 2", "к Территориальной программе"};
    table.title = {"Стоимость по условиям оказания на 2016 год"};
    table.columnWidthsMm = {187, 40, 40};
    table.heading = {{"Виды", 0, 0, 0, 0}, {"№ строки", 1, 1, 0, 0}, {"млн руб.", 2, 2, 0, 0}};
    table.columnNumbers = {"", "1", "2"};
    for (int row = 1; row <= rowCount; ++row) {
        const std::string number = std::to_string(row);
        table.rows.push_back({number,
                              0,
                              false,
                              false,
                              {{"строка " + number, document::Alignment::Left, false},
                               {number, document::Alignment::Centre, true},
                               {"2\u00A0"
                                "367,4",
                                document::Alignment::Right, true}}});
    }
    table.footnotes = {"* без средств обязательного медицинского страхования"};
    return table;
}

inline std::vector<document::Page> smallPages(int rowCount) {
    ui::QtTextMeasure measure;
    return document::layOut(smallAppendix(rowCount), measure);
}
