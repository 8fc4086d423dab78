#pragma once

#include "core/audit/equations.h"
#include "core/norms/reference_data.h"

namespace audit {

/// A range that most figures of a table allow, with those that do not.
struct InferredRange {
    decimal::Decimal low;
    decimal::Decimal high;
    std::size_t agree = 0;
    std::size_t total = 0;
    std::vector<form::CellAddress> others;  ///< that allow none of it
};

struct InferredPeople {
    std::string parameter;  ///< «population.residents»
    InferredRange range;
    bool given = false;  ///< not inferred: somebody said it
};

/// What a table rests on.
struct Inferred {
    std::vector<InferredPeople> people;
    std::optional<InferredRange> kd;
    std::optional<decimal::Decimal> kdValue;  ///< the shortest number of the range
    bool kdGiven = false;
    form::CostMethod method = form::CostMethod::PrintedPercap;
    std::vector<form::CostMethod> equal;  ///< ways that fit equally well, `method` among them
    std::map<std::string, int> digits;  ///< by column key: what most of its figures have
    form::MoneyScale money = form::MoneyScale::Thousand;  ///< of the costs as printed

    [[nodiscard]] const InferredPeople* of(std::string_view parameter) const;
};

/// Said by an act, and not to be inferred.
struct GivenValues {
    std::map<std::string, decimal::Decimal> people;
    std::optional<decimal::Decimal> kd;
};

/// What one cell allows, both ends included.
struct Interval {
    decimal::Decimal low;
    decimal::Decimal high;
    form::CellAddress cell;
};
/// Every place where as many of them overlap as anywhere.
[[nodiscard]] std::vector<InferredRange> deepestOverlaps(const std::vector<Interval>& intervals);
/// The widest of these; nullopt of none.
[[nodiscard]] std::optional<InferredRange> deepestOverlap(const std::vector<Interval>& intervals);

/// Printed decimals of most figures of each column that has any of its own.
[[nodiscard]] std::map<std::string, int> usualDigits(const TableQuestion& question, const Figures& figures);

/// Numbers of people by the costs and figures per head of the table.
[[nodiscard]] std::vector<InferredPeople> inferPeople(Equations& equations, const TableQuestion& question,
                                                      const GivenValues& given);

/// КД by the unit costs whose federal normatives are known.
void inferKd(const TableQuestion& question, const Figures& figures, const norms::ReferenceData& references,
             Inferred& inferred);

/// Cells of unit costs that КД multiplies, with the normative of the year.
struct NormedCost {
    form::CellAddress cell;
    decimal::Decimal normative;
};
[[nodiscard]] std::vector<NormedCost> normedCosts(const TableQuestion& question, const Figures& figures,
                                                  const norms::ReferenceData& references);

}  // namespace audit
