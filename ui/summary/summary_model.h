#pragma once

#include "core/check/stage_summary.h"
#include "ui/form/cell_state.h"
#include "ui/form/form_heading.h"
#include "ui/summary/summary_link.h"

#include <QAbstractTableModel>

namespace ui {

/// Columns of the four stages. A change is against the year compared with.
enum class StageColumn {
    Name,
    Unit,
    Volume,
    VolumeChange,
    UnitCost,
    UnitCostChange,
    Percap,
    Federal,
    PercapChange,
    Cost,
    CostChange,
    Share
};

enum SummaryRole : int { SectionRole = Qt::UserRole + 200, ShareRole, SourceRole };

/// The four stages of a year as a table: a heading line a source, its kinds of care, its total; the whole at the end.
class SummaryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SummaryModel(QObject* parent = nullptr);

    void setSummary(check::StageSummary summary);
    [[nodiscard]] const check::StageSummary& summary() const { return m_summary; }
    [[nodiscard]] FormHeading heading(const QString& money) const;
    [[nodiscard]] SummaryLink link(const QModelIndex& index) const;
    [[nodiscard]] bool hasFederal() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        const check::StageBlock* block = nullptr;
        const check::StageLine* line = nullptr;  ///< null – the heading line of the block
        bool whole = false;  ///< «Всего»
    };

    [[nodiscard]] const check::StageFigure* figure(const Line& line, StageColumn column) const;
    [[nodiscard]] QString text(const Line& line, StageColumn column) const;
    [[nodiscard]] CellState state(const Line& line, StageColumn column) const;
    [[nodiscard]] QString spoken(const Line& line, int column) const;

    check::StageSummary m_summary;
    std::vector<Line> m_lines;
};

}  // namespace ui
