#include "core/exchange/comparison_text.h"
#include "core/text/csv.h"

namespace exchange {

namespace {

using decimal::Decimal;

std::string plain(const std::optional<Decimal>& number) {
    return number ? number->toPlain() : std::string();
}

/// «X» and «-» stand where the form of the baseline prints them; another form may have a figure there.
std::string ofForm(const std::optional<Decimal>& number, form::RuleKind rule) {
    if (number) {
        return number->toPlain();
    }
    if (rule == form::RuleKind::Closed) {
        return "X";
    }
    return rule == form::RuleKind::Dash ? "-" : "";
}

void addFigure(std::string& csv, const ComparisonReport& report, const form::Row& row, const std::string& column,
               const scenario::ComparedFigure& figure) {
    for (std::size_t side = 0; side < figure.sides.size(); ++side) {
        if (side == report.comparison.baseline) {
            continue;
        }
        const scenario::FigureDifference& one = figure.sides[side];
        csv += text::csvLineForPeople({row.key, row.label, row.unit, column, report.comparison.sides[side],
                                       ofForm(one.was, figure.rule), ofForm(one.became, figure.rule), plain(one.delta),
                                       plain(one.percent())});
    }
}

}  // namespace

std::string_view factorKey(scenario::Factor factor) {
    switch (factor) {
    case scenario::Factor::Population:
        return "population";
    case scenario::Factor::Volume:
        return "volume";
    case scenario::Factor::UnitCost:
        return "unit_cost";
    case scenario::Factor::Coefficient:
        return "coefficient";
    case scenario::Factor::LumpSum:
        return "lump_sum";
    }
    return {};
}

std::string comparisonAsCsv(const ComparisonReport& report) {
    const scenario::Comparison& comparison = report.comparison;
    std::string csv =
        text::csvLine({"row", "label", "unit", "column", "scenario", "was", "became", "delta", "delta_percent"});
    for (const scenario::ComparedRow& row : comparison.rows) {
        for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
            addFigure(csv, report, *row.row, comparison.columns[i]->key, row.figures[i]);
        }
        if (row.cost.rule != form::RuleKind::Closed) {
            addFigure(csv, report, *row.row, "cost", row.cost);
        }
    }
    for (const scenario::UnmatchedRow& row : comparison.unmatched) {
        if (!row.ofBaseline) {
            csv += text::csvLineForPeople(
                {row.row.row, row.row.label, "", "cost", comparison.sides[row.side], "", plain(row.cost), "", ""});
        }
    }
    return csv;
}

std::string splitsAsCsv(const ComparisonReport& report) {
    std::vector<std::string> heading{"row", "label", "scenario", "was", "became", "delta"};
    for (const scenario::Factor factor : scenario::usualOrder) {
        heading.emplace_back(factorKey(factor));
    }
    heading.insert(heading.end(), {"structure", "rounding"});
    std::string csv = text::csvLine(heading);
    for (const SplitTable& table : report.splits) {
        for (const auto& [row, parts] : table.rows) {
            std::vector<std::string> line{row->key,         row->label,          table.side,
                                          plain(parts.was), plain(parts.became), parts.delta.toPlain()};
            for (const Decimal& part : parts.parts) {
                line.push_back(part.toPlain());
            }
            line.insert(line.end(), {plain(parts.structure), parts.rounding.toPlain()});
            csv += text::csvLineForPeople(line);
        }
    }
    return csv;
}

}  // namespace exchange
