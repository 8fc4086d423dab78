#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/outcome.h"
#include "app/cli/paper.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"
#include "core/exchange/printed_comparison.h"
#include "core/exchange/table_paper.h"

#include <algorithm>
#include <charconv>
#include <iostream>

namespace cli {

namespace {

struct ActRequest {
    std::string file;
    std::string deed;
    std::string was;
    std::string became;
    std::string number;
    std::string date;
    std::string scenario;
    std::string appendix;
    std::string year;
    bool whole = false;
    std::string format = "text";
    std::string output;
};

constexpr std::string_view draftWord = "draft";

/// One line a version, the oldest first: id, number, date, scenario, who, when.
std::string listedActs(const std::vector<scenario::ActTitle>& acts) {
    std::string lines;
    for (const scenario::ActTitle& act : acts) {
        lines += std::to_string(act.id) + "\t" + act.number + "\t" + act.date + "\t" + act.scenario + "\t" + act.author
                 + "\t" + act.time + "\n";
    }
    return lines;
}

/// By the number of the act, else by the place in the list.
std::int64_t actIdOf(const std::string& named, const std::vector<scenario::ActTitle>& acts) {
    const auto ofNumber = std::ranges::count(acts, named, &scenario::ActTitle::number);
    if (ofNumber == 1) {
        return std::ranges::find(acts, named, &scenario::ActTitle::number)->id;
    }
    std::int64_t id = 0;
    const auto [end, fault] = std::from_chars(named.data(), named.data() + named.size(), id);
    const bool isId = fault == std::errc() && end == named.data() + named.size();
    if (ofNumber == 0 && isId && std::ranges::find(acts, id, &scenario::ActTitle::id) != acts.end()) {
        return id;
    }
    std::string known;
    for (const scenario::ActTitle& act : acts) {
        known += (known.empty() ? "" : ", ") + std::to_string(act.id) + " – " + act.words();
    }
    throw Failure(ofNumber > 1 ? "Редакций с номером «" + named + "» несколько; назовите место в списке: " + known + "."
                               : "Замороженной редакции «" + named + "» нет"
                                     + (known.empty() ? "; замороженных ещё нет." : "; есть: " + known + "."));
}

/// A side of «было – стало»: a frozen version, or the plan as it is.
class ActSide {
public:
    ActSide(const std::string& named, OpenPlan& plan, const std::string& scenario) {
        if (named == draftWord) {
            const scenario::Scenario& owner = plan.scenarioNamed(scenario);
            m_draft = &plan.draft();
            m_name = "Проект: " + owner.name;
            m_calculation = plan.draft().calculate(owner.id);
            return;
        }
        const scenario::ActVersion version = plan.file().act(actIdOf(named, plan.file().acts()));
        m_own = std::make_unique<scenario::Draft>(version.content(), version.title.author,
                                                  [time = version.title.time] { return time; });
        m_draft = m_own.get();
        m_name = version.title.words();
        m_calculation = m_own->calculate(scenario::rootScenario);
    }

