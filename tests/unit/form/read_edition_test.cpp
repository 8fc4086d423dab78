#include "core/form/checksum.h"
#include "core/form/read_edition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using form::Edition;
using testing::ElementsAre;

namespace {

form::EditionFiles smallFiles() {
    return {
        {"edition.toml", R"(id = "small"
revision = 2
title = "Малая редакция"
act = "Приказ № 1"
first_year = 2022
years = 3
rounding = "half_even"
cost_method = "whole_services"
money = "million"
[care]
call = "вызов"
visit = "посещение"
any = "любая помощь"
[care_unions]
any = ["call", "visit"]
[[appendix]]
number = 2
title = "Программа на {year} год"
short_title = "По условиям"
years_together = true
year_header = "{year} год"
[[check]]
rule = "need"
appendix = 2
approved = "cost"
need = "cost"
)"},
        {"appendix2_columns.csv", R"(key,number,measure,source,header,short_header,short_name,digits,years,width_mm
label,А,,,Виды помощи,Виды,Виды помощи,,,76
row,1,,,№ строки,,№ строки,,,12.5
volume,3,volume,,Объем,,Объём,,,24
cost,4,cost,oms,Стоимость / {money} / ОМС,"Стоимость, {money} / ОМС","Стоимость, ОМС",1,first,20
)"},
        {"appendix2_rows.csv",
         R"(row,line,label,label_short,unit,unit_code,parent,level,relation,kind,population,parts,sum_printed,adds_parts,other_sums,footnotes,source,volume,cost
01,all,"Помощь, всего * **",Всего,,,,0,including,grand_total,insured,02 02.1,yes,yes,02 ; 02.1 02,* **,"Приказ № 1, строка 01",X,sum
02,calls,Скорая помощь,Скорая,вызов,call,01,1,including,leaf,insured,,,,,,"Приказ № 1, строка 02",input,product
02.1,repeated,повторные вызовы,Повторные,вызов,call,02,2,of_which,heading,,,,,,,"Приказ № 1, строка 02.1",norm,product
)"},
        {"appendix2_notes.csv", "marker,text,rows\n*,без надбавок,01 02\n**,,\n"}};
}

Edition small() {
    auto edition = form::readEdition(smallFiles(), {});
    for (const text::Finding& finding : edition.findings) {
        ADD_FAILURE() << finding.told();
    }
    return edition ? std::move(*edition.value) : Edition{};
}

const form::Row& rowOf(const Edition& edition, const char* key) {
    return *edition.appendix(2)->row(key);
}

}  // namespace

TEST(ReadEdition, TakesWhatTheManifestSays) {
    const Edition edition = small();
    EXPECT_EQ(edition.id, "small");
    EXPECT_EQ(edition.revision, 2);
    EXPECT_EQ(edition.title, "Малая редакция");
    EXPECT_EQ(edition.act, "Приказ № 1");
    EXPECT_EQ(edition.firstYear, 2022);
    EXPECT_EQ(edition.yearCount, 3);
    EXPECT_EQ(edition.rounding, decimal::Rounding::HalfEven);
    EXPECT_EQ(edition.costMethod, form::CostMethod::WholeServices);
    EXPECT_EQ(edition.money, form::MoneyScale::Million);
    EXPECT_EQ(edition.careKinds.at("call"), "вызов");
    EXPECT_THAT(edition.careUnions.at("any"), ElementsAre("call", "visit"));
    ASSERT_EQ(edition.comparisons.size(), 1U);
    EXPECT_EQ(edition.comparisons[0].rule, "need");
    EXPECT_EQ(edition.comparisons[0].appendix, 2);
    EXPECT_EQ(edition.comparisons[0].approved, "cost");
    EXPECT_EQ(edition.comparisons[0].need, "cost");
}

TEST(ReadEdition, TakesTheHeadOfAnAppendix) {
    const Edition edition = small();
    ASSERT_EQ(edition.appendices.size(), 1U);
    const form::Appendix& appendix = edition.appendices[0];
    EXPECT_EQ(appendix.number, 2);
    EXPECT_EQ(appendix.title, "Программа на {year} год");
    EXPECT_EQ(appendix.shortTitle, "По условиям");
    EXPECT_TRUE(appendix.yearsTogether);
    EXPECT_EQ(appendix.yearHeader, "{year} год");
    EXPECT_EQ(edition.appendix(1), nullptr);
}

