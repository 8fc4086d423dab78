#include "core/exchange/comparison_text.h"
#include "core/exchange/json.h"

namespace exchange {

namespace {

using decimal::Decimal;

Json plain(const std::optional<Decimal>& number) {
    return number ? number->toPlain() : std::string();
}

Json figureAsJson(const ComparisonReport& report, const scenario::ComparedFigure& figure) {
    // Another form may have a figure where the baseline's is closed.
    if (figure.rule == form::RuleKind::Closed && !figure.differs()) {
        return "X";
    }
    if (figure.rule == form::RuleKind::Dash && !figure.differs()) {
        return "-";
    }
    Json json;
    for (std::size_t side = 0; side < figure.sides.size(); ++side) {
        const scenario::FigureDifference& one = figure.sides[side];
        Json& value = json[report.comparison.sides[side]];
        value["value"] = plain(one.became);
        if (side != report.comparison.baseline) {
            value["delta"] = plain(one.delta);
            value["delta_percent"] = plain(one.percent());
        }
    }
    return json;
}

Json rowAsJson(const ComparisonReport& report, const scenario::ComparedRow& row) {
    Json json;
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

Json unmatchedAsJson(const ComparisonReport& report, const scenario::UnmatchedRow& row) {
    Json json;
    json["row"] = row.row.row;
    json["label"] = row.row.label;
    json["only_in"] = report.comparison.sides[row.ofBaseline ? report.comparison.baseline : row.side];
    json["not_in"] = report.comparison.sides[row.ofBaseline ? row.side : report.comparison.baseline];
    json["cost"] = plain(row.cost);
    return json;
}

Json splitAsJson(const SplitTable& table) {
    Json json;
    json["scenario"] = table.side;
    Json& rows = json["rows"] = Json::array();
    for (const auto& [row, parts] : table.rows) {
        Json one;
        one["row"] = row->key;
        one["was"] = plain(parts.was);
        one["became"] = plain(parts.became);
        one["delta"] = parts.delta.toPlain();
        for (const scenario::Factor factor : scenario::usualOrder) {
            one[std::string(factorKey(factor))] = parts.part(factor).toPlain();
        }
        one["structure"] = plain(parts.structure);
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
    Json json;
    json["appendix"] = report.comparison.appendix;
    json["title"] = report.title;
    json["baseline"] = report.comparison.sides[report.comparison.baseline];
    json["scenarios"] = report.comparison.sides;
    Json& rows = json["rows"] = Json::array();
    for (const scenario::ComparedRow& row : report.comparison.rows) {
        rows.push_back(rowAsJson(report, row));
    }
    Json& unmatched = json["unmatched"] = Json::array();
    for (const scenario::UnmatchedRow& row : report.comparison.unmatched) {
        unmatched.push_back(unmatchedAsJson(report, row));
    }
    if (!report.splits.empty()) {
        json["order"] = report.splitOrder;
        Json& factors = json["factors"] = Json::array();
        for (const SplitTable& table : report.splits) {
            factors.push_back(splitAsJson(table));
        }
    }
    Json& overrides = json["overrides"] = Json::object();
    for (const auto& [name, lines] : report.overrides) {
        Json& sentences = overrides[name] = Json::array();
        for (const scenario::OverrideLine& line : lines) {
            sentences.push_back(line.sentence());
        }
    }
    return written(json);
}

}  // namespace exchange
