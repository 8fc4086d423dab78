#include "ui/widgets/style_drawing.h"

#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui::drawing {
namespace {

constexpr qreal radius = 3.0;
constexpr int markSide = 16;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

QRect markRect(const QRect& rect) {
    return {rect.x() + (rect.width() - markSide) / 2, rect.y() + (rect.height() - markSide) / 2, markSide, markSide};
}

void icon(QPainter& painter, const QRect& rect, Icon which, Role role) {
    const QRect place = markRect(rect);
    painter.drawPixmap(place.topLeft(), iconPixmap(which, role, markSide, painter.device()->devicePixelRatioF()));
}

Role outline(const QStyleOption& option) {
    return has(option, QStyle::State_Enabled) ? Role::Control : Role::Border;
}

}  // namespace

void roundedBox(QPainter& painter, const QRect& rect, Role fill, Role line, int width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(fill));
    painter.setPen(QPen(color(line), width));
    const qreal inset = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusFrame(QPainter& painter, const QRect& rect, Role ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(ink), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void buttonPanel(QPainter& painter, const QStyleOption& option, bool accent) {
    if (accent && has(option, QStyle::State_Enabled)) {
        roundedBox(painter, option.rect, Role::Accent, Role::Accent);
        if (has(option, QStyle::State_HasFocus)) {
            // Accent on accent would not be seen.
            focusFrame(painter, option.rect.adjusted(2, 2, -2, -2), Role::OnAccent);
        }
        return;
    }
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    roundedBox(painter, option.rect, held ? Role::AccentSoft : hovered ? Role::Panel : Role::Base, outline(option));
    if (has(option, QStyle::State_HasFocus)) {
        focusFrame(painter, option.rect);
    }
}

void toolButtonPanel(QPainter& painter, const QStyleOption& option) {
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (!held && !hovered) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? color(Role::AccentSoft) : color(Role::Closed));
    painter.drawRoundedRect(option.rect, radius, radius);
    painter.restore();
}

void fieldPanel(QPainter& painter, const QStyleOption& option) {
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    roundedBox(painter, option.rect, readOnly ? Role::Panel : Role::Base,
               focused    ? Role::Accent
               : readOnly ? Role::Border
                          : outline(option),
               focused ? 2 : 1);
}

void checkBox(QPainter& painter, const QStyleOption& option) {
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect box = markRect(option.rect).adjusted(1, 1, -1, -1);
    if (!on && !partly) {
        roundedBox(painter, box, Role::Base, enabled ? Role::Accent : Role::Border);
        return;
    }
    const Role fill = enabled ? Role::Accent : Role::Muted;
    roundedBox(painter, box, fill, fill);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = box.topLeft();
    if (on) {
        painter.drawPolyline(
            QPolygonF({corner + QPointF(3.5, 7.2), corner + QPointF(6.0, 9.7), corner + QPointF(10.5, 4.5)}));
    } else {
        painter.drawLine(corner + QPointF(4, 7), corner + QPointF(10, 7));
    }
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option) {
    const QRectF ring = QRectF(markRect(option.rect)).adjusted(1.5, 1.5, -1.5, -1.5);
    const Role line = has(option, QStyle::State_Enabled) ? Role::Accent : Role::Border;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(Role::Base));
    painter.setPen(QPen(color(line), 1.4));
    painter.drawEllipse(ring);
    if (has(option, QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(line));
        painter.drawEllipse(ring.adjusted(3.2, 3.2, -3.2, -3.2));
    }
    painter.restore();
}

void branch(QPainter& painter, const QStyleOption& option) {
    icon(painter, option.rect, has(option, QStyle::State_Open) ? Icon::ChevronDown : Icon::ChevronRight, Role::Text2);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option) {
    const bool focused = has(option, QStyle::State_HasFocus);
    roundedBox(painter, option.rect, Role::Base, focused ? Role::Accent : outline(option), focused ? 2 : 1);
    const QRect arrow(option.rect.right() - 22, option.rect.y(), 20, option.rect.height());
    icon(painter, arrow, Icon::ChevronDown, has(option, QStyle::State_Enabled) ? Role::Text2 : Role::Muted);
}

void tab(QPainter& painter, const QStyleOptionTab& option) {
    painter.save();
    const bool selected = has(option, QStyle::State_Selected);
    QFont font = painter.font();
    font.setBold(selected);
    painter.setFont(font);
    painter.setPen(color(selected ? Role::Text : Role::Text2));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (option.text.isEmpty() && !option.icon.isNull()) {
        // A picture cannot be bold: the chosen one is underlined.
        const QRect box(QPoint(), option.iconSize);
        option.icon.paint(&painter, box.translated(option.rect.center() - box.center()));
        if (selected) {
            painter.fillRect(option.rect.adjusted(8, option.rect.height() - 4, -8, -2), color(Role::Accent));
        }
    }
    if (has(option, QStyle::State_HasFocus)) {
        focusFrame(painter, option.rect.adjusted(2, 3, -2, -3));
    }
    painter.restore();
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option) {
    painter.fillRect(option.rect, color(Role::Header));
    painter.setPen(color(Role::Border));
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last) {
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
    painter.setPen(color(Role::Rule));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void scrollBar(QPainter& painter, const QRect& groove, const QRect& slider, const QStyleOptionSlider& option) {
    painter.save();
    painter.fillRect(groove, color(Role::Panel));
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(held ? Role::Control : Role::Rule));
    const QRectF thumb = option.orientation == Qt::Horizontal ? QRectF(slider).adjusted(1, 3, -1, -3)
                                                              : QRectF(slider).adjusted(3, 1, -3, -1);
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    painter.fillRect(option.rect, color(Role::Window));
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken)) {
        painter.fillRect(option.rect, color(Role::AccentSoft));
    }
    painter.setPen(color(has(option, QStyle::State_Enabled) ? Role::Text : Role::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(color(Role::Grid));
        painter.drawLine(rect.left() + 8, rect.center().y(), rect.right() - 8, rect.center().y());
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled) {
        painter.fillRect(rect, color(Role::AccentSoft));
    }
    const QRect mark(rect.x() + 4, rect.y(), 24, rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            icon(painter, mark, Icon::Ok, enabled ? Role::Accent : Role::Muted);
        }
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, markRect(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList halves = option.text.split(QLatin1Char('\t'));
    const QRect words = rect.adjusted(32, 0, -28, 0);
    painter.setFont(option.font);
    painter.setPen(color(enabled ? Role::Text : Role::Muted));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, halves.first());
    if (halves.size() > 1) {
        painter.setPen(color(enabled ? Role::Text2 : Role::Muted));
        painter.drawText(words.adjusted(0, 0, 16, 0), Qt::AlignRight | Qt::AlignVCenter, halves.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        icon(painter, QRect(rect.right() - 24, rect.y(), 20, rect.height()), Icon::ChevronRight, Role::Text2);
    }
}

}  // namespace ui::drawing
