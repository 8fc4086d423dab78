#pragma once

#include "core/text/finding.h"

#include <string>
#include <vector>

/// Each finding as «place: text».
inline std::vector<std::string> told(const text::Findings& findings) {
    std::vector<std::string> lines;
    for (const auto& finding : findings) {
        lines.push_back(finding.told());
    }
    return lines;
}
