#pragma once

#include "ui/form/form_heading.h"

#include <QString>

class QTableView;

namespace ui {

/// The selected cells as rows of tabs, the way spreadsheets take them; hidden rows and columns are
/// left out, cells of the bounding block that are not selected stay blank. With a heading the
/// column names stand above and the label and row number stand before each row.
[[nodiscard]] QString selectionText(const QTableView& view, const FormHeading* heading);

}  // namespace ui
