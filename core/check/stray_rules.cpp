#include "core/check/rules.h"
#include "core/programme/parameter.h"

namespace check {

void checkStrays(const form::Edition& edition, const programme::Assignments& assignments, CheckFindings& findings) {
    for (const auto& [key, assignment] : assignments.entries()) {
        if (assignment.value.empty()) {
            continue;
        }
        const text::Outcome<programme::Parameter> parameter = programme::parseParameter(key.path, edition);
        if (parameter) {
            continue;
        }
        CheckFinding finding;
        finding.rule = "closed";
        finding.year = key.year;
        finding.cell = form::CellAddress::fromPath(key.path);
        finding.message = "Значение не действует: " + parameter.findings.front().text;
        findings.push_back(std::move(finding));
    }
}

}  // namespace check
