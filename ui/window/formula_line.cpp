#include "ui/window/formula_line.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/formula_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int usualName = 126;
constexpr int widestName = 250;
constexpr int aroundName = 20;

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
    m_name->setFixedWidth(usualName);
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
    showPlace(place);
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
    showPlace(place);
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
    showPlace(place);
    m_badge->setVisible(false);
    m_shown = words;
    m_formula->setReadOnly(true);
    m_formula->setText(words);
    m_formula->setCursorPosition(0);
    m_unit->setText({});
}

/// Rows without numbers are called by their names: the field is as wide as they need, and of a longer one the beginning
/// is in sight.
void FormulaLine::showPlace(const QString& place) {
    m_place = place;
    const int wanted = m_name->fontMetrics().horizontalAdvance(place) + aroundName;
    m_name->setFixedWidth(std::clamp(wanted, usualName, widestName));
    m_name->setAlignment(wanted > widestName ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    m_name->setText(place);
    m_name->setCursorPosition(0);
}

void FormulaLine::restoreName() {
    showPlace(m_place);
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
        restoreName();
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
