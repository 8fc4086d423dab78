#include "ui/widgets/choice_box.h"

#include <QComboBox>
#include <QCompleter>

namespace ui {
namespace {

constexpr int leastLetters = 20;
constexpr int mostEntriesInSight = 18;

}  // namespace

QComboBox* choiceBox(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    box->setMaxVisibleItems(mostEntriesInSight);
    return box;
}

QComboBox* searchableBox(const QString& name, QWidget* parent) {
    QComboBox* box = choiceBox(name, parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

int entryOf(const QComboBox& box) {
    return box.findText(box.currentText(), Qt::MatchFixedString);
}

}  // namespace ui
