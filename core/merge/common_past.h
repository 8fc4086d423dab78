#pragma once

#include "core/scenario/draft.h"

namespace merge {

/// The state in which two plans were one: as far as their journals say the same. A plan and its copy have one; two
/// plans made apart have none.
class CommonPast {
public:
    CommonPast(const scenario::DraftContent& mine, const scenario::DraftContent& theirs);

    [[nodiscard]] bool exists() const { return m_common > 0; }
    /// The scenario's own overrides at that time; none where they were never one.
    [[nodiscard]] programme::AssignmentMap overrides(const scenario::Scenario& mine) const;

private:
    const scenario::Journal& m_mine;
    std::size_t m_common = 0;  ///< how many deeds both journals begin with
};

}  // namespace merge
