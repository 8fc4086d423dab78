#include "core/exchange/table_paper.h"

#include "core/document/printed_tables.h"
#include "core/exchange/asked_table.h"
#include "core/exchange/file_properties.h"
#include "core/exchange/printed_comparison.h"
#include "core/writing/html.h"
#include "core/writing/odt.h"

namespace exchange {

namespace {

std::vector<document::PrintedTable> tablesOf(const scenario::Draft& draft, const programme::Calculation& calculation,
                                             const TableRequest& request) {
    const auto services = request.services ? document::ServicesColumn::Shown : document::ServicesColumn::Hidden;
    const auto mark = request.project ? document::PaperMark::Project : document::PaperMark::None;
    std::vector<document::PrintedTable> tables;
    for (const int appendix : askedAppendices(draft, calculation, request)) {
        for (document::PrintedTable& table :
             document::printedTables(draft, request.scenario, calculation, appendix, request.years, mark, services)) {
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

document::PrintedTable paperOf(const scenario::Draft& draft, const ComparisonReport& report) {
    return printedComparison(report, draft.content().region, draft.content().origin);
}

std::string comparisonTitle(const scenario::Draft& draft, const ComparisonReport& report) {
    return "Сравнение. " + report.title + ", " + draft.content().region;
}

}  // namespace

std::string tableAsOdt(const scenario::Draft& draft, const programme::Calculation& calculation,
                       const TableRequest& request) {
    return writing::asOdt(tablesOf(draft, calculation, request),
                          fileProperties(draft, askedAppendices(draft, calculation, request), request.scenario));
}

std::string tableAsHtml(const scenario::Draft& draft, const programme::Calculation& calculation,
                        const TableRequest& request) {
    return writing::asHtml(tablesOf(draft, calculation, request),
                           fileProperties(draft, askedAppendices(draft, calculation, request), request.scenario).title);
}

std::string comparisonAsOdt(const scenario::Draft& draft, const ComparisonReport& report) {
    odf::Properties properties = fileProperties(draft, {report.comparison.appendix}, scenario::rootScenario);
    properties.title = comparisonTitle(draft, report);
    properties.comments = draft.content().origin;
    return writing::asOdt(std::vector{paperOf(draft, report)}, properties);
}

std::string comparisonAsHtml(const scenario::Draft& draft, const ComparisonReport& report) {
    return writing::asHtml(std::vector{paperOf(draft, report)}, comparisonTitle(draft, report));
}

}  // namespace exchange
