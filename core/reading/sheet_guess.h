#pragma once

#include "core/form/edition.h"
#include "core/sheet/workbook.h"

namespace reading {

/// Which table of the form a sheet is likest to.
struct SheetGuess {
    int appendix = 0;  ///< 0 – none of them
    std::size_t known = 0;  ///< columns that are the form's
    int year = 0;  ///< 1 – it is of the year asked for, −1 – of another, 0 – it does not say
    std::size_t rows = 0;  ///< lines under the heading

    friend bool operator==(const SheetGuess&, const SheetGuess&) = default;
};

/// `wanted` – the table that is asked for: of equal ones it is the likest. 0 – none.
[[nodiscard]] SheetGuess guessSheet(const sheet::Sheet& sheet, const form::Edition& edition, int year, int wanted);

}  // namespace reading
