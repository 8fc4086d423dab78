#include "core/exchange/scaled_tables.h"

#include "core/programme/money_scale.h"

namespace exchange {

using book::Formula;

namespace {

/// «ROUND(x/1000;1)», «x*1000».
Formula moved(const book::Place& from, int places, int digits) {
    const std::string power =
        std::string("1") + std::string(static_cast<std::size_t>(places < 0 ? -places : places), '0');
    if (places >= 0) {
        Formula formula(from);
        formula += "*" + power;
        return formula;
    }
    Formula formula("ROUND(");
    formula += Formula(from);
    formula += "/" + power + ";" + std::to_string(digits) + ")";
    return formula;
}

}  // namespace

void linkScaledTables(const form::Edition& edition, const programme::Assignments& assignments, book::Book& book,
                      const PlacedCells& shown, const PlacedCells& computed) {
    const int places =
        form::powerOfTen(edition.money) - form::powerOfTen(programme::printedScale(assignments, edition));
    for (const PlacedCells::Table& table : shown.tables()) {
        for (const auto& [key, column] : table.columns) {
            for (const auto& [row, line] : table.rows) {
                book::Cell& cell = book.sheets[table.sheet].cells.at({line, column});
                const form::CellAddress address{table.appendix, row, key.first};
                const auto from = computed.find(address, key.second);
                const form::Column* const of = edition.column(address);
                if (!cell.number || !from) {
                    continue;
                }
                const bool isScaled = of != nullptr && form::quantityOf(*edition.row(address), *of).isMoney
                                      && !form::quantityOf(*edition.row(address), *of).scale;
                cell.formula = isScaled ? moved(*from, places, cell.number->scale()) : Formula(*from);
            }
        }
    }
}

}  // namespace exchange
