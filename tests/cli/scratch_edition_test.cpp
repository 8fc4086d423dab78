// An edition with tables that no code has heard of, made in a scratch folder: it is edited, computed, checked,
// explained, compared, printed and exported. New quantities, people of its own, formulas across tables, a register –
// all data.
#include "tests/cli/program.h"
#include "tests/cli/workbook_parts.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr const char* moreToml = R"(
[[appendix]]
number = 4
title = "Школы {region_genitive} в {year} году"
short_title = "Школы"
kind = "list"
key_column = "code"
orientation = "portrait"

[[appendix]]
number = 5
title = "Осмотры в школах: план и факт, {year} год"
short_title = "План и факт"

[[quantity]]
key = "done"
unit = "1"
unit_name = "%"
digits = 1
additive = false

[[quantity]]
key = "per_child"
unit = "visit / children"
unit_name = "посещений на ребёнка"
digits = 3
additive = false
)";

/// The edition «any_table» of the invalid ones with a register and a table of plan and fact.
class ScratchEdition : public CommandLineTest {
protected:
    ScratchEdition() {
        const fs::path source = fs::path(TPGG_SOURCE_DIR) / "tests/invalid/editions";
        const fs::path edition = fs::path(path("ресурсы")) / "editions/small";
        fs::create_directories(edition);
        for (const char* kind : {"valid", "any_table"}) {
            fs::copy(source / kind, edition, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        }
        writeText(edition / "edition.toml", fileText(edition / "edition.toml") + moreToml);
        writeText(edition / "appendix4_columns.csv", "key,quantity,type,header\nrow,,,№\ncode,done,text,Код\n"
                                                     "name,done,text,Школа\nvisited,done,mark,Осмотрена\n"
                                                     "children,children_count,number,Детей\n");
        writeText(edition / "appendix4_rows.csv", "row,label,kind,code,name,visited,children\n"
                                                  "*,Школа,leaf,input,input,input,input\n"
                                                  "all,Всего,total,blank,blank,count,sum\n");
        writeText(edition / "appendix4_notes.csv", "marker,text,rows\n");
        writeText(edition / "appendix5_columns.csv",
                  "key,number,quantity,header\nrow,1,,№ строки\nlabel,2,,Показатель\nplan,3,visits,План\n"
                  "fact,4,visits,Факт\ndone,5,done,\"Выполнено, %\"\nper_child,6,per_child,На ребёнка\n"
                  "before,7,visits,Факт прошлого года\n");
        writeText(
            edition / "appendix5_rows.csv",
            "row,label,parts,plan,fact,done,per_child,before\n"
            "1,Все осмотры,2 3,sum,sum,formula:[fact] ÷ [plan] × 100,formula:[plan] ÷ population.children,sum\n"
            "2,до года,,formula:a3.1.1.visits,input,formula:[fact] ÷ [plan] × 100,blank,formula:fact([fact])\n"
            "3,старше года,,formula:a3.1.2.visits,input,formula:[fact] ÷ [plan] × 100,blank,formula:fact([fact])\n");
        writeText(edition / "appendix5_notes.csv", "marker,text,rows\n");
        writeText(edition / "norms.csv", "path,years,value,unit,digits,status,act,item,source,note\n"
                                         "letter.visits_per_child,2015,2,посещения,0,confirmed,Приказ,п. 1,приказ,\n");
        m_before = std::getenv("TPGG_RESOURCES");
        setenv("TPGG_RESOURCES", path("ресурсы").c_str(), 1);
        const Report made = run({"new", small(), "--edition", "small", "--region", "Учебная область"});
        EXPECT_EQ(made.status, 0) << made.err;
    }
    ~ScratchEdition() override {
        m_before == nullptr ? unsetenv("TPGG_RESOURCES") : setenv("TPGG_RESOURCES", m_before, 1);
    }

    [[nodiscard]] std::string small() const { return path("школы.tpgg"); }
    [[nodiscard]] std::string at(const std::string& cell) const {
        return run({"get", small(), cell, "--year", "2015"}).out;
    }
    void fill() const {
        writeText(path("ввод.csv"), "scenario,year,parameter,value,note\n"
                                    ",2015,population.children,1000,\n"
                                    ",2015,a3.1.1.children,100,\n"
                                    ",2015,a3.1.1.response,90,\n"
                                    ",2015,a3.1.2.response,80,\n"
                                    ",2015,a5.2.fact,171,\n"
                                    ",2015,a5.3.fact,1440,\n");
        const Report imported = run({"import", small(), path("ввод.csv")});
        ASSERT_EQ(imported.status, 0) << imported.err;
        writeText(path("школы.csv"), "row,code,name,visited,children\n"
                                     "s1,s1,Школа № 1,1,400\ns2,s2,Школа № 2,,500\n");
        const Report schools = run({"import", small(), path("школы.csv"), "--table", "a4", "--year", "2015"});
        ASSERT_EQ(schools.status, 0) << schools.err;
    }

private:
    const char* m_before = nullptr;
};

/// A circle of formulas is told before a plan is made with the form, and hides no other form.
TEST_F(ScratchEdition, TellsACircleOfFormulasBeforeAPlanIsMade) {
    const fs::path editions = fs::path(path("ресурсы")) / "editions";
    fs::copy(editions / "small", editions / "circle");
    const auto replace = [&](const char* file, const std::string& was, const std::string& becomes) {
        std::string text = fileText(editions / "circle" / file);
        ASSERT_NE(text.find(was), std::string::npos);
        writeText(editions / "circle" / file, text.replace(text.find(was), was.size(), becomes));
    };
    replace("edition.toml", "id = \"small\"", "id = \"circle\"");
    replace("appendix3_rows.csv", "1.1,до года,1,leaf,,input", "1.1,до года,1,leaf,,formula:[1.2.children]");

    const Report listed = run({"editions"});
    EXPECT_EQ(listed.status, 1);
    EXPECT_EQ(listed.out, "small\t2015\tМалая редакция\n");
    EXPECT_EQ(listed.err, "Форма «circle» не считается:\n"
                          "appendix3_rows.csv, строка 3, столбец children: ячейки считаются друг из друга по кругу: "
                          "прил. 3 стр. 1.1 children → прил. 3 стр. 1.2 children → прил. 3 стр. 1.1 children.\n");

    const Report made = run({"new", path("круг.tpgg"), "--edition", "circle", "--region", "Учебная область"});
    EXPECT_EQ(made.status, 1);
    EXPECT_THAT(made.err, HasSubstr("План не создан:"));
    EXPECT_THAT(made.err, HasSubstr("appendix3_rows.csv, строка 3, столбец children: ячейки считаются друг из друга"));
    EXPECT_FALSE(fs::exists(path("круг.tpgg")));

    replace("appendix3_rows.csv", "formula:[1.2.children]", "input");
    EXPECT_EQ(run({"editions"}).status, 0);
}

/// The row of a list is compiled by itself: its circle is told as well.
TEST_F(ScratchEdition, TellsACircleInTheRowOfAList) {
    const fs::path rows = fs::path(path("ресурсы")) / "editions/small/appendix4_rows.csv";
    writeText(rows, "row,label,kind,code,name,visited,children\n"
                    "*,Школа,leaf,input,input,input,formula:[children] + 1\n"
                    "all,Всего,total,blank,blank,count,sum\n");
    const Report listed = run({"editions"});
    EXPECT_EQ(listed.status, 1);
    EXPECT_THAT(listed.err, HasSubstr("appendix4_rows.csv, строка 2, столбец children: "));
}

// 100 × 90 ÷ 100 = 90 children, 2 visits each: 180; 900 × 80 ÷ 100 = 720, 1440 visits. 171 ÷ 180 = 95 %,
// (171 + 1440) ÷ 1620 = 99,44… %; 1620 visits ÷ 1000 children = 1,62.
TEST_F(ScratchEdition, IsComputedAcrossItsTables) {
    fill();
    EXPECT_EQ(at("a5.2.plan"), "180\n");
    EXPECT_EQ(at("a5.3.plan"), "1440\n");
    EXPECT_EQ(at("a5.2.done"), "95.0\n");
    EXPECT_EQ(at("a5.1.done"), "99.4\n");
    EXPECT_EQ(at("a5.1.per_child"), "1.620\n");
    EXPECT_EQ(at("a4.all.visited"), "1\n");
    EXPECT_EQ(at("a4.all.children"), "900\n");
}

TEST_F(ScratchEdition, IsExplained) {
    fill();
    const Report report = run({"explain", small(), "a5.1.per_child", "--year", "2015"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.out, HasSubstr("посещений на ребёнка"));
    EXPECT_THAT(report.out, HasSubstr("Численность детей"));
    EXPECT_THAT(report.out, HasSubstr("1,62"));
}

/// A column of the form that prints what was in the year before: 165 + 1300.
TEST_F(ScratchEdition, PrintsTheFactsOfTheYearBefore) {
    fill();
    ASSERT_EQ(run({"set", small(), "fact.a5.2.fact", "165", "--year", "2014"}).status, 0);
    EXPECT_EQ(at("a5.2.before"), "165\n");
    ASSERT_EQ(run({"set", small(), "fact.a5.3.fact", "1300", "--year", "2014"}).status, 0);
    EXPECT_EQ(at("a5.1.before"), "1465\n");
    const Report report = run({"explain", small(), "a5.2.before", "--year", "2015"});
    EXPECT_THAT(report.out, HasSubstr("165"));
    EXPECT_THAT(report.out, HasSubstr("акт"));
}

TEST_F(ScratchEdition, IsComparedByScenario) {
    fill();
    ASSERT_EQ(run({"scenario", small(), "add", "Больше"}).status, 0);
    ASSERT_EQ(run({"set", small(), "a3.1.1.response", "100", "--year", "2015", "--scenario", "Больше"}).status, 0);
    const Report report =
        run({"compare", small(), "Базовый", "Больше", "--appendix", "5", "--year", "2015", "--format", "csv"});
    EXPECT_EQ(report.status, 0) << report.err;
    // 200 visits in place of 180.
    EXPECT_THAT(report.out, HasSubstr("180"));
    EXPECT_THAT(report.out, HasSubstr("200"));
    // The table has no cost: what its columns hold is shown. 20 ÷ 180 = 11,1 %.
    const Report text =
        run({"compare", small(), "Базовый", "Больше", "--appendix", "5", "--year", "2015", "--format", "text"});
    EXPECT_EQ(text.status, 0) << text.err;
    EXPECT_THAT(text.out, StartsWith("Приложение 5, 2015 год. Основа: Базовый\n\n1  Все осмотры\n"));
    EXPECT_THAT(text.out,
                HasSubstr("2  до года\n    План: 180\n        Больше: 200 (+20; +11,1\u00A0%)\n    Факт: 171\n"));
}

TEST_F(ScratchEdition, IsPrintedAndExported) {
    fill();
    EXPECT_THAT(run({"table", small(), "--appendix", "5", "--year", "2015", "--format", "csv"}).out,
                StartsWith("row,label,plan,fact,done,per_child,before\n1,Все осмотры,1620,1611,99.4,1.620,\n"));
    EXPECT_EQ(run({"export", small(), "-o", path("выгрузка"), "--format", "csv"}).status, 0);
    EXPECT_TRUE(fs::exists(path("выгрузка/appendix-4.csv")));
    EXPECT_TRUE(fs::exists(path("выгрузка/appendix-5.csv")));
    const Report book =
        run({"table", small(), "--appendix", "4", "--year", "2015", "--format", "xlsx", "-o", path("школы.xlsx")});
    EXPECT_EQ(book.status, 0) << book.err;
    // The register prints no column numbers: its rows follow its heading.
    const WorkbookParts parts(path("школы.xlsx"));
    const auto numberOf = [](const std::string& row) { return std::stoi(row.substr(row.find(" r=\"") + 4)); };
    const std::string rows = parts.sheet(1);
    const int first = numberOf(parts.row(1, "s1"));
    EXPECT_NE(rows.find("<row r=\"" + std::to_string(first - 1) + "\""), std::string::npos);
    EXPECT_THAT(rows.substr(rows.find("<row r=\"" + std::to_string(first - 1) + "\""), 200), HasSubstr("customHeight"));
}

TEST_F(ScratchEdition, IsCheckedAndRefusesWhatDoesNotFit) {
    fill();
    const Report text = run({"set", small(), "a4.s1.children", "много", "--year", "2015"});
    EXPECT_EQ(text.status, 1);
    EXPECT_THAT(text.err, HasSubstr("много"));
    const Report computed = run({"set", small(), "a5.2.plan", "1", "--year", "2015"});
    EXPECT_EQ(computed.status, 1);
    EXPECT_THAT(computed.err, HasSubstr("считается по правилам формы"));
    // The tie K1 of checks.csv holds: 90 + 720 = 810.
    EXPECT_THAT(run({"check", small(), "--year", "2015", "--format", "csv"}).out, Not(HasSubstr(",K1,")));
    ASSERT_EQ(run({"undo", small()}).status, 0);
    EXPECT_EQ(at("a4.all.children"), "\n");
}

}  // namespace
