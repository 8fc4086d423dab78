#pragma once

#include "core/check/boundaries.h"
#include "core/check/entered_figures.h"
#include "core/check/suspects.h"

namespace check {

/// All years of a plan, and what the normatives of each are looked up in.
struct PlausibilityContext {
    std::span<const Figures> years;
    const norms::ReferenceData& references;
    const norms::Region* region = nullptr;

    [[nodiscard]] LimitContext ofYear(std::size_t at) const { return {years[at], references, region}; }
};

/// «years», «falls», «normative», «digits_lost» of plausibility.csv: typed cells beside other years and normatives.
void checkTypedCells(const PlausibilityContext& context, const form::Plausibility& line,
                     std::span<const EnteredCell> cells, CheckFindings& findings);
/// «correction»: corrections beside what they correct.
void checkCorrections(const PlausibilityContext& context, const form::Plausibility& line, CheckFindings& findings);
/// «parameter», «parameter_years», «formula».
void checkParameters(const PlausibilityContext& context, const form::Plausibility& line, CheckFindings& findings);

/// What plausibility.csv of the edition asks of the cells typed into one table: it looks at nothing but them, the
/// normatives there and the facts.
void checkTypedTable(const PlausibilityContext& context, const form::Appendix& table, CheckFindings& findings);
/// All else that it asks.
void checkPlausibility(const PlausibilityContext& context, CheckFindings& findings);

/// Which table's typed cells a value may change the plausibility of: its number, 0 – every table's, −1 – none's.
[[nodiscard]] int plausibleTableOf(std::string_view path);

}  // namespace check
