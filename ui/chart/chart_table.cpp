#include "ui/chart/chart_table.h"

#include "core/text/csv.h"

#include <algorithm>

namespace ui {

namespace {

std::string figure(const decimal::Decimal& number, CsvStyle style) {
    std::string plain = number.toPlain();
    if (style == CsvStyle::Spreadsheet) {
        std::ranges::replace(plain, '.', ',');
    }
    return plain;
}

}  // namespace

QString chartCsv(const ChartTable& table, CsvStyle style) {
    const char separator = style == CsvStyle::Spreadsheet ? ';' : ',';
    std::vector<std::string> fields;
    for (const QString& name : table.header) {
        fields.push_back(name.toStdString());
    }
    std::string csv = text::csvLine(fields, separator);
    for (const std::vector<ChartCell>& row : table.rows) {
        fields.clear();
        for (const ChartCell& cell : row) {
            fields.push_back(cell.number    ? figure(*cell.number, style)
                             : cell.missing ? std::string()
                                            : cell.text.toStdString());
        }
        csv += text::csvLineForPeople(fields, separator);
    }
    return QString::fromStdString(csv);
}

}  // namespace ui
