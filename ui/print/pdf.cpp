#include "ui/print/pdf.h"

#include "ui/print/millimetres.h"
#include "ui/print/page_painter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <stdexcept>

namespace ui {

namespace {}  // namespace

QByteArray pdfBytes(std::span<const document::Page> pages, const QString& title, const PdfWatch& watch) {
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
        if (watch && !watch(index)) {
            painter.end();
            return {};
        }
        if (index != 0) {
            writer.newPage();
        }
        paintPage(painter, pages[index], pixelsPerMm);
    }
    painter.end();
    return bytes;
}

bool writePdf(std::span<const document::Page> pages, const QString& title, const QString& path, const PdfWatch& watch) {
    const QByteArray bytes = pdfBytes(pages, title, watch);
    if (bytes.isEmpty()) {
        return false;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const QString message =
            QStringLiteral("Файл «%1» не записан: %2. Прежний файл не изменён").arg(path, file.errorString());
        throw std::runtime_error(message.toStdString());
    }
    return true;
}

}  // namespace ui
