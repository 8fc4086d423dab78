#pragma once

#include "core/audit/blame.h"

namespace audit {

/// What a published table was found to be.
struct AuditReport {
    Inferred inferred;
    std::vector<AuditFinding> findings;  ///< in the order of the form
    text::Findings remarks;  ///< of the reading, told before anything is judged
    Figures figures;
    std::size_t compared = 0;  ///< figures that some equation speaks of
};

/// Reads a table of one year and finds what cannot be right in it. Fails for a table of another form; see
/// readPrinted().
[[nodiscard]] text::Outcome<AuditReport> auditTable(std::string_view bytes, const TableQuestion& question,
                                                    const GivenValues& given = {});
/// The same of figures that have been read.
[[nodiscard]] AuditReport auditFigures(const PrintedFigures& printed, const TableQuestion& question,
                                       const GivenValues& given = {});

}  // namespace audit
