#include "core/programme/parameter.h"

#include "core/form/parameter_path.h"
#include "core/programme/facts.h"
#include "core/programme/list_rows.h"
#include "core/programme/options.h"
#include "core/programme/parameter_names.h"
#include "core/programme/reasons.h"
#include "core/programme/row_order.h"

#include <algorithm>
#include <array>

namespace programme {

namespace {

using text::Findings;
using text::Outcome;
using text::Severity;

/// `named` – another parameter that the reason speaks of.
Outcome<Parameter> refuse(std::string_view path, std::string reason, std::vector<std::string> named = {}) {
    return Outcome<Parameter>::failed(
        {{Severity::Error, text::Place::ofParameter(std::string(path)), std::move(reason), std::move(named)}});
}

std::string appendixNumbers(const form::Edition& edition) {
    std::string numbers;
    for (const auto& appendix : edition.appendices) {
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(appendix.number);
    }
    return numbers;
}

std::string columnKeys(const form::Appendix& appendix) {
    std::string keys;
    for (const auto& column : appendix.columns) {
        keys += (keys.empty() ? "" : ", ") + column.key;
    }
    return keys;
}

/// Why the address names no cell of the form; empty when it does.
std::string missingCell(const form::CellAddress& cell, const form::Edition& edition) {
    const auto* appendix = edition.appendix(cell.appendix);
    if (!appendix) {
        return "в форме нет приложения " + std::to_string(cell.appendix) + "; есть " + appendixNumbers(edition);
    }
    if (appendix->isListKey(cell.row) && !isRowKey(cell.row)) {
        return wrongRowKey(cell.row);
    }
    if (!appendix->row(cell.row)) {
        return "в приложении " + std::to_string(cell.appendix) + " нет строки «" + cell.row + "»; строки – от "
               + appendix->rows.front().key + " до " + appendix->rows.back().key;
    }
    if (cell.column != "services" && appendix->columnIndex(cell.column) < 0) {
        return "в приложении " + std::to_string(cell.appendix) + " нет столбца «" + cell.column
               + "»; ожидался один из: " + columnKeys(*appendix);
    }
    return {};
}

Outcome<Parameter> parseServices(Parameter parameter, const form::Edition& edition) {
    const auto& cell = parameter.cell.value();
    const auto* appendix = edition.appendix(cell.appendix);
    const auto* row = edition.row(cell);
    for (std::size_t i = 0; i < appendix->columns.size(); ++i) {
        if (appendix->columns[i].measure == form::Measure::Cost && form::isProduct(row->cells[i])) {
            parameter.kind = ParameterKind::Services;
            return {std::move(parameter), {}};
        }
    }
    return refuse(parameter.path, "у строки " + parameter.cell->row
                                      + " нет числа услуг: её стоимость не считается из объёма и стоимости единицы");
}

Outcome<Parameter> parseCell(Parameter parameter, const form::Edition& edition) {
    const auto& cell = parameter.cell.value();
    if (auto reason = missingCell(cell, edition); !reason.empty()) {
        return refuse(parameter.path, reason);
    }
    if (cell.column == "services") {
        return parseServices(std::move(parameter), edition);
    }
    const auto& rule = *edition.rule(cell);
    if (rule.kind == form::RuleKind::Closed) {
        return refuse(parameter.path, "ячейка закрыта формой («X»), вводить в неё нечего");
    }
    if (rule.kind == form::RuleKind::Dash || rule.kind == form::RuleKind::Blank) {
        return refuse(parameter.path, "форма оставляет эту ячейку пустой, вводить в неё нечего");
    }
    if (!form::takesEntry(rule)) {
        return refuse(parameter.path,
                      "ячейка считается по правилам формы; чтобы исправить её, задайте поправку "
                          + form::adjustmentPath(cell) + " с примечанием",
                      {form::adjustmentPath(cell)});
    }
    parameter.kind = ParameterKind::Cell;
    return {std::move(parameter), {}};
}

Outcome<Parameter> parseAdjustment(Parameter parameter, const form::Edition& edition) {
    if (auto reason = missingCell(*parameter.cell, edition); !reason.empty()) {
        return refuse(parameter.path, reason);
    }
    const auto* rule = edition.rule(*parameter.cell);
    if (!rule || !form::holdsFigure(*rule)) {
        return refuse(parameter.path, "ячейка закрыта формой («X»), поправка к ней невозможна");
    }
    if (rule->kind == form::RuleKind::Input || rule->kind == form::RuleKind::Norm) {
        return refuse(parameter.path, "ячейка вводится, поправка к ней не нужна: задайте " + parameter.cell->path(),
                      {parameter.cell->path()});
    }
    parameter.kind = ParameterKind::Adjustment;
    return {std::move(parameter), {}};
}

/// Of any row, and of what is computed there too; only texts and closed cells have none.
Outcome<Parameter> parseFact(Parameter parameter, const form::Edition& edition) {
    const auto& cell = parameter.cell.value();
    if (auto reason = missingCell(cell, edition); !reason.empty()) {
        return refuse(parameter.path, reason);
    }
    const auto* column = edition.column(cell);
    if (column != nullptr && column->type != form::ColumnType::Number) {
        return refuse(parameter.path,
                      "в столбце «" + cell.column + "» не число; факт прежнего года есть только у чисел");
    }
    if (const auto* rule = edition.rule(cell); rule != nullptr && !form::holdsFigure(*rule)) {
        return refuse(parameter.path, "ячейка закрыта формой («X»), факта прежнего года у неё нет");
    }
    parameter.kind = parameter.path.starts_with(factPrefix) ? ParameterKind::Fact : ParameterKind::Previous;
    return {std::move(parameter), {}};
}

Outcome<Parameter> parseNorm(Parameter parameter, const form::Edition& edition) {
    if (auto reason = missingCell(*parameter.cell, edition); !reason.empty()) {
        return refuse(parameter.path, reason);
    }
    const auto* rule = edition.rule(*parameter.cell);
    if (!rule || !form::takesNormative(*rule)) {
        return refuse(parameter.path, "у ячейки нет федерального норматива");
    }
    parameter.kind = ParameterKind::Norm;
    return {std::move(parameter), {}};
}

Outcome<Parameter> parseDeviation(Parameter parameter, const form::Edition& edition) {
    const auto deviation = form::deviationOf(parameter.path);
    if (!deviation) {
        return refuse(parameter.path, "ожидалась ячейка и factor, reason или document, например: "
                                      "deviation.a2.33.volume.reason");
    }
    parameter.cell = deviation->cell;
    if (auto reason = missingCell(deviation->cell, edition); !reason.empty()) {
        return refuse(parameter.path, reason);
    }
    const auto* rule = edition.rule(deviation->cell);
    if (!rule || !form::takesNormative(*rule)) {
        return refuse(parameter.path, "у ячейки нет федерального норматива, отклонения от него не бывает");
    }
    parameter.kind = ParameterKind::Deviation;
    return {std::move(parameter), {}};
}

Outcome<Parameter> parseDigits(Parameter parameter, const form::Edition& edition) {
    parameter.kind = ParameterKind::Option;
    const auto target = digitsTarget(parameter.path);
    if (!target) {
        return refuse(parameter.path, "после @ ожидался год, например @2015");
    }
    if (const auto cell = form::CellAddress::fromPath(target->target)) {
        if (auto reason = missingCell(*cell, edition); !reason.empty()) {
            return refuse(parameter.path, reason);
        }
        const auto* rule = edition.rule(*cell);
        if (!rule || !form::holdsFigure(*rule)) {
            return refuse(parameter.path, "ячейка закрыта формой («X»)");
        }
        parameter.cell = cell;
        return {std::move(parameter), {}};
    }
    const bool known = std::ranges::any_of(
        edition.appendices, [&](const form::Appendix& appendix) { return appendix.columnIndex(target->target) >= 0; });
    if (!known || target->year != 0) {
        return refuse(parameter.path,
                      "нет столбца «" + target->target
                          + "»; ожидался ключ столбца или ячейка, например cost_oms или a2.02.cost_budget");
    }
    return {std::move(parameter), {}};
}

std::string rowOrderPaths(const form::Edition& edition) {
    std::string paths;
    for (const auto& appendix : edition.appendices) {
        if (appendix.listRow) {
            paths += (paths.empty() ? "" : ", ") + rowOrderPath(appendix.number);
        }
    }
    return paths;
}

Outcome<Parameter> parseRowOrder(Parameter parameter, int number, const form::Edition& edition) {
    const auto* appendix = edition.appendix(number);
    if (appendix == nullptr) {
        return refuse(parameter.path,
                      "в форме нет приложения " + std::to_string(number) + "; есть " + appendixNumbers(edition));
    }
    if (!appendix->listRow) {
        const std::string lists = rowOrderPaths(edition);
        return refuse(parameter.path, "строки приложения " + std::to_string(number)
                                          + " задаёт форма, их порядок не меняют"
                                          + (lists.empty() ? "" : "; ожидалось: " + lists));
    }
    parameter.kind = ParameterKind::Option;
    return {std::move(parameter), {}};
}

/// Only that the cell is one of the form: findings stand at computed cells too.
Outcome<Parameter> parseJustification(Parameter parameter, const form::Edition& edition) {
    const auto place = justifiedPlace(parameter.path);
    if (!place) {
        return refuse(parameter.path, "после justify. ожидались правило замечания и место через двоеточие, например "
                                      "justify.overhead:a2.30.cost_oms");
    }
    if (place->cell) {
        if (auto reason = missingCell(*place->cell, edition); !reason.empty()) {
            return refuse(parameter.path, reason);
        }
    } else if (!parseParameter(place->parameter, edition)) {
        return refuse(parameter.path, "места «" + place->parameter + "» нет; ожидалась ячейка или параметр");
    }
    parameter.cell = place->cell;
    parameter.kind = ParameterKind::Justification;
    return {std::move(parameter), {}};
}

Outcome<Parameter> parseChecklist(Parameter parameter, const form::Edition& edition) {
    if (checklistItem(parameter.path, edition) == nullptr) {
        return refuse(parameter.path,
                      "такого пункта в контрольном перечне формы нет; пункты печатает tpgg-cli check --checklist");
    }
    parameter.kind = ParameterKind::Checklist;
    return {std::move(parameter), {}};
}

Outcome<Parameter> unknown(std::string_view path) {
    return refuse(path, "неизвестный параметр; ожидалось, например: population.residents, a2.02.volume, "
                        "adjust.a2.02.cost_budget, option.cost_method, document.act_number");
}

}  // namespace

bool Parameter::perYear() const {
    constexpr std::array ofWholeFile{ParameterKind::Option, ParameterKind::Document, ParameterKind::ListOrder,
                                     ParameterKind::Note, ParameterKind::Checklist};
    return std::ranges::find(ofWholeFile, kind) == ofWholeFile.end();
}

bool Parameter::isNumber() const {
    constexpr std::array words{ParameterKind::Document, ParameterKind::Deviation, ParameterKind::Note,
                               ParameterKind::Justification, ParameterKind::Checklist};
    if (std::ranges::find(words, kind) != words.end()) {
        return false;
    }
    return kind != ParameterKind::Option || path.starts_with("option.digits.");
}

bool holdsText(std::string_view path, const form::Edition& edition) {
    constexpr std::array texts{std::string_view("document."), form::deviationPrefix, notePrefix, justifyPrefix};
    if (std::ranges::any_of(texts, [path](std::string_view prefix) { return path.starts_with(prefix); })) {
        return true;
    }
    const auto cell = form::CellAddress::fromPath(path);
    const form::Column* const column = cell ? edition.column(*cell) : nullptr;
    return column != nullptr && column->type != form::ColumnType::Number;
}

Outcome<Parameter> parseParameter(std::string_view path, const form::Edition& edition) {
    Parameter parameter;
    parameter.path = std::string(path);
    if (const auto named = std::ranges::find(namedParameters(), path, &NamedParameter::path);
        named != namedParameters().end()) {
        parameter.kind = named->kind;
        return {std::move(parameter), {}};
    }
    if (std::ranges::any_of(edition.bases,
                            [path](const form::Base& base) { return !path.empty() && base.parameter == path; })) {
        parameter.kind = ParameterKind::Population;
        return {std::move(parameter), {}};
    }
    if (rowOption(path, edition) != nullptr) {
        parameter.kind = ParameterKind::Option;
        return {std::move(parameter), {}};
    }
    if (path.starts_with("option.digits.")) {
        return parseDigits(std::move(parameter), edition);
    }
    if (path.starts_with(notePrefix) && isRowKey(path.substr(notePrefix.size()))) {
        parameter.kind = ParameterKind::Note;
        return {std::move(parameter), {}};
    }
    if (const auto list = appendixOfRowOrder(path)) {
        return parseRowOrder(std::move(parameter), *list, edition);
    }
    if (path.starts_with(justifyPrefix)) {
        return parseJustification(std::move(parameter), edition);
    }
    if (path.starts_with(form::checklistPrefix)) {
        return parseChecklist(std::move(parameter), edition);
    }
    using Parse = Outcome<Parameter> (*)(Parameter, const form::Edition&);
    constexpr std::pair<std::string_view, Parse> prefixes[]{
        {"adjust.", parseAdjustment}, {factPrefix, parseFact}, {"previous.", parseFact}};
    for (const auto& [prefix, parse] : prefixes) {
        if (!path.starts_with(prefix)) {
            continue;
        }
        parameter.cell = form::CellAddress::fromPath(path.substr(prefix.size()));
        return parameter.cell ? parse(std::move(parameter), edition) : unknown(path);
    }
    if (path.starts_with(form::deviationPrefix)) {
        return parseDeviation(std::move(parameter), edition);
    }
    if (path.starts_with(form::normPrefix)) {
        parameter.cell = form::cellOfNorm(path);
        return parameter.cell ? parseNorm(std::move(parameter), edition) : unknown(path);
    }
    if (const auto row = rowOfOrder(path)) {
        const auto* list = edition.appendix(row->appendix);
        if (list == nullptr || !list->isListKey(row->row) || !isRowKey(row->row)) {
            return unknown(path);
        }
        parameter.kind = ParameterKind::ListOrder;
        return {std::move(parameter), {}};
    }
    parameter.cell = form::CellAddress::fromPath(path);
    return parameter.cell ? parseCell(std::move(parameter), edition) : unknown(path);
}

}  // namespace programme
