#include "core/decimal/russian.h"
#include "core/document/printed_tables.h"
#include "core/exchange/control_protocol.h"
#include "core/exchange/file_properties.h"
#include "core/writing/html.h"
#include "core/writing/odt.h"

namespace exchange {

namespace {

constexpr double keyMm = 12;
constexpr double clauseMm = 24;
constexpr double ruleMm = 45;
constexpr double verdictMm = 26;
constexpr double sideMm = 18;
constexpr double noteMm = 37;
constexpr std::size_t protocolColumns = 7;

document::TableRow groupRow(const Protocol& protocol, form::Control::Group group) {
    document::TableRow row;
    row.total = true;
    row.keepWithNext = true;
    row.cells.resize(protocolColumns);
    row.cells[2].text = check::groupName(group);
    row.cells[protocolColumns - 1].text = protocol.groups.at(group);
    return row;
}

document::TableCell sideCell(const std::optional<decimal::Decimal>& figure) {
    return {figure ? decimal::printRussian(*figure) : std::string(), document::Alignment::Right, true, figure};
}

document::TableRow protocolRow(const ProtocolLine& line) {
    document::TableRow row;
    row.key = line.key;
    row.cells = {{line.key.empty() ? "–" : line.key, document::Alignment::Centre},
                 {line.clause},
                 {line.text},
                 {std::string(check::verdictName(line.verdict))},
                 sideCell(line.actual),
                 sideCell(line.expected),
                 {line.place + (line.place.empty() || line.note.empty() ? "" : ". ") + line.note}};
    return row;
}

/// «20.01.2022»
std::string writtenDay(std::chrono::year_month_day day) {
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return twoDigits(static_cast<unsigned>(day.day())) + "." + twoDigits(static_cast<unsigned>(day.month())) + "."
           + std::to_string(static_cast<int>(day.year()));
}

odf::Properties propertiesOf(const ProtocolSource& source) {
    odf::Properties properties = fileProperties(source.draft, {}, source.scenario);
    properties.title = protocolTitle(source.draft);
    return properties;
}

}  // namespace

document::PrintedTable printedProtocol(const ProtocolSource& source, const Protocol& protocol) {
    document::PrintedTable table;
    table.sheet = {document::sheet::a4Short, document::sheet::a4Long};
    table.title = {protocolTitle(source.draft),
                   "Территориальная программа " + document::programmeYears(source.draft.years()),
                   check::verdictWords(protocol.verdict)};
    table.columnWidthsMm = {keyMm, clauseMm, ruleMm, verdictMm, sideMm, sideMm, noteMm};
    table.labelColumn = 2;
    table.heading = {{"№", 0, 0, 0, 0},
                     {"Пункт", 1, 1, 0, 0},
                     {"Правило", 2, 2, 0, 0},
                     {"Заключение", 3, 3, 0, 0},
                     {"В таблице", 4, 4, 0, 0},
                     {"Ожидается", 5, 5, 0, 0},
                     {"Где, что замечено, причина", 6, 6, 0, 0}};
    const form::Control::Group* former = nullptr;
    for (const ProtocolLine& line : protocol.lines) {
        if (former == nullptr || *former != line.group) {
            table.rows.push_back(groupRow(protocol, line.group));
        }
        table.rows.push_back(protocolRow(line));
        former = &line.group;
    }
    table.footnotes.push_back(verdictCounts(protocol.lines) + ".");
    if (const std::string harmless = check::harmlessWords(protocol.verdict); !harmless.empty()) {
        table.footnotes.push_back(harmless);
    }
    table.footnotes.push_back(source.draft.edition().title + ", редакция "
                              + std::to_string(source.draft.edition().revision) + ". Проверено "
                              + writtenDay(source.today) + ".");
    table.closing =
        document::closingBlock(document::titleBlock(source.draft, source.draft.assignments(source.scenario)));
    table.footMarks = document::footMarks(source.draft, source.scenario);
    return table;
}

std::string protocolAsOdt(const ProtocolSource& source, const Protocol& protocol) {
    return writing::asOdt(std::vector{printedProtocol(source, protocol)}, propertiesOf(source));
}

std::string protocolAsHtml(const ProtocolSource& source, const Protocol& protocol) {
    return writing::asHtml(std::vector{printedProtocol(source, protocol)}, protocolTitle(source.draft));
}

}  // namespace exchange
