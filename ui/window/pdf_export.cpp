#include "ui/window/pdf_export.h"

#include "core/document/lay_out.h"
#include "ui/print/paper_font.h"
#include "ui/print/pdf.h"
#include "ui/print/qt_text_measure.h"

namespace ui {

struct PdfExport::Job {
    std::vector<document::PrintedTable> tables;
    QString title;
    QString path;
    bool cancelled = false;
};

PdfExport::PdfExport(QObject* parent)
    : QObject(parent), m_work(QStringLiteral("Запись PDF"), QStringLiteral("листов")) {
    connect(&m_work, &BackgroundWork::finished, this, &PdfExport::finish);
}

void PdfExport::start(std::vector<document::PrintedTable> tables, const QString& title, const QString& path) {
    // The fonts of the system are gone through once, and not from another thread.
    static_cast<void>(paperFamily());
    m_job = std::make_shared<Job>(Job{std::move(tables), title, path});
    m_work.start([job = m_job](const BackgroundWork::Report& report) {
        QtTextMeasure measure;
        const std::vector<document::Page> pages = document::layOut(job->tables, measure);
        const bool whole = writePdf(pages, job->title, job->path, [&](std::size_t done) {
            report.progress(static_cast<qint64>(done), static_cast<qint64>(pages.size()));
            return !report.cancel.stop_requested();
        });
        job->cancelled = !whole;
    });
}

void PdfExport::finish(const QString& fault) {
    const std::shared_ptr<Job> job = std::move(m_job);
    if (job == nullptr) {
        return;
    }
    if (!fault.isEmpty()) {
        emit notSaved(fault);
    } else if (job->cancelled) {
        emit notSaved(QStringLiteral("Запись PDF отменена: файл не записан."));
    } else {
        emit saved(job->path);
    }
}

}  // namespace ui
