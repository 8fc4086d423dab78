#include "ui/widgets/edit_watch.h"

#include "ui/widgets/segmented_switch.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

void onAnyEdit(QWidget& form, const std::function<void()>& act) {
    for (QLineEdit* field : form.findChildren<QLineEdit*>()) {
        QObject::connect(field, &QLineEdit::textEdited, &form, act);
    }
    for (QComboBox* field : form.findChildren<QComboBox*>()) {
        QObject::connect(field, &QComboBox::activated, &form, act);
    }
    for (SegmentedSwitch* field : form.findChildren<SegmentedSwitch*>()) {
        QObject::connect(field, &SegmentedSwitch::currentChanged, &form, act);
    }
}

}  // namespace ui
