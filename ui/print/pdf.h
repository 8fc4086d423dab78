#pragma once

#include "core/document/page.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace ui {

/// The pages as a PDF, A4 landscape, with the paper font embedded. Needs a QGuiApplication, not a display.
[[nodiscard]] QByteArray pdfBytes(std::span<const document::Page> pages, const QString& title);

/// Writes the PDF whole or not at all, never over a plan. Throws output::OutputError.
void writePdf(std::span<const document::Page> pages, const QString& title, const QString& path);

}  // namespace ui
