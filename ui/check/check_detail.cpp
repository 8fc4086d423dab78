#include "ui/check/check_detail.h"

#include "core/check/reasons.h"
#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/programme/parameter.h"
#include "ui/check/check_deeds.h"
#include "ui/check/check_neighbours.h"
#include "ui/check/checks_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/edit_watch.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int actsIndent = 132;
constexpr int documentWidth = 170;

QPushButton* actButton(const QString& words, QWidget* parent) {
    auto* button = new QPushButton(words, parent);
    button->setAutoDefault(false);
    return button;
}

/// A sum of the form or a figure of its own that a correction can be added to.
bool takesCorrection(const ShownPlan& plan, const check::CheckFinding& finding) {
    const bool isOfTable = finding.rule == "sum" || finding.rule == "tie" || finding.rule == "adjustment";
    return isOfTable && finding.cell && programme::parseParameter(form::adjustmentPath(*finding.cell), plan.edition());
}

}  // namespace

CheckDetail::CheckDetail(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_fix(actButton({}, this)),
      m_open(actButton(QStringLiteral("Открыть ячейку"), this)),
      m_neighbours(new ElidedLabel({}, this)),
      m_reason(new QLineEdit(this)),
      m_document(new QLineEdit(this)),
      m_enter(actButton({}, this)),
      m_withdraw(actButton(QStringLiteral("Снять обоснование"), this)),
      m_correct(actButton(QStringLiteral("Поправка…"), this)),
      m_ground(new ElidedLabel({}, this)),
      m_refusal(textLabel({}, TextSize::Secondary, Role::Error)) {
    m_fix->setProperty("accent", true);
    m_neighbours->setLook(TextSize::Secondary, Role::Text2);
    m_ground->setLook(TextSize::Secondary, Role::Text2);
    m_document->setPlaceholderText(QStringLiteral("Документ, дата, номер"));
    m_document->setAccessibleName(QStringLiteral("Документ, дата, номер"));
    m_document->setFixedWidth(documentWidth);
    m_open->setToolTip(QStringLiteral("Открыть ячейку (Enter)"));
    lay();
    connect(m_fix, &QPushButton::clicked, this, [this] { tell(putGuess(m_shownPlan, *m_row.finding)); });
    connect(m_open, &QPushButton::clicked, this, &CheckDetail::cellRequested);
    connect(m_correct, &QPushButton::clicked, this, &CheckDetail::correctionRequested);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { tell(withdrawReason(m_shownPlan, *m_row.finding)); });
    connect(m_enter, &QPushButton::clicked, this, &CheckDetail::enterReason);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_enter->setEnabled(m_row.kind == CheckRowKind::Item || !typed.trimmed().isEmpty());
    });
    for (QLineEdit* field : {m_reason, m_document}) {
        connect(field, &QLineEdit::returnPressed, m_enter, &QPushButton::click);
    }
    onAnyEdit(*this, [this] {
        m_refusal->hide();
        emit resized();
    });
}

void CheckDetail::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(actsIndent, 8, 10, 8);
    column->setSpacing(6);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_fix);
    acts->addWidget(m_open);
    acts->addWidget(m_correct);
    acts->addWidget(m_neighbours, 1);
    column->addLayout(acts);
    auto* reason = new QHBoxLayout;
    reason->setSpacing(8);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_document);
    reason->addWidget(m_enter);
    reason->addWidget(m_withdraw);
    column->addLayout(reason);
    column->addWidget(m_ground);
    column->addWidget(m_refusal);
    m_refusal->hide();
}

bool CheckDetail::isFor(const CheckRow& row) {
    return row.kind == CheckRowKind::Finding || row.kind == CheckRowKind::Item;
}

void CheckDetail::display(const CheckRow& row) {
    const std::string name = row.name();
    const bool isAnother = name != m_name;
    m_row = row;
    m_name = name;
    m_refusal->hide();
    if (isAnother) {
        m_reason->clear();
        m_document->clear();
    }
    if (row.kind == CheckRowKind::Finding) {
        displayFinding();
    } else {
        displayItem();
    }
    emit resized();
}

