#include "ui/summary/stage_header.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace ui {

void StageHeader::setStages(const QList<int>& firstColumns) {
    m_stages = firstColumns;
    viewport()->update();
}

void StageHeader::paintEvent(QPaintEvent* event) {
    FormHeader::paintEvent(event);
    static const QStringList signs{QStringLiteral("×"), QStringLiteral("="), QStringLiteral("→")};
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextSize::Secondary, Weight::Bold));
    // Beside the names of the columns: beside those of the stages, which are long, they would cover letters.
    const QList<int> levels = levelHeights();
    const int middle = levels.size() < 2 ? height() / 2 : levels.front() + levels.at(1) / 2;
    for (int place = 0; place < m_stages.size() && place < signs.size(); ++place) {
        const QRectF circle(sectionViewportPosition(m_stages.at(place)) - 10.0, middle - 9.5, 19, 19);
        painter.setPen(QPen(color(Role::Accent), 1.2));
        painter.setBrush(color(Role::Base));
        painter.drawEllipse(circle);
        painter.drawText(circle, Qt::AlignCenter, signs.at(place));
    }
}

}  // namespace ui
