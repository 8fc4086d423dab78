#include "app/cli/note_output.h"

#include "app/cli/outcome.h"
#include "app/cli/paper.h"
#include "core/exchange/file_properties.h"
#include "core/text/plural.h"

namespace cli {

std::vector<std::string_view> noteFormats() {
    std::vector<std::string_view> formats{"text", "odt", "html"};
    if (hasPaper()) {
        formats.emplace_back("pdf");
    }
    return formats;
}

bool hasNote(const note::NotePlan& plan) {
    const note::Composer composer(plan);
    return composer.faults().empty() && (!composer.layout().sections.empty() || composer.hasKept());
}

MadeNote makeNote(const note::NotePlan& plan, bool renew) {
    note::Composer composer(plan);
    if (!composer.faults().empty()) {
        throw Failure("Записка не составлена: образец формы не читается.", composer.faults());
    }
    if (composer.layout().sections.empty() && !composer.hasKept()) {
        throw Failure("Записка не составлена: в форме этого плана нет образца записки. Перейдите на новую редакцию "
                      "формы (upgrade).");
    }
    MadeNote made;
    std::vector<note::Section> sections = composer.note();
    for (note::Section& section : sections) {
        if (renew) {
            section = composer.renewed(section);
        }
        const std::string name = "Раздел «" + section.title() + "»: ";
        if (composer.state(section) == note::SectionState::Stale) {
            made.remarks.push_back(name + "числа в записке не те, что в плане; обновите раздел (--renew).");
        }
        std::string missing;
        for (const std::string& placeholder : composer.missing(section)) {
            missing += (missing.empty() ? "" : "; ") + composer.nameOf(placeholder);
        }
        if (!missing.empty()) {
            made.remarks.push_back(name + "не введено: " + missing + ".");
        }
    }
    made.paper = note::paperOf(plan, composer.title(), std::move(sections));
    return made;
}

std::string noteIn(std::string_view format, const scenario::Draft& draft, const note::Paper& paper) {
    if (format == "text") {
        return note::asText(paper);
    }
    if (format == "html") {
        return note::asHtml(paper);
    }
    if (format == "odt") {
        odf::Properties properties = exchange::fileProperties(draft, {}, scenario::rootScenario);
        properties.title = "Пояснительная записка, " + draft.content().region;
        return note::asOdt(paper, properties);
    }
    return asPdf([&paper](document::TextMeasure& measure) { return note::asPages(paper, measure); },
                 "Пояснительная записка, " + draft.content().region);
}

}  // namespace cli
