#include "core/document/printed_tables.h"

#include "core/document/build_table.h"
#include "core/document/reference_table.h"
#include "core/programme/filled_table.h"

#include <algorithm>

namespace document {

TitleBlock titleBlock(const scenario::Draft& draft, const programme::Assignments& assignments) {
    const auto text = [&assignments](std::string_view name) {
        return std::string(assignments.value("document." + std::string(name), 0));
    };
    return {draft.content().region, text("region_genitive"), text("programme_title"), text("act_kind"),
            text("act_date"),       text("act_number"),      text("organisation"),    text("signatory_post"),
            text("signatory"),      text("executor"),        text("phone"),           draft.years()};
}

PaperMark paperMark(std::span<const check::CheckFinding> findings) {
    const bool hasErrors =
        std::ranges::find(findings, check::State::Error, &check::CheckFinding::state) != findings.end();
    return hasErrors ? PaperMark::Project : PaperMark::None;
}

/// A sheet of a scenario says so: laid beside one of the programme, nothing else tells them apart.
std::vector<std::string> footMarks(const scenario::Draft& draft, scenario::ScenarioId scenario) {
    std::vector<std::string> marks;
    if (scenario != scenario::rootScenario) {
        marks.push_back("Сценарий «" + draft.scenario(scenario)->name + "»");
    }
    if (!draft.content().origin.empty()) {
        marks.push_back(draft.content().origin);
    }
    return marks;
}

std::vector<PrintedTable> printedTables(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                        const programme::Calculation& calculation, int appendixNumber,
                                        std::span<const int> years, PaperMark mark, ServicesColumn services,
                                        MoneyShown money) {
    const form::Edition& edition = draft.edition();
    const programme::Assignments assignments = draft.assignments(scenario);
    const programme::FilledTable filled =
        money == MoneyShown::AsPrinted ? programme::FilledTable(edition, calculation, appendixNumber, assignments)
                                       : programme::FilledTable(edition, calculation, appendixNumber);
    TableSource source;
    source.appendix = &filled.appendix();
    source.titles = titleBlock(draft, assignments);
    source.money = form::moneyName(filled.money());
    source.headMark = mark == PaperMark::Project ? "ПРОЕКТ" : "";
    source.footMarks = footMarks(draft, scenario);
    source.services = calculation.countsServices(appendixNumber) ? services : ServicesColumn::Hidden;
    source.cell = [&filled](const form::CellAddress& address, int year) { return filled.cell(address, year); };
    source.rows = [&filled](int year) { return filled.rows(year); };
    std::vector<PrintedTable> tables;
    if (filled.appendix().yearsTogether) {
        source.years = draft.years();
        tables.push_back(buildTable(source));
    } else {
        for (const int year : years) {
            source.years = {year};
            tables.push_back(buildTable(source));
        }
    }
    if (!tables.empty()) {
        tables.back().reference = referenceTables(draft, assignments, appendixNumber, filled.money());
        for (PrintedTable& reference : tables.back().reference) {
            reference.headMark = source.headMark;
            reference.footMarks = source.footMarks;
            reference.sheet = tables.back().sheet;
        }
    }
    return tables;
}

}  // namespace document
