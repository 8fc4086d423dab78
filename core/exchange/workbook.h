#pragma once

#include <filesystem>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;

namespace exchange {

/// What a spreadsheet program shows under «Свойства». Empty texts are left out.
struct WorkbookProperties {
    std::string title;
    std::string subject;
    std::string organisation;
    std::string author;
    std::string comments;
};

/// A spreadsheet file in the making. The library under it writes files only, so it is made in the folder for
/// temporary files and read back. Everything here throws std::runtime_error with a Russian sentence.
class Workbook {
public:
    explicit Workbook(const WorkbookProperties& properties);
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook();

    [[nodiscard]] lxw_workbook* handle() const { return m_workbook; }
    /// A name of up to 31 letters, unlike the others.
    [[nodiscard]] lxw_worksheet* addSheet(const std::string& name);
    /// Ends the making. Whatever LC_NUMERIC is, numbers have a decimal point.
    [[nodiscard]] std::string bytes() &&;

private:
    std::filesystem::path m_file;
    lxw_workbook* m_workbook = nullptr;
};

}  // namespace exchange
