#include "ui/window/formula_line.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/formula_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui {
namespace {

BadgeKind badgeOf(explain::PassportState state) {
    switch (state) {
    case explain::PassportState::Entered:
    case explain::PassportState::Defaulted:
        return BadgeKind::Accent;
    case explain::PassportState::Missing:
        return BadgeKind::Warning;
    case explain::PassportState::Closed:
    case explain::PassportState::Dash:
    case explain::PassportState::Absent:
    case explain::PassportState::Blank:
    case explain::PassportState::Computed:
    case explain::PassportState::Corrected:
        return BadgeKind::Plain;
    }
    return BadgeKind::Plain;
}

}  // namespace

FormulaLine::FormulaLine(QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_badge(new Badge({}, BadgeKind::Plain, this)),
      m_formula(new FormulaField(this)),
      m_unit(new ElidedLabel({}, this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 3, 8, 3);
    line->setSpacing(8);
    m_name->setFixedWidth(126);
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setAccessibleName(QStringLiteral("Строка и графа"));
    m_name->setToolTip(QStringLiteral("Перейти к строке по номеру, Ctrl+G"));
    m_formula->setAccessibleName(QStringLiteral("Значение или формула"));
    m_formula->installEventFilter(this);
    m_name->installEventFilter(this);
    m_unit->setLook(TextSize::Secondary, Role::Text2);
    m_unit->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    line->addWidget(m_name);
    line->addWidget(m_badge);
    line->addWidget(m_formula, 1);
    line->addWidget(m_unit);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { emit placeRequested(m_name->text()); });
    connect(m_formula, &QLineEdit::returnPressed, this, [this] {
        if (!m_formula->isReadOnly() && m_formula->text() != m_shown) {
            emit valueEntered(m_formula->text());
        }
        emit leaveRequested();
    });
}

void FormulaLine::showCell(const QString& place, const explain::Passport& passport, const QString& editText,
                           bool editable) {
    m_place = place;
    m_name->setText(place);
    m_badge->setText(QString::fromStdString(passport.stateWords));
    m_badge->setKind(badgeOf(passport.state));
    m_badge->setVisible(true);
    const bool typed = editable && (passport.operands.empty() || passport.state == explain::PassportState::Entered);
    m_shown = typed                      ? editText
              : passport.formula.empty() ? QString::fromStdString(passport.value)
                                         : QStringLiteral("= ") + QString::fromStdString(passport.formula);
    m_formula->setReadOnly(!typed);
    m_formula->setText(m_shown);
    m_formula->setCursorPosition(0);
    m_formula->setToolTip(typed ? QString() : m_shown);
    m_unit->setText(QString::fromStdString(passport.unit));
}

void FormulaLine::showFact(const QString& place, const QString& unit, const QString& editText, bool editable) {
    m_place = place;
    m_name->setText(place);
    m_badge->setText(QStringLiteral("факт"));
    m_badge->setKind(BadgeKind::Plain);
    m_badge->setVisible(true);
    m_shown = editText;
    m_formula->setReadOnly(!editable);
    m_formula->setText(m_shown);
    m_formula->setCursorPosition(0);
    m_formula->setToolTip({});
    m_unit->setText(unit);
}

void FormulaLine::showWords(const QString& place, const QString& words) {
    m_place = place;
    m_name->setText(place);
    m_badge->setVisible(false);
    m_shown = words;
    m_formula->setReadOnly(true);
    m_formula->setText(words);
    m_formula->setCursorPosition(0);
    m_unit->setText({});
}

void FormulaLine::restoreName() {
    m_name->setText(m_place);
}

void FormulaLine::focusName() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void FormulaLine::focusFormula() {
    m_formula->setFocus(Qt::ShortcutFocusReason);
    m_formula->selectAll();
}

QWidget& FormulaLine::formula() const {
    return *m_formula;
}

QString FormulaLine::formulaText() const {
    return m_formula->text();
}

bool FormulaLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->setText(m_place);
        m_formula->setText(m_shown);
        emit leaveRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FormulaLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.setPen(color(Role::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

}  // namespace ui
