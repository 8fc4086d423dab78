#include "app/cli/files.h"

#include "app/cli/outcome.h"
#include "core/output/system_words.h"
#include "core/output/write_file.h"

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <memory>

namespace cli {

namespace fs = std::filesystem;

namespace {

struct Close {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};
using OpenFile = std::unique_ptr<std::FILE, Close>;

}  // namespace

std::string readFile(const fs::path& file) {
    const OpenFile in(std::fopen(file.c_str(), "rb"));
    if (!in || fs::is_directory(file)) {
        throw Failure("Файл «" + file.string() + "» не прочитан: " + output::systemWords(in ? EISDIR : errno) + ".");
    }
    std::string bytes;
    char chunk[65536];
    while (const std::size_t count = std::fread(chunk, 1, sizeof chunk, in.get())) {
        bytes.append(chunk, count);
    }
    if (std::ferror(in.get()) != 0) {
        throw Failure("Файл «" + file.string() + "» не прочитан: " + output::systemWords(errno) + ".");
    }
    return bytes;
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
