#pragma once

#include "core/form/edition.h"
#include "core/programme/filled_table.h"
#include "core/scenario/draft.h"
#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

class ShownPlan;

/// Which value columns stand in every year's block while all years are in sight.
enum class YearColumns { Cost, PerCapita, VolumeAndUnitCost, All };

/// One appendix as a table: the form's leading columns, then the value columns that exist in the year in sight, or
/// those of every programme year side by side. It holds no figures: each is asked from the document when it is drawn.
class AppendixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    AppendixModel(ShownPlan& document, int appendix, QObject* parent = nullptr);

    [[nodiscard]] const form::Appendix& appendix() const { return m_appendix; }
    /// The years side by side, each under its own heading; nullopt – the year in sight alone.
    void setYearsTogether(std::optional<YearColumns> columns);
    [[nodiscard]] std::optional<YearColumns> yearsTogether() const { return m_together; }
    /// What is known of the year before the programme, as the first block of the years side by side.
    void setLastYearShown(bool shown);
    /// Last year's figure: it stands in the plan as a fact of its own, not as a cell of the form.
    [[nodiscard]] bool lastYearShown() const { return m_lastYear; }
    [[nodiscard]] bool isOfLastYear(const QModelIndex& index) const;
    /// The whole numbers of services after the volume, where the cost method counts them.
    void setServicesShown(bool shown);
    [[nodiscard]] bool servicesShown() const { return m_services; }
    /// Where that column stands; −1 – nowhere.
    [[nodiscard]] int servicesSection() const;
    /// Whose cell it is; the year in sight for leading columns.
    [[nodiscard]] int yearOf(const QModelIndex& index) const;
    [[nodiscard]] std::optional<decimal::Decimal> figure(const QModelIndex& index) const;
    /// The official heading, or the short one for narrow columns.
    [[nodiscard]] FormHeading heading(bool official) const;
    [[nodiscard]] int grandTotalRow() const;
    /// The grand total where the form ends with it, −1 otherwise: a total that opens the form keeps its place.
    [[nodiscard]] int pinnedRow() const;
    /// Where the cursor stands first: on a cell to type in, or on the first figure.
    [[nodiscard]] QModelIndex firstPlace() const;
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

    /// Each of these is one step of undo, or nothing at all and the reasons, one cell a line.
    [[nodiscard]] QStringList paste(const QString& text, const QModelIndex& corner, const QModelIndexList& chosen,
                                    const QList<int>& shownRows);
    [[nodiscard]] QStringList clear(const QModelIndexList& cells);
    [[nodiscard]] QStringList fillDown(const QModelIndexList& cells);

signals:
    /// The year has another set of columns: widths and headings are to be read anew.
    void columnsChanged();

private:
    /// The value columns that stand in sight, and whose year each is while years stand together.
    struct Columns {
        std::vector<const form::Column*> columns;
        std::vector<int> years;

        friend bool operator==(const Columns&, const Columns&) = default;
    };
    [[nodiscard]] programme::FilledTable table() const;
    [[nodiscard]] Columns wantedColumns() const;
    /// Other columns are read anew, the same ones only drawn again.
    void showChange();
    [[nodiscard]] const form::Row& row(int row) const;
    [[nodiscard]] const form::Column* column(int section) const;
    [[nodiscard]] int leadingCount() const { return static_cast<int>(m_appendix.leading.size()); }
    [[nodiscard]] QVariant leadingData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant valueData(const QModelIndex& index, int role) const;
    [[nodiscard]] const programme::YearResult& resultOf(const QModelIndex& index) const;
    [[nodiscard]] std::vector<int> wantedYears() const;
    [[nodiscard]] programme::CellView viewOf(const QModelIndex& index) const;
    /// The parameter that holds what is typed here.
    [[nodiscard]] std::string pathOf(const QModelIndex& index) const;
    [[nodiscard]] CellState stateOf(const QModelIndex& index, const programme::CellView& view) const;
    [[nodiscard]] bool hasOwnNote(const form::CellAddress& address, int year) const;
    [[nodiscard]] QString readOnlyReason(const programme::CellView& view, const form::Row& row) const;
    /// What is wrong with the cell, for whoever does not see the list of findings.
    [[nodiscard]] QString findingsText(const form::CellAddress& cell, int year) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index, const programme::CellView& view) const;
    [[nodiscard]] QString refusalOf(const QModelIndex& index, const QString& typed) const;
    [[nodiscard]] scenario::Setting settingOf(const QModelIndex& index, const QString& value) const;
    [[nodiscard]] QStringList applyAll(const std::vector<scenario::Setting>& settings, QStringList refused,
                                       const QString& title);

    ShownPlan& m_document;
    const form::Appendix& m_appendix;
    Columns m_shown;
    bool m_services = false;
    bool m_lastYear = true;
    std::optional<YearColumns> m_together;
    QString m_refusal;
};

}  // namespace ui
