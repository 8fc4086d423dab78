#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

#include <optional>
#include <vector>

namespace form {

/// What edition.toml says: the edition without its tables, and the appendices it announces.
struct Manifest {
    Edition edition;
    std::vector<AppendixReading> appendices;
    bool unitsKnown = false;  ///< false when a quantity or a constant has a fault
    bool appendicesKnown = false;  ///< false when a fault may have hidden one of them

    /// The appendix; nullptr where none of the number was read.
    [[nodiscard]] const AppendixReading* reading(int appendix) const;
    /// Faults told already hide whether the cell is there and what it is.
    [[nodiscard]] bool isUnknown(const CellAddress& cell) const;
};

/// Empty when edition.toml is not there or is not TOML.
[[nodiscard]] std::optional<Manifest> readManifest(const EditionFiles& files, Proof proof, text::Findings& findings);

}  // namespace form
