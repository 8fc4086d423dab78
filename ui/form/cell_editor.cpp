#include "ui/form/cell_editor.h"

#include "ui/widgets/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

CellEditor::CellEditor(QWidget* parent) : QLineEdit(parent) {
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextMargins(4, 0, 4, 0);
    setAutoFillBackground(true);
}

void CellEditor::setChoices(const QStringList& choices) {
    if (choices.isEmpty()) {
        return;
    }
    auto* offered = new QCompleter(choices, this);
    offered->setCaseSensitivity(Qt::CaseInsensitive);
    offered->setFilterMode(Qt::MatchContains);
    setCompleter(offered);
}

void CellEditor::setRefused(const QString& reason) {
    m_refused = true;
    setAccessibleDescription(reason);
    update();
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers().testFlag(Qt::KeypadModifier)
        && (event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma)) {
        insert(QStringLiteral(","));
        event->accept();
        return;
    }
    if (completer() != nullptr && event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        completer()->setCompletionPrefix({});
        completer()->complete();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CellEditor::paintEvent(QPaintEvent* event) {
    {
        // The style leaves a frameless field unpainted; a cell behind must not show through.
        QPainter ground(this);
        ground.fillRect(rect(), color(Role::Base));
    }
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(color(m_refused ? Role::Error : Role::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

}  // namespace ui
