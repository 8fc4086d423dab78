#include "core/analysis/target.h"

#include <algorithm>
#include <array>

namespace analysis {

namespace {

constexpr std::array<std::pair<std::string_view, form::Measure>, 2> measuresOfSources{
    {{"cost", form::Measure::Cost}, {"percap", form::Measure::Percap}}};

text::Outcome<Target> refuse(std::string_view path, std::string reason) {
    return text::Outcome<Target>::failed({{text::Severity::Error, text::Place::ofParameter(std::string(path)),
                                           "«" + std::string(path) + "»: " + std::move(reason)}});
}

/// The named cell, or every open cell of the row with the named measure.
std::vector<form::CellAddress> cellsOf(const form::CellAddress& named, const form::Edition& edition,
                                       const programme::YearResult& year) {
    if (edition.column(named)) {
        return {named};
    }
    std::vector<form::CellAddress> cells;
    const auto* appendix = edition.appendix(named.appendix);
    const auto word =
        std::ranges::find(measuresOfSources, named.column, &std::pair<std::string_view, form::Measure>::first);
    if (!appendix || word == measuresOfSources.end()) {
        return cells;
    }
    for (const auto& column : appendix->columns) {
        const form::CellAddress cell{named.appendix, named.row, column.key};
        if (column.measure == word->second && year.cell(cell).figure) {
            cells.push_back(cell);
        }
    }
    return cells;
}

/// Decimals the plan rounds the cell to; −1 – the form prints it as it comes.
int targetDigits(const form::CellAddress& cell, const programme::YearResult& year) {
    const auto* planned = year.plan().cell(cell);
    return plan::isEntered(year.plan(), *planned, year.values()) ? planned->entryDigits : planned->digits;
}

}  // namespace

std::optional<decimal::Decimal> Target::figureOf(const programme::YearResult& year) const {
    std::optional<decimal::Decimal> sum;
    for (const auto& cell : cells) {
        const auto part = year.cell(cell).figure;
        if (part) {
            sum = sum ? *sum + *part : *part;
        }
    }
    return sum;
}

text::Outcome<Target> findTarget(std::string_view path, const form::Edition& edition,
                                 const programme::YearResult& year) {
    const auto named = form::CellAddress::fromPath(path);
    if (!named) {
        return refuse(path, "это не ячейка формы; ожидалась, например, a2.20.cost_oms");
    }
    if (!edition.row(*named)) {
        return refuse(path, "в форме нет приложения " + std::to_string(named->appendix) + " со строкой " + named->row);
    }
    Target target{std::string(path), cellsOf(*named, edition, year), {}, -1, {}, true};
    if (target.cells.empty()) {
        std::string keys;
        for (const auto& column : edition.appendix(named->appendix)->columns) {
            keys += (keys.empty() ? "" : ", ") + column.key;
        }
        return refuse(path, "такого столбца с числом в строке нет; столбцы приложения: " + keys);
    }
    const auto view = year.cell(target.cells.front());
    if (view.closed() || view.dash()) {
        return refuse(path, "ячейка закрыта формой, числа в ней не бывает");
    }
    target.figure = target.figureOf(year);
    target.complete =
        std::ranges::none_of(target.cells, [&](const form::CellAddress& cell) { return year.cell(cell).incomplete; });
    if (!target.figure) {
        return refuse(path, "в " + std::to_string(year.year()) + " году числа здесь нет; заполните строку");
    }
    target.measure = edition.column(target.cells.front())->measure;
    for (const auto& cell : target.cells) {
        const int digits = targetDigits(cell, year);
        target.digits = std::max(target.digits, digits < 0 ? std::max(6, target.figure->scale()) : digits);
    }
    return {std::move(target), {}};
}

std::string incompleteWords(const Target& target) {
    return target.complete ? std::string()
                           : "Число «" + target.path
                                 + "» неполное: введены не все слагаемые, и найденное верно только для введённых.";
}

std::string unitName(form::Measure measure, const form::Edition& edition) {
    switch (measure) {
    case form::Measure::Volume:
        return "на человека";
    case form::Measure::UnitCost:
        return "руб. за единицу";
    case form::Measure::Percap:
        return "руб. на человека";
    case form::Measure::Cost:
        return std::string(form::moneyName(edition.money));
    case form::Measure::Share:
        return "%";
    case form::Measure::Other:
        break;
    }
    return {};
}

}  // namespace analysis
