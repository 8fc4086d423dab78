#include "ui/window/table_file_reading.h"

#include "core/output/read_file.h"
#include "core/scenario/draft.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/told_findings.h"

namespace ui {

/// What the thread reads, and what it leaves. The draft is there for its edition.
struct TableFileReading::Job {
    QString path;
    reading::WantedTable wanted;
    scenario::Draft draft;
    text::Outcome<reading::TableFile> file{};
    bool cancelled = false;

    void run(const BackgroundWork::Report& report) {
        try {
            file = reading::tableInFile(output::readFile(path.toStdString()), draft.edition(), wanted);
        } catch (const output::InputError& error) {
            file = text::Outcome<reading::TableFile>::failed({{text::Severity::Error, {}, error.why()}});
        }
        cancelled = report.cancel.stop_requested();
    }
};

TableFileReading::TableFileReading(QObject* parent)
    : QObject(parent), m_work(QStringLiteral("Чтение файла"), QStringLiteral("строк")) {
    connect(&m_work, &BackgroundWork::finished, this, &TableFileReading::finish);
}

TableFileReading::~TableFileReading() = default;

void TableFileReading::start(const ShownPlan& plan, const QString& path, const reading::WantedTable& wanted) {
    scenario::Draft draft = plan.draft();
    draft.setRecorder(nullptr);
    m_job = std::make_shared<Job>(Job{path, wanted, std::move(draft)});
    m_work.start([job = m_job](const BackgroundWork::Report& report) { job->run(report); });
}

void TableFileReading::finish(const QString& fault) {
    const std::shared_ptr<Job> job = std::move(m_job);
    if (job == nullptr || job->cancelled) {
        return;
    }
    if (job->file && fault.isEmpty()) {
        emit read(job->path, *job->file.value);
        return;
    }
    QStringList reasons = fault.isEmpty() ? QStringList() : QStringList{fault};
    reasons += toldOf(job->file.findings);
    emit failed(job->path, reasons);
}

}  // namespace ui
