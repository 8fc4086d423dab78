#include "ui/note/note_insert_bar.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

NoteInsertBar::NoteInsertBar(QWidget* parent)
    : QWidget(parent),
      m_box(searchableBox(QStringLiteral("Число из плана"), this)),
      m_take(new QPushButton(QStringLiteral("Поставить"), this)),
      m_refusal(textLabel({}, TextSize::Secondary, Role::Error)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(10, 4, 10, 4);
    line->setSpacing(8);
    line->addWidget(textLabel(QStringLiteral("Число из плана"), TextSize::Base, Role::Text2));
    line->addWidget(m_box, 1);
    line->addWidget(m_take);
    auto* leave = linkButton(QStringLiteral("Отменить"));
    line->addWidget(leave);
    line->addWidget(m_refusal);
    m_box->lineEdit()->setPlaceholderText(QStringLiteral("начало названия или ячейка, например a2.02.volume"));
    m_refusal->hide();
    hide();
    connect(m_take, &QPushButton::clicked, this, &NoteInsertBar::take);
    connect(leave, &LinkButton::clicked, this, &NoteInsertBar::closed);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, m_refusal, &QWidget::hide);
}

void NoteInsertBar::open(const QList<std::pair<QString, QString>>& figures) {
    m_box->clear();
    for (const auto& [name, placeholder] : figures) {
        m_box->addItem(name, placeholder);
    }
    m_box->setCurrentIndex(-1);
    m_box->lineEdit()->clear();
    m_refusal->hide();
    show();
    m_box->setFocus();
}

void NoteInsertBar::refuse(const QString& words) {
    m_refusal->setText(words);
    m_refusal->show();
}

void NoteInsertBar::take() {
    const int entry = entryOf(*m_box);
    emit chosen(entry >= 0 ? m_box->itemData(entry).toString() : m_box->currentText().trimmed());
}

void NoteInsertBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace ui
