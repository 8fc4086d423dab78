#include "ui/sweep/sweep_page.h"

#include "core/analysis/child_scenario.h"
#include "core/analysis/norm_loss.h"
#include "core/analysis/titles.h"
#include "core/output/read_file.h"
#include "ui/plan/shown_plan.h"
#include "ui/sweep/sweep_form.h"
#include "ui/sweep/sweep_task.h"
#include "ui/sweep/sweep_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace ui {
namespace {

/// A description is a page of text; more is another file chosen by mistake.
constexpr std::uintmax_t longestDescription = 1 << 20;

}  // namespace

SweepPage::~SweepPage() = default;

void SweepPage::open(const QString& path) {
    m_path = path;
    run();
}

void SweepPage::run() {
    if (m_path.isEmpty()) {
        runForm();
        return;
    }
    m_again->setVisible(false);
    const QString name = QFileInfo(m_path).fileName();
    m_words->setText(name);
    std::string description;
    try {
        description = output::readFile(m_path.toStdString(), longestDescription);
    } catch (const output::InputError& error) {
        tellFaults(QStringLiteral("Описание «%1» не прочитано: %2.").arg(name, QString::fromStdString(error.why())),
                   {});
        return;
    }
    text::Findings findings;
    if (!start(description, findings)) {
        const bool isSensitivity = findings.empty();
        tellFaults(isSensitivity
                       ? QStringLiteral("«%1» – описание чувствительности. В окне её показывают диаграммы.").arg(name)
                       : QStringLiteral("Описание «%1» не принято:").arg(name),
                   findings);
        m_toSensitivity->setVisible(isSensitivity);
    }
}

void SweepPage::runForm() {
    m_path.clear();
    m_again->setVisible(false);
    m_words->setText({});
    const SweepText typed = m_form->text();
    text::Findings findings;
    const bool started = start(typed.toml(), findings);
    if (!started) {
        m_work.cancel();
        m_task.reset();
        showForm();
    }
    m_form->showFaults(typed, findings);
}

void SweepPage::showForm() {
    if (m_work.isRunning()) {
        // Its result would push the form away while it is being changed.
        m_work.cancel();
        m_task.reset();
    }
    showPage(m_formPage);
    m_form->target().setFocus();
}

void SweepPage::showPage(QWidget* page) {
    m_stack->setCurrentWidget(page);
    m_back->setVisible(page != m_formPage);
    setFocusProxy(page == m_formPage ? static_cast<QWidget*>(&m_form->target())
                  : page == m_result ? static_cast<QWidget*>(m_table)
                                     : m_back);
}

bool SweepPage::start(std::string_view description, text::Findings& findings) {
    auto spec = analysis::readSweepSpec(description, m_shownPlan.draft());
    if (!spec || spec.value->kind == analysis::SweepKind::Tornado) {
        findings = std::move(spec.findings);
        return false;
    }
    auto sweep = analysis::Sweep::of(m_shownPlan.draft(), std::move(*spec.value));
    if (!sweep) {
        findings = std::move(sweep.findings);
        return false;
    }
    m_work.cancel();
    m_task = std::make_shared<SweepTask>(std::move(*sweep.value));
    m_computedFrom = m_shownPlan.draft().assignments(m_task->sweep.spec().scenario).entries();
    m_waitingWords->setText(QStringLiteral("Считается: %1…").arg(pointsInWords(m_task->sweep.spec().points)));
    showPage(m_waiting);
    m_back->setFocus();
    m_work.start([task = m_task](const BackgroundWork::Report& report) { runSweep(*task, report); });
    return true;
}

void SweepPage::tellFaults(const QString& head, const text::Findings& findings) {
    m_work.cancel();
    m_task.reset();
    QStringList lines;
    for (const text::Finding& finding : findings) {
        // The description is the page's own; no file of the user's has its name.
        text::Place within = finding.place;
        within.file.clear();
        const QString place = QString::fromStdString(within.words());
        const QString words = QString::fromStdString(finding.text);
        lines.append(place.isEmpty() ? words : place + QStringLiteral(": ") + words);
    }
    m_faultsHead->setText(head);
    m_faults->setText(lines.join(QLatin1Char('\n')));
    m_toSensitivity->setVisible(false);
    showPage(m_faultsPage);
}

QString SweepPage::unit() const {
    return QString::fromStdString(analysis::unitName(m_task->sweep.spec().target.measure, m_shownPlan.edition()));
}

