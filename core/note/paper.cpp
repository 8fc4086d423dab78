#include "core/note/paper.h"

#include "core/document/printed_tables.h"

namespace note {

Paper paperOf(const NotePlan& plan, std::vector<std::string> title, std::vector<Section> sections) {
    const programme::Assignments assignments = plan.draft.assignments(plan.scenario);
    return {std::move(title), std::move(sections),
            document::closingBlock(document::titleBlock(plan.draft, assignments)),
            document::footMarks(plan.draft, plan.scenario)};
}

std::vector<std::string> numberedTitles(const std::vector<Section>& sections) {
    std::vector<std::string> titles;
    int number = 0;
    for (const Section& section : sections) {
        const std::string title = section.title();
        titles.push_back(title.empty() ? title : std::to_string(++number) + ".\u00A0" + title);
    }
    return titles;
}

std::string tableCaption(const Table& table, int number) {
    return "Таблица\u00A0" + std::to_string(number) + ". " + table.title;
}

}  // namespace note