TEST(ReadEdition, PartsLeadingColumnsFromValues) {
    const form::Appendix appendix = small().appendices.at(0);
    ASSERT_EQ(appendix.leading.size(), 2U);
    EXPECT_EQ(appendix.leading[0].key, "label");
    EXPECT_EQ(appendix.leading[0].number, "А");
    EXPECT_THAT(appendix.leading[0].header, ElementsAre("Виды помощи"));
    EXPECT_THAT(appendix.leading[0].shortHeader, ElementsAre("Виды"));
    EXPECT_EQ(appendix.leading[1].widthMm, 12.5);
    ASSERT_EQ(appendix.columns.size(), 2U);
    EXPECT_EQ(appendix.columns[0].measure, form::Measure::Volume);
    EXPECT_EQ(appendix.columns[0].digits, std::nullopt);
    EXPECT_FALSE(appendix.columns[0].firstYearOnly);
}

TEST(ReadEdition, TakesEveryFieldOfAColumn) {
    const form::Column column = small().appendices.at(0).columns.at(1);
    EXPECT_EQ(column.key, "cost");
    EXPECT_EQ(column.number, "4");
    EXPECT_EQ(column.measure, form::Measure::Cost);
    EXPECT_EQ(small().source(column.source).key, "oms");
    EXPECT_THAT(column.header, ElementsAre("Стоимость", "{money}", "ОМС"));
    EXPECT_THAT(column.shortHeader, ElementsAre("Стоимость, {money}", "ОМС"));
    EXPECT_EQ(column.shortName, "Стоимость, ОМС");
    EXPECT_EQ(column.digits, 1);
    EXPECT_TRUE(column.firstYearOnly);
    EXPECT_EQ(column.widthMm, 20);
}

TEST(ReadEdition, TakesEveryFieldOfATotal) {
    const Edition edition = small();
    const form::Row& row = rowOf(edition, "01");
    EXPECT_EQ(row.line, "all");
    EXPECT_EQ(row.label, "Помощь, всего * **");
    EXPECT_EQ(row.labelShort, "Всего");
    EXPECT_EQ(row.parent, "");
    EXPECT_EQ(row.level, 0);
    EXPECT_EQ(row.kind, form::RowKind::GrandTotal);
    EXPECT_EQ(row.population, form::PopulationBase::Insured);
    EXPECT_THAT(row.parts, ElementsAre("02", "02.1"));
    EXPECT_TRUE(row.sumPrinted);
    EXPECT_TRUE(row.addsParts);
    EXPECT_THAT(row.otherSums, ElementsAre(testing::Field(&form::OtherSum::rows, ElementsAre("02")),
                                           testing::Field(&form::OtherSum::rows, ElementsAre("02.1", "02"))));
    EXPECT_TRUE(row.otherSums.front().unlessOwn.empty());
    EXPECT_THAT(row.footnotes, ElementsAre("*", "**"));
    EXPECT_EQ(row.source, "Приказ № 1, строка 01");
    EXPECT_EQ(edition.appendix(2)->grandTotal(), &row);
}

TEST(ReadEdition, TakesEveryFieldOfAPart) {
    const Edition edition = small();
    const form::Row& row = rowOf(edition, "02.1");
    EXPECT_EQ(row.unit, "вызов");
    EXPECT_EQ(row.unitCode, "call");
    EXPECT_EQ(row.parent, "02");
    EXPECT_EQ(row.level, 2);
    EXPECT_EQ(row.relation, form::Relation::OfWhich);
    EXPECT_EQ(row.kind, form::RowKind::Heading);
    EXPECT_EQ(row.population, form::PopulationBase::None);
    EXPECT_FALSE(row.sumPrinted);
    EXPECT_FALSE(row.addsParts);
}

TEST(ReadEdition, FindsRuleRowAndColumnOfACell) {
    const Edition edition = small();
    EXPECT_EQ(edition.rule({2, "02.1", "volume"})->kind, form::RuleKind::Norm);
    EXPECT_EQ(edition.rule({2, "02.1", "cost"})->kind, form::RuleKind::Product);
    EXPECT_EQ(edition.row({2, "02", "cost"})->line, "calls");
    EXPECT_EQ(edition.column({2, "02", "cost"})->number, "4");
    EXPECT_EQ(edition.rule({2, "02", "price"}), nullptr);
    EXPECT_EQ(edition.rule({2, "03", "cost"}), nullptr);
    EXPECT_EQ(edition.rule({1, "02", "cost"}), nullptr);
    EXPECT_EQ(edition.appendix(2)->rowIndex("02.1"), 2);
    EXPECT_EQ(edition.appendix(2)->rowIndex("2"), -1);
}

TEST(ReadEdition, TakesNotesAndAllowsOneWhoseTextIsLost) {
    const auto notes = small().appendices.at(0).notes;
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].marker, "*");
    EXPECT_EQ(notes[0].text, "без надбавок");
    EXPECT_THAT(notes[0].rows, ElementsAre("01", "02"));
    EXPECT_EQ(notes[1].text, "");
}