void SweepPage::showResult(const QString& fault) {
    if (m_task == nullptr) {
        return;
    }
    const analysis::SweepResult& result = m_task->result;
    if (!fault.isEmpty() || result.count == 0) {
        tellFaults(!fault.isEmpty()   ? QStringLiteral("Перебор не сделан: %1").arg(fault)
                   : result.cancelled ? QStringLiteral("Перебор отменён.")
                                      : QStringLiteral("Ни в одной точке итога нет."),
                   {});
        m_again->setVisible(true);
        return;
    }
    const analysis::SweepSpec& spec = m_task->sweep.spec();
    const QString file = m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName() + QStringLiteral(" · ");
    m_words->setText(file
                     + QStringLiteral("%1, %2\u00A0год, сценарий «%3»")
                           .arg(QString::fromStdString(analysis::targetTitle(spec.target, m_shownPlan.edition())))
                           .arg(spec.year)
                           .arg(QString::fromStdString(m_shownPlan.draft().scenario(spec.scenario)->name)));
    showSummary();
    if (spec.kind == analysis::SweepKind::Grid) {
        showGrid();
    } else {
        showPercentiles();
    }
    showHistogram();
    m_picked = -1;
    m_point->clear();
    m_pointWords->clear();
    refusePoint({});
    m_create->setEnabled(false);
    showPage(m_result);
}

/// Figures of a plan that is no longer so are offered anew; a switch of the scenario changes none of them.
void SweepPage::noteChange() {
    if (m_task == nullptr) {
        return;
    }
    const scenario::ScenarioId swept = m_task->sweep.spec().scenario;
    const bool same = m_shownPlan.draft().scenario(swept) != nullptr
                      && m_shownPlan.draft().assignments(swept).entries() == m_computedFrom;
    m_again->setVisible(!same);
    m_again->setToolTip(QStringLiteral("План изменился после перебора"));
    m_create->setEnabled(m_picked >= 0 && same && !m_shownPlan.isReadOnly());
}

void SweepPage::refusePoint(const QString& words) {
    m_pointRefusal->setText(words);
    m_pointRefusal->setVisible(!words.isEmpty());
}

void SweepPage::pick() {
    m_picked = -1;
    m_create->setEnabled(false);
    m_pointWords->clear();
    refusePoint({});
    if (m_task == nullptr || m_work.isRunning()) {
        return;
    }
    const analysis::SweepSpec& spec = m_task->sweep.spec();
    bool whole = false;
    const qlonglong number = m_point->text().trimmed().toLongLong(&whole);
    if (!whole || number < 1 || number > spec.points) {
        refusePoint(QStringLiteral("Нужно целое число от 1 до %1. Пример: 1").arg(shownCount(spec.points)));
        return;
    }
    analysis::SweepPoint point;
    try {
        point = m_task->sweep.exact(number - 1);
    } catch (const decimal::ArithmeticError&) {
        refusePoint(QStringLiteral("В этой точке числа слишком велики: итог не помещается в 38 цифр."));
        return;
    }
    m_picked = number - 1;
    QStringList values;
    for (std::size_t axis = 0; axis < point.values.size(); ++axis) {
        values.append(QString::fromStdString(analysis::leverTitle(spec.axes[axis].lever, m_shownPlan.edition()))
                      + QStringLiteral(" = ") + shownFigure(point.values[axis]));
    }
    const QString lost = QString::fromStdString(analysis::normLossWords(spec));
    m_pointWords->setText(
        values.join(QStringLiteral("; ")) + QStringLiteral(" → ")
        + (point.figure ? shownFigure(*point.figure) + QChar(0x00A0) + unit() : QStringLiteral("итога нет"))
        + (lost.isEmpty() ? lost : QLatin1Char('\n') + lost));
    if (m_name->text().isEmpty() || m_name->text().startsWith(QStringLiteral("Перебор, точка "))) {
        m_name->setText(QStringLiteral("Перебор, точка %1").arg(number));
    }
    m_create->setEnabled(!m_shownPlan.isReadOnly() && !m_again->isVisible());
}

void SweepPage::create() {
    if (m_picked < 0 || m_task == nullptr) {
        return;
    }
    const auto settings = m_task->sweep.settingsAt(m_picked);
    const auto child = analysis::prepareChild(m_shownPlan.draft(), m_name->text().trimmed().toStdString(),
                                              m_task->sweep.spec().scenario, settings);
    const text::Findings refused = m_shownPlan.create(child);
    if (!refused.empty()) {
        QString words = QString::fromStdString(refused.front().text);
        words.replace(0, 1, words.left(1).toUpper());
        refusePoint(words);
    }
}

QString SweepPage::faults() const {
    return m_stack->currentWidget() != m_faultsPage ? QString()
           : m_faults->text().isEmpty()             ? m_faultsHead->text()
                                                    : m_faultsHead->text() + QLatin1Char('\n') + m_faults->text();
}

QString SweepPage::summary() const {
    return m_stack->currentWidget() == m_result ? m_summary->text() : QString();
}

QString SweepPage::pointWords() const {
    return m_pointRefusal->isHidden() ? m_pointWords->text() : m_pointRefusal->text();
}

void SweepPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_work.isRunning()) {
        m_work.cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SweepPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
