#include "core/check/deviations.h"

#include "core/check/figures.h"
#include "core/form/parameter_path.h"
#include "core/norms/differentiated_volume.h"
#include "core/programme/options.h"

#include <algorithm>
#include <set>

namespace check {

namespace {

using decimal::Decimal;
using form::DeviationPart;

constexpr int deltaPercentDigits = 1;
constexpr std::string_view volumeCoefficient = "coefficient.volume";

std::string textOf(const programme::Assignments& assignments, const form::CellAddress& cell, DeviationPart part,
                   int year) {
    return std::string(assignments.value(form::deviationPath(cell, part), year));
}

/// One year of a plan, looked through cell by cell.
class YearDeviations {
public:
    YearDeviations(const scenario::Draft& draft, const programme::Assignments& assignments,
                   const programme::YearResult& result, DeviationRegister& found)
        : m_draft(draft), m_assignments(assignments), m_result(result), m_found(found) {
        m_context.references =
            std::shared_ptr<const norms::ReferenceData>(std::shared_ptr<void>(), &draft.references());
        m_context.region = draft.region();
        m_context.assignments = &assignments;
        m_context.year = result.year();
        m_context.rounder = result.plan().rounder();
        m_year.year = result.year();
    }

    void look() {
        eachCell(m_draft.edition(), [this](const form::CellAddress& cell, const form::Row&, const form::Column& column,
                                           const form::CellRule& rule) {
            const bool isNorm = column.measure == form::Measure::Volume || column.measure == form::Measure::UnitCost;
            if (isNorm && form::takesNormative(rule)) {
                compare(cell);
            }
        });
        m_found.years.push_back(m_year);
    }

private:
    void compare(const form::CellAddress& cell) {
        const plan::PlannedCell* const planned = m_result.plan().cell(cell);
        if (planned == nullptr || !planned->takesNormative) {
            return;
        }
        const programme::CellView view = m_result.cell(cell);
        const programme::NormativeCell normative = programme::normativeCell(m_draft.edition(), cell);
        std::optional<programme::DefaultValue> federal;
        try {
            federal = programme::federalValue(normative, m_context);
        } catch (const decimal::ArithmeticError&) {
            return;  // told as an outgrown figure
        }
        if (!federal) {
            ++m_year.withoutNorm;
            m_year.withoutKd = m_year.withoutKd || (normative.differentiatesCost && !kd());
            return;
        }
        if (!view.own()) {
            return;
        }
        ++m_year.compared;
        Deviation deviation;
        deviation.year = m_result.year();
        deviation.cell = cell;
        deviation.measure = normative.measure;
        deviation.federal = federal->figure;
        deviation.territorial = *view.own();
        deviation.entered = view.entered;
        if (normative.measure == form::Measure::Volume && normative.differentiatesVolume) {
            putRange(normative.parameter, federal->figure, deviation);
        }
        if (deviation.territorial == deviation.federal && !deviation.outsideRange) {
            return;
        }
        deviation.delta = deviation.territorial - deviation.federal;
        deviation.percent = m_context.rounder.percent(deviation.delta, deviation.federal, deltaPercentDigits);
        deviation.origin = std::move(federal->origin);
        deviation.why = justificationOf(m_assignments, cell, deviation.year);
        m_found.rows.push_back(std::move(deviation));
    }

    /// Appendix 4: from K × N to N for K < 1; N and more for K ≥ 1.
    void putRange(const std::string& path, const Decimal& average, Deviation& deviation) const {
        const auto digits = m_context.references->normatives.differentiatedDigits(path);
        auto k = programme::assignedNumber(m_assignments, volumeCoefficient, m_result.year());
        if (!k && m_context.region != nullptr) {
            k = m_context.region->coefficient;
        }
        if (!digits || !k) {
            return;
        }
        const norms::RecommendedRange range =
            norms::recommendedRange(units::of<units::CarePerResident>(average), {*k}, *digits);
        deviation.low = range.low.value();
        deviation.high = range.high ? std::optional(range.high->value()) : std::nullopt;
        deviation.outsideRange =
            deviation.territorial < *deviation.low || (deviation.high && deviation.territorial > *deviation.high);
    }

    [[nodiscard]] std::optional<Decimal> kd() const {
        return programme::assignedNumber(m_assignments, "coefficient.kd", m_result.year());
    }

    const scenario::Draft& m_draft;
    const programme::Assignments& m_assignments;
    const programme::YearResult& m_result;
    DeviationRegister& m_found;
    programme::NormativeContext m_context;
    UncomparedYear m_year;
};

/// What is written down of figures that do not differ any more.
void addIdle(const programme::Assignments& assignments, DeviationRegister& found) {
    std::set<std::pair<int, form::CellAddress>> seen;
    for (const Deviation& deviation : found.rows) {
        seen.emplace(deviation.year, deviation.cell);
    }
    const std::string prefix(form::deviationPrefix);
    const auto& entries = assignments.entries();
    for (auto at = entries.lower_bound({prefix, 0}); at != entries.end() && at->first.path.starts_with(prefix); ++at) {
        const auto path = form::deviationOf(at->first.path);
        const int year = at->first.year;
        if (!path || at->second.value.empty() || found.year(year) == nullptr
            || !seen.emplace(year, path->cell).second) {
            continue;
        }
        Justification why = justificationOf(assignments, path->cell, year);
        found.idle.push_back({year, path->cell, std::move(why)});
    }
    std::ranges::stable_sort(found.idle, {}, &IdleJustification::year);
}

}  // namespace

Justification justificationOf(const programme::Assignments& assignments, const form::CellAddress& cell, int year) {
    Justification why{textOf(assignments, cell, DeviationPart::Factor, year),
                      textOf(assignments, cell, DeviationPart::Reason, year),
                      textOf(assignments, cell, DeviationPart::Document, year),
                      false,
                      {}};
    const programme::Assignment* const given = assignments.find(cell.path(), year);
    const std::string note = given == nullptr ? std::string() : given->note;
    if (why.reason.empty()) {
        why.reason = note;
        why.ofNote = !note.empty();
    } else if (note != why.reason) {
        why.otherNote = note;
    }
    return why;
}

std::size_t DeviationRegister::withoutReason() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [](const Deviation& deviation) { return !deviation.hasReason(); }));
}

const UncomparedYear* DeviationRegister::year(int asked) const {
    const auto found = std::ranges::find(years, asked, &UncomparedYear::year);
    return found == years.end() ? nullptr : &*found;
}

void DeviationRegister::keepYear(int kept) {
    if (kept == 0) {
        return;
    }
    std::erase_if(rows, [kept](const Deviation& one) { return one.year != kept; });
    std::erase_if(idle, [kept](const IdleJustification& one) { return one.year != kept; });
    std::erase_if(years, [kept](const UncomparedYear& one) { return one.year != kept; });
}

DeviationRegister deviations(const scenario::Draft& draft, const programme::Assignments& assignments,
                             const programme::Calculation& calculation) {
    DeviationRegister found;
    for (const programme::YearResult& result : calculation.years) {
        YearDeviations(draft, assignments, result, found).look();
    }
    addIdle(assignments, found);
    return found;
}

std::string_view deviationKind(const Deviation& deviation) {
    return deviation.measure == form::Measure::Volume ? "volume" : "unit_cost";
}

}  // namespace check
