#include "tests/unit/note/written_note.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using note::Block;
using note::Section;
using support::WrittenNote;
using testing::HasSubstr;

std::string wordsOf(const Section& section, const std::string& origin) {
    return WrittenNote::wordsOf(section, origin);
}

std::size_t placeOf(const Section& section, const std::string& origin) {
    const auto found = std::ranges::find(section.blocks, origin, &Block::origin);
    return static_cast<std::size_t>(found - section.blocks.begin());
}

// The training plan: 3 528 100,0 + 14 997 420,2 = 18 525 520,2 thousand; 3 528 100 ÷ 18 525 520,2 = 19,04 %.
TEST(NoteDraft, SaysTheCostInOfficialWords) {
    EXPECT_EQ(wordsOf(WrittenNote().drafted("general"), "cost"),
              "Стоимость Территориальной программы на 2022 год составляет 18\u00A0525,5\u00A0млн\u00A0рублей, в том "
              "числе за счёт бюджетных ассигнований\u00A0– 3\u00A0528,1\u00A0млн\u00A0рублей (19,0\u00A0%), за счёт "
              "средств обязательного медицинского страхования (далее\u00A0– ОМС)\u00A0– "
              "14\u00A0997,4\u00A0млн\u00A0рублей (81,0\u00A0%).");
}

// 1 000 000 → 995 000 residents, 980 000 → 976 000 insured.
TEST(NoteDraft, SaysHowManyFewerPeopleALaterYearHas) {
    EXPECT_THAT(wordsOf(WrittenNote().drafted("population"), "growth@2023"),
                HasSubstr("уменьшится на\u00A05\u00A0000\u00A0человек и составит 995\u00A0000\u00A0человек"));
    EXPECT_EQ(wordsOf(WrittenNote().drafted("population"), "growth@2022"), "");
}

TEST(NoteDraft, AnAmountThatIsMissingIsSaidToBe) {
    WrittenNote plan;
    const Section deficit = plan.drafted("deficit");
    EXPECT_THAT(wordsOf(deficit, "law@2022"), HasSubstr("предусмотрено ________."));
    EXPECT_EQ(wordsOf(deficit, "deficit@2022"), "");
    note::Composer composer = plan.composer();
    const std::vector<std::string> missing = composer.missing(deficit);
    ASSERT_EQ(missing.size(), 2U);
    EXPECT_EQ(composer.nameOf(missing.front()), "ассигнования закона о бюджете");
    EXPECT_EQ(composer.state(deficit), note::SectionState::NoData);
}

// 3 528 100 − 3 400 000 = 128 100 thousand; 128 100 ÷ 3 528 100 = 3,63 %.
TEST(NoteDraft, ADeficitBringsItsCalculationAndTheTerm) {
    WrittenNote plan;
    plan.set("law.budget_allocations", 2022, "3400000");
    const Section deficit = plan.drafted("deficit");
    EXPECT_THAT(wordsOf(deficit, "deficit@2022"),
                HasSubstr("составляет 128,1\u00A0млн\u00A0рублей, или 3,6\u00A0% потребности."));
    EXPECT_THAT(wordsOf(deficit, "term"), HasSubstr("до 1 февраля 2022\u00A0г."));
    EXPECT_EQ(wordsOf(deficit, "no_deficit@2022"), "");
}

TEST(NoteDraft, NoDeficitIsSaidOnce) {
    WrittenNote plan;
    plan.set("law.budget_allocations", 2022, "3528100");
    const Section deficit = plan.drafted("deficit");
    EXPECT_THAT(wordsOf(deficit, "balanced@2022"), HasSubstr("на 2022 год нет"));
    EXPECT_EQ(wordsOf(deficit, "no_deficit@2022") + wordsOf(deficit, "deficit@2022") + wordsOf(deficit, "term"), "");
}

TEST(NoteDraft, APlanWithoutFiguresIsNotSilent) {
    const auto content = scenario::DraftContent::create(support::edition("2022"), "Учебная область", 2022);
    const WrittenNote plan(scenario::Draft(content, "Проверка", [] { return std::string("2022-01-13T10:00:00"); }));
    EXPECT_THAT(wordsOf(plan.drafted("population"), "residents"), HasSubstr("– ________."));
    EXPECT_THAT(wordsOf(plan.drafted("resources"), "missing"), HasSubstr("не введены"));
}

// a1.01.total_need 11 717,1 and a1.01.total 10 852,4 as Astrakhan published them; 864,7 ÷ 11 717,1 = 7,38 %.
TEST(NoteDraft, TheFormOf2015HasItsOwnNote) {
    const WrittenNote plan(support::sampleDraft());
    EXPECT_THAT(wordsOf(plan.drafted("deficit"), "deficit"),
                HasSubstr("составляет 864,7\u00A0млн\u00A0рублей, или 7,4\u00A0% расчётной стоимости"));
}

