#pragma once

#include "core/document/sheet.h"

#include <QPageLayout>
#include <QPageSize>

#include <algorithm>

namespace ui {

/// The paper of a sheet for a writer or a printer. Margins are part of the pages.
[[nodiscard]] inline QPageLayout pageLayout(const document::Sheet& sheet) {
    const QSizeF upright(std::min(sheet.widthMm, sheet.heightMm), std::max(sheet.widthMm, sheet.heightMm));
    return {QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
            sheet.isPortrait() ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)};
}

}  // namespace ui
