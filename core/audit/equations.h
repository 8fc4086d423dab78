#pragma once

#include "core/audit/printed_figures.h"
#include "core/plan/evaluate.h"
#include "core/plan/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace audit {

/// A whole number of people between two bounds, both included.
struct People {
    decimal::Decimal low;
    decimal::Decimal high;

    [[nodiscard]] decimal::Decimal middle() const;
};

/// A cell of the table, and where it stands in the compiled form.
struct TableCell {
    form::CellAddress address;
    plan::Slot slot = plan::noSlot;
    plan::Slot entry = plan::noSlot;
    std::optional<decimal::Decimal> printed;
    int digits = 0;  ///< it is compared with
    form::Measure measure = form::Measure::Volume;
    std::vector<std::size_t> equations;  ///< that it takes part in, its own among them
    int own = -1;  ///< the equation that gives it
};

/// What the form says of one cell: its figure from the figures of other cells.
struct Equation {
    std::size_t cell = 0;
    std::vector<std::size_t> operands;  ///< cells
    std::vector<std::vector<std::uint32_t>> ways;  ///< steps of the plan; the first way that gives a figure counts
    std::vector<plan::Slot> terms;  ///< of a further sum that the form prints of the row
    std::string population;  ///< parameter that a cost and a figure per head are tied by
    bool isSum = false;
};

/// Whole numbers of services: volume × people, or any that the printed volume rounds to. The second explains so much
/// that it is believed only where nothing else does.
enum class Services { OfVolume, Own };

/// The equations of a table under one way of computing cost. Each is looked at with the printed figures of the others,
/// so that one wrong cell does not make all that follow from it wrong.
class Equations {
public:
    Equations(const TableQuestion& question, const Figures& figures, form::CostMethod method,
              const std::map<std::string, int>& columnDigits, Services services = Services::OfVolume);

    [[nodiscard]] const std::vector<TableCell>& cells() const { return m_cells; }
    [[nodiscard]] const std::vector<Equation>& all() const { return m_equations; }
    [[nodiscard]] const TableCell& cell(std::size_t index) const { return m_cells[index]; }
    [[nodiscard]] form::CostMethod method() const { return m_method; }
    [[nodiscard]] const plan::Plan& plan() const { return m_plan; }
    /// −1 – no figure of the table stands there.
    [[nodiscard]] int indexOf(const form::CellAddress& address) const;

    void setPeople(const std::string& parameter, const People& people);
    /// Puts the printed figures in, and computes what is not printed.
    void settle();
    /// The figure of a cell for the equations from now on.
    void assume(std::size_t cell, const decimal::Decimal& figure);
    [[nodiscard]] decimal::Decimal assumed(std::size_t cell) const;
    /// What stands for a cell, printed or computed; nullopt – nothing does.
    [[nodiscard]] std::optional<decimal::Decimal> standing(std::size_t cell) const;
    /// To try a figure and put back what stood there.
    struct Held {
        plan::ExactValue low;
        plan::ExactValue middle;
        plan::ExactValue high;
    };
    [[nodiscard]] Held held(std::size_t cell) const;
    void putBack(std::size_t cell, const Held& held);

    /// The figure that the equation gives, rounded as its cell is printed; nullopt – something is missing.
    [[nodiscard]] std::optional<decimal::Decimal> expected(std::size_t equation);
    /// False – the figure assumed for its cell is not what it gives for any number of people allowed.
    [[nodiscard]] bool holds(std::size_t equation);
    /// Numbers of people that the printed figures of a cost and a figure per head allow; nullopt – it ties none.
    [[nodiscard]] std::optional<People> peopleOf(std::size_t equation);
    /// The same of two printed cells, whatever gives them: cost = figure per head × people.
    [[nodiscard]] std::optional<People> peopleBetween(const form::CellAddress& cost,
                                                      const form::CellAddress& percap) const;

private:
    using Values = std::vector<plan::ExactValue>;

    void placeCells(const Figures& figures);
    void addEquation(std::size_t cell, std::int32_t step);
    void addOtherSums(std::size_t cell);
    void link();
    bool addWay(Equation& equation, plan::Slot result);
    bool follow(plan::Slot slot, Equation& equation, std::vector<std::uint32_t>& steps) const;
    void putServices();
    [[nodiscard]] std::optional<decimal::Decimal> computed(const Equation& equation, Values& values) const;
    [[nodiscard]] std::optional<decimal::Decimal> result(const Equation& equation, Values& values) const;
    void put(Values& values, const TableCell& cell, const decimal::Decimal& figure) const;

    const form::Edition& m_edition;
    int m_appendix;
    form::CostMethod m_method;
    Services m_services;
    plan::Plan m_plan;
    std::vector<TableCell> m_cells;
    std::vector<Equation> m_equations;
    std::vector<std::int32_t> m_stepOf;  ///< by slot
    std::vector<int> m_cellOf;  ///< by slot, of a cell or its entry; −1 – none, −2 – a cell of another table
    std::map<std::string, People> m_people;
    Values m_low;
    Values m_middle;
    Values m_high;
};

/// «volume» of row 02 → place of the row in its table; for words.
[[nodiscard]] const form::Row& rowOf(const TableQuestion& question, const form::CellAddress& cell);

}  // namespace audit
