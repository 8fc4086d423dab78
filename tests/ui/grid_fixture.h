#pragma once

#include "tests/ui/grid_demo_model.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_grid.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_view.h"

#include <gtest/gtest.h>

/// The grid over the demo table, shown offscreen at the size it has in a 1366 × 768 window.
class GridFixture : public testing::Test {
protected:
    GridFixture() {
        view().setModel(&m_model);
        view().setHeading(GridDemoModel::heading());
        view().setPinnedRows({m_model.totalRow()});
        m_grid.resize(886, 505);
        m_grid.show();
        view().layoutNow();
        view().setFocus();
    }

    [[nodiscard]] ui::GridView& view() { return m_grid.view(); }
    [[nodiscard]] QModelIndex cell(const char* row, int column) const {
        return m_model.cell(QString::fromUtf8(row), column);
    }

    GridDemoModel m_model;
    ui::FormGrid m_grid;
};
