// What the office has comes in without retyping: books and pages, found by their headings.
#include "core/text/csv.h"
#include "tests/cli/program.h"
#include "tests/support/packed_files.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::Not;

std::string cellXml(const std::string& text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string rowXml(const std::vector<std::string>& texts, const std::string& attributes = {}) {
    std::string cells;
    for (const std::string& text : texts) {
        cells += cellXml(text);
    }
    return "<row" + attributes + ">" + cells + "</row>";
}

class ImportWorkbook : public CommandLineTest {
protected:
    ImportWorkbook() {
        EXPECT_EQ(run({"new", empty(), "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
    }

    [[nodiscard]] std::string empty() const { return path("пустой.tpgg"); }
    [[nodiscard]] std::string file(const std::string& name, const std::string& bytes) const {
        writeText(path(name), bytes);
        return path(name);
    }
    [[nodiscard]] Report take(const std::string& bytes, std::vector<std::string> options) const {
        std::vector<std::string> arguments{"import", empty(), file("книга.xlsx", bytes), "--year", "2022"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(arguments);
    }
    [[nodiscard]] std::string at(const std::string& cellPath) const {
        return run({"get", empty(), cellPath, "--year", "2022"}).out;
    }
    [[nodiscard]] std::string table(const std::string& planFile, const std::string& appendix) const {
        return run({"table", planFile, "--appendix", appendix, "--year", "2022", "--format", "csv"}).out;
    }
    /// The sample without the cells of one appendix.
    [[nodiscard]] std::string inputsBut(const std::string& appendix) const {
        std::string rest;
        const auto all = text::readCsvRecords(fileText(TPGG_SOURCE_DIR "/resources/samples/training-2022.csv"), ',');
        for (const text::CsvRecord& record : *all.value) {
            rest += record.fields[2].starts_with("a" + appendix + ".") ? "" : text::csvLine(record.fields);
        }
        return file("остальное.csv", rest);
    }
};

/// A table of the training plan, through a book into a plan that has everything but that table.
class RoundTrip : public ImportWorkbook, public testing::WithParamInterface<std::pair<const char*, const char*>> {};

TEST_P(RoundTrip, AnExportedBookGivesTheSameTable) {
    const auto [number, format] = GetParam();
    const std::string appendix = number;
    const std::string full = path("полный.tpgg");
    ASSERT_EQ(run({"new", full, "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
    ASSERT_EQ(run({"import", full, TPGG_SOURCE_DIR "/resources/samples/training-2022.csv"}).status, 0);
    ASSERT_EQ(run({"import", empty(), inputsBut(appendix)}).status, 0);
    ASSERT_NE(table(empty(), appendix), table(full, appendix));
    ASSERT_EQ(
        run({"table", full, "--appendix", appendix, "--year", "2022", "--format", format, "-o", path("т")}).status, 0);
    const Report report = run({"import", empty(), path("т"), "--table", "a" + appendix, "--year", "2022"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(table(empty(), appendix), table(full, appendix));
}

INSTANTIATE_TEST_SUITE_P(Tables, RoundTrip,
                         testing::Values(std::pair("1", "xlsx"), std::pair("2", "xlsx"), std::pair("5", "xlsx"),
                                         std::pair("7", "xlsx"), std::pair("10", "xlsx"), std::pair("2", "ods"),
                                         std::pair("13", "ods"), std::pair("5", "html")));

TEST_F(ImportWorkbook, AListComesBackWithItsCodesAsKeys) {
    const Report report = take(
        xlsxOf({.rows = rowXml({"Перечень медицинских организаций"})
                        + rowXml(
                            {"№ п/п", "Код медицинской организации по реестру", "Наименование медицинской организации"})
                        + rowXml({"1", "990101", "Первая больница"}) + rowXml({"2", "990102", "Вторая больница"})}),
        {"--table", "a3"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a3.990102.mo_name"), "Вторая больница\n");
}

/// The heading of check-ups by age over its first columns, merged cells empty.
const std::vector<std::vector<std::string>> agesHeads{{"N строки", "Возраст, лет/месяцев",
                                                       "Численность застрахованных лиц на 01.01.2021, человек", "", "",
                                                       "Прогнозный отклик на профилактический медицинский осмотр, %"},
                                                      {"", "", "всего", "мужчин", "женщин", ""}};
const std::string agesHead = rowXml(agesHeads[0]) + rowXml(agesHeads[1]);

TEST_F(ImportWorkbook, HiddenRowsAreReadAndSaid) {
    const Report report =
        take(xlsxOf({.rows = agesHead + rowXml({"6", "1 год", "", "1001", "1000", "64"}, " hidden=\"1\"")}),
             {"--table", "a5"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a5.6.insured_men"), "1001\n");
    EXPECT_THAT(report.err, HasSubstr("лист «Лист»: скрыты строки 3; прочитаны"));
}

TEST_F(ImportWorkbook, AFormulaWithAFaultIsARejectedCell) {
    const std::string broken = "<row><c><v>6</v></c>" + cellXml("1 год")
                               + "<c/><c t=\"e\"><f>#REF!+1</f><v>#REF!</v></c><c><v>1000</v></c>"
                               + "<c><f>A1</f></c></row>";
    const Report dry = take(xlsxOf({.rows = agesHead + broken}), {"--table", "a5", "--dry-run"});
    EXPECT_THAT(dry.out, HasSubstr("rejected,6,insured_men,#REF!,,формула в файле дала ошибку или не вычислена"));
    EXPECT_THAT(dry.out, HasSubstr("rejected,6,response_pct,#НЕТ ЗНАЧЕНИЯ,,"));
    const Report report = take(xlsxOf({.rows = agesHead + broken}), {"--table", "a5"});
    EXPECT_EQ(report.status, 1);
    EXPECT_EQ(at("a5.6.insured_women"), "\n");
    EXPECT_EQ(take(xlsxOf({.rows = agesHead + broken}), {"--table", "a5", "--accept", "recognised"}).status, 0);
    EXPECT_EQ(at("a5.6.insured_women"), "1000\n");
}

std::string odsSheet(const std::string& name, const std::string& men) {
    const auto line = [](const std::vector<std::string>& texts) {
        std::string cells;
        for (const std::string& text : texts) {
            cells += "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
        }
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    return "<table:table table:name=\"" + name + "\">" + line(agesHeads[0]) + line(agesHeads[1])
           + line({"6", "1 год", "", men, "1000"}) + "</table:table>";
}

TEST_F(ImportWorkbook, OfSeveralSheetsTheOneOfTheYearIsTakenOrTheOneThatIsNamed) {
    const std::string book = odsOf("<table:table table:name=\"Титул\"/>" + odsSheet("Прил 5, 2023", "1023")
                                   + odsSheet("Прил 5, 2022", "1022"));
    const Report report = take(book, {"--table", "a5"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a5.6.insured_men"), "1022\n");
    EXPECT_THAT(report.err, HasSubstr("взят лист «Прил 5, 2022»; похожая таблица есть и на листах «Прил 5, 2023»"));
    EXPECT_EQ(take(book, {"--table", "a5", "--sheet", "прил 5, 2023"}).status, 0);
    EXPECT_EQ(at("a5.6.insured_men"), "1023\n");
    const Report missing = take(book, {"--table", "a5", "--sheet", "Прил 7"});
    EXPECT_EQ(missing.status, 1);
    EXPECT_THAT(missing.err, HasSubstr("листа «Прил 7» в файле нет; есть «Титул», «Прил 5, 2023», «Прил 5, 2022»"));
    const Report other = take(book, {"--table", "a9"});
    EXPECT_EQ(other.status, 1);
    EXPECT_THAT(other.err, HasSubstr("таблицы, похожей на приложение 9, в файле нет"));
}

TEST_F(ImportWorkbook, APageIsReadLikeABook) {
    const Report report =
        take("<html><body><h2>Осмотры</h2><table><tr><th rowspan=2>N строки<th rowspan=2>Возраст, лет/месяцев"
             "<th colspan=3>Численность застрахованных лиц на 01.01.2021, человек</tr><tr><th>всего<th>мужчин<th>женщин"
             "</tr><tr><td>6<td>1 год<td><td>1&nbsp;001<td>1000</table></body></html>",
             {"--table", "a5"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a5.6.insured_men"), "1001\n");
}

TEST_F(ImportWorkbook, YearsSideBySideAreToldApart) {
    const std::string heading =
        rowXml({"Источники финансового обеспечения", "N строки", "2022 год", "", "плановый период 2023 год", ""})
        + rowXml(
            {"", "", "всего (тыс. руб.)", "на 1 жителя в год (руб.)", "всего (тыс. руб.)", "на 1 жителя в год (руб.)"})
        + rowXml({"1", "2", "3", "4", "5", "6"});
    const Report report =
        take(xlsxOf({.rows = heading + rowXml({"1.3. прочие поступления", "07", "12000", "12,24", "12600", "12,91"})}),
             {"--table", "a1"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("a1.07.total"), "12000\n");
    EXPECT_THAT(report.err, Not(HasSubstr("не узнана")));
}

TEST_F(ImportWorkbook, MoreLinesThanTheFormHasAreNoTableOfIt) {
    std::string lines;
    for (int line = 0; line < 5'001; ++line) {
        lines += rowXml({"6", "1 год", "", "1001", "1000", "64"});
    }
    const Report report = take(xlsxOf({.rows = agesHead + lines}), {"--table", "a5"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("под заголовком больше 5 000 строк; в таблице формы их"));
}

TEST_F(ImportWorkbook, InputsComeFromABookToo) {
    const std::string book = xlsxOf({.rows = rowXml({"scenario", "year", "parameter", "value", "note"})
                                             + rowXml({"", "2022", "population.residents", "1000000", "из книги"})});
    const Report report = run({"import", empty(), file("данные.xlsx", book)});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(at("population.residents"), "1000000\n");
}

TEST_F(ImportWorkbook, WhatIsNoBookLeavesThePlanUntouched) {
    const std::string journal = run({"journal", empty()}).out;
    const Report picture = take("\x89PNG\r\n\x1A\n", {"--table", "a5"});
    EXPECT_EQ(picture.status, 1);
    EXPECT_THAT(picture.err, HasSubstr("не принят, план не изменён:"));
    EXPECT_THAT(picture.err, HasSubstr("это картинка, а не таблица"));
    EXPECT_EQ(run({"journal", empty()}).out, journal);
}

}  // namespace

/// Both cells of a lump sum stand in a printed table; one of them is typed in.
TEST_F(CommandLineTest, OfALumpSumTheCostWinsAndThePerCapitaIsCompared) {
    const std::string fresh = path("новый.tpgg");
    ASSERT_EQ(run({"new", fresh, "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
    ASSERT_EQ(run({"set", fresh, "population.insured", "980000"}).status, 0);
    writeText(path("т.csv"), "row,total,per_person\n07,12000.0,12.20\n");
    const Report report = run({"import", fresh, path("т.csv"), "--table", "a1", "--year", "2022"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(run({"get", fresh, "a1.07.total", "--year", "2022"}).out, "12000.0\n");
    // 12 000 000 / 980 000 = 12.2449
    EXPECT_THAT(report.err, HasSubstr("a1.07.per_person: в файле 12,20, по расчёту 12,24"));
}
