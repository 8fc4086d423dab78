#pragma once

#include "core/form/cell_rule.h"

#include <QScrollArea>

#include <optional>

namespace ui {

class DraftDocument;

/// What was done to one cell in the year in sight, newest first.
class CellHistory : public QScrollArea {
    Q_OBJECT

public:
    explicit CellHistory(const DraftDocument& document, QWidget* parent = nullptr);

    void showCell(const std::optional<form::CellAddress>& cell);

private:
    const DraftDocument& m_document;
};

}  // namespace ui
