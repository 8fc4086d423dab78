#pragma once

#include <string>
#include <utility>
#include <vector>

/// A file inside a packed one.
using PackedFile = std::pair<std::string, std::string>;

/// A zip of these files, in this order; with a password they are encrypted.
[[nodiscard]] std::string packed(const std::vector<PackedFile>& files, const std::string& password = {});

/// An XLSX book of one sheet «Лист» with these rows (`<row>…</row>`), as Excel writes it; more parts may be added, and
/// what stands before and after the rows.
struct SheetXml {
    std::string rows;
    std::string before{};  ///< columns
    std::string attributes{};  ///< of the sheet in the book: « state="hidden"»
    std::vector<std::string> strings{};
    std::string styles{};
    std::vector<PackedFile> others{};
};
[[nodiscard]] std::string xlsxOf(const SheetXml& sheet);

/// An ODS book with this content of <office:spreadsheet>, and these styles.
[[nodiscard]] std::string odsOf(const std::string& tables, const std::string& styles = {});
[[nodiscard]] std::string odsContent(const std::string& tables, const std::string& styles = {});
