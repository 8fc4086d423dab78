#include "core/check/rules.h"
#include "core/programme/parameter.h"

namespace check {

void checkStrays(const form::Edition& edition, const programme::Assignments& assignments, CheckFindings& findings) {
    for (const auto& [key, assignment] : assignments.entries()) {
        if (assignment.value.empty()) {
            continue;
        }
        const text::Outcome<programme::Parameter> parameter = programme::parseParameter(key.path, edition);
        const auto accepted = parameter ? programme::acceptValue(*parameter.value, assignment.value, edition)
                                        : text::Outcome<std::string>();
        if (accepted) {
            continue;
        }
        CheckFinding finding;
        finding.rule = parameter ? "value" : "closed";
        finding.year = key.year;
        finding.cell = form::CellAddress::fromPath(key.path);
        finding.parameter = finding.cell ? std::string() : key.path;
        finding.message = parameter
                              ? "Записанное значение не подходит, введите его заново: " + accepted.findings.front().text
                              : "Значение не действует: " + parameter.findings.front().text;
        findings.push_back(std::move(finding));
    }
}

}  // namespace check
