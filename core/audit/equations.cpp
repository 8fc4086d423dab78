#include "core/audit/equations.h"

#include "core/form/services_column.h"
#include "core/plan/compile.h"
#include "core/plan/evaluate_steps.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace audit {

using decimal::Decimal;
using plan::noSlot;
using plan::Op;
using plan::Slot;

namespace {

constexpr int mostDigits = 10;
constexpr int elsewhere = -2;
constexpr std::string_view populationPrefix = "population.";

plan::Plan compiled(const TableQuestion& question, const Figures& figures, form::CostMethod method,
                    const std::map<std::string, int>& columnDigits) {
    plan::Settings settings = plan::Settings::of(*question.edition);
    settings.costMethod = method;
    for (const auto& [cell, figure] : figures) {
        const auto usual = columnDigits.find(cell.column);
        const int least = usual == columnDigits.end() ? 0 : usual->second;
        settings.cellDigits[cell] = std::min(std::max(figure.scale(), least), mostDigits);
    }
    const int index = question.year == firstYearFor(*question.edition, question.year) ? 0 : 1;
    auto plan = plan::compile(*question.edition, settings, index);
    if (!plan) {
        throw std::invalid_argument(plan.findings.front().told());
    }
    return std::move(*plan.value);
}

Decimal ceiling(const Decimal& value) {
    const Decimal near = value.rounded(0, decimal::Rounding::HalfUp);
    return near < value ? near + Decimal(1) : near;
}

Decimal floor(const Decimal& value) {
    const Decimal near = value.rounded(0, decimal::Rounding::HalfUp);
    return near > value ? near - Decimal(1) : near;
}

void runStep(const plan::Plan& plan, std::uint32_t index, std::vector<plan::ExactValue>& values) {
    const std::span<const plan::Step> one(&plan.steps[index], 1);
    static_cast<void>(plan::withOp(
        one.front().op, [&](auto op) { return plan::detail::evaluateRun<op.value>(plan, one, values.data()); }));
}

}  // namespace

Decimal People::middle() const {
    return (low + high).divided(Decimal(2), 0, decimal::Rounding::HalfUp);
}

Equations::Equations(const TableQuestion& question, const Figures& figures, form::CostMethod method,
                     const std::map<std::string, int>& columnDigits, Services services)
    : m_edition(*question.edition),
      m_appendix(question.appendix),
      m_method(method),
      m_services(services),
      m_plan(compiled(question, figures, method, columnDigits)),
      m_stepOf(m_plan.slotCount, -1),
      m_cellOf(m_plan.slotCount, -1) {
    for (std::size_t step = 0; step < m_plan.steps.size(); ++step) {
        m_stepOf[m_plan.steps[step].target] = static_cast<std::int32_t>(step);
    }
    placeCells(figures);
    const std::size_t count = m_cells.size();
    for (std::size_t cell = 0; cell < count; ++cell) {
        const plan::PlannedCell* const planned = m_plan.cell(m_cells[cell].address);
        if (m_cells[cell].printed && planned->step >= 0) {
            addEquation(cell, planned->step);
            addOtherSums(cell);
        }
    }
    link();
    settle();
}

void Equations::placeCells(const Figures& figures) {
    for (const plan::PlannedCell& planned : m_plan.cells) {
        if (planned.slot == noSlot) {
            continue;
        }
        const bool isOurs = planned.address.appendix == m_appendix;
        const int place = isOurs ? static_cast<int>(m_cells.size()) : elsewhere;
        m_cellOf[planned.slot] = place;
        if (planned.entry != noSlot) {
            m_cellOf[planned.entry] = place;
        }
        if (!isOurs) {
            continue;
        }
        TableCell cell;
        cell.address = planned.address;
        cell.slot = planned.slot;
        cell.entry = planned.entry;
        cell.measure = m_edition.column(planned.address)->measure;
        if (const auto found = figures.find(planned.address); found != figures.end()) {
            cell.printed = found->second;
            cell.digits = std::max<int>(planned.digits, found->second.scale());
            cell.digits = std::min(cell.digits, mostDigits);
        } else {
            cell.digits = std::max<int>(planned.digits, 0);
        }
        m_cells.push_back(std::move(cell));
    }
}

