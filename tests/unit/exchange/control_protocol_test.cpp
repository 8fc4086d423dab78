// «Протокол контроля»: every rule once, with its verdict, and whether the mark «ПРОЕКТ» is printed.
#include "core/exchange/control_protocol.h"
#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

#include <set>

namespace {

using testing::HasSubstr;
using testing::StartsWith;
using namespace std::chrono_literals;
constexpr std::chrono::year_month_day january{2022y / std::chrono::January / 20};
constexpr std::chrono::year_month_day march{2022y / std::chrono::March / 1};

class ControlProtocol : public testing::Test {
protected:
    void enter(const std::string& lines) { planned::import(m_draft, lines); }

    exchange::ProtocolSource source(std::chrono::year_month_day today = january) {
        m_calculation.emplace(m_draft.calculate(scenario::rootScenario));
        m_findings = check::runChecks(m_draft, scenario::rootScenario, *m_calculation);
        return {m_draft, scenario::rootScenario, *m_calculation, m_findings, today};
    }

    exchange::ProtocolLine line(const std::string& key, std::chrono::year_month_day today = january) {
        for (const exchange::ProtocolLine& one : exchange::controlProtocol(source(today)).lines) {
            if (one.key == key) {
                return one;
            }
        }
        throw std::logic_error("no rule " + key);
    }

    /// Read once: the form and its inputs take seconds of a debug build.
    static const scenario::DraftContent& content() {
        static const scenario::DraftContent once = training::plan().content();
        return once;
    }

    scenario::Draft m_draft = planned::draft(content());
    std::optional<programme::Calculation> m_calculation;
    std::vector<check::CheckFinding> m_findings;
};

TEST_F(ControlProtocol, HasEveryRuleOnce) {
    std::multiset<std::string> keys;
    for (const exchange::ProtocolLine& one : exchange::controlProtocol(source()).lines) {
        keys.insert(one.key);
    }
    EXPECT_EQ(keys.count(""), 0U);
    EXPECT_EQ(keys.size(), m_draft.edition().controls.size());
    EXPECT_EQ(std::set(keys.begin(), keys.end()).size(), keys.size());
}

TEST_F(ControlProtocol, TellsBothFiguresPlaceAndReason) {
    enter(",2022,a2.07.volume,0.74,\n");
    const exchange::ProtocolLine doubtful = line("C40");
    EXPECT_EQ(doubtful.verdict, check::Verdict::Doubtful);
    EXPECT_EQ(doubtful.place, "2022, прил.\u00A02, стр.\u00A007, гр.\u00A03");
    EXPECT_EQ(doubtful.actual->toPlain(), "0.74");
    EXPECT_EQ(doubtful.expected->toPlain(), "0.73");
    enter(",2022,justify.range:a2.07.volume,Сельское население,\"стоит 0,74, ожидается 0,73\"\n");
    const exchange::ProtocolLine justified = line("C40");
    EXPECT_EQ(justified.verdict, check::Verdict::Justified);
    EXPECT_THAT(justified.note, HasSubstr("обоснование: Сельское население"));
}

TEST_F(ControlProtocol, TellsWhoTickedAnItemAndWhatIsOverdue) {
    EXPECT_EQ(line("C53").note, "срок 01.02.2022");
    EXPECT_EQ(line("C53", march).verdict, check::Verdict::Overdue);
    enter(",,checklist.C53,1,дефицита нет\n");
    EXPECT_THAT(line("C53", march).note, StartsWith("дефицита нет"));
}

TEST_F(ControlProtocol, PrintsWithoutTheMarkOnlyWithoutErrors) {
    // One warning of the plan itself (shares of 2024); C53 is not due yet in January and is the plan's second in March.
    EXPECT_EQ(check::verdictWords(exchange::controlProtocol(source()).verdict), "Можно печатать без отметки «ПРОЕКТ»");
    EXPECT_EQ(exchange::controlProtocol(source(march)).verdict.warnings,
              exchange::controlProtocol(source(january)).verdict.warnings + 1);
    enter(",2024,population.insured,,\n");
    EXPECT_THAT(check::verdictWords(exchange::controlProtocol(source()).verdict),
                StartsWith("Печатается с отметкой «ПРОЕКТ»: "));
}

TEST(PaperVerdict, WordsAgreeWithTheirNumbers) {
    EXPECT_EQ(check::verdictWords({3, 5, 4}), "Печатается с отметкой «ПРОЕКТ»: 3\u00A0ошибки");
    EXPECT_EQ(check::verdictWords({1, 0, 0}), "Печатается с отметкой «ПРОЕКТ»: 1\u00A0ошибка");
    EXPECT_EQ(check::harmlessWords({3, 5, 4}), "Не мешают: 5\u00A0предупреждений, 4\u00A0пункта перечня без отметки.");
    EXPECT_EQ(check::harmlessWords({0, 0, 1}), "Не мешает: 1\u00A0пункт перечня без отметки.");
    EXPECT_EQ(check::harmlessWords({2, 0, 0}), "");
}

TEST_F(ControlProtocol, LiesOnPortraitPaperByGroups) {
    const exchange::ProtocolSource made = source();
    const document::PrintedTable table = exchange::printedProtocol(made, exchange::controlProtocol(made));
    EXPECT_TRUE(table.sheet.isPortrait());
    ASSERT_EQ(table.title.size(), 3U);
    EXPECT_EQ(table.title[1], "Территориальная программа на 2022 год и на плановый период 2023 и 2024 годов");
    EXPECT_EQ(table.rows.front().cells[2].text, "Формы");
    EXPECT_EQ(table.rows.front().cells[6].text, "правил 25, верно 22");
    EXPECT_EQ(table.rows[1].cells[0].text, "C1");
    // Every rule of the form and five headings.
    EXPECT_EQ(table.rows.size(), m_draft.edition().controls.size() + 5);
    EXPECT_THAT(table.footnotes.back(), HasSubstr("Проверено 20.01.2022."));
}

TEST_F(ControlProtocol, CsvHasItsColumns) {
    const std::string csv = exchange::protocolAsCsv(exchange::controlProtocol(source()));
    EXPECT_THAT(csv, StartsWith("rule,group,clause,text,verdict,place,actual,expected,note\nC1,Формы,приложение 1,"));
    EXPECT_THAT(csv,
                HasSubstr("\nC37,Формы,раздел 4,Нормативы установлены раздельно по источникам,обеспечено формой,"));
}

TEST_F(ControlProtocol, TellsFindingsThatNoRuleNames) {
    const exchange::ProtocolSource made = source();
    check::CheckFinding& outside = m_findings.emplace_back();
    outside.rule = "file";
    outside.message = "Файл изменён вне программы";
    const exchange::Protocol protocol = exchange::controlProtocol(made);
    EXPECT_EQ(protocol.verdict.errors, 1U);
    const auto told = std::ranges::find(protocol.lines, "", &exchange::ProtocolLine::key);
    ASSERT_NE(told, protocol.lines.end());
    EXPECT_EQ(told->note, "Файл изменён вне программы");
    EXPECT_EQ(told->verdict, check::Verdict::Broken);
}

}  // namespace
