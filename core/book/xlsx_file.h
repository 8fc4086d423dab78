#pragma once

#include "core/book/book.h"

#include <filesystem>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;

namespace book {

/// A spreadsheet file in the making. The library under it writes files only, so it is made in the folder for
/// temporary files and read back. Everything here throws std::runtime_error with a Russian sentence.
class XlsxFile {
public:
    explicit XlsxFile(const odf::Properties& properties);
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;
    ~XlsxFile();

    [[nodiscard]] lxw_workbook* handle() const { return m_workbook; }
    /// A name of up to 31 letters, unlike the others.
    [[nodiscard]] lxw_worksheet* addSheet(const std::string& name);
    /// Ends the making. Whatever LC_NUMERIC is, numbers have a decimal point.
    [[nodiscard]] std::string bytes() &&;

private:
    std::filesystem::path m_file;
    lxw_workbook* m_workbook = nullptr;
};

}  // namespace book
