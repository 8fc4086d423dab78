#include "ui/start/named_field.h"

#include "ui/widgets/text_labels.h"

#include <QVBoxLayout>

namespace ui {

QWidget* namedField(const QString& name, QWidget* control) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    QLabel* label = textLabel(name, TextSize::Secondary, Role::Text2);
    label->setBuddy(control);
    column->addWidget(label);
    column->addWidget(control);
    control->setAccessibleName(name);
    return box;
}

}  // namespace ui
