#include "core/exchange/findings_text.h"
#include "core/exchange/journal_text.h"
#include "core/exchange/table_text.h"
#include "tests/unit/check/planned.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::StartsWith;

std::string table(scenario::Draft& draft, int appendix, int year, const std::string& format) {
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    const exchange::TableRequest request{appendix, {year}};
    return format == "csv" ? exchange::tableAsCsv(draft, calculation, request)
                           : exchange::tableAsJson(draft, calculation, request);
}

TEST(TableAsCsv, ZeroClosedAndEmptyAreToldApart) {
    scenario::Draft draft = planned::published();
    const std::string csv = table(draft, 2, 2016, "csv");
    EXPECT_THAT(csv, HasSubstr("\n32,2. Медицинская помощь по видам и заболеваниям сверх базовой программы:,,X,X,X,0,X,"
                               "0,0\n"));
    EXPECT_THAT(csv, HasSubstr("\n08,- скорая медицинская помощь,вызов,,,,X,,X,X\n"));
}

// 0.02 × 1 010 340 residents = 20 206.8 calls of row 02.
TEST(TableAsCsv, StandsTheNumberOfServicesAfterTheVolumeWhenAsked) {
    scenario::Draft draft = planned::published();
    exchange::TableRequest request{2, {2016}};
    request.services = true;
    const std::string heading = "row,label,unit,volume,unit_cost,";
    EXPECT_THAT(exchange::tableAsCsv(draft, draft.calculate(scenario::rootScenario), request), StartsWith(heading));
    planned::import(draft, ",,option.cost_method,whole_services,\n");
    const std::string counted = exchange::tableAsCsv(draft, draft.calculate(scenario::rootScenario), request);
    EXPECT_THAT(counted, StartsWith("row,label,unit,volume,services,unit_cost,"));
    EXPECT_THAT(counted, HasSubstr("\n02,1. скорая медицинская помощь,вызов,0.02,20207,4307.4,"));
}

TEST(TableAsCsv, RoublesOnlyMoveThePoint) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",,option.money,rouble,\n");
    EXPECT_THAT(table(draft, 2, 2015, "csv"),
                HasSubstr("\n02,1. скорая медицинская помощь,вызов,0.02,5001.9,100.0,X,101030000,X,X\n"));
}

TEST(TableAsJson, MarksTheTotalsThatMissAPart) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.25.volume,0.1,\n,2016,a2.31.unit_cost,,\n");
    EXPECT_THAT(table(draft, 2, 2016, "json"),
                HasSubstr("\"cost_oms\": {\n     \"value\": \"8061.2\",\n     \"complete\": false\n    }"));
}

TEST(TableAsJson, SaysWhatItIs) {
    scenario::Draft draft = planned::published();
    EXPECT_THAT(
        table(draft, 1, 2016, "json"),
        StartsWith("{\n \"appendix\": 1,\n \"title\": \"По источникам\",\n \"edition\": \"2015\",\n \"region\": "
                   "\"Астраханская область\",\n \"scenario\": \"Базовый\",\n \"money\": \"million\",\n "
                   "\"year\": 2016,\n \"columns\": [\n  \"total\",\n  \"per_person\"\n ],\n"));
}

TEST(Table, AppendixOrYearThatIsAbsentIsAFault) {
    scenario::Draft draft = planned::published();
    EXPECT_THROW(static_cast<void>(table(draft, 3, 2016, "csv")), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(table(draft, 2, 2018, "csv")), std::invalid_argument);
}

TEST(Journal, UndoNamesTheEntryItTakesBack) {
    scenario::Draft draft = planned::draft(planned::content());
    planned::import(draft, ",2016,a2.02.volume,0.021,рост\n");
    draft.undo();
    EXPECT_EQ(exchange::journalAsText(draft), "1. 12.03.2016, 14:05  Петрова А. В.  импорт\n"
                                              "    a2.02.volume, 2016 год: не задано → 0,021 (рост)\n"
                                              "2. 12.03.2016, 14:05  Петрова А. В.  отменено: импорт (запись 1)\n"
                                              "    a2.02.volume, 2016 год: 0,021 → не задано\n");
    EXPECT_EQ(exchange::journalAsCsv(draft),
              "id,kind,subject,time,author,scenario,year,parameter,old,new,note\n"
              "1,do,,2016-03-12T14:05:00,Петрова А. В.,Базовый,2016,a2.02.volume,,0.021,рост\n"
              "2,undo,1,2016-03-12T14:05:00,Петрова А. В.,Базовый,2016,a2.02.volume,0.021,,\n");
}

TEST(Findings, AreWrittenForPeopleAndForScripts) {
    check::CheckFinding finding;
    finding.state = check::State::Warning;
    finding.rule = "need";
    finding.year = 2015;
    finding.cell = form::CellAddress{1, "01", "total"};
    finding.message = "Утверждённая стоимость ниже расчётной";
    finding.expected = decimal::Decimal::fromPlain("11717.1");
    finding.actual = decimal::Decimal::fromPlain("10852.4");
    const std::vector findings{finding};
    EXPECT_EQ(exchange::findingsAsText(findings),
              "предупреждение  a1.01.total@2015  Утверждённая стоимость ниже расчётной; ожидается 11\u00A0717,1; в "
              "таблице 10\u00A0852,4; разница −864,7\n0\u00A0ошибок, 1\u00A0предупреждение, 0\u00A0обоснований\n");
    EXPECT_EQ(exchange::findingsAsCsv(findings),
              "severity,rule,place,message,expected,actual\n"
              "warning,need,a1.01.total@2015,Утверждённая стоимость ниже расчётной,11717.1,10852.4\n");
    EXPECT_EQ(exchange::findingsAsJson(findings),
              "[\n {\n  \"severity\": \"warning\",\n  \"rule\": \"need\",\n  \"place\": \"a1.01.total@2015\",\n  "
              "\"message\": \"Утверждённая стоимость ниже расчётной\",\n  \"expected\": \"11717.1\",\n  \"actual\": "
              "\"10852.4\"\n }\n]\n");
}

}  // namespace
