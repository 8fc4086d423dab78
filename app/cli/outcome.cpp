#include "app/cli/outcome.h"

namespace cli {

std::string written(const text::Findings& findings) {
    std::string lines;
    for (const text::Finding& finding : findings) {
        lines += (lines.empty() ? "" : "\n") + finding.told();
    }
    return lines;
}

text::Findings withoutPlaces(text::Findings findings) {
    for (text::Finding& finding : findings) {
        finding.place = {};
    }
    return findings;
}

Failure::Failure(const std::string& heading, const text::Findings& findings)
    : std::runtime_error(heading + "\n" + written(findings)) {}

}  // namespace cli
