#pragma once

#include "ui/scenario/side_choice.h"

#include <QWidget>

class QLabel;

namespace ui {

/// Why nothing can be compared, and what can be done about it.
class EmptyComparison : public QWidget {
    Q_OBJECT

public:
    explicit EmptyComparison(QWidget* parent);

    /// Empty: there is one scenario only.
    void setRefusal(const QString& refusal);

signals:
    void scenarioRequested();
    void subjectChosen(ui::ComparedBy subject);

private:
    QLabel* m_refusal;
};

}  // namespace ui
