#pragma once

#include "core/reading/pasted_table.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

enum class PasteColumn { Tick, Mark, PastedRow, PastedValue, Row, Label, Measure, Before, After, Reason };

/// Which part of a pasted table is in sight.
enum class PasteFilter { All, Recognised, Doubtful, Rejected, Absent };

enum PasteRole : int {
    GroupRole = Qt::UserRole + 200,  ///< bool: a heading over the lines of one kind
    PastedStatusRole  ///< reading::PastedStatus as int; nothing for headings and absent rows
};

/// The lines of a pasted table, rejected first, then doubtful, recognised, and what the table lacks. Holds the ticks.
class PasteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Recognised values are ticked, unless they stand by themselves; doubtful ones are not, rejected ones cannot be.
    void setTable(reading::PastedTable table);
    [[nodiscard]] const reading::PastedTable& table() const { return m_table; }
    void setFilter(PasteFilter filter);
    [[nodiscard]] PasteFilter filter() const { return m_filter; }
    [[nodiscard]] std::vector<reading::PastedValue> ticked() const;
    void toggle(const QModelIndexList& rows);
    [[nodiscard]] bool isGroup(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticksChanged();

private:
    struct Line {
        PasteFilter kind = PasteFilter::Rejected;
        std::optional<std::size_t> item;  ///< in values or in absent rows; none – a heading
    };

    void arrange();
    [[nodiscard]] const reading::PastedValue* value(int row) const;
    [[nodiscard]] QString groupText(PasteFilter kind) const;
    [[nodiscard]] QString valueText(const reading::PastedValue& value, PasteColumn column) const;
    [[nodiscard]] QString absentText(const reading::AbsentRow& row, PasteColumn column) const;

    reading::PastedTable m_table;
    std::vector<bool> m_ticks;
    std::vector<Line> m_lines;
    PasteFilter m_filter = PasteFilter::All;
};

}  // namespace ui
