// How the preview reads what is pasted, and what it tells of it.
#include "core/text/csv.h"
#include "core/text/plural.h"
#include "ui/form/paste_model.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/titles.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {
namespace {

using reading::PastedStatus;

/// Items of the list «Сопоставить по».
enum Matching : int { ByPlace, ByNumber, ByLabel, ByForm };

/// A table of every row of the longest form is smaller; more is read apart from the window, with a bar.
constexpr std::size_t readAtOnce = 200'000;
constexpr std::size_t linesLookedAt = 300;

std::string_view firstLines(std::string_view bytes) {
    std::size_t end = 0;
    for (std::size_t line = 0; line < linesLookedAt && end < bytes.size(); ++line) {
        const std::size_t next = bytes.find('\n', end);
        end = next == std::string_view::npos ? bytes.size() : next + 1;
    }
    return bytes.substr(0, end);
}

QString values(std::size_t count) {
    return QString::fromStdString(text::counted(count, "значение", "значения", "значений"));
}

}  // namespace

void PastePreview::fillChoices() {
    m_matching->clear();
    if (m_offer.cells) {
        m_matching->addItem(QStringLiteral("месту вставки"), ByPlace);
    }
    m_matching->addItem(QStringLiteral("номеру строки"), ByNumber);
    m_matching->addItem(QStringLiteral("названию"), ByLabel);
    m_matching->addItem(QStringLiteral("графам формы"), ByForm);
    m_sheets->clear();
    m_sheets->addItems(m_offer.sheets);
    m_sheets->setVisible(m_offer.sheets.size() > 1);
    m_sheetsLabel->setVisible(m_offer.sheets.size() > 1);
    m_measure->clear();
    for (const int year : m_shownPlan.years()) {
        for (const form::Measure measure : {form::Measure::Volume, form::Measure::UnitCost}) {
            const bool cost = measure == form::Measure::UnitCost;
            m_measure->addItem((cost ? QStringLiteral("стоимость, %1 год") : QStringLiteral("объём, %1 год")).arg(year),
                               QPoint(static_cast<int>(measure), year));
        }
    }
    m_measure->setCurrentIndex(
        m_measure->findData(QPoint(static_cast<int>(m_offer.question.measure), m_offer.question.year)));
    m_target->clear();
    m_target->addItem(QStringLiteral("федеральные"), static_cast<int>(reading::PasteTarget::FederalNorms));
    m_target->addItem(QStringLiteral("территориальные"), static_cast<int>(reading::PasteTarget::Cells));
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(m_offer.question.target)));
    m_target->setVisible(m_offer.choosesTarget);
    m_targetLabel->setVisible(m_offer.choosesTarget);
    m_matching->setCurrentIndex(m_matching->findData(bestMatching()));
}

/// One reading with all it looks at: the plan may be edited meanwhile.
struct PastePreview::Reading {
    scenario::Draft draft;
    programme::Calculation calculation;
    reading::PasteQuestion question;
    reading::BlockCells cells;  ///< none – rows are looked for
    bool isPrinted = false;  ///< columns and rows are the form's, by their headings
    std::string bytes;
    reading::PastedTable table{};

    void run(const reading::PasteWatch& watch = {}) {
        if (isPrinted) {
            table = reading::readPrintedTable(bytes, draft, calculation, question);
            return;
        }
        table = cells ? reading::readBlock(bytes, draft, calculation, question, cells, watch)
                      : reading::readDecreeTable(bytes, draft, calculation, question, watch);
    }
};

std::unique_ptr<PastePreview::Reading> PastePreview::readingAs(int matching, std::string_view bytes) const {
    reading::PasteQuestion question = m_offer.question;
    question.scenario = m_shownPlan.scenario();
    question.matching = matching == ByLabel ? reading::RowMatching::ByLabel : reading::RowMatching::ByNumber;
    if (m_offer.choosesTarget) {
        question.target = static_cast<reading::PasteTarget>(m_target->currentData().toInt());
    }
    if (matching == ByNumber || matching == ByLabel) {
        const QPoint named = m_measure->currentData().toPoint();
        question.measure = static_cast<form::Measure>(named.x());
        question.year = named.y();
    }
    return std::make_unique<Reading>(Reading{m_shownPlan.draft(), m_shownPlan.calculation(), question,
                                             matching == ByPlace ? m_offer.cells : reading::BlockCells(),
                                             matching == ByForm, std::string(bytes)});
}

