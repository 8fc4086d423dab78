#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class ElidedLabel;

/// The 34 px head line of a page: its name in bold, what it shows, controls at the right.
class PageTitle : public QWidget {
    Q_OBJECT

public:
    explicit PageTitle(const QString& title, QWidget* parent = nullptr);

    void setAddition(const QString& addition);
    void addControl(QWidget* control);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_line;
    ElidedLabel* m_addition;
};

}  // namespace ui
