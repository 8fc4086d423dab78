#include "core/form/read_columns.h"

#include "core/form/edition_text.h"
#include "core/form/edition_words.h"
#include "core/form/split.h"
#include "core/form/table_file.h"

#include <charconv>
#include <set>

namespace form {

namespace {

struct ColumnField {
    enum Value : std::size_t { Key, Number, MeasureWord, Source, Header, ShortHeader, ShortName, Digits, Years, Width };
};

std::vector<std::string> columnFields() {
    return {"key",          "number",     "measure", "source", "header",
            "short_header", "short_name", "digits",  "years",  "width_mm"};
}

std::vector<std::string> levels(const std::string& header) {
    return split(header, " / ");
}

double width(TableFile& table, const text::CsvRecord& record) {
    const std::string& text = table.field(record, ColumnField::Width);
    const char* const end = text.data() + text.size();
    double millimetres = 0;
    const auto [stop, problem] = std::from_chars(text.data(), end, millimetres);
    // Written so that «nan» fails too.
    if (problem != std::errc{} || stop != end || !(millimetres > 0 && millimetres <= 1000)) {
        table.fault(record.line, ColumnField::Width,
                    "«" + text + "» – не ширина столбца; ожидается число миллиметров, например 22.");
    }
    return millimetres;
}

LeadingColumn readLeading(TableFile& table, const text::CsvRecord& record) {
    LeadingColumn column;
    column.key = table.field(record, ColumnField::Key);
    column.number = table.field(record, ColumnField::Number);
    column.header = levels(table.filledField(record, ColumnField::Header));
    column.shortHeader = levels(table.field(record, ColumnField::ShortHeader));
    column.widthMm = width(table, record);
    if (const std::string& measure = table.field(record, ColumnField::MeasureWord); !measure.empty()) {
        table.fault(record.line, ColumnField::MeasureWord,
                    "«" + measure + "» у столбца " + column.key
                        + "; ожидается пустое поле: мера есть у столбцов значений.");
    }
    return column;
}

Column readValueColumn(TableFile& table, const text::CsvRecord& record) {
    Column column;
    column.key = table.filledField(record, ColumnField::Key);
    if (column.key.find_first_of(". ") != std::string::npos) {
        table.fault(record.line, ColumnField::Key,
                    "«" + column.key + "» – с точкой или пробелом; ожидается слово, например cost_oms.");
    }
    column.number = table.field(record, ColumnField::Number);
    column.measure = table.word<Measure>(record, ColumnField::MeasureWord, measureWords);
    column.source = table.word<MoneySource>(record, ColumnField::Source, moneySourceWords);
    column.header = levels(table.filledField(record, ColumnField::Header));
    column.shortHeader = levels(table.field(record, ColumnField::ShortHeader));
    column.shortName = table.filledField(record, ColumnField::ShortName);
    if (!table.field(record, ColumnField::Digits).empty()) {
        column.digits = table.count(record, ColumnField::Digits, "число знаков после запятой или пустое поле");
    }
    column.firstYearOnly = table.word<bool>(record, ColumnField::Years, columnYearsWords);
    column.widthMm = width(table, record);
    return column;
}

bool isLeading(std::string_view key) {
    return key == "label" || key == "row" || key == "unit";
}

}  // namespace

void readColumns(const EditionFiles& files, AppendixReading& reading, text::Findings& findings) {
    auto table = TableFile::open(files, appendixFile(reading.appendix.number, "columns"), columnFields(), findings);
    if (!table) {
        return;
    }
    reading.columnsRead = true;
    const std::size_t earlier = findings.size();
    std::set<std::string_view> seen;
    for (const text::CsvRecord& record : table->records()) {
        const std::string& key = table->field(record, ColumnField::Key);
        if (!seen.insert(key).second) {
            table->fault(record.line, ColumnField::Key, "Столбец «" + key + "» указан дважды.");
        } else if (isLeading(key)) {
            reading.appendix.leading.push_back(readLeading(*table, record));
        } else {
            reading.appendix.columns.push_back(readValueColumn(*table, record));
        }
    }
    reading.measuresKnown = findings.size() == earlier;
}

}  // namespace form
