#pragma once

#include "core/scenario/draft.h"
#include "core/scenario/row_match.h"

#include <string>
#include <vector>

namespace merge {

/// The values of another plan under the names of this one: rows by their `line`, money in the scale of this form. What
/// has no place here is counted and told.
class RenamedKeys {
public:
    RenamedKeys(const scenario::DraftContent& from, const scenario::DraftContent& to);

    [[nodiscard]] programme::AssignmentMap renamed(const programme::AssignmentMap& values);
    /// «Строк 23.5, 61 в форме этого плана нет: 6 значений не приняты.»
    [[nodiscard]] std::vector<std::string> remarks() const;

private:
    [[nodiscard]] std::optional<std::string> pathHere(const std::string& path, std::string& value);

    const form::Edition& m_from;
    const form::Edition& m_to;
    bool m_isSameForm;
    int m_firstYear;
    int m_lastYear;
    scenario::RowMatch m_rows;
    std::size_t m_ofOtherYears = 0;
    std::vector<std::string> m_lost;  ///< paths with no place here
};

}  // namespace merge
