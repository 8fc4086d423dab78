#pragma once

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace ui {

class ShownPlan;

enum class JournalColumn { Time, Author, Deed, Scenario, Parameter, Change, Note };

/// One row for each parameter a deed touched, newest deed first; a deed with the tree of scenarios has a row of its own
/// above them.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit JournalModel(const ShownPlan& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    const ShownPlan& m_document;
    std::vector<std::pair<std::size_t, std::size_t>> m_rows;  ///< entry and item, or `wholeDeedRow`
};

}  // namespace ui
