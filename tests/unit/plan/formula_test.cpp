// Formulas of a table that no code has heard of: tests/invalid/editions/any_table.
#include "core/plan/compile.h"
#include "core/plan/trace.h"
#include "tests/invalid/edition_fixture.h"

#include <gtest/gtest.h>

#include <map>

namespace {

/// The edition with one cell of appendix 3 under another rule, evaluated over these inputs.
class AnyTable {
public:
    using Inputs = std::map<std::string, std::string>;
    AnyTable(const Inputs& inputs, const std::string& from, const std::string& rule) {
        form::EditionFiles files = fixture::edition("any_table");
        std::string& rows = files.at("appendix3_rows.csv");
        if (!from.empty()) {
            rows.replace(rows.find(from), from.size(), rule);
        }
        auto edition = programme::readEdition(files);
        EXPECT_EQ(fixture::told(edition.findings), "");
        m_edition = std::move(*edition.value);
        auto compiled = plan::compile(m_edition, plan::Settings::of(m_edition), 0);
        EXPECT_EQ(fixture::told(compiled.findings), "");
        m_plan = std::move(*compiled.value);
        m_values.resize(m_plan.inputs.size());
        for (const auto& [path, value] : inputs) {
            const plan::Slot slot = m_plan.input(path);
            EXPECT_NE(slot, plan::noSlot) << path;
            m_values[slot] = {decimal::Decimal::fromPlain(value).value(), true, false};
        }
        plan::evaluate(m_plan, m_values);
    }

    /// «12», «» for nothing, «12?» and «?» for what is incomplete.
    [[nodiscard]] std::string operator[](const std::string& path) const {
        const plan::PlannedCell& cell = *m_plan.cell(form::CellAddress::fromPath(path).value());
        const auto figure = plan::printed(m_plan, cell, m_values);
        return (figure ? figure->toPlain() : "") + (m_values[cell.slot].incomplete ? "?" : "");
    }

    [[nodiscard]] plan::Trace trace(const std::string& path) const {
        return plan::trace(m_plan, m_values, form::CellAddress::fromPath(path).value()).value();
    }

private:
    form::Edition m_edition;
    plan::Plan m_plan;
    std::vector<plan::ExactValue> m_values;
};

AnyTable filled(const AnyTable::Inputs& inputs, const std::string& from = {}, const std::string& rule = {}) {
    return {inputs, from, rule};
}

TEST(Formula, RoundsOnceAndAddsWhatIsRounded) {
    const AnyTable table = filled({{"a3.1.1.children", "1001"},
                                   {"a3.1.1.response", "64.55"},
                                   {"a3.1.2.response", "50"},
                                   {"population.children", "3002"},
                                   {"letter.visits_per_child", "1.58"}});
    EXPECT_EQ(table["a3.1.2.children"], "2001");
    // 646,1455 and 1000,5 under half_even of the edition.
    EXPECT_EQ(table["a3.1.1.due"], "646");
    EXPECT_EQ(table["a3.1.2.due"], "1000");
    EXPECT_EQ(table["a3.1.due"], "1646");
    // 646 × 1,58 = 1020,68
    EXPECT_EQ(table["a3.1.1.visits"], "1021");
}

TEST(Formula, CountsMoneyInRoublesWhateverItsScale) {
    // 12,5 million roubles over 5000 visits.
    const AnyTable table = filled({{"a3.1.1.funding", "12.5"},
                                   {"a3.1.1.children", "5000"},
                                   {"a3.1.1.response", "100"},
                                   {"letter.visits_per_child", "1"}});
    EXPECT_EQ(table["a3.1.1.unit_cost"], "2500.00");
    const AnyTable back = filled({{"a3.1.1.visits", "4"}, {"a3.1.1.unit_cost", "250000"}},
                                 "formula:[due] × letter.visits_per_child,input,formula:[funding] ÷ [visits]",
                                 "input,formula:[visits] × [unit_cost],input");
    EXPECT_EQ(back["a3.1.1.funding"], "1.0");
}

TEST(Formula, IsEmptyBeforeItsCellsAreThereWhateverElseIs) {
    // A population and a constant alone make nothing look filled.
    const AnyTable table = filled({{"population.children", "3002"}, {"letter.visits_per_child", "1.58"}});
    EXPECT_EQ(table["a3.1.2.children"], "");
    EXPECT_EQ(table["a3.1.1.due"], "");
    EXPECT_EQ(table["a3.1.1.visits"], "");
    EXPECT_EQ(table["a3.1.due"], "");
}

TEST(Formula, HalfOfAProductMakesItsTotalsIncomplete) {
    const AnyTable table = filled({{"a3.1.1.children", "1001"}, {"population.children", "3002"}});
    EXPECT_EQ(table["a3.1.1.due"], "?");
    EXPECT_EQ(table["a3.1.due"], "?");
}

TEST(Formula, NamesItsOperandsForAPassport) {
    const AnyTable table = filled({{"a3.1.1.children", "1001"}, {"a3.1.1.response", "64.55"}});
    const plan::Trace trace = table.trace("a3.1.1.due");
    EXPECT_EQ(trace.op, plan::Op::Formula);
    ASSERT_EQ(trace.operands.size(), 2U);
    EXPECT_EQ(trace.operands[0].cell, (form::CellAddress{3, "1.1", "children"}));
    EXPECT_EQ(trace.operands[1].value.number.toPlain(), "64.55");
}

TEST(Formula, ChoosesLeastGreatestAndWhatIsThere) {
    const std::map<std::string, std::string> inputs{{"a3.1.1.children", "7"},
                                                    {"a3.1.1.response", "100"},
                                                    {"a3.1.2.response", "100"},
                                                    {"population.children", "19"}};
    const auto due = [&](const std::string& formula) {
        const AnyTable table =
            filled(inputs, "\"formula:round([children] × [response] ÷ 100, 0)\",", "\"" + formula + "\",");
        return table["a3.1.1.due"];
    };
    EXPECT_EQ(due("formula:min([children], [1.2.children])"), "7");
    EXPECT_EQ(due("formula:max([children], [1.2.children])"), "12");
    EXPECT_EQ(due("formula:if_any([children], [1.2.children])"), "7");
    EXPECT_EQ(due("formula:[1.2.children] − [children] − [children]"), "-2");
    EXPECT_EQ(due("formula:([1.2.children] + [children]) × 3 ÷ (2 × 2)"), "14");
}

TEST(Formula, TypedStandsOverIt) {
    const std::string from = "formula:population.children − [1.1.children]";
    const std::map<std::string, std::string> inputs{{"a3.1.1.children", "7"}, {"population.children", "19"}};
    const std::string rule = "input:population.children − [1.1.children]";
    EXPECT_EQ(filled(inputs, from, rule)["a3.1.2.children"], "12");
    auto typed = inputs;
    typed["a3.1.2.children"] = "13";
    EXPECT_EQ(filled(typed, from, rule)["a3.1.2.children"], "13");
    EXPECT_EQ(filled(typed, from, rule)["a3.1.children"], "20");
}

}  // namespace
