#pragma once

#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"

#include <vector>

namespace ui {

enum class NormColumn { Row, Label, Measure, Unit, Federal, Territorial, Difference, Percent, Source, State };

/// One column of the table of normatives.
struct NormSection {
    NormColumn column = NormColumn::Row;
    int year = 0;  ///< 0 – of the year in sight, or of no year
};

/// The columns of the year in sight.
[[nodiscard]] std::vector<NormSection> sectionsOfOneYear();
/// The same figures of `years` side by side; a form without federal normatives has nothing to differ from.
[[nodiscard]] std::vector<NormSection> sectionsOfYears(const std::vector<int>& years, bool hasFederal);

[[nodiscard]] FormHeading headingOf(const std::vector<NormSection>& sections, bool hasFederal);
/// «Федеральный, 2022 год»: the column as it is announced.
[[nodiscard]] QString nameOf(const NormSection& section, bool hasFederal);
[[nodiscard]] ColumnKind kindOf(NormColumn column);
/// A strong line stands before the column: another group of figures begins.
[[nodiscard]] bool beginsGroup(const std::vector<NormSection>& sections, std::size_t place);

}  // namespace ui