void CheckDetail::displayFinding() {
    const check::CheckFinding& finding = *m_row.finding;
    const bool hasGuess = takesGuess(m_shownPlan, finding);
    m_fix->setVisible(hasGuess);
    if (hasGuess) {
        m_fix->setText(QStringLiteral("Исправить на ") + QString::fromStdString(decimal::printRussian(*finding.guess)));
    }
    m_open->setVisible(true);
    m_open->setText(finding.cell ? QStringLiteral("Открыть ячейку") : QStringLiteral("Открыть исходные данные"));
    m_neighbours->setText(neighbourWords(m_shownPlan, finding));
    const FindingReason given = reasonOf(m_shownPlan, finding);
    const bool isJustified = finding.state == check::State::Justified && !given.reason.isEmpty();
    const bool takes = check::takesReason(m_shownPlan.edition(), finding) && !m_shownPlan.isReadOnly();
    m_reason->setVisible(takes || isJustified);
    m_document->setVisible(takes || isJustified);
    m_reason->setReadOnly(isJustified);
    m_document->setReadOnly(isJustified);
    m_enter->setVisible(takes && !isJustified);
    m_enter->setText(QStringLiteral("Обосновать"));
    m_withdraw->setVisible(isJustified && !m_shownPlan.isReadOnly());
    m_correct->setVisible(!takes && !isJustified && !m_shownPlan.isReadOnly() && takesCorrection(m_shownPlan, finding));
    const QString name = QStringLiteral("Если число верно: почему оно отличается");
    m_reason->setPlaceholderText(name);
    m_reason->setAccessibleName(name);
    if (!given.reason.isEmpty() && m_reason->text().isEmpty()) {
        m_reason->setText(given.reason);
        m_document->setText(given.document);
    }
    m_enter->setEnabled(!m_reason->text().trimmed().isEmpty());
    m_ground->setVisible(m_row.control != nullptr);
    if (m_row.control != nullptr) {
        m_ground->setText(groundWords(m_row) + QStringLiteral(": ") + QString::fromStdString(m_row.control->text));
    }
}

void CheckDetail::displayItem() {
    const bool isTicked = m_row.line->verdict == check::Verdict::Ticked;
    for (QWidget* other : std::initializer_list<QWidget*>{m_fix, m_open, m_document, m_withdraw, m_correct, m_ground}) {
        other->hide();
    }
    m_neighbours->setText(QString());
    const QString name = QStringLiteral("Примечание: где это видно");
    m_reason->setPlaceholderText(name);
    m_reason->setAccessibleName(name);
    m_reason->setVisible(true);
    m_reason->setReadOnly(isTicked || m_shownPlan.isReadOnly());
    if (isTicked) {
        m_reason->setText(QString::fromStdString(m_row.line->note));
    }
    m_enter->setVisible(!m_shownPlan.isReadOnly());
    m_enter->setEnabled(true);
    m_enter->setText(isTicked ? QStringLiteral("Снять отметку") : QStringLiteral("Отметить"));
}

void CheckDetail::enterReason() {
    if (m_row.kind == CheckRowKind::Item) {
        turnTick();
        return;
    }
    tell(justify(m_shownPlan, *m_row.finding, {m_reason->text().trimmed(), m_document->text().trimmed()}));
}

void CheckDetail::turnTick() {
    const bool isTicked = m_row.line->verdict == check::Verdict::Ticked;
    tell(tick(m_shownPlan, *m_row.control, !isTicked, m_reason->text().trimmed()));
}

void CheckDetail::tell(const text::Findings& findings) {
    m_refusal->setVisible(!findings.empty());
    if (!findings.empty()) {
        m_refusal->setText(QString::fromStdString(findings.front().text));
    }
    emit resized();
}

QString CheckDetail::refusal() const {
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

QString CheckDetail::neighbours() const {
    return m_neighbours->text();
}

QSize CheckDetail::sizeHint() const {
    return layout()->sizeHint();
}

void CheckDetail::enterField() {
    m_reason->setFocus();
}

void CheckDetail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.setPen(color(Role::Grid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void CheckDetail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit foldRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace ui
