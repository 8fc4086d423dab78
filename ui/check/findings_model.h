#pragma once

#include "core/check/check.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui {

class ShownPlan;

enum class FindingColumn { Place, Message, Expected, Actual, Difference };

/// The findings of a plan as a list, gravest first; states may be left out.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit FindingsModel(const ShownPlan& shownPlan, QObject* parent = nullptr);

    [[nodiscard]] bool isShown(check::State state) const { return !m_hidden.contains(static_cast<int>(state)); }
    void setShown(check::State state, bool shown);
    [[nodiscard]] int count(check::State state) const;
    [[nodiscard]] const check::CheckFinding& finding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    const ShownPlan& m_shownPlan;
    QSet<int> m_hidden;
    std::vector<std::size_t> m_rows;
};

/// «2016, прил. 2, стр. 38, гр. 7»
[[nodiscard]] QString findingPlace(const check::CheckFinding& finding, const form::Edition& edition);

}  // namespace ui
