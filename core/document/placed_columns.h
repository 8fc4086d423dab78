#pragma once

#include "core/document/printed_table.h"
#include "core/form/edition.h"

#include <span>
#include <string>
#include <vector>

namespace document {

/// A value column of the form as it stands on paper: the same column may stand once for each year.
struct PlacedColumn {
    const form::Column* column = nullptr;
    int year = 0;
    std::string number;
};

/// The whole numbers of services: a column no form has, after the volume where it is asked for.
enum class ServicesColumn { Hidden, Shown };

/// The value columns for the years that stand together. First-year-only columns stand in the programme's
/// first year alone; column numbers of the following years run on from the first one's.
[[nodiscard]] std::vector<PlacedColumn> placeColumns(const form::Appendix& appendix, std::span<const int> years,
                                                     int programmeFirstYear,
                                                     ServicesColumn services = ServicesColumn::Hidden);

/// Heading cells of leading and value columns: equal neighbours under the same heading melt into one cell, a
/// heading of fewer levels reaches down to the last. {year} and {money} are filled in.
[[nodiscard]] std::vector<HeadingCell> headingCells(const form::Appendix& appendix,
                                                    std::span<const PlacedColumn> columns, std::string_view money);

}  // namespace document
