#include "ui/widgets/choice_box.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace ui {
namespace {

constexpr int leastLetters = 20;
constexpr int mostEntriesInSight = 18;

/// Never shown; stays beside its list wherever a layout moves that.
class HeardLabel : public QLabel {
public:
    HeardLabel(const QString& name, QComboBox& box) : QLabel(name, box.parentWidget()) {
        setVisible(false);
        box.installEventFilter(this);
        connect(&box, &QObject::destroyed, this, &QObject::deleteLater);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ParentChange) {
            setParent(static_cast<QWidget*>(watched)->parentWidget());
        }
        return false;
    }
};

}  // namespace

void nameChoice(QComboBox& box, const QString& name) {
    box.setAccessibleName(name);
    auto* label = new HeardLabel(name, box);
    label->setBuddy(&box);
}

QComboBox* choiceBox(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    nameChoice(*box, name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    box->setMaxVisibleItems(mostEntriesInSight);
    return box;
}

QComboBox* searchableBox(const QString& name, QWidget* parent) {
    QComboBox* box = choiceBox(name, parent);
    box->setEditable(true);
    box->lineEdit()->setAccessibleName(name);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

int entryOf(const QComboBox& box) {
    return box.findText(box.currentText(), Qt::MatchFixedString);
}

}  // namespace ui
