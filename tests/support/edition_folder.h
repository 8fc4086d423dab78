#pragma once

#include "core/programme/read_edition.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

/// Reads what lies in the source tree: editions and text files that several test folders share.
namespace support {

inline std::string readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path.string());
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline form::EditionFiles editionFiles(const std::string& id) {
    form::EditionFiles files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(TPGG_SOURCE_DIR "/resources/editions/") + id)) {
        files.emplace(entry.path().filename().string(), readFile(entry.path()));
    }
    return files;
}

/// Throws with the first finding when the bundled edition does not read.
inline std::shared_ptr<const form::Edition> edition(const std::string& id) {
    auto read = programme::readEdition(editionFiles(id));
    if (!read) {
        throw std::runtime_error(read.findings.front().told());
    }
    return std::make_shared<const form::Edition>(std::move(*read.value));
}

}  // namespace support
