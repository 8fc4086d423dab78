#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// What a badge says, by its fill: plain grey, accent, confirmed, attention, fault.
enum class BadgeKind { Plain, Accent, Ok, Warning, Error };

/// A short word on a soft fill: «расчёт», «сценарий», «из акта».
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const QString& text = {}, BadgeKind kind = BadgeKind::Plain, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void setKind(BadgeKind kind);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    BadgeKind m_kind;
};

}  // namespace ui
