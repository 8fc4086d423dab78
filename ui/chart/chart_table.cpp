#include "ui/chart/chart_table.h"

#include "core/text/csv.h"

namespace ui {

QString chartCsv(const ChartTable& table) {
    std::vector<std::string> fields;
    for (const QString& name : table.header) {
        fields.push_back(name.toStdString());
    }
    std::string csv = text::csvLine(fields);
    for (const std::vector<ChartCell>& row : table.rows) {
        fields.clear();
        for (const ChartCell& cell : row) {
            fields.push_back(cell.number    ? cell.number->toPlain()
                             : cell.missing ? std::string()
                                            : cell.text.toStdString());
        }
        csv += text::csvLineForPeople(fields);
    }
    return QString::fromStdString(csv);
}

}  // namespace ui
