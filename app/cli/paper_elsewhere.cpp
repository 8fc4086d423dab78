#include "app/cli/files.h"
#include "app/cli/outcome.h"
#include "app/cli/paper.h"
#include "app/cli/program_folder.h"

#include <unistd.h>

#include <vector>

namespace cli {

namespace fs = std::filesystem;

namespace {

/// Beside the program in a build, in libexec of an installed one; empty in a build without the window.
fs::path paperProgram() {
    for (const fs::path& program : {programFolder() / "tpgg-paper", programFolder() / "../libexec/tpgg/tpgg-paper"}) {
        if (::access(program.c_str(), X_OK) == 0) {
            return program;
        }
    }
    return {};
}

}  // namespace

bool hasPaper() {
    return !paperProgram().empty();
}

void goOnWherePaperIs() {
    std::string arguments = readFile("/proc/self/cmdline");
    std::vector<char*> words;
    for (std::size_t start = 0; start < arguments.size(); start = arguments.find('\0', start) + 1) {
        words.push_back(&arguments[start]);
    }
    words.push_back(nullptr);
    ::execv(paperProgram().c_str(), words.data());
    throw Failure("PDF не сделан: программа печати tpgg-paper не запустилась. Переустановите программу.");
}

std::string asPdf(const PageMaker&, const std::string&) {
    throw Failure("Эта программа не умеет делать PDF.");
}

std::string asPdf(std::span<const document::PrintedTable>, const std::string&) {
    throw Failure("Эта программа не умеет делать PDF.");
}

}  // namespace cli
