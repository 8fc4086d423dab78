#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

/// The strip of Ctrl+F: a row number, a word of a name, or a number as printed.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void open();
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void showResult(const QString& words);

signals:
    void findRequested(bool forward);
    void textEdited();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_text;
    QLabel* m_result;
};

}  // namespace ui
