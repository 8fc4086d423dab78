#include "tests/cli/program.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

Report run(const std::vector<std::string>& arguments) {
    const fs::path errors = fs::temp_directory_path() / ("tpgg-cli-stderr-" + std::to_string(::getpid()));
    std::string command = "'" TPGG_CLI "'";
    for (const std::string& argument : arguments) {
        command += " '" + argument + "'";
    }
    command += " 2>'" + errors.string() + "'";
    Report result;
    std::FILE* pipe = ::popen(command.c_str(), "r");
    char chunk[4096];
    while (const std::size_t count = std::fread(chunk, 1, sizeof chunk, pipe)) {
        result.out.append(chunk, count);
    }
    result.status = WEXITSTATUS(::pclose(pipe));
    result.err = fileText(errors);
    fs::remove(errors);
    return result;
}

std::string fileText(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void writeText(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

CommandLineTest::CommandLineTest() {
    const testing::TestInfo* test = testing::UnitTest::GetInstance()->current_test_info();
    m_folder = fs::temp_directory_path()
               / ("tpgg-cli-" + std::to_string(::getpid()) + "-" + test->test_suite_name() + "-" + test->name());
    fs::remove_all(m_folder);
    fs::create_directories(m_folder);
    fs::copy_file(TPGG_SAMPLE, m_folder / "plan.tpgg");
}

CommandLineTest::~CommandLineTest() {
    fs::permissions(m_folder, fs::perms::owner_all);
    fs::remove_all(m_folder);
}

std::string CommandLineTest::inputs(const std::string& rows) const {
    const std::string file = path("inputs.csv");
    writeText(file, "scenario,year,parameter,value,note\n" + rows);
    return file;
}

std::string CommandLineTest::get(const std::string& parameter, const std::string& year) const {
    return run({"get", plan(), parameter, "--year", year}).out;
}
