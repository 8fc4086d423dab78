#pragma once

#include "core/document/printed_table.h"
#include "ui/widgets/background_work.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

/// Printed tables written into one PDF apart from the window: three years of a long form are half a hundred sheets.
class PdfExport : public QObject {
    Q_OBJECT

public:
    explicit PdfExport(QObject* parent = nullptr);

    /// The tables as they are now; an edit meanwhile changes nothing on the sheets. A former export is stopped.
    void start(std::vector<document::PrintedTable> tables, const QString& title, const QString& path);
    [[nodiscard]] BackgroundWork& work() { return m_work; }

signals:
    void saved(const QString& path);
    /// Cancelled, or not written: why. The file of that name is as it was.
    void notSaved(const QString& reason);

private:
    struct Job;

    void finish(const QString& fault);

    std::shared_ptr<Job> m_job;
    /// Last: it stops its thread before anything the thread reads is gone.
    BackgroundWork m_work;
};

}  // namespace ui
