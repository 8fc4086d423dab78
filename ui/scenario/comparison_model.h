#pragma once

#include "core/form/cell_rule.h"
#include "core/scenario/difference.h"
#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

class ComparedPlan;

enum class ComparedColumn { Label, Row, Unit, Volume, Cost, Delta, Percent };

/// It says what a row is, not how much.
[[nodiscard]] constexpr bool isLeading(ComparedColumn column) {
    return column == ComparedColumn::Label || column == ComparedColumn::Row || column == ComparedColumn::Unit;
}

/// The rows of an appendix, the grand total on top, with the volume and the cost of every scenario; those beside the
/// baseline have the difference of cost too.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ComparisonModel(const ComparedPlan& plan, QObject* parent = nullptr);

    /// After the plan has been compared anew. Resets only when the columns are others.
    void show();
    [[nodiscard]] FormHeading heading() const;
    [[nodiscard]] ComparedColumn columnAt(int section) const { return place(section).column; }
    /// 0 for the leading columns, as for the baseline.
    [[nodiscard]] std::size_t sideAt(int section) const { return place(section).side; }
    /// −1 when there is no such column.
    [[nodiscard]] int section(ComparedColumn column, std::size_t side) const;
    [[nodiscard]] const form::Row& formRow(int row) const;
    [[nodiscard]] int rowOf(const std::string& key) const;
    [[nodiscard]] bool differs(int row) const;
    /// A printed sum of rows that stand elsewhere in the form («сумма строк 28 + 33»): nothing new for the reader.
    [[nodiscard]] bool repeatsOthers(int row) const;
    /// The cell of the appendix behind it; of a difference, the first cost that is not closed.
    [[nodiscard]] std::optional<form::CellAddress> address(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Place {
        ComparedColumn column = ComparedColumn::Label;
        std::size_t side = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };

    [[nodiscard]] std::vector<Place> placesNow() const;
    void readPlaces();
    [[nodiscard]] const Place& place(int section) const { return m_places[static_cast<std::size_t>(section)]; }
    [[nodiscard]] const scenario::ComparedRow& row(int row) const;
    [[nodiscard]] const scenario::ComparedFigure& figure(const QModelIndex& index) const;
    [[nodiscard]] QString words(const QModelIndex& index) const;
    [[nodiscard]] QString columnName(ComparedColumn column) const;
    [[nodiscard]] CellState stateOf(const QModelIndex& index) const;

    const ComparedPlan& m_plan;
    std::vector<Place> m_places;
    std::size_t m_rows = 0;
    std::optional<std::size_t> m_volume;  ///< in Comparison::columns
    std::vector<const form::Column*> m_costs;
};

}  // namespace ui
