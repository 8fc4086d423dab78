#include "core/analysis/titles.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <iterator>

namespace analysis {

namespace {

/// «численность» → «Численность»: names of parameters begin with a letter from а to я.
std::string capital(const std::string& name) {
    auto characters = text::decodeUtf8(name);
    if (!characters.empty() && characters.front() >= U'а' && characters.front() <= U'я') {
        characters.front() -= 0x20;
    }
    return text::encodeUtf8(characters);
}

const form::Appendix& widest(const form::Edition& edition) {
    return edition.main();
}

std::string placeOf(const form::CellAddress& cell, const form::Edition& edition) {
    const bool other = cell.appendix != widest(edition).number;
    return (other ? "прил.\u00A0" + std::to_string(cell.appendix) + ", " : "") + "стр.\u00A0"
           + form::rowName(edition, cell);
}

std::string cellTitle(const form::CellAddress& cell, const std::string& measure, const form::Edition& edition) {
    const auto* row = edition.row(cell);
    if (!row) {
        return cell.path();
    }
    if (row->kind == form::RowKind::GrandTotal && cell.appendix == widest(edition).number) {
        return "Вся программа: " + measure;
    }
    return capital(row->labelShort.empty() ? row->label : row->labelShort) + ": " + measure + ", "
           + placeOf(cell, edition);
}

std::string measureOfAllSources(form::Measure measure) {
    return measure == form::Measure::Percap ? "на 1 человека, все источники" : "стоимость, все источники";
}

/// Adds the figure unless the list has it, or the year has nothing there.
void add(std::vector<Target>& targets, const std::string& path, const form::Edition& edition,
         const programme::YearResult& year) {
    auto target = findTarget(path, edition, year);
    const auto same = [&](const Target& other) { return other.cells == target.value->cells; };
    if (target && std::ranges::none_of(targets, same)) {
        targets.push_back(std::move(*target.value));
    }
}

/// The row's cost from all sources, then its costs one by one; with `percap` the per-capita figures too.
void addRow(std::vector<Target>& targets, const form::Appendix& appendix, const std::string& row, bool percap,
            const form::Edition& edition, const programme::YearResult& year) {
    add(targets, "a" + std::to_string(appendix.number) + "." + row + ".cost", edition, year);
    for (const auto measure : {form::Measure::Cost, form::Measure::Percap}) {
        for (const auto& column : appendix.columns) {
            if (column.measure == measure && (percap || measure == form::Measure::Cost)) {
                add(targets, form::CellAddress{appendix.number, row, column.key}.path(), edition, year);
            }
        }
    }
}

}  // namespace

std::string parameterTitle(std::string_view path, const form::Edition& edition) {
    const auto parameter = programme::parseParameter(path, edition);
    if (!parameter) {
        return std::string(path);
    }
    if (parameter.value->kind == programme::ParameterKind::Cell) {
        const auto& cell = *parameter.value->cell;
        return cellTitle(cell, text::inSentence(edition.column(cell)->shortName), edition);
    }
    return capital(parameter.value->describe(edition));
}

std::string leverTitle(const Lever& lever, const form::Edition& edition) {
    return lever.isFactor ? capital(lever.russian) : parameterTitle(lever.name, edition);
}

std::string targetTitle(const Target& target, const form::Edition& edition) {
    const auto& cell = target.cells.front();
    const auto* column = edition.column(cell);
    const bool several = target.cells.size() > 1;
    return cellTitle(cell, several ? measureOfAllSources(target.measure) : text::inSentence(column->shortName),
                     edition);
}

std::vector<Target> programmeTotals(const form::Edition& edition, const programme::YearResult& year) {
    std::vector<Target> targets;
    const auto& appendix = widest(edition);
    if (const auto* total = appendix.grandTotal()) {
        addRow(targets, appendix, total->key, true, edition, year);
    }
    return targets;
}

bool totalsAreWhole(const form::Edition& edition, const programme::YearResult& year) {
    const auto& appendix = widest(edition);
    const auto* total = appendix.grandTotal();
    return !total || std::ranges::none_of(appendix.columns, [&](const form::Column& column) {
        return year.cell({appendix.number, total->key, column.key}).incomplete;
    });
}

std::string incompleteTotalWords(std::span<const int> years) {
    if (years.empty()) {
        return {};
    }
    std::string named;
    for (const int year : years) {
        named += (named.empty() ? "" : ", ") + std::to_string(year);
    }
    return "Стоимость программы неполная, " + named + (years.size() == 1 ? " год" : " годы")
           + ": введены не все слагаемые.";
}

std::vector<Target> figuresAround(const form::CellAddress& cell, const form::Edition& edition,
                                  const programme::YearResult& year) {
    std::vector<Target> targets;
    const auto* appendix = edition.appendix(cell.appendix);
    if (!appendix || !edition.row(cell) || !edition.column(cell)) {
        return targets;
    }
    const auto view = year.cell(cell);
    if (view.figure && !view.entered) {
        add(targets, cell.path(), edition, year);
    }
    addRow(targets, *appendix, cell.row, false, edition, year);
    return targets;
}

std::vector<Lever> everyFactor(const WhatIf& whatIf) {
    std::vector<Lever> factors;
    for (const auto& appendix : whatIf.edition().appendices) {
        for (const auto& column : appendix.columns) {
            if (column.measure == form::Measure::Volume || column.measure == form::Measure::UnitCost) {
                if (auto lever = findLever({"a" + std::to_string(appendix.number) + "." + column.key, {}}, whatIf)) {
                    factors.push_back(std::move(*lever.value));
                }
            }
        }
    }
    return factors;
}

std::vector<Lever> offeredLevers(const WhatIf& whatIf) {
    auto levers = everyFactor(whatIf);
    auto single = everyLever(whatIf);
    std::ranges::stable_partition(single, [](const Lever& lever) { return !form::CellAddress::fromPath(lever.name); });
    levers.insert(levers.end(), std::make_move_iterator(single.begin()), std::make_move_iterator(single.end()));
    return levers;
}

}  // namespace analysis
