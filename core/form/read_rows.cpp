#include "core/form/read_rows.h"

#include "core/form/edition_text.h"
#include "core/form/edition_words.h"
#include "core/form/parse_rule.h"
#include "core/form/split.h"
#include "core/form/table_file.h"

#include <utility>

namespace form {

namespace {

struct RowField {
    enum Value : std::size_t {
        Key,
        Line,
        Label,
        LabelShort,
        Unit,
        UnitCode,
        Parent,
        Level,
        RelationWord,
        Kind,
        Population,
        Parts,
        SumPrinted,
        AddsParts,
        OtherSums,
        Footnotes,
        Source,
        FirstCell
    };
};

std::vector<std::string> rowFields(const std::vector<Column>& columns) {
    std::vector<std::string> names{"row",         "line",       "label",      "label_short", "unit",       "unit_code",
                                   "parent",      "level",      "relation",   "kind",        "population", "parts",
                                   "sum_printed", "adds_parts", "other_sums", "footnotes",   "source"};
    for (const Column& column : columns) {
        names.push_back(column.key);
    }
    return names;
}

constexpr std::size_t mostRows = 5000;
constexpr std::size_t longestText = 4000;  ///< bytes; the longest label there is has 600
constexpr int deepestLevel = 30;

void readTexts(TableFile& table, const text::CsvRecord& record, Row& row) {
    row.key = table.filledField(record, RowField::Key);
    if (row.key.find(' ') != std::string::npos) {
        table.fault(record.line, RowField::Key,
                    "«" + row.key + "» – с пробелом; ожидается номер строки, например 23.1.");
    }
    row.line = table.filledField(record, RowField::Line);
    row.label = table.filledField(record, RowField::Label);
    row.labelShort = table.filledField(record, RowField::LabelShort);
    row.unit = table.field(record, RowField::Unit);
    row.unitCode = table.field(record, RowField::UnitCode);
    row.source = table.filledField(record, RowField::Source);
    for (const auto field : {RowField::Key, RowField::Line, RowField::Label, RowField::LabelShort, RowField::Unit,
                             RowField::UnitCode, RowField::Source}) {
        if (table.field(record, field).size() > longestText) {
            table.fault(record.line, field, "Текст длиннее " + std::to_string(longestText) + " байтов.");
        }
    }
}

/// «24 27 unless:37 unless:47»
OtherSum otherSum(std::string_view words) {
    constexpr std::string_view unless = "unless:";
    OtherSum sum;
    for (std::string& word : split(words, " ")) {
        const bool isCondition = word.starts_with(unless);
        (isCondition ? sum.unlessOwn : sum.rows).push_back(isCondition ? word.substr(unless.size()) : std::move(word));
    }
    return sum;
}

void readStructure(TableFile& table, const text::CsvRecord& record, Row& row) {
    row.parent = table.field(record, RowField::Parent);
    row.level = table.count(record, RowField::Level, "уровень строки от 0").value_or(0);
    if (row.level > deepestLevel) {
        table.fault(record.line, RowField::Level, "Уровень больше " + std::to_string(deepestLevel) + ".");
    }
    row.relation = table.word<Relation>(record, RowField::RelationWord, relationWords);
    row.kind = table.word<RowKind>(record, RowField::Kind, rowKindWords);
    row.population = table.word<PopulationBase>(record, RowField::Population, populationWords);
    constexpr std::string_view outside = "outside:";
    for (std::string& part : table.list(record, RowField::Parts)) {
        const bool isOutside = part.starts_with(outside);
        (isOutside ? row.partsOutside : row.parts).push_back(isOutside ? part.substr(outside.size()) : std::move(part));
    }
    row.sumPrinted = table.word<bool>(record, RowField::SumPrinted, yesWords);
    row.addsParts = table.word<bool>(record, RowField::AddsParts, yesWords);
    for (const std::string& sum : split(table.field(record, RowField::OtherSums), ";")) {
        row.otherSums.push_back(otherSum(sum));
    }
    row.footnotes = table.list(record, RowField::Footnotes);
}

text::Findings misplaced(const CellRule& rule, const AppendixReading& reading, std::size_t column) {
    return reading.measuresKnown ? misplacedRules(rule, reading.appendix.columns[column]) : text::Findings{};
}

void readCells(TableFile& table, const text::CsvRecord& record, const AppendixReading& reading, Row& row) {
    const std::vector<Column>& columns = reading.appendix.columns;
    row.cells.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto rule = parseRule(table.field(record, RowField::FirstCell + i));
        text::Findings faults = rule ? misplaced(*rule.value, reading, i) : std::move(rule.findings);
        for (text::Finding& fault : faults) {
            table.fault(record.line, RowField::FirstCell + i, std::move(fault.text));
        }
        row.cells.push_back(rule ? std::move(*rule.value) : CellRule{});
    }
}

}  // namespace

void readRows(const EditionFiles& files, AppendixReading& reading, text::Findings& findings) {
    Appendix& appendix = reading.appendix;
    auto table = TableFile::open(files, appendixFile(appendix.number, "rows"), rowFields(appendix.columns), findings);
    if (!table) {
        return;
    }
    if (table->records().size() > mostRows) {
        table->fault(table->records()[mostRows].line, RowField::Key, "Строк больше " + std::to_string(mostRows) + ".");
        return;
    }
    reading.rowsRead = true;
    appendix.rows.reserve(table->records().size());
    for (const text::CsvRecord& record : table->records()) {
        Row row;
        readTexts(*table, record, row);
        readStructure(*table, record, row);
        readCells(*table, record, reading, row);
        appendix.rows.push_back(std::move(row));
        reading.rowLines.push_back(record.line);
    }
}

}  // namespace form
