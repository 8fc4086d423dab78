#pragma once

#include <QWidget>

namespace ui {

/// The line under an editor: why a value is refused, an example, and perhaps one act to do instead.
/// It takes no focus and blocks nothing.
class InlineRefusal : public QWidget {
    Q_OBJECT

public:
    explicit InlineRefusal(QWidget* parent = nullptr);

    /// Shows the message; `action` («Поправка…») is drawn as a link when not empty.
    void display(const QString& message, const QString& action = {});
    [[nodiscard]] QString message() const { return m_message; }

    /// Puts the line under `cell` (above when there is no room), inside `area`. Parent coordinates.
    void placeBeside(const QRect& cell, const QRect& area);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect actionRect() const;

    QString m_message;
    QString m_action;
};

}  // namespace ui
