#pragma once

#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"

#include "core/exchange/norm_lines.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

class DraftDocument;

enum class NormColumn { Row, Label, Measure, Unit, Federal, Territorial, Difference, Percent, State, Source };

/// Which normatives are in sight.
enum class NormFilter { All, Missing, Different, Entered };

/// The normatives of the year in sight, a line each. Federal and territorial figures are typed in the cell.
class NormModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit NormModel(DraftDocument& document, QObject* parent = nullptr);

    [[nodiscard]] FormHeading heading() const;
    [[nodiscard]] const std::vector<exchange::NormLine>& lines() const { return m_lines; }
    [[nodiscard]] bool hasFederal() const { return m_hasFederal; }
    [[nodiscard]] bool matches(int row, NormFilter filter) const;
    [[nodiscard]] int count(NormFilter filter) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// The parameter behind a cell; empty where nothing is typed.
    [[nodiscard]] std::string parameterOf(const QModelIndex& index) const;
    /// Plain figures down one column, one step of undo; the reasons why not, and then nothing is taken.
    [[nodiscard]] QStringList paste(const QString& text, const QModelIndex& corner, const QList<int>& shownRows);
    [[nodiscard]] QStringList clear(const QModelIndexList& cells);

signals:
    /// Figures, states or the year have changed.
    void linesChanged();

private:
    void read();
    [[nodiscard]] const exchange::NormLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString words(const exchange::NormLine& line, NormColumn column) const;
    [[nodiscard]] CellState stateOf(const exchange::NormLine& line, NormColumn column) const;
    [[nodiscard]] QString editText(const QModelIndex& index) const;
    [[nodiscard]] QString readOnlyReason(NormColumn column) const;
    [[nodiscard]] QString refusalOf(const QModelIndex& index, const QString& typed) const;

    DraftDocument& m_document;
    std::vector<exchange::NormLine> m_lines;
    bool m_hasFederal;
    QString m_refusal;
};

}  // namespace ui
