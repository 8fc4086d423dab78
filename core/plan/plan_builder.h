#pragma once

#include "core/form/formula.h"
#include "core/plan/plan.h"
#include "core/plan/settings.h"
#include "core/text/finding.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plan {

/// A cell while the plan is being built: pointers into the edition beside the planned cell.
struct BuiltCell {
    PlannedCell planned;
    const form::Appendix* appendix = nullptr;
    const form::Row* row = nullptr;
    const form::Column* column = nullptr;
    const form::CellRule* rule = nullptr;  ///< the one in force under the cost method
    std::size_t place = 0;  ///< where its row begins in m_cellAt
    Slot printedSlot = noSlot;  ///< its figure with printed decimals, made on first demand
    bool compiled = false;
};

/// A step before ordering: its operands stand beside it, slots are provisional numbers.
struct BuiltStep {
    Step step;
    std::vector<Slot> operands;
    std::size_t cell = 0;  ///< whose step it is, for messages
};

/// Builds the steps of one programme year. Provisional slots are numbered as they come;
/// orderedPlan() gives the final numbers.
class PlanBuilder {
public:
    PlanBuilder(const form::Edition& edition, const Settings& settings, int yearIndex);

    void allotCells();
    void compileRules();
    [[nodiscard]] text::Findings& findings() { return m_findings; }
    /// Once: the plan takes over what the builder has gathered.
    [[nodiscard]] std::optional<Plan> orderedPlan();
    /// Finds the circles alone; the plan is not made.
    void proveOrder() { static_cast<void>(evaluationOrder()); }

private:
    /// Money N·Z and volume N behind a unit cost, unrounded and only where both are there.
    struct Turnover {
        Slot money = noSlot;
        Slot volume = noSlot;
    };

    // cell_compiler.cpp
    void allotCell(const form::Appendix& appendix, const form::Row& row, std::size_t column);
    [[nodiscard]] std::optional<int> optionDigits(const form::CellAddress& cell) const;
    [[nodiscard]] Slot input(const std::string& path);
    [[nodiscard]] Slot newSlot() { return m_slotCount++; }
    [[nodiscard]] Slot adjustmentOf(BuiltCell& cell);
    [[nodiscard]] Slot printedSlotOf(std::size_t cell);
    void fault(const BuiltCell& cell, std::string text);

    // rule_compiler.cpp
    void compileRule(std::size_t cell);
    void compileSum(std::size_t cell, Slot target);
    void compileNamed(std::size_t cell, Op op);
    void compileProduct(std::size_t cell, Slot target);
    void compileCost(std::size_t cell, Slot target);
    void compilePercap(std::size_t cell, Slot target);
    void compileRatio(std::size_t cell, Slot target);
    void compileWeighted(std::size_t cell, Slot target);
    void compileLump(std::size_t cell, Slot target);
    void compileEither(std::size_t cell);
    void eitherTurnover(std::size_t cell, Slot parts, Slot fallback);
    [[nodiscard]] std::optional<Turnover> turnoverOf(std::size_t cell);
    Turnover ownTurnover(Slot volume, Slot cost, Slot key, std::size_t cell);
    void compileShare(std::size_t cell);
    void compileConstant(std::size_t cell);
    void lumpFollow(std::size_t cell, Slot target);
    [[nodiscard]] Slot servicesOf(std::size_t cell);
    [[nodiscard]] std::vector<std::size_t> partsOf(std::size_t cell);
    [[nodiscard]] std::optional<std::size_t> partner(const BuiltCell& cell, form::Measure measure) const;
    [[nodiscard]] std::optional<std::size_t> find(const form::CellAddress& address) const;
    [[nodiscard]] std::optional<std::size_t> find(const form::Appendix& appendix, std::string_view row,
                                                  std::size_t column) const;
    [[nodiscard]] std::optional<std::size_t> inRowOf(const BuiltCell& cell, std::size_t column) const;
    [[nodiscard]] std::optional<std::size_t> operandOf(std::size_t cell, const form::CellAddress& address);
    [[nodiscard]] std::optional<Slot> populationOf(std::size_t cell);
    void addStep(Step step, std::vector<Slot> operands, std::size_t cell);
    [[nodiscard]] Step roundedStep(Op op, std::size_t cell, Slot target, bool adjustable);

    // formula_compiler.cpp
    /// A figure inside a formula: in roubles ÷ 10^power where it is money; a driver belongs to the row, context
    /// (a population, a constant of the act, a number) only goes with it.
    struct Term {
        Slot slot = noSlot;
        int power = 0;
        bool drives = false;
    };
    /// The step that ends a formula or a rounding inside it, and the money scale it gives its figure in.
    struct Ending {
        Step step;
        int power = 0;
    };
    void compileFormula(std::size_t cell, Slot target);
    void compileElseFormula(std::size_t cell, Slot given, Slot target);
    [[nodiscard]] Term ended(const form::FormulaNode& node, std::size_t cell, Ending ending);
    [[nodiscard]] Term termOf(const form::FormulaNode& node, std::size_t cell);
    [[nodiscard]] Term productTerm(const form::FormulaNode& node, std::size_t cell, const Ending* ending);
    [[nodiscard]] Term productOf(std::vector<Term> factors, std::size_t cell, const Ending* ending);
    [[nodiscard]] Term alikeTerm(const form::FormulaNode& node, std::size_t cell);
    [[nodiscard]] std::vector<Term> termsOf(const form::FormulaNode& node, std::size_t cell);
    [[nodiscard]] Term cellTerm(const form::FormulaNode& node, std::size_t cell);
    [[nodiscard]] Term parameterTerm(const form::FormulaNode& node);
    [[nodiscard]] Term inPower(Term term, int power, std::size_t cell);
    [[nodiscard]] Term constantTerm(const decimal::Decimal& number, std::size_t cell);
    [[nodiscard]] Term joined(Op op, Term first, Term second, std::size_t cell, const Ending* ending);
    void guardContext(std::vector<Term>& terms, std::size_t cell);

    // evaluation_order.cpp
    [[nodiscard]] std::vector<std::size_t> evaluationOrder();
    void reportCycle(std::span<const int> waiting, std::span<const std::size_t> producer);

    const form::Edition& m_edition;
    const Settings& m_settings;
    int m_yearIndex;
    text::Findings m_findings;
    Slot m_slotCount = 0;
    std::vector<BuiltCell> m_cells;
    std::vector<PlannedCell> m_services;  ///< slots provisional, as in m_cells
    std::vector<std::int32_t> m_cellAt;  ///< appendix by appendix, row by row, column by column; −1 – not in this year
    std::map<const form::Appendix*, std::unordered_map<std::string_view, std::size_t>> m_rowPlaces;
    std::vector<std::string> m_inputs;
    std::vector<Slot> m_inputSlots;
    InputIndex m_inputIndex;  ///< places in m_inputs
    std::vector<BuiltStep> m_steps;
    std::vector<decimal::Decimal> m_constants;
    std::map<Slot, Turnover> m_turnovers;  ///< by the slot of a unit cost
};

}  // namespace plan