/// The steps behind a slot, down to cells and parameters. False where a cell of another table stands among them.
bool Equations::follow(Slot slot, Equation& equation, std::vector<std::uint32_t>& steps) const {
    if (m_cellOf[slot] == elsewhere) {
        return false;
    }
    if (m_cellOf[slot] >= 0) {
        const auto cell = static_cast<std::size_t>(m_cellOf[slot]);
        if (std::ranges::find(equation.operands, cell) == equation.operands.end()) {
            equation.operands.push_back(cell);
        }
        return true;
    }
    if (slot < m_plan.inputs.size()) {
        if (m_plan.inputs[slot].starts_with(populationPrefix)) {
            equation.population = m_plan.inputs[slot];
        }
        return true;
    }
    const std::int32_t index = m_stepOf[slot];
    if (index < 0) {
        return true;
    }
    const plan::Step& step = m_plan.steps[static_cast<std::size_t>(index)];
    if (step.op != Op::Constant) {
        for (std::uint32_t at = step.first; at < step.first + step.count; ++at) {
            if (!follow(m_plan.operands[at], equation, steps)) {
                return false;
            }
        }
    }
    if (std::ranges::find(steps, static_cast<std::uint32_t>(index)) == steps.end()) {
        steps.push_back(static_cast<std::uint32_t>(index));
    }
    return true;
}

/// How the figure of a slot comes about; false where it is typed, or another table says it.
bool Equations::addWay(Equation& equation, Slot result) {
    const std::int32_t index = m_stepOf[result];
    if (index < 0) {
        return false;
    }
    const plan::Step& step = m_plan.steps[static_cast<std::size_t>(index)];
    if (step.op == Op::Chosen) {
        // Of a lump sum each half follows from the other; a typed figure follows from nothing.
        return addWay(equation, m_plan.operands[step.first + 1]);
    }
    if (step.op == Op::AnyElse) {
        const bool ofParts = addWay(equation, m_plan.operands[step.first]);
        const bool ofItself = addWay(equation, m_plan.operands[step.first + 1]);
        return ofParts || ofItself;
    }
    Equation trial = equation;
    std::vector<std::uint32_t> steps;
    for (std::uint32_t at = step.first; step.op != Op::Constant && at < step.first + step.count; ++at) {
        if (!follow(m_plan.operands[at], trial, steps)) {
            return false;
        }
    }
    steps.push_back(static_cast<std::uint32_t>(index));
    trial.ways.push_back(std::move(steps));
    trial.isSum = trial.isSum || step.op == Op::Sum;
    equation = std::move(trial);
    return true;
}

void Equations::addEquation(std::size_t cell, std::int32_t step) {
    const form::CellRule& rule = *m_edition.rule(m_cells[cell].address);
    // What a formula gives until something is typed is no rule of what is typed.
    const bool isDefault =
        rule.kind == form::RuleKind::Input || rule.kind == form::RuleKind::Act || rule.kind == form::RuleKind::Norm;
    if (isDefault) {
        return;
    }
    Equation equation;
    equation.cell = cell;
    if (addWay(equation, m_plan.steps[static_cast<std::size_t>(step)].target)) {
        m_cells[cell].own = static_cast<int>(m_equations.size());
        m_equations.push_back(std::move(equation));
    }
}

/// «20 = 21 + … + 26» beside «20 = 26 + 27 + 32».
void Equations::addOtherSums(std::size_t cell) {
    const form::CellAddress& address = m_cells[cell].address;
    const form::Row& row = *m_edition.row(address);
    const form::CellRule& rule = *m_edition.rule(address);
    const bool adds = (rule.kind == form::RuleKind::Sum || rule.kind == form::RuleKind::Either) && rule.operands.empty()
                      && m_cells[cell].measure != form::Measure::UnitCost;
    for (const form::OtherSum& sum : adds ? row.otherSums : std::vector<form::OtherSum>()) {
        Equation equation;
        equation.cell = cell;
        equation.isSum = true;
        for (const std::string& key : sum.rows) {
            const int index = indexOf({address.appendix, key, address.column});
            if (index >= 0) {
                equation.operands.push_back(static_cast<std::size_t>(index));
                equation.terms.push_back(m_cells[static_cast<std::size_t>(index)].slot);
            }
        }
        if (!equation.terms.empty() && sum.unlessOwn.empty()) {
            m_equations.push_back(std::move(equation));
        }
    }
}

void Equations::link() {
    for (std::size_t index = 0; index < m_equations.size(); ++index) {
        m_cells[m_equations[index].cell].equations.push_back(index);
        for (const std::size_t operand : m_equations[index].operands) {
            std::vector<std::size_t>& known = m_cells[operand].equations;
            if (std::ranges::find(known, index) == known.end()) {
                known.push_back(index);
            }
        }
    }
}

int Equations::indexOf(const form::CellAddress& address) const {
    const plan::PlannedCell* const planned = m_plan.cell(address);
    return planned == nullptr || planned->slot == noSlot ? -1 : std::max(m_cellOf[planned->slot], -1);
}

void Equations::setPeople(const std::string& parameter, const People& people) {
    m_people.insert_or_assign(parameter, people);
}

void Equations::put(Values& values, const TableCell& cell, const Decimal& figure) const {
    values[cell.slot] = {figure, true, false};
    if (cell.entry != noSlot) {
        values[cell.entry] = {figure, true, false};
    }
}

