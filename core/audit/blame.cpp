#include "core/audit/blame.h"

#include "core/audit/likely_slips.h"
#include "core/form/lump_half.h"

#include <algorithm>
#include <deque>
#include <tuple>

namespace audit {

using decimal::Decimal;

namespace {

/// A table that balances does it by so many units of the last digit at most.
constexpr int mostUnits = 2;
/// Of a table with more equations broken nothing is guessed: it is another table.
constexpr std::size_t mostBroken = 80;

Decimal sizeOf(const Decimal& figure) {
    return figure.isNegative() ? -figure : figure;
}

}  // namespace

Blame::Blame(const TableQuestion& question, Equations& equations, Causes& causes)
    : m_question(question),
      m_equations(equations),
      m_causes(causes),
      m_bad(equations.all().size()),
      m_explained(equations.all().size()),
      m_blamed(equations.cells().size()) {
    for (std::size_t index = 0; index < m_bad.size(); ++index) {
        m_bad[index] = isBad(index) ? 1 : 0;
    }
}

std::size_t Blame::broken() const {
    return static_cast<std::size_t>(std::ranges::count(m_bad, 1));
}

std::optional<std::size_t> Blame::otherHalf(std::size_t cell) const {
    const auto half = form::lumpHalf(*m_question.edition, m_equations.cell(cell).address);
    const int index = half ? m_equations.indexOf(*half) : -1;
    return index >= 0 && m_equations.cell(static_cast<std::size_t>(index)).own >= 0
               ? std::optional(static_cast<std::size_t>(index))
               : std::nullopt;
}

/// Of a lump sum either half may be the one that was typed: it is wrong where neither gives the other, and the cost
/// says so for both.
bool Blame::isBad(std::size_t index) {
    if (m_equations.holds(index)) {
        return false;
    }
    const std::size_t cell = m_equations.all()[index].cell;
    if (m_equations.cell(cell).own != static_cast<int>(index)) {
        return true;
    }
    const auto half = otherHalf(cell);
    if (!half) {
        return true;
    }
    return m_equations.cell(cell).measure == form::Measure::Cost
           && !m_equations.holds(static_cast<std::size_t>(m_equations.cell(*half).own));
}

std::vector<std::size_t> Blame::touching(std::size_t cell) const {
    return m_equations.cell(cell).equations;
}

Blame::Effect Blame::effectOf(std::size_t cell, const Decimal& figure) {
    Effect effect;
    const Equations::Held held = m_equations.held(cell);
    m_equations.assume(cell, figure);
    for (const std::size_t index : touching(cell)) {
        if (m_explained[index] != 0) {
            continue;
        }
        const bool bad = isBad(index);
        if (m_bad[index] != 0 && !bad) {
            effect.fixed.push_back(index);
        } else if (m_bad[index] == 0 && bad) {
            effect.broken.push_back(index);
        }
    }
    m_equations.putBack(cell, held);
    return effect;
}

bool Blame::isSmall(std::size_t cell, const Decimal& expected) const {
    const TableCell& at = m_equations.cell(cell);
    return sizeOf(expected - m_equations.assumed(cell)) <= Decimal::fromParts(mostUnits, at.digits);
}

/// Figures of an operand that give the printed figure of the equation's cell: by one long step, which rounding does not
/// bend, and by a short one, for what is no straight line.
std::vector<Decimal> Blame::solved(std::size_t cell, std::size_t index) {
    constexpr std::int64_t farAway = 1000;
    const TableCell& at = m_equations.cell(cell);
    const Decimal wanted = m_equations.assumed(m_equations.all()[index].cell);
    const Decimal first = m_equations.assumed(cell);
    const auto was = m_equations.expected(index);
    std::vector<Decimal> figures;
    for (const std::int64_t step : {farAway, std::int64_t{1}}) {
        const Decimal move = first.isZero() ? Decimal(step) : first * Decimal(step);
        const Equations::Held held = m_equations.held(cell);
        m_equations.assume(cell, first + move);
        const auto is = m_equations.expected(index);
        m_equations.putBack(cell, held);
        if (!was || !is || *was == *is) {
            continue;
        }
        try {
            Decimal figure = ((wanted - *was) * move).divided(*is - *was, at.digits + 1, decimal::Rounding::HalfUp);
            figure += first;
            figure = figure.rounded(std::max(at.digits, first.scale()), decimal::Rounding::HalfUp);
            if (!figure.isNegative()) {
                figures.push_back(figure);
            }
        } catch (const decimal::ArithmeticError&) {
            continue;
        }
    }
    return figures;
}

/// Of a cell that balances besides, the equation is still off by its last digit when the error is put right.
bool Blame::isNearlyFixed(const Suspect& suspect) {
    const std::size_t target = m_equations.all()[suspect.equation].cell;
    if (suspect.isTarget) {
        return false;
    }
    const auto before = m_equations.expected(suspect.equation);
    const Equations::Held held = m_equations.held(suspect.cell);
    m_equations.assume(suspect.cell, suspect.figure);
    const auto after = m_equations.expected(suspect.equation);
    m_equations.putBack(suspect.cell, held);
    return before && after && !isSmall(target, *before) && isSmall(target, *after);
}

void Blame::weigh(Suspect suspect, std::optional<Suspect>& best) {
    if (suspect.figure == m_equations.assumed(suspect.cell)) {
        return;
    }
    const Effect effect = effectOf(suspect.cell, suspect.figure);
    suspect.score = static_cast<int>(effect.fixed.size()) - static_cast<int>(effect.broken.size());
    if (std::ranges::find(effect.fixed, suspect.equation) == effect.fixed.end()) {
        if (!isNearlyFixed(suspect)) {
            return;
        }
        ++suspect.score;
    }
    suspect.isSlip =
        !isSmall(suspect.cell, suspect.figure)
        && !m_causes.guess(suspect.cell, suspect.figure, suspect.isTarget ? static_cast<int>(suspect.equation) : -1)
                .empty();
    suspect.isPlain = !suspect.figure.toPlain().ends_with('0');
    const auto rank = [](const Suspect& one) { return std::tuple(one.score, one.isSlip, one.isTarget, one.isPlain); };
    if (!best || rank(suspect) > rank(*best)) {
        best = std::move(suspect);
    }
}

void Blame::suspect(std::size_t index, std::optional<Suspect>& best) {
    const Equation& equation = m_equations.all()[index];
    const auto expected = m_equations.expected(index);
    if (!expected) {
        return;
    }
    const bool small = isSmall(equation.cell, *expected);
    if (m_blamed[equation.cell] == 0) {
        weigh({equation.cell, index, *expected, 0, false, true}, best);
    }
    for (const std::size_t operand : equation.operands) {
        const TableCell& cell = m_equations.cell(operand);
        if (!cell.printed || m_blamed[operand] != 0 || operand == equation.cell) {
            continue;
        }
        const bool ownBad = cell.own >= 0 && m_bad[static_cast<std::size_t>(cell.own)] != 0;
        if (ownBad) {
            if (const auto own = m_equations.expected(static_cast<std::size_t>(cell.own))) {
                weigh({operand, index, *own}, best);
            }
        }
        // A figure off by its last digit speaks against nobody but itself and what it was made from.
        if (small) {
            continue;
        }
        for (const Decimal& figure : solved(operand, index)) {
            weigh({operand, index, figure}, best);
        }
        for (const Decimal& figure : cell.own < 0 || ownBad ? beforeSlip(*cell.printed) : std::vector<Decimal>()) {
            weigh({operand, index, figure}, best);
        }
    }
}

/// Several figures may do as well as the one that was solved for; one that a single wrong digit explains is likelier.
void Blame::refine(Suspect& suspect) {
    if (suspect.isTarget || suspect.isSlip || isSmall(suspect.cell, suspect.figure)) {
        return;
    }
    std::optional<Suspect> best = suspect;
    for (const Decimal& figure : withAnotherDigit(*m_equations.cell(suspect.cell).printed)) {
        weigh({suspect.cell, suspect.equation, figure}, best);
    }
    suspect = *best;
}

void Blame::note(std::size_t cell) {
    for (const std::size_t index : touching(cell)) {
        m_bad[index] = isBad(index) ? 1 : 0;
    }
}

void Blame::balance(const Suspect& suspect, const Effect& effect) {
    const TableCell& cell = m_equations.cell(suspect.cell);
    const auto own = cell.own >= 0 ? static_cast<std::size_t>(cell.own) : suspect.equation;
    std::vector<std::string> rows;
    for (const std::size_t index : effect.broken) {
        const std::size_t total = m_equations.all()[index].cell;
        std::string row = form::rowName(*m_question.edition, m_equations.cell(total).address);
        if (m_equations.all()[index].isSum && total != suspect.cell && std::ranges::find(rows, row) == rows.end()) {
            rows.push_back(std::move(row));
        }
    }
    std::string closed;
    for (const std::string& row : rows) {
        closed += (closed.empty() ? "" : ", ") + row;
    }
    m_findings.push_back({cell.address,
                          Kind::Balancing,
                          cell.printed,
                          suspect.figure,
                          m_causes.arithmetic(own) + (suspect.figure > *cell.printed ? "; уменьшено" : "; увеличено")
                              + (rows.size() == 1 ? ", чтобы сошлась сумма строки " : ", чтобы сошлись суммы строк ")
                              + closed,
                          {}});
    m_explained[suspect.equation] = 1;
    for (const std::size_t index : effect.fixed) {
        m_explained[index] = 1;
        const std::size_t target = m_equations.all()[index].cell;
        if (target == suspect.cell || m_blamed[target] != 0) {
            continue;
        }
        m_blamed[target] = 1;
        const TableCell& follower = m_equations.cell(target);
        m_findings.push_back(
            {follower.address,
             Kind::Follows,
             follower.printed,
             m_equations.expected(index),
             "посчитано до исправления, " + m_causes.cellWords(suspect.cell) + ": " + m_causes.arithmetic(index),
             {}});
    }
}

/// What was computed from the wrong figure is wrong with it.
void Blame::followFrom(std::size_t cell) {
    std::deque<std::size_t> queue{cell};
    while (!queue.empty()) {
        const std::size_t from = queue.front();
        queue.pop_front();
        for (const std::size_t index : touching(from)) {
            const std::size_t target = m_equations.all()[index].cell;
            if (m_bad[index] == 0 || m_explained[index] != 0) {
                continue;
            }
            const auto expected = m_equations.expected(index);
            if (target == from || m_blamed[target] != 0 || !expected) {
                m_explained[index] = target == from || m_blamed[target] != 0 ? 1 : 0;
                continue;
            }
            m_blamed[target] = 1;
            const TableCell& follower = m_equations.cell(target);
            m_findings.push_back(
                {follower.address,
                 Kind::Follows,
                 follower.printed,
                 expected,
                 "посчитано с ошибкой, " + m_causes.cellWords(from) + ": " + m_causes.arithmetic(index),
                 {}});
            m_equations.assume(target, *expected);
            note(target);
            queue.push_back(target);
        }
    }
}

void Blame::correct(const Suspect& suspect, const Effect& effect) {
    const TableCell& cell = m_equations.cell(suspect.cell);
    const std::string guess =
        isSmall(suspect.cell, suspect.figure)
            ? std::string("расходится в последнем знаке")
            : m_causes.guess(suspect.cell, suspect.figure, suspect.isTarget ? static_cast<int>(suspect.equation) : -1);
    const Decimal printed = *cell.printed;
    m_equations.assume(suspect.cell, suspect.figure);
    std::string cause = guess.empty() ? std::string() : guess + ": ";
    cause += m_causes.arithmetic(suspect.equation);
    if (!suspect.isTarget) {
        cause += " (" + m_causes.cellWords(m_equations.all()[suspect.equation].cell) + ")";
    }
    for (const std::size_t index : effect.fixed) {
        const std::size_t target = m_equations.all()[index].cell;
        if (index != suspect.equation && target != suspect.cell) {
            cause += "; сходится и " + m_causes.cellWords(target);
        }
    }
    m_findings.push_back({cell.address, Kind::Inconsistent, printed, suspect.figure, std::move(cause), {}});
    m_explained[suspect.equation] = m_equations.holds(suspect.equation) ? 1 : 0;
    // Broken before this figure was put right, and no others: only those were made from the wrong one.
    std::vector<char> before = m_bad;
    note(suspect.cell);
    for (const std::size_t index : touching(suspect.cell)) {
        if (m_bad[index] != 0 && before[index] != 0) {
            m_bad[index] = 0;
        }
    }
    followFrom(suspect.cell);
    for (const std::size_t index : touching(suspect.cell)) {
        m_bad[index] = m_explained[index] == 0 && isBad(index) ? 1 : 0;
    }
}

void Blame::accuse(const Suspect& suspect) {
    const Effect effect = effectOf(suspect.cell, suspect.figure);
    m_blamed[suspect.cell] = 1;
    const bool closes = std::ranges::any_of(effect.broken, [&](std::size_t index) {
        return m_equations.all()[index].isSum && m_equations.all()[index].cell != suspect.cell;
    });
    if (closes && isSmall(suspect.cell, suspect.figure)) {
        balance(suspect, effect);
    } else {
        correct(suspect, effect);
    }
}

std::vector<AuditFinding> Blame::find() {
    const bool isAnother = broken() > mostBroken && broken() > m_bad.size() / 2;
    for (bool found = true; found;) {
        std::optional<Suspect> best;
        found = false;
        for (std::size_t index = 0; index < m_bad.size(); ++index) {
            if (m_bad[index] == 0 || m_explained[index] != 0) {
                continue;
            }
            const auto expected = m_equations.expected(index);
            if (isAnother && expected && m_blamed[m_equations.all()[index].cell] == 0) {
                accuse({m_equations.all()[index].cell, index, *expected, 0, false, true});
                m_explained[index] = 1;
                continue;
            }
            suspect(index, best);
        }
        if (best) {
            refine(*best);
            accuse(*best);
            found = true;
        }
    }
    acquit();
    return std::move(m_findings);
}

/// Who was blamed before the real culprit was found, and agrees with everything now.
void Blame::acquit() {
    std::erase_if(m_findings, [this](const AuditFinding& finding) {
        const int cell = m_equations.indexOf(finding.cell);
        if (finding.kind == Kind::Balancing || !finding.printed || cell < 0) {
            return false;
        }
        const auto index = static_cast<std::size_t>(cell);
        const auto badAround = [&] {
            return std::ranges::count_if(touching(index), [this](std::size_t equation) { return isBad(equation); });
        };
        const auto corrected = badAround();
        const Equations::Held held = m_equations.held(index);
        m_equations.assume(index, *finding.printed);
        if (finding.kind == Kind::Inconsistent && badAround() <= corrected) {
            return true;
        }
        m_equations.putBack(index, held);
        return false;
    });
}

}  // namespace audit
