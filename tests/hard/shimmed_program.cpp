#include "tests/hard/shimmed_program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace hard {

namespace fs = std::filesystem;

namespace {

fs::path privateFile(const char* what) {
    return fs::temp_directory_path() / ("tpgg-hard-" + std::to_string(getpid()) + what);
}

/// Named before the fork: the child has another number.
struct Told {
    fs::path count = privateFile("-count");
    fs::path messages = privateFile("-messages");
};

[[noreturn]] void become(const std::vector<std::string>& arguments, const fs::path& folder, const std::string& order,
                         const Told& told) {
    if (!order.empty()) {
        setenv("LD_PRELOAD", TPGG_PRELOADED, 1);
    }
    setenv("TPGG_SHIM_FOLDER", folder.c_str(), 1);
    setenv("TPGG_SHIM", order.c_str(), 1);
    setenv("TPGG_SHIM_COUNT", told.count.c_str(), 1);
    const int messages = open(told.messages.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(messages, STDERR_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    std::vector<char*> words;
    std::string program = TPGG_CLI;
    words.push_back(program.data());
    std::vector<std::string> own = arguments;
    for (std::string& argument : own) {
        words.push_back(argument.data());
    }
    words.push_back(nullptr);
    execv(program.c_str(), words.data());
    _exit(127);
}

}  // namespace

ShimmedRun runShimmed(const std::vector<std::string>& arguments, const fs::path& folder, const std::string& order) {
    const Told told;
    fs::remove(told.count);
    const pid_t child = fork();
    if (child == 0) {
        become(arguments, folder, order, told);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ShimmedRun run;
    run.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    run.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    run.messages = fileBytes(told.messages);
    run.calls = std::atoll(fileBytes(told.count).c_str());
    return run;
}

CaseFolder::CaseFolder() {
    std::string pattern = (fs::temp_directory_path() / "tpgg-hard-XXXXXX").string();
    m_path = mkdtemp(pattern.data());
}

CaseFolder::~CaseFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string CaseFolder::listing() const {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_path)) {
        names.push_back(entry.path().lexically_relative(m_path).string() + "\n");
    }
    std::ranges::sort(names);
    std::string lines;
    for (const std::string& name : names) {
        lines += name;
    }
    return lines;
}

void putSample(const CaseFolder& folder) {
    fs::copy_file(TPGG_SAMPLE, folder / "план.tpgg");
    fs::permissions(folder / "план.tpgg", fs::perms::owner_write, fs::perm_options::add);
}

std::string fileBytes(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void putFile(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace hard
