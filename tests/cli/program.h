#pragma once

#include <gmock/gmock.h>

#include <filesystem>
#include <string>
#include <vector>

/// What one run of the real program gave back.
struct Report {
    int status = 0;
    std::string out;
    std::string err;
};

/// Runs tpgg-cli with these arguments; they may hold anything but a single quote.
[[nodiscard]] Report run(const std::vector<std::string>& arguments);

[[nodiscard]] std::string fileText(const std::filesystem::path& file);
void writeText(const std::filesystem::path& file, const std::string& text);

/// A folder of its own for each test, with the sample of the build copied as plan.tpgg.
class CommandLineTest : public testing::Test {
protected:
    CommandLineTest();
    ~CommandLineTest() override;

    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] std::string plan() const { return path("plan.tpgg"); }
    /// A file of inputs with the header of the contract, made of these rows.
    [[nodiscard]] std::string inputs(const std::string& rows) const;
    [[nodiscard]] std::string get(const std::string& parameter, const std::string& year) const;

private:
    std::filesystem::path m_folder;
};
