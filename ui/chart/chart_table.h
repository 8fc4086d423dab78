#pragma once

#include "core/decimal/decimal.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// A cell of the table behind a chart: words, or a number as printed and as exact.
struct ChartCell {
    QString text;
    std::optional<decimal::Decimal> number;
    bool missing = false;  ///< the words stand for a number that is not there: an empty field in CSV
};

/// What a chart shows, as rows: on F2 and as CSV.
struct ChartTable {
    QStringList header;
    std::vector<std::vector<ChartCell>> rows;
};

/// Russian spreadsheets part fields by «;» and read «0,5»; programs part them by «,» and read «0.5».
enum class CsvStyle { Spreadsheet, Program };

/// Figures without groups.
[[nodiscard]] QString chartCsv(const ChartTable& table, CsvStyle style);

}  // namespace ui
