#include "core/form/read_manifest.h"

#include "core/form/edition_text.h"
#include "core/form/edition_words.h"
#include "core/form/read_quantities.h"
#include "core/form/read_summary.h"
#include "core/form/read_table_charts.h"
#include "core/form/split.h"
#include "core/form/toml_fields.h"
#include "core/form/toml_limits.h"

#include <algorithm>
#include <set>

namespace form {

namespace {

constexpr const char* manifestName = "edition.toml";
constexpr int newestFormat = 2;
constexpr std::array comparisonWords{Word<std::string_view>{"need", "need"}};

/// toml++ of Debian reports by exception; here it becomes a finding at the line it names.
std::optional<toml::table> parseToml(std::string_view utf8, FileFaults& faults) {
    if (const std::optional<TomlExcess> excess = tomlExcess(utf8)) {
        faults.add(excess->line, excess->sentence);
        return std::nullopt;
    }
    try {
        return toml::parse(utf8);
    } catch (const toml::parse_error& error) {
        faults.add(static_cast<int>(error.source().begin.line),
                   "Запись не разбирается как TOML; ожидается, например, id = \"2015\".");
        return std::nullopt;
    }
}

void readCare(TomlFields& fields, Edition& edition) {
    const toml::node* const node = fields.optionalNode("care");
    if (node == nullptr) {
        return;
    }
    if (!node->is_table()) {
        fields.fault(*node, "care", "Ожидается раздел [care] со строками «код = \"название\"».");
        return;
    }
    for (const auto& [code, name] : *node->as_table()) {
        const std::string text = name.value_exact<std::string>().value_or("");
        if (text.empty()) {
            fields.fault(name, "care." + std::string(code.str()), "Ожидается название вида помощи в кавычках.");
        }
        edition.careKinds.emplace(code.str(), text);
    }
}

void readUnion(TomlFields& fields, Edition& edition, const std::string& code, const toml::node& node) {
    const std::string key = "care_unions." + code;
    const toml::array* const list = node.as_array();
    if (list == nullptr || list->empty()) {
        fields.fault(node, key, "Ожидается список видов помощи, например [\"call\", \"visit\"].");
        return;
    }
    std::vector<std::string> codes{code};
    for (const toml::node& item : *list) {
        codes.push_back(item.value_exact<std::string>().value_or(""));
    }
    for (const std::string& named : codes) {
        if (!edition.careKinds.contains(named)) {
            fields.fault(node, key, "Вида помощи «" + named + "» нет в разделе [care].");
        }
    }
    codes.erase(codes.begin());
    edition.careUnions.emplace(code, std::move(codes));
}

void readUnions(TomlFields& fields, Edition& edition) {
    const toml::node* const node = fields.optionalNode("care_unions");
    if (node == nullptr) {
        return;
    }
    if (!node->is_table()) {
        fields.fault(*node, "care_unions", "Ожидается раздел [care_unions] со строками «код = [\"код\"]».");
        return;
    }
    for (const auto& [code, list] : *node->as_table()) {
        readUnion(fields, edition, std::string(code.str()), list);
    }
}

/// The first grammar knew two tables and no roles: the last one is the cost by conditions, the other says its sources.
void giveRolesOfFirstGrammar(std::vector<AppendixReading>& readings) {
    for (AppendixReading& reading : readings) {
        reading.appendix.role = &reading == &readings.back() ? std::string(mainRole) : std::string(sourcesRole);
    }
}

void requireMain(const std::vector<AppendixReading>& readings, FileFaults& faults) {
    const auto main =
        std::ranges::count(readings, mainRole, [](const AppendixReading& reading) { return reading.appendix.role; });
    if (main != 1) {
        faults.addKey(0, "appendix.role",
                      "Приложений с role = \"main\": " + std::to_string(main)
                          + "; ожидается одно – стоимость программы по условиям.");
    }
}

AppendixReading readAppendix(const toml::table& table, const FileFaults& faults) {
    TomlFields fields(table, "appendix.", faults);
    AppendixReading reading;
    for (const auto& [key, node] : table) {
        reading.keyLines.emplace(key.str(), lineOf(node));
    }
    reading.appendix.number = fields.wholeNumber("number", 1, 999);
    reading.appendix.title = fields.filledText("title");
    reading.appendix.shortTitle = fields.filledText("short_title");
    reading.appendix.role = fields.optionalText("role");
    reading.appendix.keyColumn = fields.optionalText("key_column");
    reading.appendix.emptyWords = fields.optionalText("empty");
    reading.appendix.companion =
        fields.optionalNode("companion") == nullptr ? 0 : fields.wholeNumber("companion", 1, 999);
    reading.appendix.parameters = split(fields.optionalText("parameters"), " ");
    reading.appendix.notTaken = fields.optionalText("not_taken");
    reading.appendix.kind = fields.wordOr<TableKind>("kind", tableKindWords, TableKind::Fixed);
    reading.appendix.yearsTogether = fields.flagOr("years_together", false);
    reading.appendix.yearHeader = fields.optionalText("year_header");
    reading.appendix.paper.portrait = fields.wordOr<bool>("orientation", orientationWords, false);
    reading.appendix.paper.a3 = fields.wordOr<bool>("paper_size", paperSizeWords, false);
    reading.appendix.paper.corner = fields.optionalText("corner");
    reading.appendix.paper.breaks = split(fields.optionalText("breaks"), " ");
    fields.rejectUnknown();
    return reading;
}

std::vector<AppendixReading> readAppendices(TomlFields& fields, FileFaults& faults) {
    const toml::node* const node = fields.optionalNode("appendix");
    const toml::array* const list = node == nullptr ? nullptr : node->as_array();
    std::vector<AppendixReading> readings;
    if (list == nullptr || list->empty() || !list->is_homogeneous<toml::table>()) {
        faults.addKey(node == nullptr ? 0 : lineOf(*node), "appendix",
                      "Приложений нет; ожидается хотя бы один раздел [[appendix]].");
        return readings;
    }
    std::set<int> numbers;
    for (const toml::node& item : *list) {
        readings.push_back(readAppendix(*item.as_table(), faults));
        if (!numbers.insert(readings.back().appendix.number).second) {
            faults.addKey(lineOf(item), "appendix.number",
                          "Приложение " + std::to_string(readings.back().appendix.number) + " указано дважды.");
            readings.pop_back();
        }
    }
    return readings;
}

void readComparisons(TomlFields& fields, Edition& edition, const FileFaults& faults) {
    const toml::node* const node = fields.optionalNode("check");
    if (node == nullptr) {
        return;
    }
    const toml::array* const list = node->as_array();
    if (list == nullptr || !list->is_homogeneous<toml::table>()) {
        fields.fault(*node, "check", "Ожидаются разделы [[check]].");
        return;
    }
    for (const toml::node& item : *list) {
        TomlFields check(*item.as_table(), "check.", faults);
        edition.comparisons.push_back({std::string(check.word<std::string_view>("rule", comparisonWords)),
                                       check.wholeNumber("appendix", 1, 999), check.filledText("approved"),
                                       check.filledText("need")});
        check.rejectUnknown();
    }
}

ChartGroup readChartGroup(const toml::table& table, const FileFaults& faults, const std::vector<RowOption>& options) {
    TomlFields fields(table, "chart.", faults);
    ChartGroup group;
    group.appendix = fields.wholeNumber("appendix", 1, 999);
    group.name = fields.filledText("name");
    group.shortName = fields.optionalText("short_name");
    if (group.shortName.empty()) {
        group.shortName = group.name;
    }
    group.rows = split(fields.filledText("rows"), " ");
    group.rowsUnder = fields.rowsUnder("rows", group.rows, options);
    fields.rejectUnknown();
    return group;
}

void readChartGroups(TomlFields& fields, Edition& edition, const FileFaults& faults) {
    const toml::node* const node = fields.optionalNode("chart");
    if (node == nullptr) {
        return;
    }
    const toml::array* const list = node->as_array();
    if (list == nullptr || !list->is_homogeneous<toml::table>()) {
        fields.fault(*node, "chart", "Ожидаются разделы [[chart]].");
        return;
    }
    for (const toml::node& item : *list) {
        edition.chartGroups.push_back(readChartGroup(*item.as_table(), faults, edition.rowOptions));
    }
}

}  // namespace

const AppendixReading* Manifest::reading(int appendix) const {
    const auto found = std::ranges::find_if(
        appendices, [appendix](const AppendixReading& reading) { return reading.appendix.number == appendix; });
    return found == appendices.end() ? nullptr : &*found;
}

bool Manifest::isUnknown(const CellAddress& cell) const {
    const AppendixReading* const table = reading(cell.appendix);
    if (table == nullptr || !table->rowsRead) {
        return table != nullptr || !appendicesKnown;
    }
    const Row* const row = table->appendix.row(cell.row);
    return row != nullptr && table->isDoubtful(*row);
}

std::optional<Manifest> readManifest(const EditionFiles& files, Proof proof, text::Findings& findings) {
    FileFaults faults(manifestName, findings);
    const auto utf8 = editionText(files, manifestName, findings);
    const auto table = utf8 ? parseToml(*utf8, faults) : std::nullopt;
    if (!table) {
        return std::nullopt;
    }
    TomlFields fields(*table, "", faults);
    Manifest manifest;
    Edition& edition = manifest.edition;
    edition.format = fields.has("format") ? fields.wholeNumber("format", 1, newestFormat) : 1;
    edition.id = fields.filledText("id");
    edition.revision = fields.wholeNumber("revision", 1, 9999);
    edition.title = fields.filledText("title");
    edition.act = fields.filledText("act");
    edition.firstYear = fields.wholeNumber("first_year", 1990, 2200);
    edition.yearCount = fields.wholeNumber("years", 1, 10);
    edition.rounding = fields.word<decimal::Rounding>("rounding", roundingWords);
    edition.costMethod = fields.word<CostMethod>("cost_method", costMethodWords);
    edition.money = fields.word<MoneyScale>("money", moneyWords);
    readCare(fields, edition);
    readUnions(fields, edition);
    const std::size_t beforeUnits = findings.size();
    readQuantities(fields, edition, faults, proof);
    manifest.unitsKnown = findings.size() == beforeUnits;
    const std::size_t earlier = findings.size();
    manifest.appendices = readAppendices(fields, faults);
    manifest.appendicesKnown = findings.size() == earlier;
    if (edition.format == 1) {
        giveRolesOfFirstGrammar(manifest.appendices);
    } else if (manifest.appendicesKnown) {
        requireMain(manifest.appendices, faults);
        manifest.appendicesKnown = findings.size() == earlier;
    }
    readComparisons(fields, edition, faults);
    readChartGroups(fields, edition, faults);
    eachTable(fields, "table_chart",
              [&](const toml::table& chart) { edition.tableCharts.push_back(readTableChart(chart, faults)); });
    readSummary(fields, edition, faults, proof);
    fields.rejectUnknown();
    return manifest;
}

}  // namespace form
