#include "core/audit/inference.h"

#include "core/form/lump_half.h"
#include "core/programme/default_value.h"

#include <algorithm>
#include <set>

namespace audit {

using decimal::Decimal;

namespace {

constexpr int kdDigits = 6;

/// The number of fewest decimals between two.
Decimal shortestBetween(const Decimal& low, const Decimal& high) {
    for (int digits = 0; digits < kdDigits + 2; ++digits) {
        const Decimal unit = Decimal::fromParts(1, digits);
        Decimal candidate = low.rounded(digits, decimal::Rounding::HalfUp);
        if (candidate < low) {
            candidate += unit;
        }
        if (candidate <= high) {
            return candidate;
        }
    }
    return low;
}

}  // namespace

const InferredPeople* Inferred::of(std::string_view parameter) const {
    const auto found = std::ranges::find(people, parameter, &InferredPeople::parameter);
    return found == people.end() ? nullptr : &*found;
}

std::vector<InferredRange> deepestOverlaps(const std::vector<Interval>& intervals) {
    std::vector<InferredRange> deepest;
    for (const Interval& first : intervals) {
        // The deepest place begins where one of them does.
        InferredRange range;
        range.low = first.low;
        range.high = first.high;
        range.total = intervals.size();
        for (const Interval& one : intervals) {
            if (one.low <= first.low && one.high >= first.low) {
                ++range.agree;
                range.high = std::min(range.high, one.high);
            } else {
                range.others.push_back(one.cell);
            }
        }
        if (deepest.empty() || range.agree > deepest.front().agree) {
            deepest = {std::move(range)};
        } else if (range.agree == deepest.front().agree) {
            deepest.push_back(std::move(range));
        }
    }
    return deepest;
}

std::optional<InferredRange> deepestOverlap(const std::vector<Interval>& intervals) {
    const std::vector<InferredRange> deepest = deepestOverlaps(intervals);
    const auto widest =
        std::ranges::max_element(deepest, {}, [](const InferredRange& range) { return range.high - range.low; });
    return widest == deepest.end() ? std::nullopt : std::optional(*widest);
}

std::map<std::string, int> usualDigits(const TableQuestion& question, const Figures& figures) {
    std::map<std::string, std::map<int, int>> counts;
    std::map<std::string, std::set<int>> ofForm;  ///< a column whose rows hold different things has none of its own
    for (const auto& [cell, figure] : figures) {
        const auto digits = form::digitsOf(rowOf(question, cell), *question.edition->column(cell));
        if (!figure.isZero() && digits) {
            ++counts[cell.column][figure.scale()];
            ofForm[cell.column].insert(*digits);
        }
    }
    std::erase_if(counts, [&ofForm](const auto& entry) { return ofForm.at(entry.first).size() > 1; });
    std::map<std::string, int> usual;
    for (const auto& [column, byScale] : counts) {
        usual[column] = std::ranges::max_element(byScale, {}, [](const auto& entry) { return entry.second; })->first;
    }
    return usual;
}

namespace {

/// Intervals of one number of people. A product says it strictly; a lump sum, of which either half may have been typed,
/// and a total, which adds rounded figures, only choose among what the products allow.
struct Votes {
    std::map<std::string, Interval> strict;  ///< by row
    std::map<std::string, Interval> loose;
};

void widen(std::map<std::string, Interval>& rows, const Interval& interval) {
    const auto [place, isNew] = rows.try_emplace(interval.cell.row, interval);
    if (!isNew) {
        place->second.low = std::min(place->second.low, interval.low);
        place->second.high = std::max(place->second.high, interval.high);
    }
}

/// What the cost and the figure per head of one source in a total allow.
void addTotals(Equations& equations, const TableQuestion& question, std::map<std::string, Votes>& votes) {
    const form::Appendix& appendix = *question.edition->appendix(question.appendix);
    for (const form::Column& cost : appendix.columns) {
        const std::string& parameter = question.edition->base(cost.sourceBase).parameter;
        const auto percap = std::ranges::find_if(appendix.columns, [&](const form::Column& column) {
            return column.measure == form::Measure::Percap && column.source == cost.source;
        });
        if (cost.measure != form::Measure::Cost || parameter.empty() || percap == appendix.columns.end()) {
            continue;
        }
        for (const form::Row& row : appendix.rows) {
            Votes& known = votes[parameter];
            const form::CellAddress address{appendix.number, row.key, cost.key};
            const auto allowed = equations.peopleBetween(address, {appendix.number, row.key, percap->key});
            if (allowed && !known.strict.contains(row.key) && !known.loose.contains(row.key)) {
                known.loose.emplace(row.key, Interval{allowed->low, allowed->high, address});
            }
        }
    }
}

/// To where most of the loose intervals agree too.
void narrow(InferredRange& range, const std::vector<Interval>& loose) {
    std::vector<Interval> inside;
    for (Interval interval : loose) {
        interval.low = std::max(interval.low, range.low);
        interval.high = std::min(interval.high, range.high);
        if (interval.low <= interval.high) {
            inside.push_back(interval);
        }
    }
    if (const auto closer = deepestOverlap(inside)) {
        range.low = closer->low;
        range.high = closer->high;
        range.agree += closer->agree;
    }
    range.total += loose.size();
    for (const Interval& interval : loose) {
        if (interval.low > range.low || interval.high < range.high) {
            range.others.push_back(interval.cell);
        }
    }
}

std::optional<InferredRange> chosenBy(const Votes& votes) {
    const auto listed = [](const std::map<std::string, Interval>& rows) {
        std::vector<Interval> intervals;
        for (const auto& [row, interval] : rows) {
            if (interval.low <= interval.high) {
                intervals.push_back(interval);
            }
        }
        return intervals;
    };
    const std::vector<Interval> strict = listed(votes.strict);
    const std::vector<Interval> loose = listed(votes.loose);
    std::optional<InferredRange> best;
    for (InferredRange& range : deepestOverlaps(strict)) {
        narrow(range, loose);
        const auto rank = [](const InferredRange& one) { return std::pair(one.agree, one.high - one.low); };
        if (!best || rank(range) > rank(*best)) {
            best = std::move(range);
        }
    }
    return best ? best : deepestOverlap(loose);
}

}  // namespace

std::vector<InferredPeople> inferPeople(Equations& equations, const TableQuestion& question, const GivenValues& given) {
    std::map<std::string, Votes> votes;
    for (std::size_t index = 0; index < equations.all().size(); ++index) {
        const Equation& equation = equations.all()[index];
        const form::CellAddress& cell = equations.cell(equation.cell).address;
        if (const auto allowed = equations.peopleOf(index)) {
            const bool isLump = form::lumpHalf(*question.edition, cell).has_value();
            Votes& known = votes[equation.population];
            widen(isLump ? known.loose : known.strict, {allowed->low, allowed->high, cell});
        }
    }
    // Where nothing is rounded between, or costs are numbers of services, a total ties no people to its parts.
    if (equations.method() == form::CostMethod::PrintedPercap) {
        addTotals(equations, question, votes);
    }
    std::vector<InferredPeople> people;
    for (const auto& [parameter, known] : votes) {
        if (auto range = chosenBy(known)) {
            people.push_back({parameter, std::move(*range)});
        }
    }
    for (const auto& [parameter, number] : given.people) {
        auto found = std::ranges::find(people, parameter, &InferredPeople::parameter);
        if (found == people.end()) {
            people.push_back({parameter, {}});
            found = people.end() - 1;
        }
        found->range.low = number;
        found->range.high = number;
        found->given = true;
    }
    return people;
}

std::vector<NormedCost> normedCosts(const TableQuestion& question, const Figures& figures,
                                    const norms::ReferenceData& references) {
    const norms::Region* const region = references.regions.find(question.region);
    const std::string_view name = region == nullptr ? std::string_view() : std::string_view(region->name);
    std::vector<NormedCost> costs;
    for (const auto& [cell, figure] : figures) {
        const form::CellRule* const rule = question.edition->rule(cell);
        if (rule == nullptr || !form::takesNormative(*rule)) {
            continue;
        }
        const programme::NormativeCell normative = programme::normativeCell(*question.edition, cell);
        if (normative.measure != form::Measure::UnitCost || !normative.differentiatesCost) {
            continue;
        }
        const norms::Normative* const known = references.normatives.find(normative.parameter, question.year, name);
        if (known != nullptr && !known->value.isZero()) {
            costs.push_back({cell, known->value});
        }
    }
    return costs;
}

void inferKd(const TableQuestion& question, const Figures& figures, const norms::ReferenceData& references,
             Inferred& inferred) {
    std::vector<Interval> intervals;
    constexpr int working = 9;
    for (const NormedCost& cost : normedCosts(question, figures, references)) {
        const Decimal& figure = figures.at(cost.cell);
        const Decimal half = Decimal::fromParts(5, figure.scale() + 1);
        intervals.push_back({(figure - half).divided(cost.normative, working, decimal::Rounding::HalfUp),
                             (figure + half).divided(cost.normative, working, decimal::Rounding::HalfUp), cost.cell});
    }
    inferred.kd = deepestOverlap(intervals);
    // Two unit costs that agree by chance infer nothing.
    constexpr std::size_t fewest = 3;
    if (inferred.kd && inferred.kd->agree >= std::min(fewest, inferred.kd->total)) {
        inferred.kdValue = shortestBetween(inferred.kd->low, inferred.kd->high);
    }
}

}  // namespace audit
