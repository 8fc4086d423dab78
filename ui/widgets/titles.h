#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ui {

class ElidedLabel;

/// The bold word over a group inside a panel («Как получено»).
class SectionTitle : public QWidget {
    Q_OBJECT

public:
    explicit SectionTitle(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);

private:
    ElidedLabel* m_label;
};

/// The head line of a panel: bold title, grey addition, room for controls at the right and a
/// closing button that is hidden until setClosable.
class PanelTitle : public QWidget {
    Q_OBJECT

public:
    explicit PanelTitle(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setAddition(const QString& addition);
    void addControl(QWidget* control);
    /// `name` is the tooltip and accessible name of the button, «Скрыть панель».
    void setClosable(const QString& name);

signals:
    void closeRequested();

private:
    QHBoxLayout* m_line;
    ElidedLabel* m_title;
    ElidedLabel* m_addition;
    QToolButton* m_close;
};

}  // namespace ui
