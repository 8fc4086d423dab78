#include "core/analysis/lever.h"

#include "core/text/plural.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace analysis {

namespace {

using decimal::Decimal;

constexpr int coefficientDigits = 6;

text::Finding leverFault(const std::string& path, std::string reason) {
    return {text::Severity::Error, text::Place::ofParameter(path), "«" + path + "»: " + std::move(reason)};
}

/// Of a volume the form prints as it comes: as many decimals as the longest volume of the column has.
int longestInColumn(const form::CellAddress& cell, const WhatIf& whatIf) {
    const auto& base = whatIf.base();
    int longest = 0;
    for (const auto& planned : base.plan().cells) {
        if (planned.address.appendix != cell.appendix || planned.address.column != cell.column) {
            continue;
        }
        if (planned.entry != plan::noSlot && base.values()[planned.entry].present) {
            longest = std::max(longest, base.values()[planned.entry].number.scale());
        }
    }
    return longest;
}

int leverDigits(const programme::Parameter& parameter, const Decimal& value, const WhatIf& whatIf) {
    if (parameter.kind == programme::ParameterKind::Coefficient) {
        return coefficientDigits;
    }
    if (parameter.kind == programme::ParameterKind::Services) {
        return 0;
    }
    if (!parameter.cell) {
        return parameter.kind == programme::ParameterKind::Population ? value.scale() : std::max(2, value.scale());
    }
    const auto* planned = whatIf.base().plan().cell(*parameter.cell);
    if (planned && planned->entryDigits >= 0) {
        return planned->entryDigits;
    }
    const auto* column = whatIf.edition().column(*parameter.cell);
    return std::max(value.scale(),
                    column && column->digits ? *column->digits : longestInColumn(*parameter.cell, whatIf));
}

/// Parts of an either-or row outweigh its own entry: turning that changes nothing.
bool isOutweighed(const plan::PlannedCell& cell, const WhatIf& whatIf) {
    const auto& values = whatIf.base().values();
    return cell.entry != plan::noSlot && values[cell.entry].present
           && !plan::isEntered(whatIf.base().plan(), cell, values);
}

std::optional<programme::DefaultOrigin> originOf(const programme::Parameter& parameter, const WhatIf& whatIf) {
    if (parameter.kind != programme::ParameterKind::Cell) {
        return std::nullopt;
    }
    const auto* origin = whatIf.base().defaultOrigin(*parameter.cell);
    return origin ? std::optional(*origin) : std::nullopt;
}

/// What stands in force: the user's own value, the default of the year, or what the edition gives.
std::optional<Decimal> valueOf(const std::string& path, const WhatIf& whatIf) {
    const auto& base = whatIf.base();
    if (const auto slot = base.plan().input(path); slot != plan::noSlot) {
        return base.values()[slot].present ? std::optional(base.values()[slot].number) : std::nullopt;
    }
    if (auto own = programme::assignedNumber(whatIf.assignments(), path, whatIf.year())) {
        return own;
    }
    return programme::editionNumber(path, whatIf.year(), whatIf.references(), whatIf.region());
}

text::Outcome<Lever> single(const std::string& path, const WhatIf& whatIf) {
    const auto parameter = programme::parseParameter(path, whatIf.edition());
    if (!parameter) {
        return text::Outcome<Lever>::failed({leverFault(path, parameter.findings.front().text)});
    }
    if (!parameter.value->isNumber() || !parameter.value->perYear() || programme::holdsText(path, whatIf.edition())) {
        return text::Outcome<Lever>::failed({leverFault(path, "это не число одного года; подбирать его нельзя")});
    }
    const auto value = valueOf(path, whatIf);
    if (!value && parameter.value->kind != programme::ParameterKind::Norm && parameter.value->cell
        && whatIf.base().cell(*parameter.value->cell).figure) {
        return text::Outcome<Lever>::failed(
            {leverFault(path, "рассчитано из других чисел; своего значения здесь нет")});
    }
    if (!value) {
        return text::Outcome<Lever>::failed(
            {leverFault(path, "в " + std::to_string(whatIf.year()) + " году значения нет; сначала введите его")});
    }
    const auto* planned = parameter.value->kind == programme::ParameterKind::Cell
                              ? whatIf.base().plan().cell(*parameter.value->cell)
                              : nullptr;
    if (planned && isOutweighed(*planned, whatIf)) {
        return text::Outcome<Lever>::failed(
            {leverFault(path, "складывается из других строк; своё значение строки не действует")});
    }
    Lever lever;
    lever.name = path;
    lever.russian = parameter.value->describe(whatIf.edition());
    lever.digits = leverDigits(*parameter.value, *value, whatIf);
    lever.current = *value;
    lever.rounder = whatIf.rounder();
    lever.cells = {{path, *value, lever.digits, originOf(*parameter.value, whatIf)}};
    std::tie(lever.least, lever.most) = boundsOf(path, *value, whatIf.edition());
    return {std::move(lever), {}};
}

/// «a2.unit_cost»: an appendix and a column, no row.
std::optional<form::CellAddress> columnNamed(std::string_view name, const form::Edition& edition) {
    const auto point = name.find('.');
    if (point == std::string_view::npos || name.find('.', point + 1) != std::string_view::npos) {
        return std::nullopt;
    }
    for (const auto& appendix : edition.appendices) {
        if (name.substr(0, point) != "a" + std::to_string(appendix.number)) {
            continue;
        }
        if (appendix.columnIndex(name.substr(point + 1)) >= 0) {
            return form::CellAddress{appendix.number, {}, std::string(name.substr(point + 1))};
        }
    }
    return std::nullopt;
}

std::vector<std::string> rowsWithValue(const form::CellAddress& column, const WhatIf& whatIf) {
    std::vector<std::string> rows;
    for (const auto& planned : whatIf.base().plan().cells) {
        const auto& cell = planned.address;
        if (cell.appendix == column.appendix && cell.column == column.column && planned.entry != plan::noSlot
            && whatIf.base().values()[planned.entry].present && !isOutweighed(planned, whatIf)) {
            rows.push_back(cell.row);
        }
    }
    return rows;
}

text::Outcome<Lever> group(const LeverName& name, const form::CellAddress& column, const WhatIf& whatIf) {
    text::Outcome<Lever> found{Lever{}, {}};
    auto& lever = *found.value;
    for (const auto& row : name.rows.empty() ? rowsWithValue(column, whatIf) : name.rows) {
        auto cell = single(form::CellAddress{column.appendix, row, column.column}.path(), whatIf);
        if (!cell) {
            found.findings.insert(found.findings.end(), cell.findings.begin(), cell.findings.end());
        } else if (std::ranges::find(lever.cells, cell.value->name, &LeverCell::path) == lever.cells.end()) {
            lever.cells.push_back(cell.value->cells.front());
        }
    }
    if (lever.cells.empty() && found.findings.empty()) {
        found.findings.push_back(leverFault(name.parameter, "в столбце нет ни одного значения этого года"));
    }
    if (!found.findings.empty()) {
        return text::Outcome<Lever>::failed(std::move(found.findings));
    }
    const auto& columns = whatIf.edition().appendix(column.appendix)->columns;
    const auto& of = *std::ranges::find(columns, column.column, &form::Column::key);
    lever.name = name.parameter;
    lever.russian = "общий множитель: " + text::inSentence(of.shortName) + ", "
                    + text::counted(lever.cells.size(), "строка", "строки", "строк");
    lever.isFactor = true;
    lever.current = Decimal(1);
    lever.rounder = whatIf.rounder();
    lever.digits = coefficientDigits;
    lever.least = {Decimal(0), BoundSource::Law};
    lever.most = {Decimal(10), BoundSource::Search};
    return found;
}

}  // namespace

