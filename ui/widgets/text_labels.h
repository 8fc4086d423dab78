#pragma once

#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHash>
#include <QLabel>
#include <QWidget>

namespace ui {

/// A label whose ink follows the theme.
class RoleLabel : public QLabel {
    Q_OBJECT

public:
    RoleLabel(const QString& text, Role role, QWidget* parent = nullptr);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeColour();

    Role m_role;
    // A layout asks eight times how high the same words are at the same width, and each time they would be set anew.
    mutable QString m_measured;
    mutable QHash<int, int> m_heights;
};

[[nodiscard]] RoleLabel* textLabel(const QString& text, TextSize size, Role role, Weight weight = Weight::Normal);
/// The same, over as many lines as it needs.
[[nodiscard]] RoleLabel* wrappedLabel(const QString& text, TextSize size, Role role, Weight weight = Weight::Normal);

/// Words in accent that lead somewhere; a button for the keyboard and for screen readers.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
    /// Over as many lines as it needs, in a narrow panel; one line cut after a whole word otherwise.
    void setWordWrap(bool wrap);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrap; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// Enter follows a link as a click does.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_wrap = false;
};

[[nodiscard]] LinkButton* linkButton(const QString& text);

/// A line one pixel thick between groups of a panel.
class RuleLine : public QWidget {
    Q_OBJECT

public:
    explicit RuleLine(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Fills a widget with the ground of side panels.
void takePanelColours(QWidget& widget);

}  // namespace ui