/// By place, unless the table names its rows: then more of it is understood by number. Its first lines tell.
int PastePreview::bestMatching() const {
    if (!m_offer.cells) {
        return ByNumber;
    }
    const std::string_view first = firstLines(m_offer.bytes);
    const auto usable = [&](int matching) {
        const auto job = readingAs(matching, first);
        job->run();
        return job->table.values.size()
               - static_cast<std::size_t>(
                   std::ranges::count(job->table.values, PastedStatus::Rejected, &reading::PastedValue::status));
    };
    const std::size_t byPlace = usable(ByPlace);
    const std::size_t byNumber = usable(ByNumber);
    const std::size_t byForm = usable(ByForm);
    // Headings that the form knows say more than the place where the cursor stands; rows by number alone say less.
    if (byForm > byNumber) {
        return ByForm;
    }
    return byNumber > byPlace ? ByNumber : ByPlace;
}

void PastePreview::read() {
    const int matching = m_matching->currentData().toInt();
    m_measure->setEnabled(matching == ByNumber || matching == ByLabel);
    m_work.cancel();
    m_apart.reset();
    auto job = readingAs(matching, m_offer.bytes);
    if (m_offer.bytes.size() > readAtOnce) {
        readApart(std::move(job));
        return;
    }
    job->run();
    show(std::move(job->table));
}

void PastePreview::readApart(std::unique_ptr<Reading> job) {
    m_apart = std::move(job);
    m_model->setTable({});
    m_strip->dismiss();
    m_summary->setText(QStringLiteral("Таблица читается…"));
    m_work.start([job = m_apart](const BackgroundWork::Report& report) {
        job->run([&report](std::size_t done, std::size_t total) {
            report.progress(static_cast<qint64>(done), static_cast<qint64>(total));
            return !report.cancel.stop_requested();
        });
    });
}

void PastePreview::show(reading::PastedTable table) {
    table.findings.insert(table.findings.begin(), m_offer.remarks.begin(), m_offer.remarks.end());
    m_model->setTable(std::move(table));
    tell(m_model->table().findings);
}

void PastePreview::showRead(const QString& fault) {
    // Another table may have been opened meanwhile.
    const std::shared_ptr<Reading> job = std::move(m_apart);
    if (job == nullptr) {
        return;
    }
    if (fault.isEmpty() && !job->table.cancelled) {
        show(std::move(job->table));
        return;
    }
    show({});
    m_strip->display(StripKind::Warning,
                     fault.isEmpty() ? QStringLiteral("Чтение таблицы отменено: ничего из неё не взято.")
                                     : QStringLiteral("Таблица не прочитана: ") + fault,
                     QStringLiteral("Закрыть"));
}

void PastePreview::tell(const text::Findings& findings) {
    QStringList lines;
    bool fault = false;
    for (const text::Finding& finding : findings) {
        lines.append(QString::fromStdString(finding.told()));
        fault = fault || finding.severity == text::Severity::Error;
    }
    if (lines.isEmpty()) {
        m_strip->dismiss();
    } else {
        m_strip->display(fault ? StripKind::Error : StripKind::Note, shortList(lines).join(QLatin1Char('\n')),
                         QStringLiteral("Закрыть"));
    }
}

void PastePreview::showCounts() {
    const reading::PastedTable& table = m_model->table();
    const auto named = [](const char* words, std::size_t count) -> QString {
        return QString::fromUtf8(words) + QLatin1Char(' ') + QString::number(count);
    };
    m_filter->setItems({named("Все", table.values.size()), named("Распознано", table.count(PastedStatus::Recognised)),
                        named("Сомнительно", table.count(PastedStatus::Doubtful)),
                        named("Отклонено", table.count(PastedStatus::Rejected)),
                        named("Нет в таблице", table.absent.size())});
    std::size_t chosen = 0;
    std::size_t doubtful = 0;
    for (const reading::PastedValue& value : m_model->ticked()) {
        ++chosen;
        doubtful += value.status == PastedStatus::Doubtful ? 1U : 0U;
    }
    QString words = QStringLiteral("Отмечено: ") + values(chosen);
    if (doubtful > 0) {
        words += QStringLiteral(", сомнительных %1").arg(doubtful);
    }
    m_summary->setText(words + QStringLiteral(". Всё принятое можно отменить одним шагом."));
    m_take->setText(chosen == 0 ? QStringLiteral("Принять") : QStringLiteral("Принять ") + values(chosen));
    m_take->setEnabled(chosen > 0);
}

void PastePreview::copyRemarks() const {
    QString list;
    for (const reading::PastedValue& value : m_model->table().values) {
        if (value.status != PastedStatus::Recognised) {
            QStringList fields;
            for (const std::string& field : {value.place.words(), value.rowText, value.valueText, value.reason}) {
                fields.append(QString::fromStdString(text::harmless(field)));
            }
            list += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
    }
    QApplication::clipboard()->setText(list);
}

QString PastePreview::summary() const {
    return m_summary->text();
}

QString PastePreview::message() const {
    return m_strip->isVisibleTo(this) ? m_strip->text() : QString();
}

}  // namespace ui