    [[nodiscard]] scenario::ComparedSide at(int year) const {
        const programme::YearResult* const result = m_calculation.year(year);
        if (result == nullptr) {
            throw Failure("Года " + std::to_string(year) + " в редакции «" + m_name + "» нет.");
        }
        return {m_name, &m_draft->edition(), result};
    }
    [[nodiscard]] const scenario::Draft& draft() const { return *m_draft; }

private:
    std::unique_ptr<scenario::Draft> m_own;
    const scenario::Draft* m_draft = nullptr;
    std::string m_name;
    programme::Calculation m_calculation;
};

std::string reportedDiff(const ActRequest& request, const scenario::Draft& draft,
                         const exchange::ComparisonReport& report) {
    if (request.format == "odt") {
        return exchange::comparisonAsOdt(draft, report);
    }
    if (request.format == "html") {
        return exchange::comparisonAsHtml(draft, report);
    }
    if (request.format == "pdf") {
        const document::PrintedTable table =
            exchange::printedComparison(report, draft.content().region, draft.content().origin);
        return asPdf(std::span(&table, 1), report.title);
    }
    if (request.format == "csv") {
        return exchange::comparisonAsCsv(report);
    }
    return request.format == "json" ? exchange::comparisonAsJson(report) : exchange::comparisonAsText(report);
}

ExitStatus actDiff(const ActRequest& request, OpenPlan& plan) {
    if (request.was.empty() || request.became.empty() || request.year.empty()) {
        throw UsageError("act diff: нужны две редакции (вторая может быть draft) и --year ГОД.");
    }
    const int year = yearFrom(request.year);
    const ActSide was(request.was, plan, request.scenario);
    const ActSide became(request.became, plan, request.scenario);
    const std::vector<scenario::ComparedSide> sides{was.at(year), became.at(year)};
    exchange::ComparisonReport report;
    report.edition = sides.front().edition;
    scenario::ComparisonRequest asked;
    asked.appendix = request.appendix.empty() ? report.edition->main().number : appendixFrom(request.appendix);
    asked.onlyDifferences = !request.whole;
    auto comparison = scenario::compare(sides, asked);
    if (!comparison) {
        throw Failure("Сравнение не составлено.", comparison.findings);
    }
    report.comparison = std::move(*comparison.value);
    report.title = "Изменения: приложение " + std::to_string(asked.appendix) + ", " + std::to_string(year) + " год";
    deliver(request.output, reportedDiff(request, was.draft(), report));
    return ExitStatus::Done;
}

ExitStatus freezeAct(const ActRequest& request) {
    OpenPlan plan(request.file, Purpose::Change);
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    const auto version = scenario::frozenVersion(plan.draft(), plan.scenarioNamed(request.scenario).id, request.number,
                                                 request.date, plan.file().acts(), today);
    if (!version) {
        throw Failure("Редакция не заморожена.", version.findings);
    }
    plan.freeze(*version.value);
    std::cerr << written(version.findings) << "Заморожена редакция " << version.value->title.words() << ".\n";
    return ExitStatus::Done;
}

/// A plan that computes the tables as they were approved.
ExitStatus openAct(const ActRequest& request, OpenPlan& plan) {
    if (request.was.empty() || request.output.empty()) {
        throw UsageError("act open: нужны редакция и -o ФАЙЛ.tpgg.");
    }
    const scenario::ActVersion version = plan.file().act(actIdOf(request.was, plan.file().acts()));
    storage::PlanFile::create(request.output, version.content());
    std::cerr << "План редакции " << version.title.words() << " записан: «" << request.output << "».\n";
    return ExitStatus::Done;
}

ExitStatus run(const ActRequest& request) {
    requireFormat(request.format, {"text", "csv", "json", "odt", "html", "pdf"});
    if (request.deed == "freeze") {
        return freezeAct(request);
    }
    if (request.deed != "list" && request.deed != "diff" && request.deed != "open") {
        throw UsageError("Неизвестное действие с редакциями акта: " + request.deed
                         + ". Действия: list, freeze, diff, open.");
    }
    if (request.deed == "diff") {
        requireReadable(request.format, request.output);
        if (request.format == "pdf") {
            goOnWherePaperIs();
        }
    }
    OpenPlan plan(request.file, Purpose::Read);
    if (request.deed == "diff") {
        return actDiff(request, plan);
    }
    if (request.deed == "open") {
        return openAct(request, plan);
    }
    deliver("", listedActs(plan.file().acts()));
    return ExitStatus::Done;
}

}  // namespace

void addAct(CommandLine& commandLine) {
    const auto request = std::make_shared<ActRequest>();
    VerbOptions verb = commandLine.verb(
        "act",
        "FILE list | freeze --number N --date ДД.ММ.ГГГГ [--scenario СЦЕНАРИЙ] | open A -o OUT.tpgg |\n"
        "      diff A B|draft --year ГОД [--appendix N] [--scenario СЦЕНАРИЙ] [--whole]\n"
        "      [--format text|csv|json|odt|html|pdf] [-o OUT]",
        "Редакции акта: заморозить утверждённую, показать «было – стало»", [request] { return run(*request); });
    verb.required("FILE", request->file);
    verb.required("ACT", request->deed);
    verb.option("A", request->was);
    verb.option("B", request->became);
    verb.option("--number", request->number);
    verb.option("--date", request->date);
    verb.option("--scenario", request->scenario);
    verb.option("--appendix", request->appendix);
    verb.option("--year", request->year);
    verb.flag("--whole", request->whole);
    verb.option("--format", request->format);
    verb.option("-o,--output", request->output);
}

}  // namespace cli