void Equations::settle() {
    for (Values* const values : {&m_low, &m_middle, &m_high}) {
        values->assign(m_plan.slotCount, {});
        for (const auto& [parameter, people] : m_people) {
            if (const Slot slot = m_plan.input(parameter); slot != noSlot) {
                (*values)[slot] = {values == &m_low    ? people.low
                                   : values == &m_high ? people.high
                                                       : people.middle(),
                                   true, false};
            }
        }
        for (const TableCell& cell : m_cells) {
            if (cell.printed) {
                put(*values, cell, *cell.printed);
            }
        }
    }
    if (m_method == form::CostMethod::WholeServices) {
        putServices();
    }
    for (Values* const values : {&m_low, &m_middle, &m_high}) {
        for (std::uint32_t index = 0; index < m_plan.steps.size(); ++index) {
            const Slot target = m_plan.steps[index].target;
            const int cell = m_cellOf[target];
            const TableCell* const printed = cell >= 0 ? &m_cells[static_cast<std::size_t>(cell)] : nullptr;
            try {
                runStep(m_plan, index, *values);
            } catch (const decimal::ArithmeticError&) {
                (*values)[target] = {};
            }
            if (printed == nullptr || !printed->printed) {
                continue;
            }
            // Where totals add what is not rounded, a figure that rounds to the printed one stands as it was computed.
            const plan::ExactValue& made = (*values)[target];
            const bool agrees = m_method == form::CostMethod::Exact && made.present
                                && m_plan.rounder().rounded(made.number, printed->digits) == *printed->printed;
            if (!agrees) {
                (*values)[target] = {*printed->printed, true, false};
            }
        }
    }
}

/// Nobody prints the whole number of services behind a cost. It is the one that gives the printed cost and that the
/// volume says, or that the printed volume rounds to; where there is none, the volume says it.
void Equations::putServices() {
    for (const plan::PlannedCell& services : m_plan.services) {
        const form::Appendix* const appendix = m_edition.appendix(services.address.appendix);
        if (appendix->number != m_appendix) {
            continue;
        }
        std::optional<Decimal> volume;
        std::optional<Decimal> unitCost;
        std::optional<Decimal> cost;
        std::string people;
        for (const form::Column& column : appendix->columns) {
            const int index = indexOf({m_appendix, services.address.row, column.key});
            if (index < 0 || !m_cells[static_cast<std::size_t>(index)].printed) {
                continue;
            }
            const Decimal& figure = *m_cells[static_cast<std::size_t>(index)].printed;
            if (column.measure == form::Measure::Volume) {
                volume = figure;
            } else if (column.measure == form::Measure::UnitCost) {
                unitCost = figure;
            } else if (column.measure == form::Measure::Cost) {
                cost = figure;
                people = m_edition.base(column.sourceBase).parameter;
            }
        }
        const auto known = m_people.find(people);
        if (!volume || !unitCost || !cost || unitCost->isZero() || known == m_people.end()) {
            continue;
        }
        Decimal roubles = *cost;
        roubles.shift(form::powerOfTen(m_edition.money));
        const Decimal count = roubles.divided(*unitCost, 0, decimal::Rounding::HalfUp);
        const Decimal spare(1);
        const Decimal half = m_services == Services::Own ? Decimal::fromParts(5, volume->scale() + 1) : Decimal(0);
        if (count + spare >= (*volume - half) * known->second.low
            && count - spare <= (*volume + half) * known->second.high) {
            for (Values* const values : {&m_low, &m_middle, &m_high}) {
                (*values)[services.entry] = {count, true, false};
            }
        }
    }
}

void Equations::assume(std::size_t cell, const Decimal& figure) {
    for (Values* const values : {&m_low, &m_middle, &m_high}) {
        put(*values, m_cells[cell], figure);
    }
}

std::optional<Decimal> Equations::standing(std::size_t cell) const {
    const plan::ExactValue& value = m_middle[m_cells[cell].slot];
    return value.present ? std::optional(value.number) : std::nullopt;
}

Equations::Held Equations::held(std::size_t cell) const {
    const Slot slot = m_cells[cell].slot;
    return {m_low[slot], m_middle[slot], m_high[slot]};
}

void Equations::putBack(std::size_t cell, const Held& held) {
    const TableCell& at = m_cells[cell];
    const auto put = [&at](Values& values, const plan::ExactValue& value) {
        values[at.slot] = value;
        if (at.entry != noSlot) {
            values[at.entry] = value;
        }
    };
    put(m_low, held.low);
    put(m_middle, held.middle);
    put(m_high, held.high);
}

Decimal Equations::assumed(std::size_t cell) const {
    return m_middle[m_cells[cell].slot].number;
}

