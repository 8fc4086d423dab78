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

/// Everything that plausibility.csv of the edition asks.
void checkPlausibility(const PlausibilityContext& context, CheckFindings& findings);

}  // namespace check
