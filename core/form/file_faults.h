#pragma once

#include "core/text/finding.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace form {

/// Gathers what is wrong with one file of an edition, so that every fault is told at once. Lines count from 1.
class FileFaults {
public:
    FileFaults(std::string file, text::Findings& findings) : m_file(std::move(file)), m_findings(&findings) {}

    void add(std::string sentence);
    void add(int line, std::string sentence);
    /// Place «appendix2_rows.csv, строка 7, столбец parent».
    void add(int line, std::string_view column, std::string sentence);
    /// Place «edition.toml, ключ rounding», with its line if the key is there.
    void addKey(int line, std::string_view key, std::string sentence);
    /// The parameters that the sentence of the fault added last names by their paths.
    void nameLast(std::vector<std::string> parameters) { m_findings->back().named = std::move(parameters); }

private:
    void report(text::Place place, std::string sentence);

    std::string m_file;
    text::Findings* m_findings;
};

}  // namespace form
