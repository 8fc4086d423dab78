#include "ui/print/pdf.h"

#include "core/output/write_file.h"
#include "ui/print/millimetres.h"
#include "ui/print/page_painter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

namespace {}  // namespace

QByteArray pdfBytes(std::span<const document::Page> pages, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Планировщик территориальной программы государственных гарантий"));
    // Margins are part of the pages.
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
    const double pixelsPerMm = writer.resolution() / millimetresPerInch;
    QPainter painter(&writer);
    for (std::size_t index = 0; index < pages.size(); ++index) {
        if (index != 0) {
            writer.newPage();
        }
        paintPage(painter, pages[index], pixelsPerMm);
    }
    painter.end();
    return bytes;
}

void writePdf(std::span<const document::Page> pages, const QString& title, const QString& path) {
    const QByteArray bytes = pdfBytes(pages, title);
    output::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace ui
