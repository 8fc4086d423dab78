#include "ui/window/selection_words.h"

#include "core/decimal/russian.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"

#include <set>

namespace ui {
namespace {

/// Of volumes and of unit costs the care too.
std::string kindOfFigure(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Column* column = edition.column(cell);
    const std::string care = edition.row(cell)->unitCode;
    if (column == nullptr) {
        return "services " + care;
    }
    if (const form::Quantity& quantity = form::quantityOf(*edition.row(cell), *column);
        quantity.measure == form::Measure::Other) {
        return quantity.key;
    }
    const bool isOfCare = column->measure == form::Measure::Volume || column->measure == form::Measure::UnitCost;
    return std::to_string(static_cast<int>(column->measure)) + (isOfCare ? " " + care : std::string());
}

}  // namespace

QString selectionWords(const TableParts& table, const QModelIndexList& chosen) {
    decimal::Decimal sum;
    int count = 0;
    std::set<std::string> kinds;
    for (const QModelIndex& index : chosen) {
        if (const auto figure = table.model.figure(index)) {
            sum += *figure;
            ++count;
            kinds.insert(kindOfFigure(table.plan.edition(), *table.model.address(index)));
        }
    }
    if (count < 2) {
        return {};
    }
    const QString told = QStringLiteral("Выделено %1").arg(count);
    return kinds.size() > 1 ? told
                            : told + QStringLiteral(", сумма ") + QString::fromStdString(decimal::printRussian(sum));
}

}  // namespace ui
