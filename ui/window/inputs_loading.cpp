#include "ui/window/inputs_loading.h"

#include "core/output/read_file.h"
#include "core/reading/read_inputs.h"
#include "core/reading/table_file.h"
#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/told_findings.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

#include <algorithm>

namespace ui {

/// What the thread reads, and what it leaves.
struct InputsLoading::Job {
    QString path;
    std::size_t entries = 0;  ///< of the journal at the start: the plan may be edited meanwhile
    scenario::Draft draft;
    scenario::ScenarioId scenario = scenario::rootScenario;
    text::Outcome<scenario::Change> change{};
    QString unread{};  ///< why the file was not
    bool cancelled = false;

    [[nodiscard]] QString name() const { return QFileInfo(path).fileName(); }

    void run(const BackgroundWork::Report& report) {
        std::string bytes;
        try {
            bytes = output::readFile(path.toStdString());
        } catch (const output::InputError& error) {
            unread = QString::fromStdString(error.why());
            return;
        }
        const auto file = reading::inputsInFile(bytes, {});
        if (!file) {
            change.findings = file.findings;
        } else if (!report.cancel.stop_requested()) {
            change = reading::prepareImport(file.value->text, draft, "импорт файла " + name().toStdString(), scenario);
        }
        cancelled = report.cancel.stop_requested();
    }
};

InputsLoading::InputsLoading(MessageStrip& strip, QObject* parent)
    : QObject(parent), m_strip(strip), m_work(QStringLiteral("Загрузка исходных данных"), QStringLiteral("строк")) {
    connect(&m_work, &BackgroundWork::finished, this, &InputsLoading::finish);
    connect(&m_strip, &MessageStrip::secondChosen, this,
            [this] { QApplication::clipboard()->setText(m_told.join(QLatin1Char('\n'))); });
}

InputsLoading::~InputsLoading() = default;

void InputsLoading::start(ShownPlan& plan, const QString& path) {
    m_plan = &plan;
    m_strip.dismiss();
    scenario::Draft draft = plan.draft();
    draft.setRecorder(nullptr);
    m_job = std::make_shared<Job>(Job{path, plan.draft().content().journal.size(), std::move(draft), plan.scenario()});
    m_work.start([job = m_job](const BackgroundWork::Report& report) { job->run(report); });
}

void InputsLoading::giveUp() {
    m_job.reset();
    m_plan.clear();
    m_work.cancel();
}

void InputsLoading::finish(const QString& fault) {
    const std::shared_ptr<Job> job = std::move(m_job);
    if (job == nullptr || m_plan == nullptr) {
        return;
    }
    const QString why = fault.isEmpty() ? job->unread : fault;
    if (!why.isEmpty()) {
        tell(QStringLiteral("Файл «%1» не прочитан: %2.").arg(job->name(), why), {}, true);
    } else if (job->cancelled) {
        tell(QStringLiteral("Загрузка файла «%1» отменена, план не изменён.").arg(job->name()), {}, false);
    } else if (m_plan->draft().content().journal.size() != job->entries) {
        // Edited meanwhile: what was prepared is of a plan that is no more.
        start(*m_plan, job->path);
        return;
    } else {
        take(*job);
    }
    emit ended();
}

void InputsLoading::take(Job& job) {
    text::Findings findings = job.change.findings;
    const std::size_t taken = job.change ? job.change.value->items.size() : 0;
    if (job.change) {
        const text::Findings refused = m_plan->apply(job.change);
        findings.insert(findings.end(), refused.begin(), refused.end());
    }
    const bool isRefused = std::ranges::any_of(
        findings, [](const text::Finding& finding) { return finding.severity == text::Severity::Error; });
    QStringList lines = toldOf(findings);
    tell(isRefused
             ? QStringLiteral("Файл «%1» не принят, план не изменён:").arg(job.name())
             : QStringLiteral("Файл «%1»: принято %2. Отменить можно одним шагом.")
                   .arg(job.name(), QString::fromStdString(text::counted(taken, "значение", "значения", "значений"))),
         lines, isRefused);
}

void InputsLoading::tell(const QString& head, const QStringList& findings, bool refused) {
    m_told = findings;
    const QStringList shown = shortList(findings);
    const bool isCut = shown != findings;
    m_strip.display(refused ? StripKind::Error : StripKind::Note, (QStringList{head} + shown).join(QLatin1Char('\n')),
                    QStringLiteral("Закрыть"), isCut ? QStringLiteral("Скопировать список") : QString());
}

}  // namespace ui
