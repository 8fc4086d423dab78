#include "core/check/rules.h"
#include "core/programme/facts.h"

namespace check {

std::optional<CheckFinding> strayAt(const form::Edition& edition, const programme::AssignmentKey& key,
                                    const programme::Assignment& assignment) {
    if (assignment.value.empty()) {
        return std::nullopt;
    }
    const text::Outcome<programme::Parameter> parameter = programme::parseParameter(key.path, edition);
    const auto accepted =
        parameter ? programme::acceptValue(*parameter.value, assignment.value, edition) : text::Outcome<std::string>();
    if (accepted) {
        return std::nullopt;
    }
    CheckFinding finding;
    finding.rule = parameter ? "value" : "closed";
    const programme::AssignmentKey named = programme::namedKey(key);
    finding.year = named.year;
    finding.cell = form::CellAddress::fromPath(named.path);
    finding.parameter = finding.cell ? std::string() : named.path;
    finding.message = parameter
                          ? "Записанное значение не подходит, введите его заново: " + accepted.findings.front().text
                          : "Значение не действует: " + parameter.findings.front().text;
    return finding;
}

}  // namespace check
