#pragma once

#include "tests/cli/program.h"

#include <optional>

/// A part of a file that is a ZIP: XLSX, ODS, ODT.
[[nodiscard]] std::string unzipped(const std::string& file, const std::string& part);

/// An XLSX file read as a stranger would: unzipped, its XML looked into.
class WorkbookParts {
public:
    explicit WorkbookParts(std::string file);

    [[nodiscard]] std::string part(const std::string& name) const;
    [[nodiscard]] std::string sheet(int number) const;
    /// The XML of the row that shows this row number of the form.
    [[nodiscard]] std::string row(int sheet, const std::string& key) const;

    /// Of a cell that is a number; a text is another type of cell.
    [[nodiscard]] std::optional<double> number(const std::string& row, const std::string& column) const;
    [[nodiscard]] std::optional<std::string> text(const std::string& row, const std::string& column) const;
    /// What computes the cell; nothing where nothing does.
    [[nodiscard]] std::optional<std::string> formula(const std::string& row, const std::string& column) const;
    /// «#,##0.00»
    [[nodiscard]] std::string numberFormat(const std::string& row, const std::string& column) const;
    /// The XML of the cell's format.
    [[nodiscard]] std::string look(const std::string& row, const std::string& column) const;
    [[nodiscard]] bool bold(const std::string& row, const std::string& column) const;

private:
    std::string m_file;
    std::string m_styles;
    std::vector<std::string> m_strings;
};
