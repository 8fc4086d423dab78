#pragma once

#include "core/form/cell_rule.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace ui {

class ShownPlan;

/// What was done to one cell in the year in sight, newest first.
class CellHistory : public QScrollArea {
    Q_OBJECT

public:
    explicit CellHistory(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    void showCell(const std::optional<form::CellAddress>& cell);

private:
    bool addDeeds(QVBoxLayout& column, const form::CellAddress& cell);

    const ShownPlan& m_shownPlan;
};

}  // namespace ui
