#include "core/exchange/file_properties.h"

#include "core/document/title_block.h"

namespace exchange {

odf::Properties fileProperties(const scenario::Draft& draft, const std::vector<int>& tables,
                               scenario::ScenarioId scenario) {
    const programme::Assignments assignments = draft.assignments(scenario::rootScenario);
    odf::Properties properties;
    properties.title = tables.size() == 1 ? "Приложение " + std::to_string(tables.front())
                                          : std::string("Приложения к территориальной программе");
    properties.title += ", " + draft.content().region;
    properties.subject =
        "Территориальная программа государственных гарантий " + document::programmeYears(draft.years());
    properties.organisation = assignments.value("document.organisation", 0);
    properties.author = assignments.value("document.executor", 0);
    properties.comments = draft.content().origin;
    properties.comments += (properties.comments.empty() ? "" : ". ") + ("Сценарий: " + draft.scenario(scenario)->name);
    return properties;
}

}  // namespace exchange
