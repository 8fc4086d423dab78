#include "ui/window/empty_list.h"

#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>

namespace ui {

EmptyList::EmptyList(const QString& words, bool takesRows, QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(textLabel(words, TextSize::Base, Role::Text2));
    if (!takesRows) {
        return;
    }
    const auto add = [&](const QString& name, auto signal) {
        line->addWidget(textLabel(QStringLiteral("·"), TextSize::Base, Role::Muted));
        LinkButton* button = linkButton(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, this, signal);
        line->addWidget(button);
    };
    add(QStringLiteral("Вставить список…"), &EmptyList::pasteRequested);
    add(QStringLiteral("Из файла…"), &EmptyList::fileRequested);
    add(QStringLiteral("Взять из плана прошлого года…"), &EmptyList::lastPlanRequested);
}

void EmptyList::placeIn(const QRect& room) {
    QRect place(QPoint(), sizeHint().boundedTo(room.size()));
    place.moveCenter(room.center());
    setGeometry(place);
}

}  // namespace ui
