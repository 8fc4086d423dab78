#pragma once

#include "core/programme/calculation.h"
#include "core/scenario/figure_difference.h"
#include "core/scenario/row_match.h"
#include "core/text/finding.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace scenario {

inline constexpr std::size_t fewestSides = 2;
inline constexpr std::size_t mostSides = 6;

/// The filled forms of one year of one scenario. What it points to outlives the comparison.
struct ComparedSide {
    std::string name;  ///< «Базовый», «2016 год»
    const form::Edition* edition = nullptr;
    const programme::YearResult* result = nullptr;
};

struct ComparisonRequest {
    int appendix = 0;
    std::size_t baseline = 0;  ///< index of a side
    bool onlyDifferences = false;  ///< rows that differ somewhere, and the grand total
};

/// One figure of the baseline's form on every side.
struct ComparedFigure {
    form::RuleKind rule = form::RuleKind::Closed;  ///< Closed and Dash – the form prints «X» and «–»
    std::vector<FigureDifference> sides;  ///< one per side; the baseline's own has no difference

    [[nodiscard]] bool differs() const;
};

struct ComparedRow {
    const form::Row* row = nullptr;  ///< of the baseline's form, or of Comparison::listed
    std::vector<ComparedFigure> figures;  ///< one per column of Comparison::columns
    ComparedFigure cost;  ///< out of every source
    bool complete = true;  ///< false – a total of some side misses a part

    [[nodiscard]] bool differs() const;
};

/// A row that only one of two forms has.
struct UnmatchedRow {
    std::size_t side = 0;  ///< whose form is compared with the baseline's
    bool ofBaseline = false;  ///< the baseline has the row, `side` does not; false – the reverse
    NamedRow row;  ///< under the number of the form that has it
    std::optional<decimal::Decimal> cost;  ///< in the scale of the baseline
};

/// One appendix in the layout of the baseline's form; the grand total stands first. Of a list: rows by their keys, then
/// the footers; texts are not compared.
struct Comparison {
    int appendix = 0;
    std::size_t baseline = 0;
    std::vector<std::string> sides;
    std::vector<const form::Column*> columns;  ///< of the baseline's form, those every side has in its year
    std::vector<ComparedRow> rows;
    std::shared_ptr<const std::vector<form::Row>> listed;  ///< of a list: its rows on any side; `rows` point into it
    std::vector<UnmatchedRow> unmatched;  ///< empty where every side has the same form

    [[nodiscard]] const ComparedRow* row(std::string_view key) const;
};

/// Puts 2–6 sides beside each other. Rows of another form are matched by line, its money is put into the scale of the
/// baseline, rounded to its decimals. Too few or too many sides, one side twice and an absent appendix are findings.
[[nodiscard]] text::Outcome<Comparison> compare(std::span<const ComparedSide> sides, const ComparisonRequest& request);

}  // namespace scenario
