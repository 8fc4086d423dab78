#include "ui/note/empty_note.h"

#include "ui/widgets/text_labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyNote::EmptyNote(QWidget* parent)
    : QWidget(parent),
      m_words(wrappedLabel({}, TextSize::Base, Role::Text2)),
      m_missing(wrappedLabel({}, TextSize::Base, Role::Text2)),
      m_compose(new QPushButton(QStringLiteral("Составить по плану"), this)) {
    constexpr int widest = 560;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addWidget(textLabel(QStringLiteral("Записки нет"), TextSize::PageTitle, Role::Text, Weight::Bold));
    for (RoleLabel* label : {m_words, m_missing}) {
        label->setMaximumWidth(widest);
        column->addWidget(label);
    }
    column->insertWidget(2, m_compose, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_compose->setDefault(true);
    setFocusProxy(m_compose);
    connect(m_compose, &QPushButton::clicked, this, &EmptyNote::composeRequested);
}

void EmptyNote::show(const QStringList& missing, const QString& reason, bool readOnly) {
    m_words->setText(reason.isEmpty() ? QStringLiteral("Записка составляется по плану: числа и таблицы в ней связаны с "
                                                       "ним, слова правятся.")
                                      : reason);
    m_compose->setVisible(reason.isEmpty());
    m_compose->setEnabled(!readOnly);
    m_missing->setVisible(reason.isEmpty() && !missing.isEmpty());
    m_missing->setText(QStringLiteral("В записке не хватит: ") + missing.join(QStringLiteral("; "))
                       + QStringLiteral(". На их месте будет «________»."));
}

QString EmptyNote::missingWords() const {
    return m_missing->isVisibleTo(this) ? m_missing->text() : QString();
}

}  // namespace ui
