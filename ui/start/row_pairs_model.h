#pragma once

#include "ui/start/row_pairs.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

/// The rows of two editions side by side: last year's, the new one's, what became of it.
class RowPairsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<RowPair> pairs);
    /// Rows of one fate; all of them without it.
    void setFate(std::optional<RowFate> fate);
    [[nodiscard]] int count(std::optional<RowFate> fate) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<RowPair> m_pairs;
    std::vector<std::size_t> m_shown;
    std::optional<RowFate> m_fate;
};

}  // namespace ui
