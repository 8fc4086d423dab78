#pragma once

#include "core/explain/norm_years.h"
#include "ui/norms/norm_columns.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

class ShownPlan;

/// Which normatives are in sight. Of several years one is enough.
enum class NormFilter { All, Missing, Different, Entered };

/// The normatives of the plan, a line each: of every year side by side, or of the year in sight. Federal and
/// territorial figures are typed in the cell.
class NormModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit NormModel(ShownPlan& shownPlan, QObject* parent = nullptr);

    void setYearsTogether(bool together);
    [[nodiscard]] bool yearsTogether() const { return m_together; }
    void setFilter(NormFilter filter);
    [[nodiscard]] NormFilter filter() const { return m_filter; }
    [[nodiscard]] bool matches(int row, NormFilter filter) const;
    [[nodiscard]] int count(NormFilter filter) const;
    [[nodiscard]] bool hasFederal() const { return m_hasFederal; }

    [[nodiscard]] FormHeading heading() const { return headingOf(m_sections, m_hasFederal); }
    /// Where a column stands; −1 – nowhere.
    [[nodiscard]] int section(NormColumn column, int year) const;
    [[nodiscard]] NormColumn columnAt(int section) const { return sectionAt(section).column; }
    [[nodiscard]] NormColumn columnOf(const QModelIndex& index) const { return columnAt(index.column()); }
    /// Whose figure it is; the year in sight for columns of no year.
    [[nodiscard]] int yearOf(const QModelIndex& index) const;
    /// The line behind a cell, of the year of its column.
    [[nodiscard]] const explain::NormLine& line(const QModelIndex& index) const;
    /// The lines of the year in sight.
    [[nodiscard]] std::vector<explain::NormLine> lines() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// The parameter behind a cell; empty where nothing is typed.
    [[nodiscard]] std::string parameterOf(const QModelIndex& index) const;
    /// Each of these is one step of undo, or nothing at all and the reasons. One figure goes into every chosen cell,
    /// a block of them right and down from the corner, each into the year of its column.
    [[nodiscard]] QStringList paste(const QString& text, const QModelIndex& corner, const QModelIndexList& chosen,
                                    const QList<int>& shownRows);
    [[nodiscard]] QStringList clear(const QModelIndexList& cells);
    [[nodiscard]] QStringList fillDown(const QModelIndexList& cells);

signals:
    /// Figures, states or the year have changed.
    void linesChanged();

private:
    struct Block;

    void read();
    void showChange();
    [[nodiscard]] const explain::NormOverYears& norm(int row) const { return m_norms[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const NormSection& sectionAt(int section) const {
        return m_sections[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] QString words(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;
    [[nodiscard]] CellState stateOf(const QModelIndex& index) const;
    [[nodiscard]] CellFlags joined(int row) const;
    [[nodiscard]] QString editText(const QModelIndex& index) const;
    [[nodiscard]] QString readOnlyReason(NormColumn column) const;
    [[nodiscard]] QString refusalOf(const QModelIndex& index, const QString& typed) const;
    [[nodiscard]] scenario::Setting settingOf(const QModelIndex& index, const QString& value) const;
    [[nodiscard]] QString titleOf(const scenario::Setting& setting) const;
    void take(Block& block, const QModelIndex& cell, const QString& field) const;
    [[nodiscard]] QStringList applyAll(const Block& block, const QString& deed);

    ShownPlan& m_shownPlan;
    bool m_hasFederal;
    bool m_together = false;
    NormFilter m_filter = NormFilter::All;
    std::vector<NormSection> m_sections;
    std::vector<explain::NormOverYears> m_norms;
    QString m_refusal;
};

}  // namespace ui
