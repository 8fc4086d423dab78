#include "core/exchange/comparison_text.h"
#include "core/text/json.h"

namespace exchange {

namespace {

using decimal::Decimal;

text::Json plainJson(const std::optional<Decimal>& number) {
    return number ? number->toPlain() : std::string();
}

text::Json figureAsJson(const ComparisonReport& report, const scenario::ComparedFigure& figure) {
    // Another form may have a figure where the baseline's is closed.
    if (figure.rule == form::RuleKind::Closed && !figure.differs()) {
        return "X";
    }
    if (figure.rule == form::RuleKind::Dash && !figure.differs()) {
        return "-";
    }
    text::Json json;
    for (std::size_t side = 0; side < figure.sides.size(); ++side) {
        const scenario::FigureDifference& one = figure.sides[side];
        text::Json& value = json[report.comparison.sides[side]];
        value["value"] = plainJson(one.became);
        if (!one.becameComplete) {
            value["complete"] = false;
        }
        if (side != report.comparison.baseline) {
            value["delta"] = plainJson(one.delta);
            value["delta_percent"] = plainJson(one.percent());
        }
    }
    return json;
}

text::Json rowAsJson(const ComparisonReport& report, const scenario::ComparedRow& row) {
    text::Json json;
    json["row"] = row.row->key;
    json["label"] = row.row->label;
    json["differs"] = row.differs();
    if (!row.complete) {
        json["complete"] = false;
    }
    for (std::size_t i = 0; i < report.comparison.columns.size(); ++i) {
        json[report.comparison.columns[i]->key] = figureAsJson(report, row.figures[i]);
    }
    json["cost"] = figureAsJson(report, row.cost);
    return json;
}

text::Json unmatchedAsJson(const ComparisonReport& report, const scenario::UnmatchedRow& row) {
    text::Json json;
    json["row"] = row.row.row;
    json["label"] = row.row.label;
    json["only_in"] = report.comparison.sides[row.ofBaseline ? report.comparison.baseline : row.side];
    json["not_in"] = report.comparison.sides[row.ofBaseline ? row.side : report.comparison.baseline];
    json["cost"] = plainJson(row.cost);
    return json;
}

text::Json splitAsJson(const SplitTable& table) {
    text::Json json;
    json["scenario"] = table.side;
    text::Json& rows = json["rows"] = text::Json::array();
    for (const auto& [row, parts] : table.rows) {
        text::Json one;
        one["row"] = row->key;
        one["was"] = plainJson(parts.was);
        one["became"] = plainJson(parts.became);
        one["delta"] = parts.delta.toPlain();
        for (const scenario::Factor factor : scenario::usualOrder) {
            one[std::string(factorKey(factor))] = parts.part(factor).toPlain();
        }
        one["structure"] = plainJson(parts.structure);
        one["rounding"] = parts.rounding.toPlain();
        if (!parts.complete) {
            one["complete"] = false;
        }
        rows.push_back(std::move(one));
    }
    return json;
}

}  // namespace

std::string comparisonAsJson(const ComparisonReport& report) {
    text::Json json;
    json["appendix"] = report.comparison.appendix;
    json["title"] = report.title;
    json["baseline"] = report.comparison.sides[report.comparison.baseline];
    json["scenarios"] = report.comparison.sides;
    text::Json& rows = json["rows"] = text::Json::array();
    for (const scenario::ComparedRow& row : report.comparison.rows) {
        rows.push_back(rowAsJson(report, row));
    }
    text::Json& unmatched = json["unmatched"] = text::Json::array();
    for (const scenario::UnmatchedRow& row : report.comparison.unmatched) {
        unmatched.push_back(unmatchedAsJson(report, row));
    }
    if (!report.splits.empty()) {
        json["order"] = report.splitOrder;
        text::Json& factors = json["factors"] = text::Json::array();
        for (const SplitTable& table : report.splits) {
            factors.push_back(splitAsJson(table));
        }
    }
    text::Json& overrides = json["overrides"] = text::Json::object();
    for (const auto& [name, lines] : report.overrides) {
        text::Json& sentences = overrides[name] = text::Json::array();
        for (const scenario::OverrideLine& line : lines) {
            sentences.push_back(line.sentence());
        }
    }
    return text::written(json);
}

}  // namespace exchange
