#pragma once

#include "core/scenario/draft.h"
#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace ui {

class ShownPlan;

/// A parameter that has a value in each programme year.
struct YearlyParameter {
    std::string path;
    QString name;
    QString unit;
    std::string standard = {};  ///< what is in force while nothing is entered; plain decimal
    QString standardSource = {};
};

/// Yearly parameters as a table: name, a column a year, the source, which is the note of the values.
class ParameterModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ParameterModel(ShownPlan& shownPlan, std::vector<YearlyParameter> parameters, QObject* parent = nullptr);

    [[nodiscard]] FormHeading heading() const;
    /// Invalid when the table has no such parameter or year.
    [[nodiscard]] QModelIndex indexOf(const std::string& path, int year) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// One step of undo, or the reasons why not.
    [[nodiscard]] QStringList paste(const QString& text, const QModelIndex& corner);
    [[nodiscard]] QStringList clear(const QModelIndexList& cells);

private:
    [[nodiscard]] int yearOf(int column) const;
    [[nodiscard]] int sourceColumn() const;
    [[nodiscard]] const YearlyParameter& parameter(int row) const {
        return m_parameters[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] QString refusalOf(int row, const QString& typed) const;
    [[nodiscard]] QString sourceOf(int row) const;
    [[nodiscard]] std::vector<scenario::Setting> withSource(int row, const std::string& note) const;
    bool setSource(int row, const QString& note);

    ShownPlan& m_shownPlan;
    std::vector<YearlyParameter> m_parameters;
    QString m_refusal;
};

}  // namespace ui
