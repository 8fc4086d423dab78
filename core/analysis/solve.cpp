#include "core/analysis/solve.h"

#include "core/analysis/goal_search.h"
#include "core/decimal/russian.h"

namespace analysis {

namespace {

using decimal::Decimal;

/// About a second. Where a figure grows or falls all the way some hundred are enough, and a span of 80 000 values is
/// searched through whatever the figure does.
constexpr std::int64_t mostLooks = 100'000;

/// The grid of the lever between its bounds; empty where no value of the grid lies there.
SearchSpan spanOf(const Lever& lever) {
    SearchSpan span{keyOf(lever.least.value, lever.digits), keyOf(lever.most.value, lever.digits), 0};
    if (Decimal::fromParts(span.low, lever.digits) < lever.least.value) {
        ++span.low;
    }
    if (Decimal::fromParts(span.high, lever.digits) > lever.most.value) {
        --span.high;
    }
    span.current = keyOf(lever.current, lever.digits);
    return span;
}

/// Makes the answer of what was found; every figure in it comes from the program's own calculation.
class Answer {
public:
    Answer(Solution& solution, WhatIf& whatIf) : m_solution(solution), m_whatIf(whatIf) {}

    void take(const SearchResult& found, const SearchSpan& span) {
        m_solution.isProved = found.isProved;
        if (found.exact) {
            takeExact(found);
        } else if (found.below && found.above) {
            takeNearest(found);
        } else if (found.below) {
            takeFarthest(found.below->key, span);
        } else {
            takeFarthest(found.above->key, span);
        }
    }

private:
    [[nodiscard]] SolvedPoint at(Key key) {
        const auto value = Decimal::fromParts(key, m_solution.lever.digits);
        const auto settings = m_solution.lever.settingsAt(value, m_whatIf.scenario(), m_whatIf.year(), {});
        return {value, m_solution.target.figureOf(m_whatIf.with(settings)).value_or(Decimal(0))};
    }

    void takeExact(const SearchResult& found) {
        m_solution.reach = Reach::Exact;
        m_solution.first = at(found.first);
        m_solution.last = at(found.last);
        m_solution.chosen = at(found.exact->key);
    }

    void takeNearest(const SearchResult& found) {
        m_solution.reach = Reach::Nearest;
        m_solution.below = at(found.below->key);
        m_solution.above = at(found.above->key);
        const auto& goal = m_solution.goal;
        const bool isBelowNearer = goal - m_solution.below->figure <= m_solution.above->figure - goal;
        m_solution.chosen = isBelowNearer ? *m_solution.below : *m_solution.above;
    }

    void takeFarthest(Key key, const SearchSpan& span) {
        m_solution.reach = Reach::Bounded;
        m_solution.chosen = at(key);
        if (key == span.low || key == span.high) {
            m_solution.stoppedBy =
                boundWords(key == span.high ? m_solution.lever.most : m_solution.lever.least, key == span.high);
        }
    }

    Solution& m_solution;
    WhatIf& m_whatIf;
};

text::Finding unmoved(const Solution& solution, const Decimal& figure) {
    return {text::Severity::Error, solution.lever.name,
            "«" + solution.lever.name + "» не меняет «" + solution.target.path + "»: число остаётся "
                + decimal::printRussian(figure)};
}

/// A parameter that no figure is made of moves nothing.
text::Findings find(Solution& solution, WhatIf& whatIf) {
    const auto span = spanOf(solution.lever);
    if (span.low > span.high) {
        return {{text::Severity::Error, solution.lever.name,
                 "между границами нет ни одного значения с " + std::to_string(solution.lever.digits)
                     + " знаками после запятой"}};
    }
    const auto model = PointModel::of(whatIf, solution.target, std::span(&solution.lever, 1));
    if (!model) {
        return {unmoved(solution, *solution.target.figure)};
    }
    const auto found = searchGoal(*model.value, solution.goal, span, mostLooks);
    if (!found.exact && !found.below && !found.above) {
        throw decimal::ArithmeticError("no value of the lever lets the plan be computed");
    }
    if (found.isConstant && found.isProved) {
        return {unmoved(solution, found.below ? found.below->figure : found.above->figure)};
    }
    Answer(solution, whatIf).take(found, span);
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
    if (!findings.empty()) {
        return text::Outcome<Solution>::failed(std::move(findings));
    }
    Solution solution;
    solution.target = std::move(*target.value);
    solution.lever = std::move(*lever.value);
    solution.goal = request.goal;
    findings = find(solution, whatIf);
    if (!findings.empty()) {
        return text::Outcome<Solution>::failed(std::move(findings));
    }
    const auto note = "подбор: " + request.target + " = " + decimal::printRussian(request.goal) + ", "
                      + std::to_string(request.year) + " год";
    solution.settings = solution.lever.settingsAt(solution.chosen.value, request.scenario, request.year, note);
    return {std::move(solution), {}};
}

std::string Solution::words() const {
    const auto point = [this](const SolvedPoint& at) {
        return lever.russian + " = " + decimal::printRussian(at.value) + " даёт " + decimal::printRussian(at.figure);
    };
    const auto wanted = decimal::printRussian(goal);
    const std::string doubt = isProved ? std::string()
                                       : "Не доказано, что " + wanted + " не получается: значений слишком много, "
                                             + "просмотрены не все. Сузьте границы. ";
    switch (reach) {
    case Reach::Exact: {
        std::string text = "Достижимо: " + point(chosen) + ".";
        if (first.value != last.value) {
            text += " Столько же – от " + decimal::printRussian(first.value) + " до "
                    + decimal::printRussian(last.value) + ".";
        }
        return text;
    }
    case Reach::Nearest:
        return (isProved ? "Точно " + wanted + " не получается. Снизу: " : doubt + "Ближе всего снизу: ")
               + point(*below) + "; сверху: " + point(*above) + ".";
    case Reach::Bounded:
        if (!isProved) {
            return doubt + "Ближе всего: " + point(chosen) + ".";
        }
        return "Недостижимо: " + (stoppedBy.empty() ? "ближе всего" : "мешает " + stoppedBy + ";") + " " + point(chosen)
               + ", нужно " + wanted + ".";
    }
    return {};
}

}  // namespace analysis
