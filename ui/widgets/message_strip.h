#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace ui {

enum class StripKind { Note, Warning, Error };

/// The strip above a page for what would elsewhere be a dialog: an icon, a sentence, at most two
/// buttons. Hidden until show() of a message.
class MessageStrip : public QWidget {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    /// Shows the strip. An empty button text leaves the button out.
    void display(StripKind kind, const QString& text, const QString& first = {}, const QString& second = {});
    /// What was done as it was asked: a note that goes by itself, unless someone reads it with the pointer on it.
    void displayDone(const QString& text);
    void dismiss();
    [[nodiscard]] QString text() const;

signals:
    void firstChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeColours();

    QLabel* m_text;
    QPushButton* m_first;
    QPushButton* m_second;
    QTimer* m_leaving;
    StripKind m_kind = StripKind::Note;
};

}  // namespace ui
