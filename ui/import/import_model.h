#pragma once

#include "core/reading/mapped_table.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace ui {

enum class ImportColumn { Tick, Mark, Address, Text, Row, Place, Before, After, Reason };

enum ImportRole : int {
    ImportGroupRole = Qt::UserRole + 220,  ///< bool: a heading over the lines of one verdict
    ImportVerdictRole  ///< reading::Verdict as int
};

/// The lines of an import by verdict, the gravest first, each kind under its heading. Holds the ticks; a tick that a
/// person set stays when the table is read again.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Another sheet: ticks of the former one mean nothing.
    void begin(std::vector<reading::MappedLine> lines);
    void setLines(std::vector<reading::MappedLine> lines);
    [[nodiscard]] const std::vector<reading::MappedLine>& lines() const { return m_lines; }
    /// nullopt – all of them.
    void setFilter(std::optional<reading::Verdict> verdict);
    void setOnlyChanges(bool only);

    [[nodiscard]] std::size_t count(reading::Verdict verdict) const;
    /// Cells of the read table that are ticked.
    [[nodiscard]] std::vector<std::size_t> tickedCells() const;
    [[nodiscard]] std::size_t tickedDoubtful() const;
    void toggle(const QModelIndexList& rows);
    /// The whole group of a line.
    void toggleGroup(int row);
    [[nodiscard]] bool isGroup(int row) const { return !m_rows[static_cast<std::size_t>(row)].line; }
    /// nullptr for a heading.
    [[nodiscard]] const reading::MappedLine* line(int row) const;
    /// The next rejected or doubtful line after a row, from the top again after the last; −1 – there is none.
    [[nodiscard]] int nextFault(int row) const;
    [[nodiscard]] bool isTicked(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// What a person writes in the place of a rejected field.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void ticksChanged();
    void retyped(const reading::SheetPlace& place, const QString& text);

private:
    struct Row {
        reading::Verdict verdict = reading::Verdict::Rejected;
        std::optional<std::size_t> line;  ///< none – a heading
    };
    using TickKey = std::pair<int, std::size_t>;

    void arrange();
    void setTick(std::size_t line, bool on);
    [[nodiscard]] static bool canTick(const reading::MappedLine& line) { return !line.cells.empty(); }
    [[nodiscard]] QString textOf(const reading::MappedLine& line, ImportColumn column) const;

    std::vector<reading::MappedLine> m_lines;
    std::vector<bool> m_ticks;
    std::map<TickKey, bool> m_chosen;  ///< ticks set by hand, by place in the sheet
    std::vector<Row> m_rows;
    std::optional<reading::Verdict> m_filter;
    bool m_onlyChanges = false;
};

}  // namespace ui
