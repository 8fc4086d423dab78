#include "app/cli/sweep_output.h"

#include "core/decimal/russian.h"
#include "core/text/csv.h"
#include "core/text/json.h"

#include <algorithm>

namespace cli {

namespace {

using decimal::printRussian;
using text::csvLine;

std::string plainOf(const std::optional<decimal::Decimal>& figure) {
    return figure ? figure->toPlain() : std::string();
}

}  // namespace

std::string gridHeader(std::string_view format, const analysis::SweepSpec& spec) {
    std::vector<std::string> names;
    for (const analysis::SweepAxis& axis : spec.axes) {
        names.push_back(axis.lever.name);
    }
    names.push_back(spec.target.path);
    if (format == "csv") {
        return csvLine(names);
    }
    std::string line;
    for (const std::string& name : names) {
        line += (line.empty() ? "" : "\t") + name;
    }
    return format == "json" ? std::string("[\n") : line + "\n";
}

std::string gridLine(std::string_view format, const analysis::SweepSpec& spec, const analysis::SweepPoint& point) {
    if (format == "json") {
        text::Json object;
        for (std::size_t i = 0; i < point.values.size(); ++i) {
            object[spec.axes[i].lever.name] = point.values[i].toPlain();
        }
        object[spec.target.path] = plainOf(point.figure);
        return object.dump();
    }
    std::vector<std::string> fields;
    std::string line;
    for (const decimal::Decimal& value : point.values) {
        fields.push_back(value.toPlain());
        line += printRussian(value) + "\t";
    }
    fields.push_back(plainOf(point.figure));
    return format == "csv" ? csvLine(fields) : line + (point.figure ? printRussian(*point.figure) : "–") + "\n";
}

namespace {

std::string statisticsAsText(const analysis::SweepSpec& spec, const analysis::SweepResult& result) {
    std::string text = spec.target.path + ", точек: " + std::to_string(result.count) + ", начальное число "
                       + std::to_string(spec.seed) + "\n";
    if (result.tooLarge > 0) {
        text += result.tooLargeWords() + "\n";
    }
    if (result.count == 0) {
        return text;
    }
    text += "в плане " + printRussian(*spec.target.figure) + (spec.target.complete ? "" : " (неполно)")
            + "; наименьшее " + printRussian(result.least) + ", среднее " + printRussian(result.mean) + ", наибольшее "
            + printRussian(result.most) + "; стандартное отклонение " + printRussian(result.deviation) + "\n";
    for (const analysis::Percentile& percentile : result.percentiles) {
        text += "не больше " + printRussian(percentile.figure) + " – в " + printRussian(percentile.percent)
                + " % случаев\n";
    }
    if (!result.accuracy.isZero()) {
        text += "Процентили – с точностью ±" + printRussian(result.accuracy) + "\n";
    }
    std::int64_t highest = 1;
    for (const analysis::HistogramBin& bin : result.histogram) {
        highest = std::max(highest, bin.count);
    }
    for (const analysis::HistogramBin& bin : result.histogram) {
        std::string bar;
        for (std::int64_t mark = 0; mark < bin.count * 40 / highest; ++mark) {
            bar += "█";
        }
        text += printRussian(bin.from) + " … " + printRussian(bin.to) + "\t" + std::to_string(bin.count) + "\t" + bar
                + "\n";
    }
    return text;
}

std::string statisticsAsCsv(const analysis::SweepSpec& spec, const analysis::SweepResult& result) {
    std::vector<std::vector<std::string>> lines{{"statistic", "from", "to", "value"},
                                                {"points", "", "", std::to_string(result.count)},
                                                {"empty", "", "", std::to_string(result.empty)},
                                                {"too_large", "", "", std::to_string(result.tooLarge)},
                                                {"least", "", "", result.least.toPlain()},
                                                {"most", "", "", result.most.toPlain()},
                                                {"mean", "", "", result.mean.toPlain()},
                                                {"deviation", "", "", result.deviation.toPlain()},
                                                {"accuracy", "", "", result.accuracy.toPlain()}};
    if (!spec.target.complete) {
        lines.push_back({"complete", "", "", "false"});
    }
    for (const analysis::Percentile& percentile : result.percentiles) {
        lines.push_back({"percentile", percentile.percent.toPlain(), "", percentile.figure.toPlain()});
    }
    for (const analysis::HistogramBin& bin : result.histogram) {
        lines.push_back({"histogram", bin.from.toPlain(), bin.to.toPlain(), std::to_string(bin.count)});
    }
    std::string csv;
    for (const std::vector<std::string>& line : lines) {
        csv += csvLine(line);
    }
    return csv;
}

std::string statisticsAsJson(const analysis::SweepSpec& spec, const analysis::SweepResult& result) {
    text::Json json{{"target", spec.target.path},
                    {"seed", spec.seed},
                    {"points", result.count},
                    {"empty", result.empty},
                    {"too_large", result.tooLarge},
                    {"least", result.least.toPlain()},
                    {"most", result.most.toPlain()},
                    {"mean", result.mean.toPlain()},
                    {"deviation", result.deviation.toPlain()},
                    {"accuracy", result.accuracy.toPlain()},
                    {"percentiles", text::Json::array()},
                    {"histogram", text::Json::array()}};
    if (!spec.target.complete) {
        json["complete"] = false;
    }
    for (const analysis::Percentile& percentile : result.percentiles) {
        json["percentiles"].push_back(
            {{"percent", percentile.percent.toPlain()}, {"figure", percentile.figure.toPlain()}});
    }
    for (const analysis::HistogramBin& bin : result.histogram) {
        json["histogram"].push_back({{"from", bin.from.toPlain()}, {"to", bin.to.toPlain()}, {"count", bin.count}});
    }
    return text::written(json);
}

}  // namespace

std::string statisticsIn(std::string_view format, const analysis::SweepSpec& spec,
                         const analysis::SweepResult& result) {
    if (format == "json") {
        return statisticsAsJson(spec, result);
    }
    return format == "csv" ? statisticsAsCsv(spec, result) : statisticsAsText(spec, result);
}

std::string tornadoIn(std::string_view format, const std::vector<analysis::TornadoBar>& bars) {
    text::Json json = text::Json::array();
    std::string csv = csvLine({"parameter", "label", "current", "less", "more", "figure_less", "figure_more", "width"});
    std::string text;
    for (const analysis::TornadoBar& bar : bars) {
        const std::vector<std::string> fields{bar.parameter,
                                              bar.russian,
                                              bar.current.toPlain(),
                                              bar.less.toPlain(),
                                              bar.more.toPlain(),
                                              bar.figureAtLess.toPlain(),
                                              bar.figureAtMore.toPlain(),
                                              bar.width().toPlain()};
        csv += csvLine(fields);
        json.push_back({{"parameter", fields[0]},
                        {"label", fields[1]},
                        {"current", fields[2]},
                        {"less", fields[3]},
                        {"more", fields[4]},
                        {"figure_less", fields[5]},
                        {"figure_more", fields[6]},
                        {"width", fields[7]}});
        text += bar.russian + " (" + bar.parameter + "): " + printRussian(bar.figureAtLess) + " … "
                + printRussian(bar.figureAtMore) + ", размах " + printRussian(bar.width()) + "\n";
    }
    if (format == "json") {
        return text::written(json);
    }
    return format == "csv" ? csv : text;
}

}  // namespace cli
