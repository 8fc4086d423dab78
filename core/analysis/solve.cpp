#include "core/analysis/solve.h"

#include "core/decimal/russian.h"

#include <algorithm>
#include <functional>

namespace analysis {

namespace {

using decimal::Decimal;
using decimal::Rounding;
using GridKey = Decimal::Coefficient;  ///< of a value on the parameter's grid

/// The grid of the lever and the printed figure at each of its points.
class Search {
public:
    Search(WhatIf& whatIf, const Target& target, const Lever& lever)
        : m_whatIf(whatIf), m_target(target), m_lever(lever) {
        m_low = onGrid(lever.least.value);
        if (valueAt(m_low) < lever.least.value)
            ++m_low;
        m_high = onGrid(lever.most.value);
        if (valueAt(m_high) > lever.most.value)
            --m_high;
    }

    [[nodiscard]] GridKey low() const { return m_low; }
    [[nodiscard]] GridKey high() const { return m_high; }
    [[nodiscard]] GridKey onGrid(const Decimal& value) const {
        return value.rounded(m_lever.digits, Rounding::HalfUp).coefficient();
    }
    [[nodiscard]] Decimal valueAt(GridKey key) const { return Decimal::fromParts(key, m_lever.digits); }
    /// A parameter at zero may leave nothing in the target: nothing is then zero.
    [[nodiscard]] SolvedPoint at(GridKey key) const {
        const auto settings = m_lever.settingsAt(valueAt(key), m_whatIf.scenario(), m_whatIf.year(), {});
        return {valueAt(key), m_target.figureOf(m_whatIf.with(settings)).value_or(Decimal(0))};
    }
    /// The first key in (low, high] whose figure passes; that of `high` does.
    [[nodiscard]] GridKey firstThat(GridKey low, GridKey high,
                                    const std::function<bool(const Decimal&)>& passes) const {
        if (passes(at(low).figure))
            return low;
        while (high - low > 1) {
            const GridKey middle = low + (high - low) / 2;
            (passes(at(middle).figure) ? high : low) = middle;
        }
        return high;
    }

private:
    WhatIf& m_whatIf;
    const Target& m_target;
    const Lever& m_lever;
    GridKey m_low = 0;
    GridKey m_high = 0;
};

Decimal distance(const Decimal& a, const Decimal& b) {
    return a < b ? b - a : a - b;
}

void takeNearest(Solution& solution, const SolvedPoint& one, const SolvedPoint& other) {
    solution.reach = Reach::Nearest;
    const bool oneIsBelow = one.figure < other.figure;
    solution.below = oneIsBelow ? one : other;
    solution.above = oneIsBelow ? other : one;
    const bool belowIsNearer =
        distance(solution.below->figure, solution.goal) <= distance(solution.above->figure, solution.goal);
    solution.chosen = belowIsNearer ? *solution.below : *solution.above;
}

/// Of all values that print the goal, the one that changes the plan least.
void takeExact(Solution& solution, const Search& search, GridKey first, GridKey last) {
    solution.reach = Reach::Exact;
    solution.first = search.at(first);
    solution.last = search.at(last);
    solution.chosen = search.at(std::clamp(search.onGrid(solution.lever.current), first, last));
}

void takeEnd(Solution& solution, const SolvedPoint& end, bool upper) {
    solution.reach = Reach::Bounded;
    solution.chosen = end;
    solution.stoppedBy = boundWords(upper ? solution.lever.most : solution.lever.least, upper);
}

text::Findings find(Solution& solution, const Search& search) {
    const auto least = search.at(search.low());
    const auto most = search.at(search.high());
    if (least.figure == most.figure && least.figure != solution.goal)
        return {{text::Severity::Error, solution.lever.name,
                 "«" + solution.lever.name + "» не меняет «" + solution.target.path + "»: число остаётся "
                     + decimal::printRussian(least.figure)}};
    const bool rises = least.figure <= most.figure;
    const auto& goal = solution.goal;
    if (rises ? goal < least.figure : goal > least.figure)
        takeEnd(solution, least, false);
    else if (rises ? goal > most.figure : goal < most.figure)
        takeEnd(solution, most, true);
    else {
        const GridKey first = search.firstThat(search.low(), search.high(), [&](const Decimal& figure) {
            return rises ? figure >= goal : figure <= goal;
        });
        if (const auto found = search.at(first); found.figure != goal) {
            takeNearest(solution, search.at(first - 1), found);
        } else {
            const auto isPast = [&](const Decimal& figure) { return rises ? figure > goal : figure < goal; };
            const GridKey past =
                isPast(most.figure) ? search.firstThat(first, search.high(), isPast) : search.high() + 1;
            takeExact(solution, search, first, past - 1);
        }
    }
    return {};
}

}  // namespace

text::Outcome<Solution> solve(const scenario::Draft& draft, const SolveRequest& request) {
    WhatIf whatIf(draft, request.scenario, request.year);
    auto target = findTarget(request.target, whatIf.edition(), whatIf.base());
    auto lever = findLever(request.by, whatIf);
    auto findings = std::move(target.findings);
    findings.insert(findings.end(), lever.findings.begin(), lever.findings.end());
    if (lever) {
        const auto crossed = narrow(*lever.value, request.from, request.to);
        findings.insert(findings.end(), crossed.begin(), crossed.end());
    }
    if (!findings.empty())
        return text::Outcome<Solution>::failed(std::move(findings));
    Solution solution;
    solution.target = std::move(*target.value);
    solution.lever = std::move(*lever.value);
    solution.goal = request.goal;
    const Search search(whatIf, solution.target, solution.lever);
    if (search.low() > search.high())
        findings.push_back({text::Severity::Error, solution.lever.name,
                            "между границами нет ни одного значения с " + std::to_string(solution.lever.digits)
                                + " знаками после запятой"});
    else
        findings = find(solution, search);
    if (!findings.empty())
        return text::Outcome<Solution>::failed(std::move(findings));
    const auto note = "подбор: " + request.target + " = " + decimal::printRussian(request.goal) + ", "
                      + std::to_string(request.year) + " год";
    solution.settings = solution.lever.settingsAt(solution.chosen.value, request.scenario, request.year, note);
    return {std::move(solution), {}};
}

std::string Solution::words() const {
    const auto point = [this](const SolvedPoint& at) {
        return lever.russian + " = " + decimal::printRussian(at.value) + " даёт " + decimal::printRussian(at.figure);
    };
    switch (reach) {
    case Reach::Exact: {
        std::string text = "Достижимо: " + point(chosen) + ".";
        if (first.value != last.value)
            text += " Столько же – от " + decimal::printRussian(first.value) + " до "
                    + decimal::printRussian(last.value) + ".";
        return text;
    }
    case Reach::Nearest:
        return "Точно " + decimal::printRussian(goal) + " не получается. Снизу: " + point(*below)
               + "; сверху: " + point(*above) + ".";
    case Reach::Bounded:
        return "Недостижимо: мешает " + stoppedBy + "; " + point(chosen) + ", нужно " + decimal::printRussian(goal)
               + ".";
    }
    return {};
}

}  // namespace analysis
