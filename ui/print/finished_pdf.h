#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ui {

/// An entry of the list of contents that a reader of PDF shows beside the pages.
struct PdfBookmark {
    QString name;
    std::size_t page = 0;  ///< counted from 0
};

/// What Qt's writer of PDF has no word for: bookmarks, the language of the text, the organisation as its author. The
/// pages are left as they were drawn.
[[nodiscard]] QByteArray finishedPdf(const QByteArray& drawn, const std::vector<PdfBookmark>& bookmarks,
                                     const QString& author);

}  // namespace ui
