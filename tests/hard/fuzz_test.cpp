// Every reader of what comes from outside answers with a value or with findings in Russian, never with an exception,
// a crash or a hang. Meant for a build with the sanitizers; the whole campaign is 200 000 inputs.
#include "core/analysis/sweep_spec.h"
#include "core/decimal/russian.h"
#include "core/form/parse_rule.h"
#include "core/programme/parameter.h"
#include "core/reading/pasted_table.h"
#include "core/reading/read_inputs.h"
#include "core/reading/table_cells.h"
#include "core/storage/lock_owner.h"
#include "core/text/utf8.h"
#include "tests/hard/campaign_size.h"
#include "tests/hard/forked.h"
#include "tests/hard/text_mutation.h"
#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using hard::TextMutation;

/// What is wrong with how findings speak: a user reads Russian, and a terminal reads UTF-8.
std::string wrongWords(const text::Findings& findings) {
    for (const text::Finding& finding : findings) {
        if (!text::isValidUtf8(finding.told())) {
            return "a finding that is no UTF-8: " + finding.text;
        }
        const std::u32string characters = text::decodeUtf8(finding.text);
        if (std::ranges::none_of(characters, [](char32_t c) { return c >= U'А' && c <= U'я'; })) {
            return "a finding that is not Russian: " + finding.text;
        }
    }
    return {};
}

/// Runs a campaign over one reader: `read` takes a mutated text and says what is wrong.
void mutatedInputs(const char* name, std::int64_t slice, std::int64_t whole, const std::vector<std::string>& samples,
                   const std::function<std::string(const std::string&)>& read) {
    const std::int64_t count = hard::sized(slice, whole);
    const std::string fault = hard::firstFault(0, count, [&](std::int64_t number) {
        TextMutation mutation(hard::seed() * 1'000'003 + static_cast<std::uint64_t>(number));
        const std::string input = mutation.of(samples[mutation.below(samples.size())]);
        try {
            const std::string wrong = read(input);
            return wrong.empty() ? wrong : wrong + "\nof the input\n" + input;
        } catch (const std::exception& error) {
            return std::string("thrown: ") + error.what() + "\nof the input\n" + input;
        }
    });
    EXPECT_EQ(fault, "");
    hard::tell("fuzz %s: %lld inputs", name, static_cast<long long>(count));
}

std::string resource(const std::string& file) {
    return support::readFile(std::string(TPGG_SOURCE_DIR "/resources/") + file);
}

const std::vector<std::string> decreeSamples{
    "№ строки\tНаименование\t2015\t2016\n02\tскорая медицинская помощь\t0,318\t0,318\n04.1\tпосещения\t2,35\t2,38\n",
    "Номер;Объём;Стоимость единицы, руб.\n02;0,318;1 710,1\n38;;\n28;0,172;22 233,1–23 000,0\n",
    "02,0.318,1710.1\n25,0.0463,21\u00A0233.1\n",
};

TEST(Fuzz, InputsFile) {
    scenario::Draft draft = support::sampleDraft();
    const std::string whole = resource("samples/astrakhan-2015.csv");
    const std::vector<std::string> samples{whole.substr(0, whole.find('\n', 2000) + 1),
                                           "scenario;year;parameter;value;note\n;2016;a2.28.volume;0,33;письмо\n"
                                           ";2016;option.money;thousand;\n;;document.act_date;25.12.2014;\n"
                                           ";2016;adjust.a2.13.cost_budget;-0,1;балансировка\n"};
    mutatedInputs("inputs", 200, 40'000, samples, [&draft](const std::string& input) {
        return wrongWords(reading::prepareImport(input, draft, "импорт").findings);
    });
}

TEST(Fuzz, SweepSpecification) {
    const scenario::Draft draft = support::sampleDraft();
    const std::vector<std::string> samples{
        "kind = \"grid\"\ntarget = \"a2.38.cost_oms\"\nyear = 2016\n[[parameter]]\nname = \"population.insured\"\n"
        "from = 1000000\nto = 1000100\nsteps = 2\n",
        "kind = \"monte_carlo\"\ntarget = \"a2.38.cost\"\nyear = 2016\npoints = 1000\nseed = 1\n"
        "percentiles = [5, 50, 95]\nbins = 20\n[[parameter]]\nname = \"a2.unit_cost\"\nrows = [\"28\", \"29.1\"]\n"
        "distribution = \"triangular\"\nlow = 0.9\nmode = 1\nhigh = \"1,1\"\n",
        "kind = \"tornado\"\ntarget = \"a2.38.cost_oms\"\nyear = 2016\nunit = \"million\"\npercent = 5\n"};
    mutatedInputs("sweep", 400, 60'000, samples, [&draft](const std::string& input) {
        return wrongWords(analysis::readSweepSpec(input, draft).findings);
    });
}

TEST(Fuzz, PastedTable) {
    scenario::Draft draft = support::sampleDraft();
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    mutatedInputs("decree", 400, 40'000, decreeSamples, [&](const std::string& input) {
        reading::PasteQuestion question;
        question.appendix = 2;
        question.year = 2016;
        question.target = reading::PasteTarget::Cells;
        return wrongWords(reading::readDecreeTable(input, draft, calculation, question).findings);
    });
}

TEST(Fuzz, CellsOfATable) {
    mutatedInputs("cells", 400, 30'000, decreeSamples,
                  [](const std::string& input) { return wrongWords(reading::readTableCells(input).findings); });
}

TEST(Fuzz, NumbersPathsAndRules) {
    const auto edition = support::edition("2015");
    const std::vector<std::string> samples{"1\u00A0817,8",
                                           "-0.1",
                                           "a2.28.volume",
                                           "norm.2.33.unit_cost",
                                           "adjust.a2.13.cost_budget",
                                           "option.digits.a2.13.cost_budget@2016",
                                           "sum:04.1+04.2",
                                           "product:volume*unit_cost",
                                           "either:sum|lump"};
    mutatedInputs("numbers, paths, rules", 1000, 40'000, samples, [&edition](const std::string& input) {
        static_cast<void>(decimal::parseRussian(input));
        static_cast<void>(decimal::Decimal::fromPlain(input));
        static_cast<void>(form::CellAddress::fromPath(input));
        static_cast<void>(form::parseRule(input));
        static_cast<void>(storage::LockOwner::fromText("user=" + input + "\npid=" + input).describe());
        return wrongWords(programme::parseParameter(input, *edition).findings);
    });
}

/// An edition is compiled and computed too: what reads must also calculate, or say why it cannot.
TEST(Fuzz, Edition) {
    const form::EditionFiles files = support::editionFiles("2015");
    std::vector<std::string> names;
    std::vector<std::string> samples;
    for (const auto& [name, content] : files) {
        names.push_back(name);
        samples.push_back(name + "\n" + content);
    }
    mutatedInputs("edition", 60, 4'000, samples, [&](const std::string& input) {
        form::EditionFiles changed = files;
        const std::string name = input.substr(0, input.find('\n'));
        changed[changed.contains(name) ? name : names.front()] = input.substr(std::min(input.size(), name.size() + 1));
        const auto edition = programme::readEdition(changed);
        if (edition) {
            try {
                scenario::Draft draft(scenario::DraftContent::create(
                                          std::make_shared<const form::Edition>(*edition.value), "Область", 2015),
                                      "Проверка", [] { return std::string("2016-03-12T14:05:00"); });
                static_cast<void>(draft.calculate(scenario::rootScenario));
            } catch (const std::invalid_argument&) {
                return std::string();  // the form does not compile, and says why
            }
        }
        return wrongWords(edition.findings);
    });
}

}  // namespace
