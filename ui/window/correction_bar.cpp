#include "ui/window/correction_bar.h"

#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/programme/parameter.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/edit_watch.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ui {

CorrectionBar::CorrectionBar(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_place(new QLabel(this)),
      m_becomes(new QLabel(this)),
      m_amount(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_enter(new QPushButton(QStringLiteral("Внести"), this)),
      m_remove(new QPushButton(QStringLiteral("Убрать"), this)),
      m_refusal(new QLabel(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_place->setFont(ui::font(TextSize::Base, Weight::Bold));
    m_amount->setFixedWidth(90);
    m_amount->setAlignment(Qt::AlignRight);
    // A whole caption: a number in pale ink was taken for a value to be replaced.
    const QString amountName = QStringLiteral("Прибавить к расчёту");
    const QString reasonName = QStringLiteral("Причина (обязательно)");
    m_amount->setAccessibleName(amountName);
    m_reason->setPlaceholderText(QStringLiteral("Пример: балансировка итога по строке 38"));
    m_reason->setAccessibleName(reasonName);
    m_becomes->setFont(ui::font(TextSize::Base));
    m_becomes->setMinimumWidth(96);
    m_enter->setProperty("accent", true);
    m_refusal->setFont(ui::font(TextSize::Secondary));
    m_refusal->setVisible(false);
    auto* cancel = new QPushButton(QStringLiteral("Отмена"), this);
    grid->addWidget(m_place, 1, 0);
    grid->addWidget(textLabel(amountName, TextSize::Secondary, Role::Text2), 0, 1, 1, 2);
    grid->addWidget(m_amount, 1, 1);
    grid->addWidget(m_becomes, 1, 2);
    grid->addWidget(textLabel(reasonName, TextSize::Secondary, Role::Text2), 0, 3);
    grid->addWidget(m_reason, 1, 3);
    grid->addWidget(m_enter, 1, 4);
    grid->addWidget(m_remove, 1, 5);
    grid->addWidget(cancel, 1, 6);
    grid->addWidget(m_refusal, 2, 1, 1, 6);
    grid->setColumnStretch(3, 1);
    connect(m_amount, &QLineEdit::textChanged, this, &CorrectionBar::showResult);
    connect(m_amount, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &CorrectionBar::enter);
    connect(m_enter, &QPushButton::clicked, this, &CorrectionBar::enter);
    connect(m_remove, &QPushButton::clicked, this, &CorrectionBar::remove);
    connect(cancel, &QPushButton::clicked, this, &CorrectionBar::closed);
    onAnyEdit(*this, [this] { m_refusal->setVisible(false); });
    setVisible(false);
}

void CorrectionBar::open(const form::CellAddress& cell, const QString& place) {
    m_cell = cell;
    m_place->setText(QStringLiteral("Поправка, ") + place);
    const auto* given = m_shownPlan.assignments().find(form::adjustmentPath(cell), m_shownPlan.year());
    const bool has = given != nullptr && !given->value.empty();
    m_amount->setText(has ? QString::fromStdString(given->value)
                                .replace(QLatin1Char('.'), QLatin1Char(','))
                                .replace(QLatin1Char('-'), QChar(0x2212))
                          : QString());
    m_reason->setText(has ? QString::fromStdString(given->note) : QString());
    m_remove->setVisible(has);
    m_refusal->setVisible(false);
    setVisible(true);
    m_amount->setFocus();
    m_amount->selectAll();
    showResult();
}

void CorrectionBar::showResult() {
    const auto computed = m_shownPlan.result().cell(m_cell).figure;
    const auto typed = decimal::parseRussian(m_amount->text().toStdString());
    const auto* amount = std::get_if<decimal::Decimal>(&typed);
    if (!computed || amount == nullptr) {
        m_becomes->setText(computed
                               ? QStringLiteral("сейчас ") + QString::fromStdString(decimal::printRussian(*computed))
                               : QString());
        return;
    }
    decimal::Decimal result = *computed + *amount;
    const std::string_view given = m_shownPlan.assignments().value(form::adjustmentPath(m_cell), m_shownPlan.year());
    if (const auto before = decimal::Decimal::fromPlain(given); before) {
        result -= *before;
    }
    m_becomes->setText(QStringLiteral("станет ") + QString::fromStdString(decimal::printRussian(result)));
}

QString CorrectionBar::resultWords() const {
    return m_becomes->text();
}

QString CorrectionBar::refusal() const {
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void CorrectionBar::enter() {
    const auto parameter = programme::parseParameter(form::adjustmentPath(m_cell), m_shownPlan.edition());
    QString fault;
    if (!parameter) {
        fault = QString::fromStdString(parameter.findings.front().text);
    } else if (const auto accepted =
                   programme::acceptValue(*parameter.value, m_amount->text().toStdString(), m_shownPlan.edition());
               !accepted) {
        fault = QString::fromStdString(accepted.findings.front().text);
    } else if (m_reason->text().trimmed().isEmpty()) {
        fault = QStringLiteral("Причина не указана. Пример: балансировка итога по строке 38");
    }
    if (fault.isEmpty()) {
        apply(m_amount->text(), m_reason->text().trimmed());
        return;
    }
    m_refusal->setText(fault);
    m_refusal->setVisible(true);
}

void CorrectionBar::remove() {
    apply({}, {});
}

void CorrectionBar::apply(const QString& amount, const QString& reason) {
    scenario::Setting setting;
    setting.scenario = m_shownPlan.scenario();
    setting.path = form::adjustmentPath(m_cell);
    setting.year = m_shownPlan.year();
    setting.value = amount.trimmed().toStdString();
    setting.note = reason.toStdString();
    const text::Findings findings = m_shownPlan.apply(std::span(&setting, 1));
    if (findings.empty()) {
        emit closed();
        return;
    }
    m_refusal->setText(QString::fromStdString(findings.front().text));
    m_refusal->setVisible(true);
}

void CorrectionBar::paintEvent(QPaintEvent*) {
    QPalette ink = m_refusal->palette();
    if (ink.color(QPalette::WindowText) != color(Role::Error)) {
        ink.setColor(QPalette::WindowText, color(Role::Error));
        m_refusal->setPalette(ink);
    }
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.setPen(color(Role::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void CorrectionBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace ui
