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
      m_lineHeight(QFontMetrics(m_label).lineSpacing())
{
}

int GridMetrics::rowHeight(int lines) const
{
    const int needed = QFontMetrics(m_number).height() + px(4);
    return std::max({lines * m_lineHeight + px(5), px(23), needed});
}

int GridMetrics::labelStart(int level) const
{
    const int wide = std::min(level, 2);
    return px(20 + 12 * wide + 8 * (level - wide));
}

}  // namespace ui
