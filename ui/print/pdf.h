#pragma once

#include "core/document/page.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>

namespace ui {

/// Told how many sheets are drawn; a long drawing stops when the answer is false.
using PdfWatch = std::function<bool(std::size_t done)>;

/// The pages as a PDF, each on its own paper, with the paper font embedded. Needs a QGuiApplication, not a display.
/// Empty when the watch stopped it.
[[nodiscard]] QByteArray pdfBytes(std::span<const document::Page> pages, const QString& title,
                                  const PdfWatch& watch = {});

/// Writes the PDF whole or not at all, never over a plan; false when the watch stopped it. Throws output::OutputError.
bool writePdf(std::span<const document::Page> pages, const QString& title, const QString& path,
              const PdfWatch& watch = {});

}  // namespace ui
