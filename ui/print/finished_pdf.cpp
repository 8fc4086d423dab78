#include "ui/print/finished_pdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ui {
namespace {

QPDFObjectHandle text(const QString& words) {
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

void addBookmarks(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks) {
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle list = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const PdfBookmark& bookmark : bookmarks) {
        if (bookmark.page >= pages.size()) {
            continue;
        }
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(pages[bookmark.page].getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Title", text(bookmark.name));
        item.replaceKey("/Parent", list);
        item.replaceKey("/Dest", place);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty()) {
        return;
    }
    list.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    list.replaceKey("/First", items.front());
    list.replaceKey("/Last", items.back());
    list.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", list);
    if (items.size() > 1) {
        pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
}

}  // namespace

QByteArray finishedPdf(const QByteArray& drawn, const std::vector<PdfBookmark>& bookmarks, const QString& author) {
    QPDF pdf;
    pdf.processMemoryFile("pages", drawn.constData(), static_cast<std::size_t>(drawn.size()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("ru-RU"));
    // A reader shows the title of the document, not the name of its file.
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    addBookmarks(pdf, bookmarks);
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    if (!author.isEmpty() && information.isDictionary()) {
        information.replaceKey("/Author", text(author));
    }
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // The pages are packed already.
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.write();
    const auto whole = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(whole->getBuffer()), static_cast<qsizetype>(whole->getSize())};
}

}  // namespace ui
