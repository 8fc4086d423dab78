#include "ui/print/pdf.h"

#include "core/output/write_file.h"
#include "ui/print/finished_pdf.h"
#include "ui/print/millimetres.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

QByteArray pdfBytes(std::span<const document::Page> pages, const QString& title, const PdfWatch& watch) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Планировщик территориальной программы государственных гарантий"));
    writer.setPageLayout(pageLayout(pages.empty() ? document::Sheet() : pages.front().sheet));
    const double pixelsPerMm = writer.resolution() / millimetresPerInch;
    QPainter painter(&writer);
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (watch && !watch(index)) {
            painter.end();
            return {};
        }
        if (index != 0) {
            writer.setPageLayout(pageLayout(pages[index].sheet));
            writer.newPage();
        }
        paintPage(painter, pages[index], pixelsPerMm);
    }
    painter.end();
    std::vector<PdfBookmark> bookmarks;
    QString organisation;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (!pages[index].bookmark.empty()) {
            bookmarks.push_back({QString::fromStdString(pages[index].bookmark), index});
        }
        organisation = organisation.isEmpty() ? QString::fromStdString(pages[index].organisation) : organisation;
    }
    return finishedPdf(bytes, bookmarks, organisation);
}

bool writePdf(std::span<const document::Page> pages, const QString& title, const QString& path, const PdfWatch& watch) {
    const QByteArray bytes = pdfBytes(pages, title, watch);
    if (bytes.isEmpty()) {
        return false;
    }
    output::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return true;
}

}  // namespace ui
