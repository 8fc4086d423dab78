#include "app/cli/table_output.h"

#include "app/cli/paper.h"
#include "core/document/draft_table.h"

namespace cli {

std::vector<std::string_view> tableFormats() {
    std::vector<std::string_view> formats{"csv", "json"};
    if (hasPaper()) {
        formats.emplace_back("pdf");
    }
    return formats;
}

std::string tableIn(std::string_view format, const scenario::Draft& draft, const programme::Calculation& calculation,
                    const exchange::TableRequest& request) {
    if (format == "csv") {
        return exchange::tableAsCsv(draft, calculation, request);
    }
    if (format == "json") {
        return exchange::tableAsJson(draft, calculation, request);
    }
    const std::string title = "Приложение " + std::to_string(request.appendix) + ", " + draft.content().region;
    return asPdf(document::printedTables(draft, calculation, request.appendix, request.years), title);
}

}  // namespace cli
