#include "app/cli/table_output.h"

#include "app/cli/outcome.h"
#include "app/cli/paper.h"
#include "core/document/printed_tables.h"
#include "core/exchange/table_book.h"
#include "core/exchange/table_paper.h"

#include <unistd.h>

namespace cli {

std::vector<std::string_view> tableFormats() {
    std::vector<std::string_view> formats{"csv", "json", "xlsx", "ods", "odt", "html"};
    if (hasPaper()) {
        formats.emplace_back("pdf");
    }
    return formats;
}

bool holdsSeveralTables(std::string_view format) {
    return format == "xlsx" || format == "ods" || format == "odt" || format == "html";
}

void requireReadable(std::string_view format, const std::string& output) {
    const bool isText = format == "csv" || format == "json" || format == "text" || format == "html";
    if (!isText && output.empty() && ::isatty(STDOUT_FILENO) != 0) {
        throw UsageError("Файл " + std::string(format) + " не для экрана; укажите -o ФАЙЛ.");
    }
}

void requireForPeople(bool forPeople, std::string_view format) {
    if (forPeople && format != "csv") {
        throw UsageError("--for-people бывает только с --format csv.");
    }
}

bool isProject(const scenario::Draft& draft, scenario::ScenarioId scenario, const programme::Calculation& calculation) {
    return document::paperMark(check::runChecks(draft, scenario, calculation)) == document::PaperMark::Project;
}

std::string tableIn(std::string_view format, const scenario::Draft& draft, const programme::Calculation& calculation,
                    const exchange::TableRequest& request) {
    if (format == "csv") {
        return request.forPeople ? exchange::tableAsCsvForPeople(draft, calculation, request)
                                 : exchange::tableAsCsv(draft, calculation, request);
    }
    if (format == "json") {
        return exchange::tableAsJson(draft, calculation, request);
    }
    if (format == "xlsx") {
        return exchange::tableAsXlsx(draft, calculation, request);
    }
    if (format == "ods") {
        return exchange::tableAsOds(draft, calculation, request);
    }
    if (format == "odt") {
        return exchange::tableAsOdt(draft, calculation, request);
    }
    if (format == "html") {
        return exchange::tableAsHtml(draft, calculation, request);
    }
    const std::string title = "Приложение " + std::to_string(request.appendix) + ", " + draft.content().region;
    const auto services = request.services ? document::ServicesColumn::Shown : document::ServicesColumn::Hidden;
    std::vector<document::PrintedTable> tables =
        document::printedTables(draft, request.scenario, calculation, request.appendix, request.years,
                                request.project ? document::PaperMark::Project : document::PaperMark::None, services);
    for (document::PrintedTable& table : tables) {
        table.briefHeading = request.briefHeading;
    }
    return asPdf(tables, title);
}

}  // namespace cli
