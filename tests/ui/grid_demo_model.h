#pragma once

#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"

#include <QAbstractTableModel>
#include <QHash>

/// A table of the shape of appendix 2 over fixed texts: enough for the grid to show every state,
/// with a setData that takes plain decimals and refuses the rest.
class GridDemoModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit GridDemoModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// `column` is the printed column number, 3 to 9.
    [[nodiscard]] QModelIndex cell(const QString& rowNumber, int column) const;
    void setState(const QString& rowNumber, int column, ui::CellKind kind, ui::CellFlags flags = {});
    void setText(const QString& rowNumber, int column, const QString& text);
    [[nodiscard]] int totalRow() const { return rowCount() - 1; }

    [[nodiscard]] static ui::FormHeading heading();

private:
    struct Cell {
        QString text;
        ui::CellState state;
    };

    QList<QList<Cell>> m_cells;
    QString m_refusal;
};

/// The edits and marks of the specification's picture «Рост скорой +5 %».
void showScenarioOfThePicture(GridDemoModel& model);
