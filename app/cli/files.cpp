#include "app/cli/files.h"

#include "app/cli/outcome.h"
#include "core/output/read_file.h"
#include "core/output/system_words.h"
#include "core/output/write_file.h"

#include <cerrno>
#include <cstdio>
#include <iostream>

namespace cli {

namespace fs = std::filesystem;

std::string readFile(const fs::path& file) {
    try {
        return output::readFile(file);
    } catch (const output::InputError& error) {
        throw Failure(error.what());
    }
}

void deliver(const std::string& file, std::string_view bytes) {
    if (!file.empty()) {
        return output::writeFile(file, bytes);
    }
    // «table P >> P»: the standard output may lead to a plan too.
    output::requireNoPlan("/dev/stdout");
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    if (!whole) {
        throw Failure("Вывод прерван: " + output::systemWords(errno) + ".");
    }
}

ExitStatus delivered(ExitStatus status) {
    std::cout.flush();
    if (status == ExitStatus::Failed) {
        return status;  // said already
    }
    if (std::cout.good() && std::fflush(stdout) == 0 && std::ferror(stdout) == 0) {
        return status;
    }
    std::cerr << "Вывод прерван: " << output::systemWords(errno) << ".\n";
    return ExitStatus::Failed;
}

}  // namespace cli
