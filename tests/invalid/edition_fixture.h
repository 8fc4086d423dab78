#pragma once

#include "core/programme/read_edition.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>

namespace fixture {

inline std::string fileText(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void overlay(const std::filesystem::path& folder, form::EditionFiles& files) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files[entry.path().filename().string()] = fileText(entry.path());
    }
}

/// tests/invalid/editions/valid with the one changed file of `kind` over it; a file named in
/// removed.txt is taken away.
inline form::EditionFiles edition(const std::string& kind) {
    const std::filesystem::path editions = std::filesystem::path(TPGG_SOURCE_DIR) / "tests/invalid/editions";
    form::EditionFiles files;
    overlay(editions / "valid", files);
    overlay(editions / kind, files);
    if (const auto removed = files.extract("removed.txt")) {
        files.erase(removed.mapped().substr(0, removed.mapped().find('\n')));
    }
    return files;
}

/// «place: sentence», one per line.
inline std::string told(const text::Findings& findings) {
    std::string lines;
    for (const text::Finding& finding : findings) {
        lines += (lines.empty() ? "" : "\n") + finding.told();
    }
    return lines;
}

/// A broken edition and what is said of it.
struct Mistake {
    std::string kind;
    std::string told;
};

inline void PrintTo(const Mistake& mistake, std::ostream* stream) {
    *stream << mistake.kind;
}

}  // namespace fixture
