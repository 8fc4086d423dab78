#include "app/cli/edition_folder.h"

#include "app/cli/files.h"
#include "app/cli/outcome.h"
#include "app/cli/program_folder.h"
#include "core/programme/read_edition.h"

#include <algorithm>
#include <cstdlib>

namespace cli {

namespace fs = std::filesystem;

namespace {

/// A name from the command line must not lead out of the folder of editions.
bool isPlainName(const std::string& id) {
    return !id.empty() && id != "." && id != ".." && id.find_first_of("/\\") == std::string::npos;
}

}  // namespace

fs::path editionsFolder() {
    if (const char* chosen = std::getenv("TPGG_RESOURCES"); chosen != nullptr && *chosen != '\0') {
        const fs::path editions = fs::path(chosen) / "editions";
        if (!fs::is_directory(editions)) {
            throw Failure("В папке «" + std::string(chosen) + "», заданной в TPGG_RESOURCES, нет папки editions.");
        }
        return editions;
    }
    for (const fs::path& resources : {programFolder() / "../share/tpgg", fs::path(TPGG_SOURCE_RESOURCES)}) {
        if (fs::is_directory(resources / "editions")) {
            return (resources / "editions").lexically_normal();
        }
    }
    throw Failure("Не найдены формы программы: нет папки share/tpgg/editions рядом с программой. Переустановите её "
                  "или задайте папку в TPGG_RESOURCES.");
}

std::vector<std::string> editionIds(const fs::path& editions) {
    std::vector<std::string> ids;
    for (const fs::directory_entry& entry : fs::directory_iterator(editions)) {
        if (entry.is_directory()) {
            ids.push_back(entry.path().filename().string());
        }
    }
    std::ranges::sort(ids);
    return ids;
}

text::Outcome<form::Edition> readEditionFolder(const fs::path& editions, const std::string& id) {
    const fs::path folder = editions / id;
    if (!isPlainName(id) || !fs::is_directory(folder)) {
        std::string known;
        for (const std::string& name : editionIds(editions)) {
            known += (known.empty() ? "" : ", ") + name;
        }
        return text::Outcome<form::Edition>::failed(
            {{text::Severity::Error, "",
              "Формы «" + id + "» нет; есть: " + (known.empty() ? "ни одной" : known) + "."}});
    }
    form::EditionFiles files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const std::string extension = entry.path().extension().string();
        if (entry.is_regular_file() && (extension == ".toml" || extension == ".csv")) {
            files.emplace(entry.path().filename().string(), readFile(entry.path()));
        }
    }
    return programme::readEdition(files);
}

}  // namespace cli
