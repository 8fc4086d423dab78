#pragma once

#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// A folder of its own for each test.
class OutputTest : public testing::Test {
protected:
    OutputTest() {
        const testing::TestInfo* test = testing::UnitTest::GetInstance()->current_test_info();
        m_folder = std::filesystem::temp_directory_path() / ("tpgg-output-" + std::to_string(getpid()) + test->name());
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~OutputTest() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] std::filesystem::path at(const std::string& name) const { return m_folder / name; }

    void put(const std::string& name, const std::string& bytes) const {
        std::ofstream(at(name), std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string bytesOf(const std::string& name) const {
        std::ifstream in(at(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
            found.push_back(entry.path().filename().string());
        }
        return found;
    }

    /// The first hundred bytes of a plan: the magic of SQLite, and «TPGG» in bytes 68–71.
    [[nodiscard]] static std::string planHeader() {
        return std::string("SQLite format 3\0", 16) + std::string(52, '\1') + "TPGG" + std::string(28, '\0');
    }

private:
    std::filesystem::path m_folder;
};
