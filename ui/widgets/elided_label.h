#pragma once

#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// One line of text that gives way: it ends in an ellipsis between words, and the tooltip has the
/// whole text while it is shortened.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void setLook(TextSize size, Role role, Weight weight = Weight::Normal);
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_text;
    Role m_role = Role::Text;
};

}  // namespace ui
