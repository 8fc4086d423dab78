#include "ui/deviation/deviation_form.h"

#include "core/check/deviations.h"
#include "core/exchange/deviation_text.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace ui {

using form::DeviationPart;

DeviationForm::DeviationForm(QWidget* parent)
    : QWidget(parent),
      m_factor(choiceBox(QStringLiteral("Фактор"), this)),
      m_document(new QLineEdit(this)),
      m_reason(new QPlainTextEdit(this)),
      m_allYears(new QCheckBox(this)),
      m_remark(textLabel({}, TextSize::Secondary, Role::Text2)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const auto named = [&](const char* words) {
        return textLabel(QString::fromUtf8(words), TextSize::Base, Role::Text2);
    };
    grid->addWidget(named("Фактор"), 0, 0);
    grid->addWidget(m_factor, 0, 1);
    grid->addWidget(named("Документ"), 0, 2);
    grid->addWidget(m_document, 0, 3);
    grid->addWidget(named("Причина"), 1, 0, Qt::AlignTop);
    grid->addWidget(m_reason, 1, 1, 1, 3);
    grid->addWidget(m_allYears, 2, 1, 1, 2);
    grid->addWidget(m_remark, 2, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    m_factor->setMinimumContentsLength(14);
    m_document->setAccessibleName(QStringLiteral("Документ"));
    m_reason->setAccessibleName(QStringLiteral("Причина"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(48);
    m_reason->installEventFilter(this);
    connect(m_factor, &QComboBox::activated, this, [this](int place) {
        emit entered(DeviationPart::Factor, place == 0 ? QString() : m_factor->itemText(place),
                     m_allYears->isChecked());
    });
    connect(m_document, &QLineEdit::editingFinished, this, [this] {
        if (m_document->text().trimmed() != m_shownDocument) {
            m_shownDocument = m_document->text().trimmed();
            emit entered(DeviationPart::Document, m_shownDocument, m_allYears->isChecked());
        }
    });
}

void DeviationForm::setFactors(const QStringList& factors) {
    const QSignalBlocker quiet(m_factor);
    m_factor->clear();
    m_factor->addItem(QStringLiteral("не выбран"));
    m_factor->addItems(factors);
}

void DeviationForm::display(const check::Deviation* deviation, const std::vector<int>& years, bool readOnly) {
    const QSignalBlocker quiet(m_factor);
    setEnabled(deviation != nullptr && !readOnly);
    const QString place = deviation == nullptr ? QString()
                                               : QString::fromStdString(deviation->cell.path())
                                                     + QStringLiteral("@%1").arg(deviation->year);
    const auto text = [&](const std::string check::Justification::*part) {
        return deviation == nullptr ? QString() : QString::fromStdString(deviation->why.*part);
    };
    m_factor->setCurrentIndex(std::max(0, m_factor->findText(text(&check::Justification::factor))));
    m_shownDocument = text(&check::Justification::document);
    m_document->setText(m_shownDocument);
    m_shownReason = text(&check::Justification::reason);
    if (m_reason->toPlainText() != m_shownReason) {
        m_reason->setPlainText(m_shownReason);
    }
    QStringList names;
    for (const int year : years) {
        names.append(QString::number(year));
    }
    m_allYears->setVisible(years.size() > 1);
    m_allYears->setText(QStringLiteral("На все годы с тем же отклонением: ") + names.join(QStringLiteral(", ")));
    if (place != m_place) {
        m_allYears->setChecked(years.size() > 1);
        m_place = place;
    }
    m_remark->setText(deviation == nullptr ? QString()
                      : !deviation->why.otherNote.empty()
                          ? QStringLiteral("В примечании к ячейке иное; действует причина")
                      : deviation->why.ofNote ? QStringLiteral("Причина – из примечания к ячейке")
                                              : QString::fromStdString(exchange::rangeWords(*deviation)));
}

void DeviationForm::enterReason() {
    const QString typed = m_reason->toPlainText().trimmed();
    if (typed != m_shownReason) {
        m_shownReason = typed;
        emit entered(DeviationPart::Reason, typed, m_allYears->isChecked());
    }
}

void DeviationForm::accept() {
    if (isEnabled()) {
        enterReason();
    }
}

/// The reason is taken when it is left, or by Ctrl+Enter; Escape gives it up.
bool DeviationForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_reason && event->type() == QEvent::FocusOut) {
        enterReason();
    }
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            enterReason();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_reason->toPlainText() != m_shownReason) {
            m_reason->setPlainText(m_shownReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ui
