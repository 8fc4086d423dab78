// A plan spoilt by a disk or by another program opens, or is refused in Russian; what opens is computed, checked and
// printed. It never ends the program and never keeps it for ever.
#include "core/check/check.h"
#include "core/exchange/journal_text.h"
#include "core/exchange/table_text.h"
#include "core/storage/plan_file.h"
#include "core/text/utf8.h"
#include "tests/hard/campaign_size.h"
#include "tests/hard/forked.h"
#include "tests/hard/plan_mutation.h"
#include "tests/hard/shimmed_program.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

/// Why a user would not understand the message; empty when they would.
std::string wrongMessage(const std::string& message) {
    if (!text::isValidUtf8(message)) {
        return "a message that is no UTF-8: " + message;
    }
    for (const char* english :
         {"malformed", "database", "Tree ", "page ", "decimal:", "std::", "basic_string", "vector"}) {
        if (message.find(english) != std::string::npos) {
            return "a message in English: " + message;
        }
    }
    const std::u32string characters = text::decodeUtf8(message);
    const bool russian = std::ranges::any_of(characters, [](char32_t c) { return c >= U'А' && c <= U'я'; });
    return russian ? "" : "a message that is not Russian: " + message;
}

/// Everything that opening, reading and printing a plan does.
void use(const std::filesystem::path& plan, storage::OpenMode mode) {
    const auto file = storage::PlanFile::open(plan, mode);
    scenario::Draft draft(file->content(), "Проверка", [] { return std::string("2026-11-30T10:00:00"); });
    for (const scenario::Scenario& scenario : file->content().scenarios) {
        const programme::Calculation calculation = draft.calculate(scenario.id);
        static_cast<void>(check::runChecks(draft, scenario.id, calculation));
        for (const form::Appendix& appendix : draft.edition().appendices) {
            static_cast<void>(exchange::tableAsCsv(
                draft, calculation, exchange::TableRequest{appendix.number, draft.years(), true, scenario.id}));
        }
    }
    static_cast<void>(exchange::journalAsCsv(draft));
}

std::string oneCase(const std::string& bytes, std::int64_t number) {
    const hard::CaseFolder folder;
    const std::string plan = folder / "план.tpgg";
    const std::string done =
        hard::spoilPlan(plan, bytes, hard::seed() * 1'000'003 + static_cast<std::uint64_t>(number));
    try {
        use(plan, number % 2 == 0 ? storage::OpenMode::ReadOnly : storage::OpenMode::Edit);
    } catch (const storage::FileError& error) {
        const std::string wrong = wrongMessage(error.what());
        return wrong.empty() ? wrong : wrong + "\nafter: " + done;
    } catch (const decimal::ArithmeticError&) {
        return {};  // told by every caller in its own words
    } catch (const std::exception& error) {
        return std::string("thrown: ") + error.what() + "\nafter: " + done;
    }
    return {};
}

TEST(MutatedPlan, IsRefusedOrUsedToTheEnd) {
    const hard::CaseFolder folder;
    hard::putSample(folder);
    // A tree and a journal to be spoilt.
    for (const std::vector<std::string>& act : std::vector<std::vector<std::string>>{
             {"scenario", folder / "план.tpgg", "add", "Рост"},
             {"scenario", folder / "план.tpgg", "add", "Рост ещё", "--parent", "Рост"},
             {"set", folder / "план.tpgg", "a2.28.volume", "0.33", "--year", "2016", "--scenario", "Рост"},
             {"undo", folder / "план.tpgg"}}) {
        ASSERT_EQ(hard::runShimmed(act, folder.path(), {}).status, 0);
    }
    const std::string bytes = hard::fileBytes(folder / "план.tpgg");
    const std::int64_t count = hard::sized(60, 6'000);
    EXPECT_EQ(hard::firstFault(0, count, [&bytes](std::int64_t number) { return oneCase(bytes, number); }), "");
    hard::tell("mutated plans: %lld", static_cast<long long>(count));
}

}  // namespace
