#include "core/form/read_columns.h"

#include "core/form/edition_text.h"
#include "core/form/edition_words.h"
#include "core/form/split.h"
#include "core/form/table_file.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace form {

namespace {

struct ColumnField {
    enum Value : std::size_t {
        Key,
        Number,
        MeasureWord,
        QuantityKey,
        Source,
        Header,
        ShortHeader,
        ShortName,
        Digits,
        Years,
        Type,
        Choices,
        Unique,
        PartOf,
        Own,
        Filter,
        Paper,
        Width
    };
};

std::vector<std::string> columnFields() {
    return {"key",   "number", "measure", "quantity", "source", "header", "short_header", "short_name", "digits",
            "years", "type",   "choices", "unique",   "of",     "own",    "filter",       "paper",      "width_mm"};
}

/// What a table of the second grammar may leave out; the cost tables of the first have all of it.
const std::set<std::string_view> mayBeMissing{"number", "measure", "quantity", "source",  "short_header", "short_name",
                                              "digits", "years",   "type",     "choices", "unique",       "of",
                                              "own",    "filter",  "paper",    "width_mm"};

std::vector<std::string> levels(const std::string& header) {
    return split(header, " / ");
}

double width(TableFile& table, const text::CsvRecord& record) {
    if (!table.has(ColumnField::Width)) {
        return Column{}.widthMm;
    }
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

/// The quantity by its key, or one of the five by its measure. A column of neither is a number without a unit.
Quantity readQuantity(TableFile& table, const text::CsvRecord& record, const Edition& edition) {
    const std::string& key = table.field(record, ColumnField::QuantityKey);
    if (key.empty()) {
        return quantityOf(table.wordOr<Measure>(record, ColumnField::MeasureWord, measureWords, Measure::Other));
    }
    const auto found = std::ranges::find(edition.quantities, key, &Quantity::key);
    if (found == edition.quantities.end()) {
        table.fault(record.line, ColumnField::QuantityKey,
                    "Величины «" + key + "» нет; ожидается ключ из разделов [[quantity]] файла edition.toml.");
        return {};
    }
    if (!table.field(record, ColumnField::MeasureWord).empty()) {
        table.fault(record.line, ColumnField::MeasureWord,
                    "Стоят и мера, и величина «" + key + "»; ожидается что-то одно.");
    }
    return *found;
}

std::string shortName(TableFile& table, const text::CsvRecord& record, const Column& column) {
    if (!table.has(ColumnField::ShortName)) {
        const std::string heading = column.header.empty() ? std::string() : column.header.back();
        // «Деньги, {money}» in a sentence: nothing is put in for the word there.
        return heading.substr(0, std::min(heading.find(", {"), heading.find(" ({")));
    }
    return table.filledField(record, ColumnField::ShortName);
}

/// «beds=койки; physicians=врачи»
std::vector<Choice> readChoices(TableFile& table, const text::CsvRecord& record, ColumnType type) {
    std::vector<Choice> choices;
    for (const std::string& words : split(table.field(record, ColumnField::Choices), ";")) {
        const std::vector<std::string> sides = split(words, "=");
        if (sides.size() != 2) {
            table.fault(record.line, ColumnField::Choices,
                        "«" + words + "» – не выбор; ожидается слово = название, например beds=койки.");
            continue;
        }
        choices.push_back({sides.front(), sides.back()});
    }
    if (choices.empty() == (type == ColumnType::Choice)) {
        table.fault(record.line, ColumnField::Choices,
                    type == ColumnType::Choice
                        ? "Поле пусто; ожидаются слова выбора, например beds=койки; physicians=врачи."
                        : "Слова выбора стоят у столбца другого типа; ожидается type = choice.");
    }
    return choices;
}

MoneySource sourceOf(TableFile& table, const text::CsvRecord& record, const Edition& edition) {
    const std::string& key = table.field(record, ColumnField::Source);
    const MoneySource source = edition.sourceOfKey(key);
    if (source == MoneySource::None && !key.empty()) {
        std::string known;
        for (std::size_t i = 1; i < edition.sources.size(); ++i) {
            known += (known.empty() ? "" : ", ") + edition.sources[i].key;
        }
        table.fault(record.line, ColumnField::Source,
                    "«" + key + "» – неизвестное слово; ожидается " + known + " или пустое поле.");
    }
    return source;
}

Column readValueColumn(TableFile& table, const text::CsvRecord& record, const Edition& edition) {
    Column column;
    column.key = table.filledField(record, ColumnField::Key);
    if (column.key.find_first_of(". ") != std::string::npos) {
        table.fault(record.line, ColumnField::Key,
                    "«" + column.key + "» – с точкой или пробелом; ожидается слово, например cost_oms.");
    }
    column.number = table.field(record, ColumnField::Number);
    column.quantity = readQuantity(table, record, edition);
    column.measure = column.quantity.measure;
    column.source = sourceOf(table, record, edition);
    column.sourceBase = edition.source(column.source).base;
    column.header = levels(table.filledField(record, ColumnField::Header));
    column.shortHeader = levels(table.field(record, ColumnField::ShortHeader));
    column.shortName = shortName(table, record, column);
    if (!table.field(record, ColumnField::Digits).empty()) {
        column.digits = table.count(record, ColumnField::Digits, "число знаков после запятой или пустое поле");
    } else {
        column.digits = column.quantity.digits;
    }
    column.filterName = table.field(record, ColumnField::Filter);
    column.firstYearOnly = table.wordOr<bool>(record, ColumnField::Years, columnYearsWords, false);
    column.type = table.wordOr<ColumnType>(record, ColumnField::Type, columnTypeWords, ColumnType::Number);
    column.choices = readChoices(table, record, column.type);
    column.unique = table.wordOr<bool>(record, ColumnField::Unique, uniqueWords, false);
    if (column.unique && column.type != ColumnType::Text) {
        table.fault(record.line, ColumnField::Unique,
                    "«yes» у столбца другого типа; ожидается type = text: повторяться не может код.");
    }
    column.partOf = table.field(record, ColumnField::PartOf);
    column.own = table.field(record, ColumnField::Own);
    column.onPaper = table.wordOr<bool>(record, ColumnField::Paper, paperWords, true);
    column.widthMm = width(table, record);
    return column;
}

/// A mark is a part of a mark that stands before it: so no chain of parts closes.
void checkPart(TableFile& table, const text::CsvRecord& record, const std::vector<Column>& before,
               const Column& column) {
    if (column.partOf.empty()) {
        return;
    }
    const auto whole = std::ranges::find(before, column.partOf, &Column::key);
    const bool isMark = whole != before.end() && whole->type == ColumnType::Mark;
    if (column.type != ColumnType::Mark || !isMark) {
        table.fault(record.line, ColumnField::PartOf,
                    "«" + column.partOf
                        + "» – не отметка выше этой; ожидается у столбца type = mark ключ отметки из "
                          "строк выше, частью которой он является, или пустое поле.");
    }
}

bool isLeading(std::string_view key) {
    return key == "label" || key == "row" || key == "unit";
}

}  // namespace

void readColumns(const EditionFiles& files, const Edition& edition, AppendixReading& reading,
                 text::Findings& findings) {
    auto table = TableFile::open(files, appendixFile(reading.appendix.number, "columns"), columnFields(), findings,
                                 mayBeMissing);
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
            reading.leadingLines.push_back(record.line);
            reading.appendix.leading.push_back(readLeading(*table, record));
        } else {
            Column column = readValueColumn(*table, record, edition);
            checkPart(*table, record, reading.appendix.columns, column);
            reading.columnLines.push_back(record.line);
            reading.appendix.columns.push_back(std::move(column));
        }
    }
    reading.measuresKnown = findings.size() == earlier;
}

}  // namespace form
