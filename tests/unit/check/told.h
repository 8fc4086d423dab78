#pragma once

#include "tests/unit/check/planned.h"

/// The findings of one rule as lines: «error a2.38.cost_oms@2016: message [expected|actual]».
inline std::vector<std::string> linesOf(const std::vector<check::CheckFinding>& findings, const std::string& rule) {
    std::vector<std::string> lines;
    for (const check::CheckFinding& finding : findings) {
        if (finding.rule != rule) {
            continue;
        }
        const bool error = finding.state == check::State::Error;
        std::string line = error ? "error " : finding.state == check::State::Warning ? "warning " : "justified ";
        line += finding.place() + ": " + finding.message;
        if (finding.expected || finding.actual) {
            line += " [" + (finding.expected ? finding.expected->toPlain() : "") + "|"
                    + (finding.actual ? finding.actual->toPlain() : "") + "]";
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

inline std::vector<std::string> told(scenario::Draft& draft, const std::string& rule) {
    return linesOf(planned::checked(draft), rule);
}
