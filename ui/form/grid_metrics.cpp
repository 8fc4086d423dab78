#include "ui/form/grid_metrics.h"

#include "ui/widgets/fonts.h"

#include <QFontMetrics>

namespace ui {

GridMetrics::GridMetrics(int zoomPercent)
    : m_zoom(zoomPercent / 100.0),
      m_number(font(TextSize::Base, Weight::Normal, m_zoom)),
      m_numberBold(font(TextSize::Base, Weight::Bold, m_zoom)),
      m_label(font(TextSize::Secondary, Weight::Normal, m_zoom)),
      m_labelBold(font(TextSize::Secondary, Weight::Bold, m_zoom)),
      m_lineHeight(QFontMetrics(m_label).lineSpacing()) {
    const QFontMetrics bold(m_numberBold);
    for (char digit = '0'; digit <= '9'; ++digit) {
        m_digitWidth = std::max(m_digitWidth, bold.horizontalAdvance(QLatin1Char(digit)));
    }
    for (const QChar sign : {QChar(u','), QChar(u'.'), QChar(QChar::Space), QChar(QChar::Nbsp), QChar(u'\u202f')}) {
        m_partingWidth = std::max(m_partingWidth, bold.horizontalAdvance(sign));
    }
}

int GridMetrics::rowHeight(int lines) const {
    const int needed = QFontMetrics(m_number).height() + px(4);
    return std::max({lines * m_lineHeight + px(5), px(23), needed});
}

int GridMetrics::labelStart(int level) const {
    const int wide = std::min(level, 2);
    return px(20 + 12 * wide + 8 * (level - wide));
}

}  // namespace ui