std::vector<scenario::Setting> Lever::settingsAt(const Decimal& value, scenario::ScenarioId scenario, int year,
                                                 const std::string& note) const {
    std::vector<scenario::Setting> settings;
    for (const auto& cell : cells) {
        const auto at = isFactor ? rounder.rounded(cell.value * value, cell.digits) : value;
        settings.push_back({scenario, cell.path, year, at.toPlain(), note, {}});
    }
    return settings;
}

text::Outcome<Lever> findLever(const LeverName& name, const WhatIf& whatIf) {
    if (const auto column = columnNamed(name.parameter, whatIf.edition())) {
        return group(name, *column, whatIf);
    }
    if (!name.rows.empty()) {
        return text::Outcome<Lever>::failed(
            {leverFault(name.parameter, "со строками указывают столбец, например a2.unit_cost")});
    }
    return single(name.parameter, whatIf);
}

std::vector<Lever> everyLever(const WhatIf& whatIf) {
    std::vector<Lever> levers;
    auto paths = whatIf.base().plan().inputs;
    paths.emplace_back("coefficient.kd");
    for (const auto& path : paths) {
        if (path.starts_with("adjust.")) {
            continue;
        }
        auto lever = single(path, whatIf);
        if (lever && !lever.value->current.isZero()) {
            levers.push_back(std::move(*lever.value));
        }
    }
    return levers;
}

}  // namespace analysis