std::optional<Decimal> Equations::result(const Equation& equation, Values& values) const {
    if (!equation.terms.empty()) {
        Decimal sum;
        bool present = false;
        for (const Slot term : equation.terms) {
            sum += values[term].present ? values[term].number : Decimal();
            present = present || values[term].present;
        }
        return present ? std::optional(sum) : std::nullopt;
    }
    for (const std::vector<std::uint32_t>& way : equation.ways) {
        const Slot target = m_plan.steps[way.back()].target;
        const plan::ExactValue kept = values[target];
        for (const std::uint32_t step : way) {
            runStep(m_plan, step, values);
        }
        const plan::ExactValue made = values[target];
        values[target] = kept;
        if (made.present) {
            return made.number;
        }
    }
    return std::nullopt;
}

std::optional<Decimal> Equations::computed(const Equation& equation, Values& values) const {
    try {
        const std::optional<Decimal> made = result(equation, values);
        return made ? std::optional(m_plan.rounder().rounded(*made, m_cells[equation.cell].digits)) : std::nullopt;
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;
    }
}

std::optional<Decimal> Equations::expected(std::size_t equation) {
    return computed(m_equations[equation], m_middle);
}

bool Equations::holds(std::size_t index) {
    const Equation& equation = m_equations[index];
    const std::optional<Decimal> middle = computed(equation, m_middle);
    if (!middle) {
        return true;
    }
    const Decimal figure = m_plan.rounder().rounded(assumed(equation.cell), m_cells[equation.cell].digits);
    if (*middle == figure) {
        return true;
    }
    const Decimal off = *middle - figure;
    if (m_method == form::CostMethod::Exact && equation.isSum
        && (off.isNegative() ? -off : off) <= Decimal::fromParts(1, m_cells[equation.cell].digits)) {
        return true;  // of what is not rounded the printed sum may differ in its last digit
    }
    const std::optional<Decimal> low = computed(equation, m_low);
    const std::optional<Decimal> high = computed(equation, m_high);
    return low && high && std::min(*low, *high) <= figure && figure <= std::max(*low, *high);
}

std::optional<People> Equations::peopleOf(std::size_t index) {
    const Equation& equation = m_equations[index];
    if (equation.population.empty() || equation.ways.empty()) {
        return std::nullopt;
    }
    const plan::Step& last = m_plan.steps[equation.ways.back().back()];
    const bool multiplies = last.op == Op::Scaled;
    const Slot context = last.count > 1 ? m_plan.operands[last.first + 1] : noSlot;
    if ((!multiplies && last.op != Op::Ratio) || context != m_plan.input(equation.population)) {
        return std::nullopt;
    }
    const plan::ExactValue driver = m_middle[m_plan.operands[last.first]];
    const TableCell& cell = m_cells[equation.cell];
    const Decimal half = Decimal::fromParts(5, cell.digits + 1);
    const Decimal least = *cell.printed - half;
    const Decimal most = *cell.printed + half;
    constexpr int working = 6;
    if (!driver.present || driver.number.isZero() || least.isNegative() || least.isZero()) {
        return std::nullopt;
    }
    try {
        Decimal scaled = driver.number;
        scaled.shift(last.shift);
        const auto quotient = [&](const Decimal& a, const Decimal& b) {
            return a.divided(b, working, decimal::Rounding::HalfUp);
        };
        // Half up: of a product the upper end is printed as the next figure, of a quotient the lower end.
        return multiplies ? People{ceiling(quotient(least, scaled)), ceiling(quotient(most, scaled)) - Decimal(1)}
                          : People{floor(quotient(scaled, most)) + Decimal(1), floor(quotient(scaled, least))};
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;
    }
}

std::optional<People> Equations::peopleBetween(const form::CellAddress& cost, const form::CellAddress& percap) const {
    const int money = indexOf(cost);
    const int perHead = indexOf(percap);
    if (money < 0 || perHead < 0) {
        return std::nullopt;
    }
    const TableCell& whole = m_cells[static_cast<std::size_t>(money)];
    const auto& head = m_cells[static_cast<std::size_t>(perHead)].printed;
    if (!whole.printed || !head || head->isZero() || whole.printed->isZero()) {
        return std::nullopt;
    }
    constexpr int working = 6;
    try {
        const Decimal half = Decimal::fromParts(5, whole.digits + 1);
        Decimal least = *whole.printed - half;
        Decimal most = *whole.printed + half;
        least.shift(form::powerOfTen(m_edition.money));
        most.shift(form::powerOfTen(m_edition.money));
        return People{ceiling(least.divided(*head, working, decimal::Rounding::HalfUp)),
                      ceiling(most.divided(*head, working, decimal::Rounding::HalfUp)) - Decimal(1)};
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;
    }
}

const form::Row& rowOf(const TableQuestion& question, const form::CellAddress& cell) {
    return *question.edition->row(cell);
}

}  // namespace audit
