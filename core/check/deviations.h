#pragma once

#include "core/programme/calculation.h"
#include "core/programme/default_value.h"
#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace check {

/// Why a figure differs from its normative, as the plan holds it.
struct Justification {
    std::string factor;
    std::string reason;  ///< `deviation.….reason`, else the note of the cell
    std::string document;
    bool ofNote = false;  ///< the reason is the note of the cell
    std::string otherNote;  ///< a note that says something else than the reason, which counts

    [[nodiscard]] bool empty() const { return factor.empty() && reason.empty() && document.empty(); }
};

[[nodiscard]] Justification justificationOf(const programme::Assignments& assignments, const form::CellAddress& cell,
                                            int year);

/// A territorial volume or unit cost that differs from its federal normative (letter on forming the programmes for
/// 2022, section 4). A volume outside its recommended range differs too, and says so.
struct Deviation {
    int year = 0;
    form::CellAddress cell;
    form::Measure measure = form::Measure::Volume;
    decimal::Decimal federal;  ///< of a unit cost with КД: round(normative × КД, 2)
    decimal::Decimal territorial;  ///< as typed, else as the form computes it
    decimal::Decimal delta;
    std::optional<decimal::Decimal> percent;  ///< one decimal; none where the normative is zero
    programme::DefaultOrigin origin;  ///< the normative before КД, its act, КД
    bool entered = false;  ///< typed by the user; false – the volume × K, or what parts give
    std::optional<decimal::Decimal> low;  ///< of the recommended range, where the act has one
    std::optional<decimal::Decimal> high;
    bool outsideRange = false;
    Justification why;

    /// A factor alone says which one, not why; «иное» says nothing at all.
    [[nodiscard]] bool hasReason() const { return !why.reason.empty(); }
};

/// A justification whose deviation is gone: kept, and used again when it returns.
struct IdleJustification {
    int year = 0;
    form::CellAddress cell;
    Justification why;
};

/// What a year lacks to be compared.
struct UncomparedYear {
    int year = 0;
    std::size_t withoutNorm = 0;  ///< volumes and unit costs whose federal normative is not known
    std::size_t compared = 0;
    bool withoutKd = false;
};

/// The register of one scenario: rows in the order of years, tables and rows. They come and go by themselves.
struct DeviationRegister {
    std::vector<Deviation> rows;
    std::vector<IdleJustification> idle;
    std::vector<UncomparedYear> years;  ///< every year computed

    [[nodiscard]] std::size_t withoutReason() const;
    [[nodiscard]] const UncomparedYear* year(int year) const;
    /// Of one year alone; 0 – of all.
    void keepYear(int year);
};

[[nodiscard]] DeviationRegister deviations(const scenario::Draft& draft, const programme::Assignments& assignments,
                                           const programme::Calculation& calculation);

/// «volume», «unit_cost»: the word of the contract.
[[nodiscard]] std::string_view deviationKind(const Deviation& deviation);

}  // namespace check
