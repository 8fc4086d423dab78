#include "core/exchange/comparison_text.h"

#include "core/decimal/russian.h"

#include <algorithm>

namespace exchange {

namespace {

using scenario::Presence;

std::string labelOf(const form::Row& row) {
    return row.labelShort.empty() ? row.label : row.labelShort;
}

std::string orNothing(const std::string& words) {
    return words.empty() ? "не введено" : words;
}

std::string incompleteMark(bool complete) {
    return complete ? "" : " [неполно]";
}

/// «11 150,9 (−56,4; −0,5 %)»; in words where there is no Δ.
std::string differenceWords(const scenario::FigureDifference& one) {
    switch (one.presence()) {
    case Presence::Neither:
        return "не введено";
    case Presence::Appeared:
        return one.becameText() + " (появилось)";
    case Presence::Vanished:
        return "не введено (было " + one.wasText() + ")";
    case Presence::Both:
        break;
    }
    std::string words = one.becameText() + " (" + one.deltaText();
    if (one.percent()) {
        words += "; " + one.percentText() + "\u00A0%";
    }
    return words + ")";
}

std::string rowLines(const scenario::Comparison& comparison, const scenario::ComparedRow& row) {
    const scenario::ComparedFigure& cost = row.cost;
    std::string lines = row.row->key + "  " + labelOf(*row.row) + ": "
                        + orNothing(cost.sides[comparison.baseline].becameText())
                        + incompleteMark(cost.sides[comparison.baseline].becameComplete) + "\n";
    for (std::size_t side = 0; side < cost.sides.size(); ++side) {
        if (side != comparison.baseline) {
            lines += "    " + comparison.sides[side] + ": " + differenceWords(cost.sides[side])
                     + incompleteMark(cost.sides[side].becameComplete) + "\n";
        }
    }
    return lines;
}

bool isNowhere(const scenario::ComparedFigure& figure) {
    return std::ranges::all_of(figure.sides, [](const scenario::FigureDifference& side) { return !side.became; });
}

/// A row of a table that has no cost: the figures of its columns, those that stand on some side.
std::string columnLines(const scenario::Comparison& comparison, const scenario::ComparedRow& row) {
    std::string lines;
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const scenario::ComparedFigure& figure = row.figures[i];
        if (isNowhere(figure)) {
            continue;
        }
        lines += "    " + comparison.columns[i]->shortName + ": "
                 + orNothing(figure.sides[comparison.baseline].becameText())
                 + incompleteMark(figure.sides[comparison.baseline].becameComplete) + "\n";
        for (std::size_t side = 0; side < figure.sides.size(); ++side) {
            if (side != comparison.baseline) {
                lines += "        " + comparison.sides[side] + ": " + differenceWords(figure.sides[side])
                         + incompleteMark(figure.sides[side].becameComplete) + "\n";
            }
        }
    }
    return lines.empty() ? lines : row.row->key + "  " + labelOf(*row.row) + "\n" + lines;
}

std::string unmatchedLines(const scenario::Comparison& comparison) {
    std::string lines = comparison.unmatched.empty() ? "" : "\nСтроки, которые есть только в одной форме\n";
    for (const scenario::UnmatchedRow& row : comparison.unmatched) {
        lines += comparison.sides[row.ofBaseline ? comparison.baseline : row.side] + ": " + row.row.row + "  "
                 + row.row.label;
        lines += row.cost ? ": " + decimal::printRussian(*row.cost) + "\n" : "\n";
    }
    return lines;
}

std::string partLine(std::string_view name, const decimal::Decimal& part) {
    return "    " + std::string(name) + ": " + decimal::printSigned(part) + "\n";
}

std::string splitLines(const ComparisonReport& report) {
    if (report.splits.empty()) {
        return {};
    }
    std::string lines = "\nПочему изменилась стоимость\nПорядок замены: " + report.splitOrder + ".\n";
    for (const SplitTable& table : report.splits) {
        for (const auto& [row, parts] : table.rows) {
            lines += table.side + ", строка " + row->key + " «" + labelOf(*row)
                     + "»: " + decimal::printSigned(parts.delta) + incompleteMark(parts.complete) + "\n";
            for (const scenario::Factor factor : scenario::usualOrder) {
                lines += partLine(scenario::factorName(factor), parts.part(factor));
                if (factor == scenario::Factor::Volume && parts.structure) {
                    lines += partLine(scenario::structureName, *parts.structure);
                }
            }
            lines += partLine(scenario::roundingName, parts.rounding);
        }
    }
    return lines;
}

std::string overrideLines(const ComparisonReport& report) {
    std::string lines;
    for (const auto& [name, list] : report.overrides) {
        if (list.empty()) {
            continue;
        }
        lines += "\nИзменения сценария «" + name + "»\n";
        for (const scenario::OverrideLine& line : list) {
            lines += line.sentence() + "\n";
        }
    }
    return lines;
}

}  // namespace

std::string comparisonAsText(const ComparisonReport& report) {
    const scenario::Comparison& comparison = report.comparison;
    const auto hasCost = [](const scenario::ComparedRow& row) { return row.cost.rule != form::RuleKind::Closed; };
    const bool isOfCost = std::ranges::any_of(comparison.rows, hasCost);
    std::string words = report.title + ". "
                        + (isOfCost ? "Стоимость, " + std::string(form::moneyName(report.edition->money)) + " " : "")
                        + "Основа: " + comparison.sides[comparison.baseline] + "\n\n";
    std::string rows;
    for (const scenario::ComparedRow& row : comparison.rows) {
        rows += !isOfCost ? columnLines(comparison, row) : hasCost(row) ? rowLines(comparison, row) : "";
    }
    words += rows.empty() ? "Показать нечего: ни на одной стороне чисел нет.\n" : rows;
    return words + unmatchedLines(comparison) + splitLines(report) + overrideLines(report);
}

}  // namespace exchange
