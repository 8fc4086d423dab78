#include "core/document/build_table.h"
#include "core/document/placed_columns.h"

#include <gmock/gmock.h>

namespace {

using document::Alignment;
using document::HeadingCell;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

programme::CellView figure(const char* plain) {
    programme::CellView view;
    view.rule = form::RuleKind::Input;
    view.figure = decimal::Decimal::fromPlain(plain);
    return view;
}

form::Column column(std::string key, std::string number, std::vector<std::string> header) {
    form::Column made;
    made.key = std::move(key);
    made.number = std::move(number);
    made.header = std::move(header);
    return made;
}

form::Row row(std::string key, std::string parent, int level) {
    form::Row made;
    made.number = key;
    made.key = std::move(key);
    made.label = "строка " + made.key;
    made.unit = "вызов";
    made.parent = std::move(parent);
    made.level = level;
    return made;
}

form::Appendix costByCondition() {
    form::Appendix appendix;
    appendix.number = 2;
    appendix.title = "Стоимость в {region_genitive} на {year} год";
    appendix.leading = {
        {"label", "", {"Виды"}, {}, 76}, {"row", "1", {"№ строки"}, {}, 13}, {"unit", "2", {"Единица"}, {}, 31}};
    appendix.columns = {column("percap_budget", "3", {"Подушевые", "руб.", "бюджет"}),
                        column("percap_oms", "4", {"Подушевые", "руб.", "ОМС"}),
                        column("cost_oms", "5", {"Стоимость", "{money}", "ОМС"}),
                        column("percent", "6", {"Стоимость", "в % к итогу"})};
    appendix.rows = {row("01", "", 0), row("02", "01", 1), row("03", "", 0)};
    appendix.notes = {{"*", "без средств ОМС", {"01"}}};
    return appendix;
}

form::Appendix costBySource() {
    form::Appendix appendix;
    appendix.number = 1;
    appendix.yearsTogether = true;
    appendix.yearHeader = "{year} год";
    appendix.leading = {{"label", "1", {"Источники"}, {}, 76}, {"row", "2", {"№ строки"}, {}, 13}};
    appendix.columns = {column("total", "3", {"всего"}), column("need", "4", {"расчетная"})};
    appendix.columns[1].firstYearOnly = true;
    return appendix;
}

document::TableSource source(const form::Appendix& appendix) {
    document::TableSource made;
    made.appendix = &appendix;
    made.years = {2016};
    made.titles.regionGenitive = "Астраханской области";
    made.titles.years = {2015, 2016, 2017};
    made.money = "млн руб.";
    made.cell = [](const form::CellAddress& address, int year) {
        return address.column == "percap_budget" && year == 2016 ? figure("2367.40") : programme::CellView();
    };
    return made;
}

TEST(PrintedCell, TellsFourStatesApart) {
    EXPECT_EQ(document::printedCell({}), (document::TableCell{"X", Alignment::Centre, false}));
    programme::CellView dash;
    dash.rule = form::RuleKind::Dash;
    EXPECT_EQ(document::printedCell(dash), (document::TableCell{"–", Alignment::Centre, false}));
    programme::CellView open;
    open.rule = form::RuleKind::Input;
    EXPECT_EQ(document::printedCell(open), (document::TableCell{"", Alignment::Right, false}));
    EXPECT_EQ(document::printedCell(figure("-55081.70")),
              (document::TableCell{"−55\u00A0"
                                   "081,70",
                                   Alignment::Right, true, decimal::Decimal::fromPlain("-55081.70")}));
    EXPECT_EQ(document::printedCell(figure("0.0")).text, "0,0");
}

TEST(BuildTable, FillsTitleAndMoney) {
    const form::Appendix appendix = costByCondition();
    const document::PrintedTable table = document::buildTable(source(appendix));
    EXPECT_THAT(table.title, ElementsAre("Стоимость в Астраханской области на 2016 год"));
    EXPECT_THAT(table.footnotes, ElementsAre("*\u00A0без средств ОМС"));
    EXPECT_THAT(table.columnNumbers, ElementsAre("", "1", "2", "3", "4", "5", "6"));
}

TEST(BuildTable, MeltsEqualHeadingsAndReachesDown) {
    const form::Appendix appendix = costByCondition();
    EXPECT_THAT(document::buildTable(source(appendix)).heading,
                ElementsAre(HeadingCell{"Виды", 0, 0, 0, 2}, HeadingCell{"№ строки", 1, 1, 0, 2},
                            HeadingCell{"Единица", 2, 2, 0, 2}, HeadingCell{"Подушевые", 3, 4, 0, 0},
                            HeadingCell{"Стоимость", 5, 6, 0, 0}, HeadingCell{"руб.", 3, 4, 1, 1},
                            HeadingCell{"млн\u00A0руб.", 5, 5, 1, 1}, HeadingCell{"в % к итогу", 6, 6, 1, 2},
                            HeadingCell{"бюджет", 3, 3, 2, 2}, HeadingCell{"ОМС", 4, 4, 2, 2},
                            HeadingCell{"ОМС", 5, 5, 2, 2}));
}

// The heading of appendix 1 of 2022: the first year is approved, the later ones are planned.
TEST(BuildTable, HeadsTheFirstYearAndTheLaterOnesDifferently) {
    form::Appendix appendix;
    appendix.yearsTogether = true;
    appendix.yearHeader = "{year} год / {year} год / утвержденная | плановый период / {year} год / плановая";
    appendix.leading = {{"label", "1", {"Источники"}, {}, 60}};
    appendix.columns.resize(1);
    appendix.columns.front().header = {"всего"};
    const std::vector<document::PlacedColumn> columns =
        document::placeColumns(appendix, std::vector{2022, 2023, 2024}, 2022);
    EXPECT_THAT(document::headingCells(appendix, columns, "тыс. руб."),
                ElementsAre(HeadingCell{"Источники", 0, 0, 0, 3}, HeadingCell{"2022 год", 1, 1, 0, 1},
                            HeadingCell{"плановый период", 2, 3, 0, 0}, HeadingCell{"2023 год", 2, 2, 1, 1},
                            HeadingCell{"2024 год", 3, 3, 1, 1}, HeadingCell{"утвержденная", 1, 1, 2, 2},
                            HeadingCell{"плановая", 2, 2, 2, 2}, HeadingCell{"плановая", 3, 3, 2, 2},
                            HeadingCell{"всего", 1, 1, 3, 3}, HeadingCell{"всего", 2, 2, 3, 3},
                            HeadingCell{"всего", 3, 3, 3, 3}));
}

TEST(BuildTable, PrintsNoKeyThatTheFormDoesNotPrint) {
    form::Appendix appendix = costByCondition();
    appendix.rows[1].number.clear();
    const document::PrintedTable table = document::buildTable(source(appendix));
    EXPECT_THAT(table.rows[1].cells[1].text, "");
    EXPECT_THAT(table.rows[1].key, "02");
}

TEST(BuildTable, PrintsNoColumnOfOurOwn) {
    form::Appendix appendix = costByCondition();
    appendix.columns[1].onPaper = false;
    const document::PrintedTable table = document::buildTable(source(appendix));
    EXPECT_THAT(table.columnNumbers, ElementsAre("", "1", "2", "3", "5", "6"));
    EXPECT_THAT(table.rows[1].cells.size(), 6U);
}

TEST(BuildTable, SetsRowsAsPrinted) {
    const form::Appendix appendix = costByCondition();
    const document::PrintedTable table = document::buildTable(source(appendix));
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_THAT(table.rows[1].cells[0].text, "строка 02");
    EXPECT_THAT(table.rows[1].cells[1].text, "02");
    EXPECT_THAT(table.rows[1].cells[2].text, "вызов");
    EXPECT_THAT(table.rows[1].cells[3].text, "2\u00A0"
                                             "367,40");
    EXPECT_THAT(table.rows[1].cells[4].text, "X");
    EXPECT_EQ(table.rows[1].level, 1);
}

TEST(BuildTable, KeepsASectionWithItsFirstPart) {
    form::Appendix appendix = costByCondition();
    for (const form::RowKind kind : {form::RowKind::SectionTotal, form::RowKind::Heading}) {
        appendix.rows.front().kind = kind;
        EXPECT_TRUE(document::buildTable(source(appendix)).rows[0].keepWithNext);
    }
    // «II. Средства … на приобретение оборудования»: a section of one row.
    appendix.rows[1].parent.clear();
    appendix.rows[0].kind = form::RowKind::SectionTotal;
    EXPECT_FALSE(document::buildTable(source(appendix)).rows[0].keepWithNext);
}

TEST(BuildTable, LetsARowWithPartsStandLast) {
    form::Appendix appendix = costByCondition();
    appendix.rows.front().kind = form::RowKind::Total;
    const document::PrintedTable table = document::buildTable(source(appendix));
    EXPECT_FALSE(table.rows[0].keepWithNext);
    EXPECT_FALSE(table.rows[1].keepWithNext);
    EXPECT_FALSE(table.rows[2].keepWithNext);
}

TEST(BuildTable, KeepsAClosingTotalWithTheRowBeforeIt) {
    form::Appendix appendix = costByCondition();
    appendix.rows.back().kind = form::RowKind::GrandTotal;
    const document::PrintedTable table = document::buildTable(source(appendix));
    EXPECT_TRUE(table.rows[1].keepWithNext);
    EXPECT_FALSE(table.rows[2].keepWithNext);
    EXPECT_TRUE(table.rows[2].total);
}

// A register prints no column numbers: an empty row of them stood under its heading.
TEST(BuildTable, LeavesOutTheRowOfNumbersThatTheFormHasNot) {
    form::Appendix appendix = costByCondition();
    for (form::LeadingColumn& leading : appendix.leading) {
        leading.number.clear();
    }
    for (form::Column& value : appendix.columns) {
        value.number.clear();
    }
    EXPECT_THAT(document::buildTable(source(appendix)).columnNumbers, IsEmpty());
    appendix.columns.back().number = "6";
    EXPECT_THAT(document::buildTable(source(appendix)).columnNumbers, SizeIs(7));
}

TEST(BuildTable, LeavesOutAFootnoteWithoutText) {
    form::Appendix appendix = costByCondition();
    appendix.notes = {{"*", "", {"01"}}, {"**", "по нормативам", {"02"}}};
    EXPECT_THAT(document::buildTable(source(appendix)).footnotes, ElementsAre("**\u00A0по нормативам"));
}

TEST(PlaceColumns, StandsYearsSideBySideAndRunsNumbersOn) {
    const form::Appendix appendix = costBySource();
    document::TableSource made = source(appendix);
    made.years = {2015, 2016, 2017};
    const document::PrintedTable table = document::buildTable(made);
    EXPECT_THAT(table.columnNumbers, ElementsAre("1", "2", "3", "4", "5", "6"));
    EXPECT_THAT(table.heading, ElementsAre(HeadingCell{"Источники", 0, 0, 0, 1}, HeadingCell{"№ строки", 1, 1, 0, 1},
                                           HeadingCell{"2015 год", 2, 3, 0, 0}, HeadingCell{"2016 год", 4, 4, 0, 0},
                                           HeadingCell{"2017 год", 5, 5, 0, 0}, HeadingCell{"всего", 2, 2, 1, 1},
                                           HeadingCell{"расчетная", 3, 3, 1, 1}, HeadingCell{"всего", 4, 4, 1, 1},
                                           HeadingCell{"всего", 5, 5, 1, 1}));
}

TEST(PlaceColumns, LeavesOutFirstYearColumnsInLaterYears) {
    form::Appendix appendix = costBySource();
    appendix.yearsTogether = false;
    const std::vector<document::PlacedColumn> columns = document::placeColumns(appendix, std::vector{2016}, 2015);
    ASSERT_EQ(columns.size(), 1U);
    EXPECT_EQ(columns[0].column->key, "total");
    EXPECT_EQ(columns[0].number, "3");
}

}  // namespace
