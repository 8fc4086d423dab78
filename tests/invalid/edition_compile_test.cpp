#include "core/plan/compile.h"
#include "tests/invalid/edition_fixture.h"

#include <gtest/gtest.h>

namespace {

/// An edition whose files are in order: its mistake shows when a plan is made of it.
form::Edition read(const std::string& kind) {
    auto edition = programme::readEdition(fixture::edition(kind));
    EXPECT_EQ(fixture::told(edition.findings), "");
    return edition ? std::move(*edition.value) : form::Edition{};
}

std::string compiled(const form::Edition& edition, const plan::Settings& settings, int yearIndex = 0) {
    const auto plan = plan::compile(edition, settings, yearIndex);
    EXPECT_EQ(plan.findings.empty(), plan.value.has_value());
    // Proved without a plan the same is told.
    EXPECT_EQ(plan::compileFaults(edition, settings, yearIndex), plan.findings);
    return fixture::told(plan.findings);
}

std::string compiled(const form::Edition& edition) {
    return compiled(edition, plan::Settings::of(edition));
}

class PlanMistakes : public testing::TestWithParam<fixture::Mistake> {};

TEST_P(PlanMistakes, AreToldByCell) {
    EXPECT_EQ(compiled(read(GetParam().kind)), GetParam().told);
}

const fixture::Mistake compilingMistakes[] = {
    {"closed_operand", "приложение 1, строка 02, столбец total: правило называет закрытую ячейку «a2.01.cost_oms»; "
                       "ожидалась ячейка, в которой может стоять число"},
    {"operand_of_another_unit",
     "приложение 1, строка 02, столбец per_person: единицы не совпадают: «руб. на 1 жителя» и "
     "«руб. на 1 застрахованного» в ячейке «a2.20.percap_oms»"},
    {"part_of_another_unit",
     "приложение 2, строка 23, столбец volume: единицы не совпадают: «случай госпитализации на 1 застрахованного» "
     "и «посещение на 1 застрахованного» в строке 24"},
    {"circle", "приложение 1, строка 01, столбец total: ячейки считаются друг из друга по кругу: "
               "прил. 1 стр. 01 total → прил. 1 стр. 03 total → прил. 1 стр. 01 total"},
    {"too_many_digits", "приложение 1, строка 01, столбец total: знаков после запятой 40; ожидалось от 0 до 10\n"
                        "приложение 1, строка 02, столбец total: знаков после запятой 40; ожидалось от 0 до 10\n"
                        "приложение 1, строка 03, столбец total: знаков после запятой 40; ожидалось от 0 до 10"},
    {"of_which_added",
     "приложение 2, строка 23, столбец volume: сумма складывает строку 23.1 – это часть «из них» строки 23; "
     "ожидалось adds_parts = yes либо другая строка\n"
     "приложение 2, строка 23, столбец unit_cost: сумма складывает строку 23.1 – это часть «из них» строки 23; "
     "ожидалось adds_parts = yes либо другая строка\n"
     "приложение 2, строка 23, столбец percap_oms: сумма складывает строку 23.1 – это часть «из них» строки 23; "
     "ожидалось adds_parts = yes либо другая строка\n"
     "приложение 2, строка 23, столбец cost_oms: сумма складывает строку 23.1 – это часть «из них» строки 23; "
     "ожидалось adds_parts = yes либо другая строка"},
};

INSTANTIATE_TEST_SUITE_P(Each, PlanMistakes, testing::ValuesIn(compilingMistakes),
                         [](const auto& mistake) { return mistake.param.kind; });

}  // namespace

TEST(EditionFixture, CompilesForEveryYearAndMethodWithoutAMistake) {
    const form::Edition edition = read("valid");
    plan::Settings settings = plan::Settings::of(edition);
    for (const auto method :
         {form::CostMethod::PrintedPercap, form::CostMethod::WholeServices, form::CostMethod::Exact}) {
        settings.costMethod = method;
        EXPECT_EQ(compiled(edition, settings, 0), "");
        EXPECT_EQ(compiled(edition, settings, 2), "");
    }
}

// The reader of an edition tells a name that is nowhere; a cell may still be missing in a later year.
TEST(PlanMistake, IsACellThatTheYearDoesNotHave) {
    form::Edition edition = read("valid");
    edition.appendices[0].columns[0].firstYearOnly = true;
    edition.appendices[0].columns[1].firstYearOnly = true;
    form::CellRule mirror;
    mirror.kind = form::RuleKind::Mirror;
    mirror.operands = {{1, "02", "total"}};
    form::Row& grandTotal = edition.appendices[1].rows.back();
    grandTotal.cells[4] = mirror;
    EXPECT_EQ(compiled(edition, plan::Settings::of(edition), 0), "");
    EXPECT_EQ(
        compiled(edition, plan::Settings::of(edition), 1),
        "приложение 2, строка 38, столбец cost_budget: правило называет ячейку «a1.02.total», которой в форме нет");
}

TEST(PlanMistake, IsTheAlternativeRuleOfItsOwnMethodOnly) {
    const form::Edition edition = read("operand_of_another_unit");
    plan::Settings settings = plan::Settings::of(edition);
    settings.costMethod = form::CostMethod::WholeServices;
    EXPECT_EQ(compiled(edition, settings), "");
}

TEST(PlanMistake, IsADigitsOptionThatCannotFit) {
    const form::Edition edition = read("valid");
    plan::Settings settings = plan::Settings::of(edition);
    settings.cellDigits[{2, "38", "cost_oms"}] = 40;
    EXPECT_EQ(compiled(edition, settings),
              "приложение 2, строка 38, столбец cost_oms: знаков после запятой 40; ожидалось от 0 до 10");
}
