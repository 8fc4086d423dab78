// The programme of Astrakhan oblast for 2015 and the plan period 2016–2017, as published. From its inputs alone
// (volumes, unit costs, lump sums) every figure of appendices 1 and 2 must come out as printed.
#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

#include <set>

namespace {

const std::string publishedTables = TPGG_SOURCE_DIR "/tests/golden/published/";

/// «a2.04.2.cost_budget@2015: 199.2, published 199.3» for each cell that differs.
std::set<std::string> differences(scenario::Draft& draft, int appendix, int year) {
    const auto table = text::readCsv(
        support::readFile(publishedTables + "astrakhan-2015-appendix" + std::to_string(appendix) + ".csv"));
    const auto calculation = draft.calculate(scenario::rootScenario);
    std::set<std::string> found;
    for (const auto& record : table.value.value().records) {
        if (record.fields[0] != std::to_string(year)) {
            continue;
        }
        for (std::size_t i = 2; i < record.fields.size(); ++i) {
            const form::CellAddress cell{appendix, record.fields[1], table.value->header[i]};
            const auto view = calculation.year(year)->cell(cell);
            const auto figure = view.existsInYear ? view.plain() : std::string();
            if (figure != record.fields[i]) {
                found.insert(cell.path() + ": " + figure + ", published " + record.fields[i]);
            }
        }
    }
    return found;
}

std::set<std::string> cellsOf(const std::set<std::string>& lines) {
    std::set<std::string> cells;
    for (const auto& line : lines) {
        cells.insert(line.substr(0, line.find(':')));
    }
    return cells;
}

bool isNoAdjustment(const scenario::Setting& setting) {
    return !setting.path.starts_with("adjust.");
}

using Cells = std::set<std::string>;

TEST(Astrakhan2015, Appendix2ComesOutAsPrinted) {
    auto draft = support::sampleDraft();
    EXPECT_EQ(differences(draft, 2, 2015), Cells{});
    EXPECT_EQ(differences(draft, 2, 2016), Cells{});
}

TEST(Astrakhan2015, Appendix1ComesOutAsPrinted) {
    auto draft = support::sampleDraft();
    EXPECT_EQ(differences(draft, 1, 2015), Cells{});
    EXPECT_EQ(differences(draft, 1, 2016), Cells{});
}

TEST(Astrakhan2015, TheSampleHoldsExactlyFiveAdjustments) {
    std::set<std::string> adjustments;
    for (const auto& setting : support::sampleSettings()) {
        if (!isNoAdjustment(setting)) {
            adjustments.insert(setting.path + "@" + std::to_string(setting.year) + " " + setting.value);
        }
    }
    EXPECT_EQ(adjustments, (Cells{"adjust.a2.04.2.percap_budget@2015 -0.1", "adjust.a2.04.2.cost_budget@2015 0.1",
                                  "adjust.a2.26.cost_oms@2015 -0.1", "adjust.a2.29.3.percap_oms@2016 -0.1",
                                  "adjust.a2.13.cost_budget@2016 0.1"}));
}

/// Figures the form computes and the publication prints. The publication prints a zero in row 32 although all
/// its parts are empty; that zero is typed in here, and counts as computed because the form says so.
int computedFigures(scenario::Draft& draft, int year) {
    const auto calculation = draft.calculate(scenario::rootScenario);
    int count = 0;
    for (const auto& cell : calculation.year(year)->plan().cells) {
        const auto view = calculation.year(year)->cell(cell.address);
        const bool isTotal = cell.rule == form::RuleKind::Either;
        if (cell.address.appendix == 2 && view.figure && (!view.entered || isTotal)) {
            ++count;
        }
    }
    return count;
}

TEST(Astrakhan2015, WithoutAdjustments75Of82ComputedCellsOf2015AreExact) {
    auto draft = support::sampleDraft(isNoAdjustment);
    EXPECT_EQ(computedFigures(draft, 2015), 82);
    EXPECT_EQ(differences(draft, 2, 2015),
              (Cells{"a2.01.percap_budget: 2482.6, published 2482.5", "a2.03.percap_budget: 1687.2, published 1687.1",
                     "a2.04.2.percap_budget: 197.3, published 197.2", "a2.20.cost_oms: 8344.3, published 8344.2",
                     "a2.26.cost_oms: 145.1, published 145.0", "a2.38.cost_oms: 8344.3, published 8344.2",
                     "a2.38.percap_budget: 2482.6, published 2482.5"}));
    EXPECT_EQ(cellsOf(differences(draft, 1, 2015)), (Cells{"a1.01.per_person", "a1.01.total", "a1.02.per_person",
                                                           "a1.03.total", "a1.04.total", "a1.05.total"}));
}

TEST(Astrakhan2015, WithoutAdjustments69Of82ComputedCellsOf2016AreExact) {
    auto draft = support::sampleDraft(isNoAdjustment);
    EXPECT_EQ(computedFigures(draft, 2016), 82);
    EXPECT_EQ(cellsOf(differences(draft, 2, 2016)),
              (Cells{"a2.01.cost_budget", "a2.13.cost_budget", "a2.20.cost_oms", "a2.20.percap_oms", "a2.22.3.cost_oms",
                     "a2.22.3.percap_oms", "a2.27.cost_oms", "a2.27.percap_oms", "a2.29.3.cost_oms",
                     "a2.29.3.percap_oms", "a2.38.cost_budget", "a2.38.cost_oms", "a2.38.percap_oms"}));
}

TEST(Astrakhan2015, TheThirdYearWasNotEnteredAndStaysEmpty) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    EXPECT_EQ(calculation.year(2017)->cell({2, "38", "cost_oms"}).plain(), "");
    EXPECT_EQ(calculation.year(2017)->cell({2, "38", "volume"}).plain(), "X");
}

}  // namespace
