// How the preview reads what is pasted, and what it tells of it.
#include "core/text/csv.h"
#include "core/text/plural.h"
#include "ui/form/paste_model.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/titles.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace ui {
namespace {

using reading::PastedStatus;

/// Items of the list «Сопоставить по».
enum Matching : int { ByPlace, ByNumber, ByLabel };

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
    m_measure->clear();
    for (const int year : m_document.years()) {
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

reading::PastedTable PastePreview::readAs(int matching) const {
    reading::PasteQuestion question = m_offer.question;
    question.scenario = m_document.scenario();
    question.matching = matching == ByLabel ? reading::RowMatching::ByLabel : reading::RowMatching::ByNumber;
    if (m_offer.choosesTarget) {
        question.target = static_cast<reading::PasteTarget>(m_target->currentData().toInt());
    }
    if (matching == ByPlace) {
        return reading::readBlock(m_offer.bytes, m_document.draft(), m_document.calculation(), question, m_offer.cells);
    }
    const QPoint named = m_measure->currentData().toPoint();
    question.measure = static_cast<form::Measure>(named.x());
    question.year = named.y();
    return reading::readDecreeTable(m_offer.bytes, m_document.draft(), m_document.calculation(), question);
}

/// By place, unless the table names its rows: then more of it is understood by number.
int PastePreview::bestMatching() const {
    if (!m_offer.cells) {
        return ByNumber;
    }
    const auto usable = [](const reading::PastedTable& table) {
        return table.values.size() - table.count(PastedStatus::Rejected);
    };
    return usable(readAs(ByNumber)) > usable(readAs(ByPlace)) ? ByNumber : ByPlace;
}

void PastePreview::read() {
    const int matching = m_matching->currentData().toInt();
    m_measure->setEnabled(matching != ByPlace);
    m_model->setTable(readAs(matching));
    tell(m_model->table().findings);
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
        m_strip->display(fault ? StripKind::Error : StripKind::Note, lines.join(QLatin1Char('\n')),
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
