#include "core/form/read_rows.h"

#include "core/form/edition_text.h"
#include "core/form/edition_words.h"
#include "core/form/formula.h"
#include "core/form/parse_rule.h"
#include "core/form/split.h"
#include "core/form/table_file.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace form {

namespace {

struct RowField {
    enum Value : std::size_t {
        Key,
        Number,
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
        QuantityKey,
        Parts,
        SumPrinted,
        AddsParts,
        OtherSums,
        Footnotes,
        Source,
        FirstCell
    };
};

constexpr std::string_view ownPrefix = "row_";

std::vector<std::string> rowFields(const std::vector<Column>& columns) {
    std::vector<std::string> names{"row",        "number",     "line",      "label", "label_short",
                                   "unit",       "unit_code",  "parent",    "level", "relation",
                                   "kind",       "population", "quantity",  "parts", "sum_printed",
                                   "adds_parts", "other_sums", "footnotes", "source"};
    for (const Column& column : columns) {
        // A table may call a column of its own as the file calls one of the row's: it is the table's then.
        std::ranges::replace(names, column.key, std::string(ownPrefix) + column.key);
        names.push_back(column.key);
    }
    return names;
}

/// What a table of the second grammar may leave out; the cost tables of the first have all of it but the number.
const std::set<std::string_view> mayMiss{
    "number",     "line",     "label_short", "unit",        "unit_code",  "parent",     "level",     "relation", "kind",
    "population", "quantity", "parts",       "sum_printed", "adds_parts", "other_sums", "footnotes", "source"};

constexpr std::size_t mostRows = 5000;
constexpr std::size_t longestText = 4000;  ///< bytes; the longest label there is has 600
constexpr int deepestLevel = 30;

void readTexts(TableFile& table, const text::CsvRecord& record, Row& row) {
    row.key = table.filledField(record, RowField::Key);
    if (row.key.find(' ') != std::string::npos) {
        table.fault(record.line, RowField::Key,
                    "«" + row.key + "» – с пробелом; ожидается номер строки, например 23.1.");
    }
    row.number = table.has(RowField::Number) ? table.field(record, RowField::Number) : row.key;
    row.line = table.has(RowField::Line) ? table.filledField(record, RowField::Line) : row.key;
    row.label = table.filledField(record, RowField::Label);
    row.labelShort = table.has(RowField::LabelShort) ? table.filledField(record, RowField::LabelShort) : row.label;
    row.unit = table.field(record, RowField::Unit);
    row.unitCode = table.field(record, RowField::UnitCode);
    row.source = table.has(RowField::Source) ? table.filledField(record, RowField::Source) : std::string();
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

PopulationBase populationOf(TableFile& table, const text::CsvRecord& record, const Edition& edition) {
    const std::string& key = table.field(record, RowField::Population);
    const PopulationBase base = edition.baseOfKey(key);
    if (base == PopulationBase::None && !key.empty()) {
        std::string known;
        for (std::size_t i = 1; i < edition.bases.size(); ++i) {
            known += edition.bases[i].key + ", ";
        }
        table.fault(record.line, RowField::Population,
                    "«" + key + "» – неизвестное слово; ожидается " + known.substr(0, known.size() - 2)
                        + " или пустое поле.");
    }
    return base;
}

std::optional<Quantity> quantityOf(TableFile& table, const text::CsvRecord& record, const Edition& edition) {
    const std::string& key = table.field(record, RowField::QuantityKey);
    const auto found = std::ranges::find(edition.quantities, key, &Quantity::key);
    if (key.empty() || found != edition.quantities.end()) {
        return key.empty() ? std::nullopt : std::optional(*found);
    }
    table.fault(record.line, RowField::QuantityKey,
                "Величины «" + key + "» нет; ожидается ключ из разделов [[quantity]] файла edition.toml.");
    return std::nullopt;
}

/// Without a column of levels a row stands one below its parent.
int levelOf(TableFile& table, const text::CsvRecord& record, const Appendix& appendix, const Row& row) {
    if (table.has(RowField::Level)) {
        return table.count(record, RowField::Level, "уровень строки от 0").value_or(0);
    }
    const Row* const parent = appendix.row(row.parent);
    return parent == nullptr ? 0 : parent->level + 1;
}

void readStructure(TableFile& table, const text::CsvRecord& record, const Edition& edition, const Appendix& appendix,
                   Row& row) {
    row.parent = table.field(record, RowField::Parent);
    row.level = levelOf(table, record, appendix, row);
    if (row.level > deepestLevel) {
        table.fault(record.line, RowField::Level, "Уровень больше " + std::to_string(deepestLevel) + ".");
    }
    row.relation = table.wordOr<Relation>(record, RowField::RelationWord, relationWords, Relation::Including);
    row.kind = table.wordOr<RowKind>(record, RowField::Kind, rowKindWords, RowKind::Leaf);
    row.population = populationOf(table, record, edition);
    row.quantity = quantityOf(table, record, edition);
    row.parts = table.list(record, RowField::Parts);
    std::vector<std::string> unknown;
    row.partsUnder = takeRowsUnder(row.parts, edition.rowOptions, unknown);
    for (const std::string& word : unknown) {
        table.fault(record.line, RowField::Parts, unknownOptionWord(word, edition.rowOptions));
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

/// sum(parts) adds the cells of the row's parts in its own column.
void nameParts(FormulaNode& node, const Row& row, const CellAddress& cell) {
    if (node.kind == FormulaNode::Kind::Parts) {
        for (const std::string& part : row.parts) {
            FormulaNode operand;
            operand.kind = FormulaNode::Kind::Cell;
            operand.position = node.position;
            operand.cell = {cell.appendix, part, cell.column};
            node.operands.push_back(std::move(operand));
        }
    }
    for (FormulaNode& operand : node.operands) {
        nameParts(operand, row, cell);
    }
}

void readCells(TableFile& table, const text::CsvRecord& record, const AppendixReading& reading,
               const KnownMethods& methods, Row& row) {
    const std::vector<Column>& columns = reading.appendix.columns;
    row.cells.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto rule = parseRule(table.field(record, RowField::FirstCell + i),
                              {reading.appendix.number, row.key, columns[i].key}, methods);
        text::Findings faults = rule ? misplaced(*rule.value, reading, i) : std::move(rule.findings);
        for (text::Finding& fault : faults) {
            table.fault(record.line, RowField::FirstCell + i, std::move(fault.text));
        }
        row.cells.push_back(rule ? std::move(*rule.value) : CellRule{});
        if (auto& formula = row.cells.back().formula) {
            Formula named = *formula;
            nameParts(named.root, row, {reading.appendix.number, row.key, columns[i].key});
            formula = std::make_shared<const Formula>(std::move(named));
        }
    }
}

}  // namespace

void readRows(const EditionFiles& files, const Edition& edition, const KnownMethods& methods, AppendixReading& reading,
              text::Findings& findings) {
    Appendix& appendix = reading.appendix;
    const std::vector<std::string> names = rowFields(appendix.columns);
    std::set<std::string_view> optional = mayMiss;
    for (const Column& column : appendix.columns) {
        optional.erase(column.key);
    }
    std::ranges::copy_if(names, std::inserter(optional, optional.end()),
                         [](const std::string& name) { return name.starts_with(ownPrefix); });
    auto table = TableFile::open(files, appendixFile(appendix.number, "rows"), names, findings, optional);
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
        readStructure(*table, record, edition, appendix, row);
        readCells(*table, record, reading, methods, row);
        if (appendix.kind == TableKind::List && row.key == listRowKey) {
            appendix.listRow = std::move(row);
            reading.listLine = record.line;
            continue;
        }
        appendix.rows.push_back(std::move(row));
        reading.rowLines.push_back(record.line);
    }
    if (appendix.kind == TableKind::List && !appendix.listRow) {
        table->fault(1, RowField::Key, "В списке нет строки «*»; ожидается одна – какой бывает каждая строка списка.");
    }
}

}  // namespace form
