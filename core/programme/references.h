#pragma once

#include "core/form/edition.h"
#include "core/norms/reference_data.h"
#include "core/text/finding.h"

namespace programme {

/// The normatives and regions of an edition. Beyond norms::readReferenceData: a normative of a cell
/// (`norm.A.ROW.COLUMN`) that takes none is a finding.
[[nodiscard]] text::Outcome<norms::ReferenceData> readReferences(const form::Edition& edition);

}  // namespace programme
