#include "ui/audit/audit_page.h"

#include "core/audit/plan_of_table.h"
#include "core/decimal/russian.h"
#include "core/output/read_file.h"
#include "core/programme/references.h"
#include "ui/audit/audit_findings.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/inferred_panel.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/told_findings.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSplitter>

namespace ui {

GridView& AuditPage::view() const {
    return m_grid->view();
}

QString AuditPage::remark() const {
    return m_remark->text();
}

void AuditPage::setForms(const std::vector<AuditForm>& forms, FormReading reading) {
    m_forms = forms;
    m_reading = std::move(reading);
    const QSignalBlocker quiet(m_formChoice);
    m_formChoice->clear();
    for (const AuditForm& one : m_forms) {
        m_formChoice->addItem(one.id, one.id);
    }
    fillChoices();
}

std::shared_ptr<const form::Edition> AuditPage::edition(const QString& id) {
    auto& known = m_editions[id];
    if (known == nullptr && m_reading) {
        known = m_reading(id);
    }
    return known;
}

/// Appendices that have equations, years of the form, regions it lists.
void AuditPage::fillChoices() {
    const auto form = edition(m_formChoice->currentData().toString());
    if (form == nullptr) {
        return;
    }
    const QSignalBlocker quietTables(m_appendixChoice);
    const QSignalBlocker quietYears(m_yearChoice);
    const QSignalBlocker quietRegions(m_region);
    m_appendixChoice->clear();
    for (const form::Appendix& appendix : form->appendices) {
        if (!appendix.listRow) {
            m_appendixChoice->addItem(
                QStringLiteral("%1  %2").arg(appendix.number).arg(QString::fromStdString(appendix.shortTitle)),
                appendix.number);
        }
    }
    m_appendixChoice->setCurrentIndex(m_appendixChoice->findData(form->main().number));
    m_yearChoice->clear();
    for (int year = form->firstYear; year < form->firstYear + form->yearCount; ++year) {
        m_yearChoice->addItem(QString::number(year), year);
    }
    m_region->clear();
    m_region->addItem(QStringLiteral("регион не выбран"));
    if (const auto references = programme::readReferences(*form)) {
        for (const norms::Region& region : references.value->regions.all()) {
            m_region->addItem(QString::fromStdString(region.name));
        }
    }
}

void AuditPage::open(const QString& path) {
    try {
        m_bytes = output::readFile(path.toStdString());
    } catch (const output::InputError& error) {
        m_strip->display(StripKind::Error,
                         QStringLiteral("Файл «%1» не прочитан: %2.")
                             .arg(QFileInfo(path).fileName(), QString::fromStdString(error.why())),
                         QStringLiteral("Закрыть"));
        return;
    }
    m_name = QFileInfo(path).fileName();
    m_given = {};
    guess();
}

void AuditPage::paste() {
    m_bytes = QApplication::clipboard()->text().toStdString();
    m_name = QStringLiteral("буфер обмена");
    m_given = {};
    guess();
}

/// The form in whose table most figures are found; of its years the one that the name of the file says.
void AuditPage::guess() {
    static const QRegularExpression ofYear(QStringLiteral("(20\\d\\d)"));
    const int named = ofYear.match(m_name).captured(1).toInt();
    std::size_t most = 0;
    QString best;
    int year = 0;
    for (const AuditForm& one : m_forms) {
        const auto form = edition(one.id);
        if (form == nullptr) {
            continue;
        }
        const bool has = named >= form->firstYear && named < form->firstYear + form->yearCount;
        const int wanted = has ? named : form->firstYear;
        const auto printed = audit::readPrinted(m_bytes, {form, form->main().number, wanted, {}});
        const std::size_t figures = printed ? printed.value->figures.size() + (has ? 1 : 0) : 0;
        if (figures > most) {
            most = figures;
            best = one.id;
            year = wanted;
        }
    }
    if (most > 0) {
        chooseForm(best, edition(best)->main().number, year);
    }
    audit();
}

void AuditPage::chooseForm(const QString& id, int appendix, int year) {
    const QSignalBlocker quietForms(m_formChoice);
    const QSignalBlocker quietTables(m_appendixChoice);
    const QSignalBlocker quietYears(m_yearChoice);
    m_formChoice->setCurrentIndex(m_formChoice->findData(id));
    fillChoices();
    m_appendixChoice->setCurrentIndex(m_appendixChoice->findData(appendix));
    m_yearChoice->setCurrentIndex(m_yearChoice->findData(year));
}

void AuditPage::audit() {
    m_question.edition = edition(m_formChoice->currentData().toString());
    m_question.appendix = m_appendixChoice->currentData().toInt();
    m_question.year = m_yearChoice->currentData().toInt();
    m_question.region = m_region->currentIndex() > 0 ? m_region->currentText().toStdString() : std::string();
    if (m_bytes.empty() || m_question.edition == nullptr) {
        return;
    }
    auto report = audit::auditTable(m_bytes, m_question, m_given);
    if (!report) {
        m_report = {};
        m_strip->display(StripKind::Error,
                         QStringLiteral("«%1» не проверена: ").arg(m_name)
                             + shortList(toldOf(report.findings)).join(QStringLiteral("; ")),
                         QStringLiteral("Закрыть"));
        showReport();
        return;
    }
    m_report = std::move(*report.value);
    if (m_report.remarks.empty()) {
        m_strip->dismiss();
    } else {
        m_strip->display(StripKind::Warning,
                         QStringLiteral("При чтении угадано или пропущено: ")
                             + shortList(toldOf(m_report.remarks)).join(QStringLiteral("; ")),
                         QStringLiteral("Закрыть"));
    }
    showReport();
}

void AuditPage::showReport() {
    const bool hasTable = !m_report.figures.empty();
    m_parts->setVisible(hasTable);
    m_empty->setVisible(!hasTable);
    m_create->setEnabled(hasTable);
    m_subject->setText(m_name.isEmpty() ? QString()
                                        : QStringLiteral("%1, приложение %2, %3\u00A0год")
                                              .arg(m_name)
                                              .arg(m_question.appendix)
                                              .arg(m_question.year));
    if (!hasTable) {
        m_remark->setText({});
        return;
    }
    m_model->setReport(m_question, m_report);
    view().setHeading(m_model->heading());
    m_inferred->setReport(m_question, m_report);
    m_findings->setReport(m_question, m_report);
    m_findings->setVisible(!m_report.findings.empty());
    m_remark->setText(m_report.findings.empty() ? QStringLiteral("Все %1 ячеек сходятся").arg(m_report.compared)
                                                : QStringLiteral("Ячеек с числами %1, с замечаниями %2")
                                                      .arg(m_report.figures.size())
                                                      .arg(m_report.findings.size()));
    showRows();
    if (!m_report.findings.empty()) {
        view().layoutNow();
        m_findings->list().setCurrentCell(0, 0);
    }
}

void AuditPage::showRows() {
    const bool onlyAside = m_rows->currentIndex() == 1 && !m_report.findings.empty();
    view().setFilteredRows(onlyAside ? m_model->rowsAside() : QSet<int>());
}

void AuditPage::createPlan() {
    const QString region = m_region->currentIndex() > 0 ? m_region->currentText() : QString();
    if (region.isEmpty()) {
        m_strip->display(StripKind::Note, QStringLiteral("Выберите регион: по нему создаётся план."),
                         QStringLiteral("Закрыть"));
        m_region->setFocus();
        return;
    }
    emit planRequested(region, m_formChoice->currentData().toString(),
                       audit::firstYearFor(*m_question.edition, m_question.year),
                       audit::planOfTable(m_question, m_report));
}

void AuditPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AuditPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
