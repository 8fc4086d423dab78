#include "core/audit/plan_of_table.h"

#include "core/form/edition_words.h"
#include "core/form/lump_half.h"

#include <algorithm>

namespace audit {

namespace {

/// What its parts give outweighs an entry of the row.
bool isOverruled(const TableQuestion& question, const Figures& figures, const form::CellAddress& cell,
                 const form::CellRule& rule) {
    return rule.kind == form::RuleKind::Either
           && std::ranges::any_of(rowOf(question, cell).parts, [&](const std::string& part) {
                  return figures.contains({cell.appendix, part, cell.column});
              });
}

/// Of a lump sum the cost wins, as when a table is imported.
bool followsFromItsCost(const TableQuestion& question, const Figures& figures, const form::CellAddress& cell) {
    const auto half = form::lumpHalf(*question.edition, cell);
    return half && question.edition->column(cell)->measure == form::Measure::Percap && figures.contains(*half);
}

}  // namespace

std::vector<scenario::Setting> planOfTable(const TableQuestion& question, const AuditReport& report) {
    std::vector<scenario::Setting> settings;
    const auto put = [&](const std::string& path, int year, const std::string& value, const std::string& note) {
        settings.push_back({scenario::rootScenario, path, year, value, note, {}});
    };
    for (const InferredPeople& people : report.inferred.people) {
        put(people.parameter, question.year, People{people.range.low, people.range.high}.middle().toPlain(),
            people.given ? "по акту" : "выведено из опубликованной таблицы: стоимость ÷ подушевой норматив");
    }
    if (report.inferred.kdValue) {
        put("coefficient.kd", question.year, report.inferred.kdValue->toPlain(),
            "выведено из опубликованной таблицы: стоимость единицы ÷ норматив");
    }
    if (report.inferred.method != question.edition->costMethod) {
        const auto word =
            std::ranges::find(form::costMethodWords, report.inferred.method, &form::Word<form::CostMethod>::value);
        put("option.cost_method", 0, std::string(word->text), {});
    }
    for (const auto& [cell, figure] : report.figures) {
        const form::CellRule& rule = *question.edition->rule(cell);
        if (form::takesEntry(rule) && !isOverruled(question, report.figures, cell, rule)
            && !followsFromItsCost(question, report.figures, cell)) {
            put(cell.path(), question.year, figure.toPlain(), {});
        }
    }
    return settings;
}

}  // namespace audit
