#include "core/document/draft_table.h"

#include "core/document/build_table.h"
#include "core/document/reference_table.h"
#include "core/form/services_column.h"
#include "core/programme/money_scale.h"

#include <stdexcept>

namespace document {

namespace {

constexpr int usualDigits = 1;  ///< of money, where the column does not say

TitleBlock titleBlock(const scenario::Draft& draft, const programme::Assignments& assignments) {
    const auto text = [&assignments](std::string_view name) {
        return std::string(assignments.value("document." + std::string(name), 0));
    };
    return {draft.content().region, text("region_genitive"), text("programme_title"), text("act_kind"),
            text("act_date"),       text("act_number"),      text("organisation"),    text("signatory_post"),
            text("signatory"),      text("executor"),        text("phone"),           draft.years()};
}

std::vector<std::string> footMarks(const scenario::Draft& draft, DraftMark mark) {
    std::vector<std::string> marks;
    if (mark == DraftMark::Draft) {
        marks.emplace_back("Черновик");
    }
    if (!draft.content().origin.empty()) {
        marks.push_back(draft.content().origin);
    }
    return marks;
}

const programme::YearResult& resultOf(const programme::Calculation& calculation, int year) {
    const programme::YearResult* result = calculation.year(year);
    if (result == nullptr) {
        throw std::invalid_argument("В плане нет " + std::to_string(year) + " года");
    }
    return *result;
}

}  // namespace

std::vector<PrintedTable> printedTables(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                        const programme::Calculation& calculation, int appendixNumber,
                                        std::span<const int> years, DraftMark mark, ServicesColumn services) {
    const form::Edition& edition = draft.edition();
    const form::Appendix* appendix = edition.appendix(appendixNumber);
    if (appendix == nullptr) {
        throw std::invalid_argument("В форме нет приложения " + std::to_string(appendixNumber));
    }
    const programme::Assignments assignments = draft.assignments(scenario);
    const form::MoneyScale scale = programme::printedScale(assignments, edition);
    TableSource source;
    source.appendix = appendix;
    source.titles = titleBlock(draft, assignments);
    source.money = form::moneyName(scale);
    source.footMarks = footMarks(draft, mark);
    source.services = calculation.countsServices(appendixNumber) ? services : ServicesColumn::Hidden;
    source.cell = [&](const form::CellAddress& address, int year) {
        if (address.column == form::servicesKey) {
            return resultOf(calculation, year).services(address.appendix, address.row);
        }
        programme::CellView view = resultOf(calculation, year).cell(address);
        const form::Column* column = edition.column(address);
        if (view.figure && column != nullptr && column->measure == form::Measure::Cost) {
            view.figure = programme::inScale(*view.figure, edition.money, scale, column->digits.value_or(usualDigits),
                                             edition.rounding);
        }
        return view;
    };
    std::vector<PrintedTable> tables;
    if (appendix->yearsTogether) {
        source.years = draft.years();
        tables.push_back(buildTable(source));
    } else {
        for (const int year : years) {
            source.years = {year};
            tables.push_back(buildTable(source));
        }
    }
    if (!tables.empty()) {
        tables.back().reference = referenceTables(draft, assignments, appendixNumber, scale);
        for (PrintedTable& reference : tables.back().reference) {
            reference.footMarks = source.footMarks;
        }
    }
    return tables;
}

}  // namespace document
