#pragma once

#include "core/form/cell_rule.h"

#include <QScrollArea>

#include <optional>

namespace ui {

class ShownPlan;

/// What was done to one cell in the year in sight, newest first.
class CellHistory : public QScrollArea {
    Q_OBJECT

public:
    explicit CellHistory(const ShownPlan& document, QWidget* parent = nullptr);

    void showCell(const std::optional<form::CellAddress>& cell);

private:
    const ShownPlan& m_document;
};

}  // namespace ui
