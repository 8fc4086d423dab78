#pragma once

#include "core/decimal/decimal.h"
#include "core/form/edition.h"
#include "core/text/finding.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace audit {

/// Which table is looked at.
struct TableQuestion {
    std::shared_ptr<const form::Edition> edition;
    int appendix = 0;
    int year = 0;
    std::string region;  ///< whose normatives are compared with; may be empty or unknown
};

/// A figure that the form has no place for, or that is none.
struct RefusedFigure {
    form::CellAddress cell;
    std::string text;
    std::string reason;
};

using Figures = std::map<form::CellAddress, decimal::Decimal>;

/// The figures of a published table, each with the decimals it was printed with.
struct PrintedFigures {
    Figures figures;
    std::map<int, Figures> otherYears;  ///< of a file that holds several
    std::vector<RefusedFigure> refused;
    text::Findings remarks;  ///< what was guessed or passed over, told before anything is judged
    bool moneyUnknown = false;  ///< no heading says in what unit money stands
};

/// Reads what `import --table` reads. Fails for a table of another form, a list, a year the form does not have.
[[nodiscard]] text::Outcome<PrintedFigures> readPrinted(std::string_view bytes, const TableQuestion& question);

/// The first programme year of a plan that has the year.
[[nodiscard]] int firstYearFor(const form::Edition& edition, int year);

}  // namespace audit
