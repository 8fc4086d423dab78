#include "core/exchange/findings_text.h"

#include "core/decimal/russian.h"
#include "core/text/csv.h"
#include "core/text/json.h"
#include "core/text/plural.h"

#include <algorithm>

namespace exchange {

namespace {

std::string_view severityWord(check::State state) {
    switch (state) {
    case check::State::Error:
        return "error";
    case check::State::Warning:
        return "warning";
    case check::State::Justified:
        return "justified";
    case check::State::Checklist:
        return "checklist";
    }
    return {};
}

std::string_view russianState(check::State state) {
    switch (state) {
    case check::State::Error:
        return "ошибка";
    case check::State::Warning:
        return "предупреждение";
    case check::State::Justified:
        return "обосновано";
    case check::State::Checklist:
        return "не отмечено";
    }
    return {};
}

std::string plainText(const std::optional<decimal::Decimal>& number) {
    return number ? number->toPlain() : std::string();
}

std::string line(const check::CheckFinding& finding) {
    std::string text = std::string(russianState(finding.state)) + "  ";
    const std::string place = finding.place();
    text += place.empty() ? std::string() : place + "  ";
    text += finding.message;
    if (finding.expected) {
        text += "; ожидается " + decimal::printRussian(*finding.expected);
    }
    if (finding.actual) {
        text += "; в таблице " + decimal::printRussian(*finding.actual);
    }
    if (finding.expected && finding.actual) {
        text += "; разница " + decimal::printSigned(*finding.actual - *finding.expected);
    }
    return text + "\n";
}

}  // namespace

std::string findingsAsText(std::span<const check::CheckFinding> findings) {
    std::string report;
    for (const check::CheckFinding& finding : findings) {
        report += line(finding);
    }
    const auto count = [findings](check::State state) {
        return std::ranges::count(findings, state, &check::CheckFinding::state);
    };
    return report + text::counted(count(check::State::Error), "ошибка", "ошибки", "ошибок") + ", "
           + text::counted(count(check::State::Warning), "предупреждение", "предупреждения", "предупреждений") + ", "
           + text::counted(count(check::State::Justified), "обоснование", "обоснования", "обоснований") + "\n";
}

std::string findingsAsCsv(std::span<const check::CheckFinding> findings) {
    std::string csv = text::csvLine({"severity", "rule", "place", "message", "expected", "actual"});
    for (const check::CheckFinding& finding : findings) {
        csv += text::csvLineForPeople({std::string(severityWord(finding.state)), finding.rule, finding.place(),
                                       finding.message, plainText(finding.expected), plainText(finding.actual)});
    }
    return csv;
}

std::string findingsAsJson(std::span<const check::CheckFinding> findings) {
    text::Json json = text::Json::array();
    for (const check::CheckFinding& finding : findings) {
        text::Json one;
        one["severity"] = severityWord(finding.state);
        one["rule"] = finding.rule;
        one["place"] = finding.place();
        one["message"] = finding.message;
        one["expected"] = plainText(finding.expected);
        one["actual"] = plainText(finding.actual);
        if (finding.guess) {
            one["guess"] = plainText(finding.guess);
        }
        json.push_back(std::move(one));
    }
    return text::written(json);
}

}  // namespace exchange