TEST(ReadEdition, KeepsItsFilesAndAChecksumThatFollowsThem) {
    const Edition edition = small();
    EXPECT_EQ(edition.files, smallFiles());
    EXPECT_EQ(edition.checksum.size(), 16U);
    EXPECT_EQ(edition.checksum, small().checksum);
    auto files = smallFiles();
    files["appendix2_notes.csv"] += "***,ещё,01\n";
    EXPECT_NE(form::readEdition(files, {}).value->checksum, edition.checksum);
}

// Plan files hold this value: another way of counting would call every stored form changed.
TEST(EditionChecksum, StaysTheSameForTheSameFiles) {
    EXPECT_EQ(form::checksum({{"edition.toml", "id = \"2015\"\n"}}), "0c59a7a8f1b6159b");
}

TEST(ReadEdition, SkipsAByteOrderMark) {
    auto files = smallFiles();
    files["edition.toml"].insert(0, "\uFEFF");
    files["appendix2_rows.csv"].insert(0, "\uFEFF");
    EXPECT_TRUE(form::readEdition(files, {}));
}

TEST(ReadEdition, TellsFaultsOfSeveralFilesAtOnce) {
    auto files = smallFiles();
    files.erase("appendix2_notes.csv");
    files["appendix2_columns.csv"] += "extra,5,volume,,Ещё,,Ещё,x,,20\n";
    const auto edition = form::readEdition(files, {});
    ASSERT_EQ(edition.findings.size(), 3U);
    EXPECT_EQ(edition.findings[0].place.words(), "appendix2_columns.csv, строка 6, столбец digits");
    EXPECT_EQ(edition.findings[1].place.words(), "appendix2_rows.csv, строка 1");
    EXPECT_EQ(edition.findings[1].text, "Нет столбца «extra».");
    EXPECT_EQ(edition.findings[2].place.words(), "appendix2_notes.csv");
}

TEST(ReadEdition, ReadsNothingFromNoFiles) {
    const auto edition = form::readEdition({}, {});
    ASSERT_EQ(edition.findings.size(), 1U);
    EXPECT_EQ(edition.findings[0].place.words(), "edition.toml");
}

namespace {

std::string firstFault(const form::EditionFiles& files) {
    const auto edition = form::readEdition(files, {});
    return edition.findings.empty() ? "" : edition.findings.front().told();
}

}  // namespace

TEST(EditionLimits, MoreRowsThanAnyFormHasAreRefused) {
    form::EditionFiles files = smallFiles();
    std::string& rows = files.at("appendix2_rows.csv");
    for (int row = 0; row < 5000; ++row) {
        rows += "x" + std::to_string(row) + ",l,l,l,,,01,1,including,leaf,insured,,,,,,s,input,input\n";
    }
    EXPECT_EQ(firstFault(files), "appendix2_rows.csv, строка 5002, столбец row: Строк больше 5000.");
}

TEST(EditionLimits, ALabelLongerThanAPageIsRefused) {
    form::EditionFiles files = smallFiles();
    std::string& rows = files.at("appendix2_rows.csv");
    rows.replace(rows.find("Скорая помощь"), std::string("Скорая помощь").size(), std::string(4001, 'x'));
    EXPECT_EQ(firstFault(files), "appendix2_rows.csv, строка 3, столбец label: Текст длиннее 4000 байтов.");
}

TEST(EditionLimits, ADeepLevelIsRefused) {
    form::EditionFiles files = smallFiles();
    std::string& rows = files.at("appendix2_rows.csv");
    rows.replace(rows.find("call,01,1,"), 10, "call,01,31,");
    EXPECT_EQ(firstFault(files), "appendix2_rows.csv, строка 3, столбец level: Уровень больше 30.");
}

TEST(EditionLimits, AFileOfMegabytesIsRefused) {
    form::EditionFiles files = smallFiles();
    files["appendix2_notes.csv"] = std::string((4 << 20) + 1, 'x');
    EXPECT_EQ(firstFault(files), "appendix2_notes.csv: Файл больше 4 мегабайт: такой формы не бывает.");
}

TEST(EditionLimits, AHundredThousandDottedPartsDoNotEndTheProgram) {
    form::EditionFiles files = smallFiles();
    std::string key = "a";
    for (int part = 0; part < 100'000; ++part) {
        key += ".a";
    }
    files.at("edition.toml") += key + " = 1\n";
    EXPECT_EQ(firstFault(files), "edition.toml, строка 27: В имени больше 32 частей через точку.");
}
