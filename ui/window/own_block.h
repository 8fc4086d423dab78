#pragma once

#include "core/explain/own_figures.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class ShownPlan;

/// Under a table of regions: what it recommends to the region of the plan, what stands in the plan, and the way there.
class OwnBlock : public QWidget {
    Q_OBJECT

public:
    OwnBlock(const ShownPlan& shownPlan, const form::Appendix& table, QWidget* parent = nullptr);

    [[nodiscard]] static bool isNeeded(const form::Appendix& table);
    /// «в пределах», «ниже»: how the plan's figure stands to what is recommended; nothing where either is missing.
    [[nodiscard]] static QString verdict(const explain::OwnFigure& figure);

signals:
    void cellRequested(const form::CellAddress& cell);
    void parameterRequested(const QString& path, int year);

private:
    void refresh();
    void addLine(int row, const explain::OwnFigure& figure);

    const ShownPlan& m_shownPlan;
    const form::Appendix& m_table;
    QGridLayout* m_grid;
};

}  // namespace ui
