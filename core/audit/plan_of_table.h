#pragma once

#include "core/audit/audit.h"
#include "core/scenario/draft.h"

namespace audit {

/// The figures of a table as the entries of a plan of its form, and the people and КД that were inferred from it: what
/// the form computes is left to the form.
[[nodiscard]] std::vector<scenario::Setting> planOfTable(const TableQuestion& question, const AuditReport& report);

}  // namespace audit
