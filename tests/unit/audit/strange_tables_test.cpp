// Tables as people bring them: recognised, doubtful or refused before anything is judged.
#include "tests/unit/audit/audited.h"

namespace {

using testing::Contains;
using testing::HasSubstr;

using audited::question;

std::string refusal(const std::string& csv, const audit::TableQuestion& asked) {
    const auto report = audit::auditTable(csv, asked);
    return report ? "audited" : report.findings.front().text;
}

std::vector<std::string> remarks(const std::string& csv, const audit::TableQuestion& asked) {
    std::vector<std::string> lines;
    const auto report = audit::auditTable(csv, asked);
    for (const text::Finding& finding : report.value->remarks) {
        lines.push_back(finding.told());
    }
    return lines;
}

TEST(StrangeTables, ATableOfAnotherFormIsRefused) {
    EXPECT_THAT(refusal(audited::training("exact"), question(2015, 2015)), HasSubstr("нет в приложении 2"));
    EXPECT_THAT(refusal("имя,возраст\nИванов,5\n", question(2015, 2015)), HasSubstr("ожидались «row»"));
    audit::TableQuestion unknown = question(2015, 2015);
    unknown.appendix = 9;
    EXPECT_EQ(refusal("row\n", unknown), "приложения 9 в форме нет");
}

TEST(StrangeTables, AListHasNothingToAudit) {
    audit::TableQuestion list = question(2022, 2022);
    list.appendix = 3;
    EXPECT_EQ(refusal("row,mo_name\n1,Больница\n", list),
              "приложение 3 – перечень: строки в нём ничем не связаны, проверять нечего");
}

TEST(StrangeTables, ATableWithoutFiguresIsRefused) {
    EXPECT_EQ(refusal("row,volume\n02,\n", question(2015, 2015)), "чисел приложения 2 за 2015 год в таблице нет");
}

TEST(StrangeTables, AMissingColumnIsToldAndBlamedOnNobody) {
    text::CsvTable table = *text::readCsv(audited::astrakhan(2015)).value;
    const auto percent = static_cast<std::ptrdiff_t>(table.column("percent"));
    table.header.erase(table.header.begin() + percent);
    for (text::CsvRecord& record : table.records) {
        record.fields.erase(record.fields.begin() + percent);
    }
    const std::string csv = text::writeCsv(table);
    EXPECT_THAT(remarks(csv, question(2015, 2015)), Contains("графы «Доля в итоге» в таблице нет"));
    for (const std::string& line : audited::told(csv, question(2015, 2015))) {
        EXPECT_THAT(line, testing::Not(HasSubstr("percent")));
    }
}

/// Footnote marks, both alphabets, a no-break space, a comma, cells merged into their first one.
TEST(StrangeTables, ATableAsItWasPrintedIsRead) {
    const std::string csv =
        "Стоимость территориальной программы\n"
        "Виды и условия оказания медицинской помощи;№ строки;Единица измерения;Объем медицинской помощи в расчете на "
        "одного жителя (норматив на одно застрахованное лицо);Стоимость единицы объема медицинской помощи (норматив "
        "финансовых затрат), руб.;Подушевые нормативы финансирования территориальной программы;;Стоимость "
        "территориальной программы по источникам ее финансового обеспечения, млн руб.;;\n"
        ";;;;;руб.;руб.;млн руб.;млн руб.;\n"
        ";;;;;за счет средств бюджета субъекта РФ;за счет средств ОМС;за счет средств бюджета субъекта РФ;за счет "
        "средств ОМС;в % к итогу\n"
        "А;1;2;3;4;5;6;7;8;9\n"
        "- скорая медицинская помощь;28;вызов;0,318*;1\u00A0724,5;Х;548,4;X;553,9;Х\n"
        "- в дневных стационарах;31;пациенто-день;0,56;1 371,9;X;738,0;X;745,5;X\n";
    EXPECT_THAT(audited::told(csv, question(2015, 2015)), Contains("inconsistent a2.31.unit_cost 1371.9 1317.9"));
}

TEST(StrangeTables, AYearBesideSaysWhereTheFigureIsFrom) {
    std::string csv = "year," + audited::astrakhan(2015).substr(0, audited::astrakhan(2015).find('\n') + 1);
    for (const int year : {2015, 2016}) {
        const std::string table = year == 2015
                                      ? audited::planted(audited::astrakhan(2015), "05", "cost_budget", "1168.7")
                                      : audited::astrakhan(2016);
        std::size_t at = table.find('\n') + 1;
        while (at < table.size()) {
            const std::size_t end = table.find('\n', at);
            csv += std::to_string(year) + "," + table.substr(at, end - at + 1);
            at = end + 1;
        }
    }
    EXPECT_THAT(audited::causeIn(csv, question(2015, 2015)), testing::StartsWith("это значение 2016 года"));
}

}  // namespace
