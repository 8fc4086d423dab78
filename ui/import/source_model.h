#pragma once

#include "core/reading/mapped_table.h"

#include <QAbstractTableModel>

#include <map>

namespace ui {

/// A part of somebody's sheet as it stands there: its heading, or what is below it.
class SourceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role : int {
        MarkRole = Qt::UserRole + 240,  ///< reading::Verdict as int, where it is not recognised
        UnitRole  ///< bool: the word of the unit of money was found here
    };

    /// Records from `first` to before `end`; the sheet outlives the model or the next call. Null – nothing.
    void show(const sheet::Sheet* sheet, std::size_t first, std::size_t end);
    void setUnits(std::set<std::size_t> fields);
    void setMarks(std::map<reading::SheetPlace, reading::Verdict> marks);
    void setColumns(int columns);
    [[nodiscard]] int rowOfLine(int line) const;  ///< −1 – not in this part
    [[nodiscard]] int lineOfRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const sheet::Sheet* m_sheet = nullptr;
    std::size_t m_first = 0;
    std::size_t m_end = 0;
    int m_columns = 0;
    std::set<std::size_t> m_units;
    std::map<reading::SheetPlace, reading::Verdict> m_marks;
};

}  // namespace ui
