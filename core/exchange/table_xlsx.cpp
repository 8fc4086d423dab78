#include "core/exchange/table_xlsx.h"

#include "core/document/printed_tables.h"
#include "core/document/title_block.h"
#include "core/exchange/value_sheet.h"
#include "core/exchange/workbook.h"

namespace exchange {

namespace {

WorkbookProperties propertiesOf(const scenario::Draft& draft, const TableRequest& request) {
    const programme::Assignments assignments = draft.assignments(scenario::rootScenario);
    WorkbookProperties properties;
    properties.title = "Приложение " + std::to_string(request.appendix) + ", " + draft.content().region;
    properties.subject =
        "Территориальная программа государственных гарантий " + document::programmeYears(draft.years());
    properties.organisation = assignments.value("document.organisation", 0);
    properties.author = assignments.value("document.executor", 0);
    properties.comments = draft.content().origin;
    properties.comments +=
        (properties.comments.empty() ? "" : ". ") + ("Сценарий: " + draft.scenario(request.scenario)->name);
    return properties;
}

/// «2016 год»; «2015–2017 годы» where all stand together.
std::vector<std::string> sheetNames(const scenario::Draft& draft, const TableRequest& request) {
    if (draft.edition().appendix(request.appendix)->yearsTogether) {
        const std::vector<int> years = draft.years();
        return {std::to_string(years.front()) + "–" + std::to_string(years.back()) + " годы"};
    }
    std::vector<std::string> names;
    for (const int year : request.years) {
        names.push_back(std::to_string(year) + " год");
    }
    return names;
}

}  // namespace

std::string tableAsXlsx(const scenario::Draft& draft, const programme::Calculation& calculation,
                        const TableRequest& request) {
    const std::vector<document::PrintedTable> tables = document::printedTables(
        draft, request.scenario, calculation, request.appendix, request.years, document::PaperMark::None,
        request.services ? document::ServicesColumn::Shown : document::ServicesColumn::Hidden);
    const std::vector<std::string> names = sheetNames(draft, request);
    const auto labelColumns = static_cast<int>(draft.edition().appendix(request.appendix)->leading.size());
    Workbook workbook(propertiesOf(draft, request));
    SheetLooks looks(workbook.handle());
    for (std::size_t index = 0; index < tables.size(); ++index) {
        ValueSheet(workbook.addSheet(names[index]), looks, tables[index], labelColumns).write();
    }
    return std::move(workbook).bytes();
}

}  // namespace exchange
