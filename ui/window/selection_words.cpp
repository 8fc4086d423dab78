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
        // What has no unit is told apart by its column: days, cases and beds of one list are no sum.
        const bool isBare = quantity.unit.above.empty() && quantity.unit.below.empty();
        return isBare ? quantity.key + " " + column->key : quantity.key;
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
        const auto figure = table.model.figure(index);
        const form::Column* const column = figure ? table.plan.edition().column(*table.model.address(index)) : nullptr;
        if (column != nullptr && column->type == form::ColumnType::Mark) {
            ++count;
            kinds.insert({});  // marks are counted, not added
            kinds.insert("mark");
        } else if (figure) {
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