TEST(NoteRenewal, ChangesFiguresAndKeepsTheAuthorsWords) {
    WrittenNote plan;
    Section section = plan.drafted("population");
    Block& residents = section.blocks[placeOf(section, "residents")];
    residents.source = "Жителей {population.residents} – по уточнённому прогнозу.";
    residents.isEdited = true;
    section.blocks.push_back({{}, Block::Kind::Paragraph, false, "Слова автора: {population.insured}.", 2022, {}});
    plan.set("population.residents", 2022, "1000001");
    plan.set("population.insured", 2022, "980002");
    note::Composer composer = plan.composer();
    const Section renewed = composer.renewed(section);
    EXPECT_EQ(wordsOf(renewed, "residents"), "Жителей 1\u00A0000\u00A0001 – по уточнённому прогнозу.");
    EXPECT_THAT(wordsOf(renewed, "insured"), HasSubstr("980\u00A0002\u00A0человека"));
    EXPECT_EQ(note::shownText(renewed.blocks.back()), "Слова автора: 980\u00A0002.");
}

TEST(NoteRenewal, KeepsTheOrderAndBringsNoDeletedParagraphBack) {
    WrittenNote plan;
    Section section = plan.drafted("population");
    std::erase_if(section.blocks, [](const Block& block) { return block.origin == "insured"; });
    std::swap(section.blocks[placeOf(section, "kd")], section.blocks[placeOf(section, "residents")]);
    plan.set("population.residents", 2022, "1000001");
    note::Composer composer = plan.composer();
    const Section renewed = composer.renewed(section);
    EXPECT_EQ(wordsOf(renewed, "insured"), "");
    EXPECT_LT(placeOf(renewed, "kd"), placeOf(renewed, "residents"));
    EXPECT_EQ(renewed.blocks.size(), section.blocks.size());
}

TEST(NoteRenewal, AParagraphComesAndGoesWithItsReason) {
    WrittenNote plan;
    const Section before = plan.drafted("deficit");
    plan.set("law.budget_allocations", 2022, "3400000");
    const Section withDeficit = plan.composer().renewed(before);
    EXPECT_THAT(wordsOf(withDeficit, "deficit@2022"), HasSubstr("128,1"));
    EXPECT_EQ(placeOf(withDeficit, "deficit@2022"), placeOf(withDeficit, "law@2024") + 1);
    plan.set("law.budget_allocations", 2022, "3528100");
    const Section balanced = plan.composer().renewed(withDeficit);
    EXPECT_EQ(wordsOf(balanced, "deficit@2022"), "");
    plan.set("law.budget_allocations", 2022, "3000000");
    EXPECT_THAT(wordsOf(plan.composer().renewed(balanced), "deficit@2022"), HasSubstr("528,1"));
}

TEST(NoteRenewal, WordsOfTheAuthorStayWhereTheirReasonIsGone) {
    WrittenNote plan;
    plan.set("law.budget_allocations", 2022, "3400000");
    Section section = plan.drafted("deficit");
    Block& deficit = section.blocks[placeOf(section, "deficit@2022")];
    deficit.source += " Покрывается за счёт остатков.";
    deficit.isEdited = true;
    plan.set("law.budget_allocations", 2022, "3528100");
    EXPECT_THAT(wordsOf(plan.composer().renewed(section), "deficit@2022"), HasSubstr("остатков"));
}

TEST(NoteRenewal, TellsWhatWouldChange) {
    WrittenNote plan;
    const Section section = plan.drafted("population");
    note::Composer fresh = plan.composer();
    EXPECT_EQ(fresh.state(section), note::SectionState::AsInPlan);
    plan.set("population.residents", 2023, "995001");
    note::Composer composer = plan.composer();
    EXPECT_EQ(composer.state(section), note::SectionState::Stale);
    const std::vector<note::Difference> differences = composer.differences(section);
    ASSERT_FALSE(differences.empty());
    EXPECT_EQ(differences.front().name, "численность жителей");
    EXPECT_EQ(differences.front().was, "уменьшится на\u00A05\u00A0000\u00A0человек");
    EXPECT_EQ(differences.front().became, "уменьшится на\u00A04\u00A0999\u00A0человек");
    EXPECT_TRUE(composer.differences(composer.renewed(section)).empty());
}

TEST(NoteRenewal, ASectionOfTheAuthorAloneIsNeverStale) {
    const WrittenNote plan;
    note::Composer composer = plan.composer();
    const Section own = note::readKeptSection("own", "Региональные проекты исполняются.");
    EXPECT_EQ(composer.state(own), note::SectionState::AuthorsOnly);
    EXPECT_EQ(composer.renewed(own), own);
}

}  // namespace
