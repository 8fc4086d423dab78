#pragma once

#include "ui/form/cell_editing.h"
#include "ui/form/column_heads.h"
#include "ui/form/form_heading.h"
#include "ui/form/shown_cell.h"
#include "ui/form/shown_columns.h"
#include "ui/form/shown_rows.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

class ShownPlan;

/// One appendix as a table: the form's leading columns, then the value columns that exist in the year in sight, or
/// those of every programme year side by side. It holds no figures: each is asked from the plan when it is drawn.
class AppendixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    AppendixModel(ShownPlan& plan, int appendix, QObject* parent = nullptr);

    [[nodiscard]] const form::Appendix& appendix() const { return m_columns.appendix(); }
    /// The years side by side, each under its own heading; nullopt – the year in sight alone.
    void setYearsTogether(std::optional<YearColumns> columns);
    [[nodiscard]] std::optional<YearColumns> yearsTogether() const { return m_columns.yearsTogether(); }
    /// Facts of the years before the programme: at the right of the year in sight, before the years side by side.
    void setEarlierYears(EarlierYears years);
    [[nodiscard]] EarlierYears earlierYears() const { return m_columns.earlierYears(); }
    /// Which of their columns, beside the year in sight.
    void setFactColumns(YearColumns columns);
    /// One column of each year, by its key; empty – all of them.
    void setOnlyColumn(const std::string& key);
    [[nodiscard]] bool isFact(const QModelIndex& index) const {
        return index.isValid() && m_columns.isFact(index.column() - leadingCount());
    }
    /// The whole numbers of services after the volume, where the cost method counts them.
    void setServicesShown(bool shown);
    [[nodiscard]] bool servicesShown() const { return m_columns.servicesShown(); }
    /// Where that column stands; −1 – nowhere.
    [[nodiscard]] int servicesSection() const;
    /// Whose cell it is; the year in sight for leading columns.
    [[nodiscard]] int yearOf(const QModelIndex& index) const;
    /// What stands where a figure can: not for leading columns.
    [[nodiscard]] ShownCell cell(const QModelIndex& index) const;
    [[nodiscard]] std::optional<decimal::Decimal> figure(const QModelIndex& index) const;
    /// The official heading, or the short one for narrow columns.
    [[nodiscard]] FormHeading heading(bool official) const;
    [[nodiscard]] int grandTotalRow() const;
    /// The grand total where the form ends with it: a total that opens the form keeps its place. Of a list what stands
    /// below it: the empty row and the footers.
    [[nodiscard]] QList<int> pinnedRows() const;
    /// Where the cursor stands first: on a cell to type in, or on the first figure.
    [[nodiscard]] QModelIndex firstPlace() const;
    /// Of a list: by this column, up, then down, then as the rows stand in the plan. A matter of this table alone.
    void sortBy(int section);
    /// Of a list: keys of rows that a filter takes out of sight.
    void setHiddenRows(std::unordered_set<std::string> keys);
    /// The column a list is sorted by, where the table is by one.
    [[nodiscard]] std::optional<SortMark> sortMark() const { return m_heads.sortMark(); }
    /// The address behind an index; nullopt for leading columns.
    [[nodiscard]] std::optional<form::CellAddress> address(const QModelIndex& index) const;
    /// In the year in sight; invalid when the form has no such cell, or not in this year.
    [[nodiscard]] QModelIndex indexOf(const form::CellAddress& address) const;
    [[nodiscard]] QModelIndex indexOfRow(const QString& number) const;
    /// The first cell that may be typed, from this row on; invalid when there is none.
    [[nodiscard]] QModelIndex nextTypeableFrom(int row) const;
    /// «стр. 02, гр. 5»
    [[nodiscard]] QString placeText(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Refused text is kept nowhere but in the editor; RefusalRole then says why.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    [[nodiscard]] const ShownRows& rows() const { return m_rows; }
    [[nodiscard]] const ShownColumns& columns() const { return m_columns; }
    /// Of a list: the first column behind its texts.
    [[nodiscard]] int wordsEnd() const;
    [[nodiscard]] int leadingCount() const { return static_cast<int>(appendix().leading.size()); }

    [[nodiscard]] CellEditing& editing() { return m_editing; }

signals:
    /// The year has another set of columns: widths and headings are to be read anew.
    void columnsChanged();
    void sorted();

private:
    /// Other columns are read anew, the same ones only drawn again.
    void showChange();
    void showOtherRows();
    [[nodiscard]] const form::Column* column(int section) const { return m_heads.column(section); }
    [[nodiscard]] QVariant columnHeader(int section, int role) const;
    [[nodiscard]] bool isFooter(int row) const;
    [[nodiscard]] bool isInvitation(const QModelIndex& index) const;
    [[nodiscard]] CellState stateIn(const QModelIndex& index, const ShownCell& shown) const;
    [[nodiscard]] QVariant leadingData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant valueData(const QModelIndex& index, int role) const;

    ShownPlan& m_plan;
    ShownColumns m_columns;
    ShownRows m_rows;
    ColumnHeads m_heads;
    CellEditing m_editing;
    QString m_refusal;
};

}  // namespace ui
