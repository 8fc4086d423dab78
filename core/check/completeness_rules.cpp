#include "core/check/row_words.h"
#include "core/check/rules.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace check {

using form::CellAddress;
using form::Measure;
using form::RuleKind;

namespace {

/// A row whose money is volume × unit cost, and the cells that give the two.
struct ProductRow {
    CellAddress volume;
    CellAddress unitCost;
    CellAddress cost;  ///< its cost; the grand total of that column is what may be spoilt
};

std::optional<ProductRow> productRow(const Figures& figures, const form::Appendix& appendix, const form::Row& row) {
    ProductRow cells;
    bool computesMoney = false;
    for (std::size_t index = 0; index < appendix.columns.size(); ++index) {
        const form::Column& column = appendix.columns[index];
        const form::CellRule& rule = figures.inForce(row.cells[index]);
        const auto cell = [&] { return CellAddress{appendix.number, row.key, column.key}; };
        if (column.measure == Measure::Volume && form::holdsFigure(rule)) {
            cells.volume = cell();
        } else if (column.measure == Measure::UnitCost && form::holdsFigure(rule)) {
            cells.unitCost = cell();
        } else if (column.measure == Measure::Cost && isProduct(rule)) {
            cells.cost = cell();
            computesMoney = true;
        }
    }
    const bool whole = computesMoney && !cells.volume.row.empty() && !cells.unitCost.row.empty();
    return whole ? std::optional(cells) : std::nullopt;
}

/// The rows of a column that the grand total is made of, itself included.
std::set<std::string> rowsInTotal(const Figures& figures, const CellAddress& total) {
    std::set<std::string> rows;
    std::vector<CellAddress> open{total};
    while (!open.empty()) {
        const CellAddress cell = std::move(open.back());
        open.pop_back();
        const form::CellRule* rule = figures.rule(cell);
        if (cell.appendix != total.appendix || !rows.insert(cell.row).second || rule == nullptr || !isSum(*rule)) {
            continue;
        }
        std::ranges::move(figures.addends(cell), std::back_inserter(open));
    }
    return rows;
}

/// Whether the cost of the whole programme misses the row. Where the form has no such total every row is told.
bool spoilsGrandTotal(const Figures& figures, const form::Appendix& appendix, const ProductRow& cells) {
    const form::Row* total = appendix.grandTotal();
    return total == nullptr
           || rowsInTotal(figures, {appendix.number, total->key, cells.cost.column}).contains(cells.cost.row);
}

/// An either-or row made of its parts has no half of its own: the part is told.
bool followsItsParts(const Figures& figures, const CellAddress& given) {
    const programme::CellView view = figures.view(given);
    return figures.rule(given)->kind == RuleKind::Either && !view.entered && !view.defaulted;
}

std::string genitive(const form::Column& column) {
    return column.measure == Measure::Volume ? "объёма" : "стоимости единицы";
}

/// Some cell has everything but this population.
bool lacksOnly(const Figures& figures, std::string_view population) {
    const plan::Plan& plan = figures.result().plan();
    return plan.input(population) != plan::noSlot
           && std::ranges::any_of(plan.cells, [&](const plan::PlannedCell& cell) {
                  if (cell.slot == plan::noSlot || figures.result().values()[cell.slot].present) {
                      return false;
                  }
                  const std::optional<plan::Trace> trace = figures.result().trace(cell.address);
                  return trace && trace->operands.size() == 2 && trace->operands[1].parameter == population
                         && trace->operands[0].value.present;
              });
}

}  // namespace

void checkCompleteness(const Figures& figures, CheckFindings& findings) {
    const form::Edition& edition = figures.edition();
    for (const form::Appendix& appendix : edition.appendices) {
        CheckFindings spoilt;
        CheckFindings halves;
        for (const form::Row& row : appendix.rows) {
            const std::optional<ProductRow> cells = productRow(figures, appendix, row);
            const bool hasVolume = cells && figures.printed(cells->volume).has_value();
            if (!cells || hasVolume == figures.printed(cells->unitCost).has_value()) {
                continue;
            }
            const CellAddress& given = hasVolume ? cells->volume : cells->unitCost;
            const CellAddress& absent = hasVolume ? cells->unitCost : cells->volume;
            if (followsItsParts(figures, given)) {
                continue;
            }
            const bool spoils = spoilsGrandTotal(figures, appendix, *cells);
            (spoils ? spoilt : halves)
                .push_back(
                    figures.finding(spoils ? State::Error : State::Warning, "incomplete", absent,
                                    (spoils ? "Итог неполный: в строке " : "Строка заполнена наполовину: в строке ")
                                        + row.key + " есть " + columnWords(*edition.column(given)) + ", нет "
                                        + genitive(*edition.column(absent))));
        }
        joinRows(spoilt, "Итог неполный: нет объёма или стоимости единицы", findings);
        joinRows(halves, "Строки заполнены наполовину: нет объёма или стоимости единицы", findings);
    }
}

void checkPopulations(const Figures& figures, CheckFindings& findings) {
    for (const form::Base* const base : figures.edition().payingBases()) {
        const std::string& path = base->parameter;
        if (figures.assignments().value(path, figures.year()).empty() && lacksOnly(figures, path)) {
            CheckFinding finding;
            finding.rule = "population";
            finding.year = figures.year();
            finding.parameter = path;
            finding.message = "Не введена " + base->name + ": без неё не считается стоимость";
            findings.push_back(std::move(finding));
        }
    }
}

}  // namespace check
