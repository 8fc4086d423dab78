#include "core/report/key_figures.h"

#include "core/check/check.h"
#include "core/check/stage_summary.h"
#include "core/decimal/russian.h"
#include "core/text/plural.h"

#include <algorithm>

namespace report {

namespace {

using Figure = std::optional<decimal::Decimal>;

/// The year before, where the plan has it.
int yearBefore(const ReportSource& source) {
    const std::vector<int> years = source.draft.years();
    return std::ranges::find(years, source.year - 1) == years.end() ? 0 : source.year - 1;
}

struct Card {
    std::string name;
    Figure cost;
    std::string unit;
    Figure change;
    std::vector<std::string> lines;
    bool complete = true;
};

void writeCard(text::Xml& html, const Card& card, int comparedYear) {
    html.open("div").attribute("class", "card").open("h3").words(card.name).close();
    html.open("p").attribute("class", "figure");
    html.words(card.cost ? decimal::printRussian(*card.cost) : "не введено");
    if (card.cost) {
        html.open("span").words(" " + card.unit).close();
    }
    html.close();
    if (card.change) {
        html.open("p")
            .words(decimal::printSigned(*card.change) + "\u00A0% к " + std::to_string(comparedYear) + " году")
            .close();
    }
    for (const std::string& line : card.lines) {
        html.open("p").words(line).close();
    }
    if (!card.complete) {
        html.open("p").attribute("class", "trouble").words("Неполно: введены не все слагаемые").close();
    }
    html.close();
}

Card cardOf(const check::StageBlock& block, const std::string& money) {
    Card card{block.layout->totalName, block.total.cost.figure, money, block.total.cost.change, {}};
    card.complete = !block.total.cost.incomplete;
    if (block.total.share) {
        card.lines.push_back("доля в стоимости – " + decimal::printRussian(*block.total.share) + "\u00A0%");
    }
    if (block.total.percap.figure) {
        card.lines.push_back("на человека – " + decimal::printRussian(*block.total.percap.figure) + "\u00A0руб.");
    }
    return card;
}

void writeFindings(text::Xml& html, const ReportSource& source) {
    const auto findings = check::runChecks(source.draft, source.scenario, source.calculation);
    const auto count = [&](check::State state) {
        return std::ranges::count_if(findings, [&](const check::CheckFinding& finding) {
            return finding.state == state && (finding.year == 0 || finding.year == source.year);
        });
    };
    const auto errors = count(check::State::Error);
    const auto warnings = count(check::State::Warning);
    html.open("p").attribute("class", errors > 0 ? "trouble" : "calm");
    html.words(errors + warnings == 0
                   ? std::string("Проверки: замечаний нет.")
                   : "Проверки: " + text::counted(errors, "ошибка", "ошибки", "ошибок") + ", "
                         + text::counted(warnings, "предупреждение", "предупреждения", "предупреждений") + ".")
        .close();
}

}  // namespace

void writeKeyFigures(text::Xml& html, const ReportSource& source) {
    const int before = yearBefore(source);
    const check::StageSummary summary = check::stageSummary(source.draft, source.draft.assignments(source.scenario),
                                                            source.calculation, source.year, before);
    const std::string money(form::moneyName(source.draft.edition().money));
    html.open("section").attribute("class", "key").open("div").attribute("class", "cards");
    Card whole{"Стоимость программы", summary.whole, money, summary.wholeChange, {}};
    whole.complete = summary.wholeComplete;
    writeCard(html, whole, before);
    for (const check::StageBlock& block : summary.blocks) {
        writeCard(html, cardOf(block, money), before);
    }
    html.close();
    writeFindings(html, source);
    html.close();
}

}  // namespace report
