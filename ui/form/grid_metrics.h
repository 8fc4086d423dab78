#pragma once

#include <QFont>

namespace ui {

/// Sizes and fonts of the table at one zoom. Lengths are logical pixels.
class GridMetrics {
public:
    explicit GridMetrics(int zoomPercent = 100);

    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] int px(qreal atFullSize) const { return qRound(atFullSize * m_zoom); }

    [[nodiscard]] const QFont& number() const { return m_number; }
    [[nodiscard]] const QFont& numberBold() const { return m_numberBold; }
    [[nodiscard]] const QFont& label() const { return m_label; }
    [[nodiscard]] const QFont& labelBold() const { return m_labelBold; }

    /// No sign of a figure is wider than these: a digit, and what parts digits. Bold, as in totals.
    [[nodiscard]] int digitWidth() const { return m_digitWidth; }
    [[nodiscard]] int partingWidth() const { return m_partingWidth; }
    /// Distance between lines of a label, 17 at full size.
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    /// lines × 17 + 5, at least 23, at full size.
    [[nodiscard]] int rowHeight(int lines) const;
    /// Where the text of a label begins: 20 for a section, 12 a level, 8 from the third on.
    [[nodiscard]] int labelStart(int level) const;

private:
    qreal m_zoom;
    QFont m_number;
    QFont m_numberBold;
    QFont m_label;
    QFont m_labelBold;
    int m_lineHeight;
    int m_digitWidth = 0;
    int m_partingWidth = 0;
};

}  // namespace ui
