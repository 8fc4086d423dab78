#include "core/decimal/russian.h"
#include "core/exchange/control_protocol.h"
#include "core/text/csv.h"

namespace exchange {

namespace {

std::string plainFigure(const std::optional<decimal::Decimal>& figure) {
    return figure ? figure->toPlain() : std::string();
}

void writeLine(std::string& report, const ProtocolLine& line) {
    report += "  " + (line.key.empty() ? std::string("–") : line.key) + "  "
              + std::string(check::verdictName(line.verdict)) + "  " + line.text;
    report += line.clause.empty() ? "\n" : " (" + line.clause + ")\n";
    std::string more = line.place;
    const auto add = [&more](const std::string& words) { more += (more.empty() ? "" : "; ") + words; };
    if (line.actual) {
        add("в таблице " + decimal::printRussian(*line.actual));
    }
    if (line.expected) {
        add("ожидается " + decimal::printRussian(*line.expected));
    }
    if (!line.note.empty()) {
        add(line.note);
    }
    report += more.empty() ? std::string() : "      " + more + "\n";
}

}  // namespace

std::string protocolAsText(const ProtocolSource& source, const Protocol& protocol) {
    std::string report = protocolTitle(source.draft) + "\n" + check::verdictWords(protocol.verdict) + "\n";
    if (const std::string harmless = check::harmlessWords(protocol.verdict); !harmless.empty()) {
        report += harmless + "\n";
    }
    const form::Control::Group* former = nullptr;
    for (const ProtocolLine& line : protocol.lines) {
        if (former == nullptr || *former != line.group) {
            report += "\n" + std::string(check::groupName(line.group)) + ": " + protocol.groups.at(line.group) + "\n";
        }
        writeLine(report, line);
        former = &line.group;
    }
    return report + "\n" + verdictCounts(protocol.lines) + "\n";
}

std::string protocolAsCsv(const Protocol& protocol) {
    std::string csv =
        text::csvLine({"rule", "group", "clause", "text", "verdict", "place", "actual", "expected", "note"});
    for (const ProtocolLine& line : protocol.lines) {
        csv += text::csvLineForPeople({line.key, std::string(check::groupName(line.group)), line.clause, line.text,
                                       std::string(check::verdictName(line.verdict)), line.place,
                                       plainFigure(line.actual), plainFigure(line.expected), line.note});
    }
    return csv;
}

}  // namespace exchange
