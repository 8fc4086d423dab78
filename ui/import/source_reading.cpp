#include "ui/import/source_reading.h"

#include "core/output/read_file.h"
#include "ui/widgets/told_findings.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace ui {
namespace {

/// Excel and LibreOffice leave a file of their own beside the one they have open.
bool isOpenElsewhere(const QString& path) {
    const QFileInfo file(path);
    const QString folder = file.absolutePath() + QLatin1Char('/');
    return QFileInfo::exists(folder + QStringLiteral("~$") + file.fileName())
           || QFileInfo::exists(folder + QStringLiteral(".~lock.") + file.fileName() + QLatin1Char('#'));
}

}  // namespace

/// What the thread reads, and what it leaves.
struct SourceReading::Job {
    std::shared_ptr<const form::Edition> edition;
    int year = 0;
    Result result{};
    text::Findings refused{};
    bool cancelled = false;

    void run(const BackgroundWork::Report& report) {
        QElapsedTimer watch;
        watch.start();
        ImportSource& source = result.source;
        try {
            if (!source.path.isEmpty()) {
                source.bytes = output::readFile(source.path.toStdString());
                result.isBusy = isOpenElsewhere(source.path);
            }
            text::Outcome<reading::TableSource> opened = reading::openTableSource(source.bytes);
            refused = opened ? text::Findings() : std::move(opened.findings);
            result.tables = opened ? std::move(*opened.value) : reading::TableSource();
        } catch (const output::InputError& error) {
            refused = {{text::Severity::Error, {}, error.why()}};
        }
        for (const sheet::Sheet& sheet : result.tables.sheets) {
            if (!report.cancel.stop_requested()) {
                result.guesses.push_back(reading::guessSheet(sheet, *edition, year, source.appendix));
            }
        }
        cancelled = report.cancel.stop_requested();
        result.milliseconds = watch.elapsed();
    }
};

SourceReading::SourceReading(QObject* parent)
    : QObject(parent), m_work(QStringLiteral("Чтение файла"), QStringLiteral("строк")) {
    connect(&m_work, &BackgroundWork::finished, this, &SourceReading::finish);
}

SourceReading::~SourceReading() = default;

void SourceReading::start(const ImportSource& source, std::shared_ptr<const form::Edition> edition, int year) {
    m_job = std::make_shared<Job>(Job{std::move(edition), year});
    m_job->result.source = source;
    m_work.start([job = m_job](const BackgroundWork::Report& report) { job->run(report); });
}

void SourceReading::finish(const QString& fault) {
    const std::shared_ptr<Job> job = std::move(m_job);
    if (job == nullptr || job->cancelled) {
        return;
    }
    if (job->refused.empty() && fault.isEmpty()) {
        emit read(job->result);
        return;
    }
    QStringList reasons = fault.isEmpty() ? QStringList() : QStringList{fault};
    reasons += toldOf(job->refused);
    emit failed(job->result.source.path, reasons);
}

}  // namespace ui
