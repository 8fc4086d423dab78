#include "ui/widgets/planner_style.h"

#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_wrap.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace ui {
namespace {

bool isAccent(const QStyleOption* option, const QWidget* widget) {
    if (widget != nullptr && widget->property("accent").toBool()) {
        return true;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

}  // namespace

PlannerStyle::PlannerStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) {}

void PlannerStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget); header != nullptr) {
        // Bold words over the chosen cells are wider than the columns were made for.
        header->setHighlightSections(false);
    }
}

void PlannerStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        drawing::buttonPanel(*painter, *option, isAccent(option, widget));
        return;
    case PE_PanelButtonTool:
        drawing::toolButtonPanel(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0) {
            drawing::fieldPanel(*painter, *option);
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawing::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawing::radioButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        // A button has drawn its own by now.
        if (qobject_cast<const QPushButton*>(widget) == nullptr) {
            drawing::focusFrame(*painter, option->rect);
        }
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Base));
        painter->setPen(color(Role::Control));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, color(Role::Window));
        painter->setPen(color(Role::Border));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    case PE_IndicatorToolBarSeparator: {
        const int x = option->rect.center().x();
        const int y = option->rect.center().y();
        painter->setPen(color(Role::Border));
        painter->drawLine(x, y - 7, x, y + 7);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Selected)) {
            painter->fillRect(option->rect, color(Role::AccentSoft));
        }
        if (option->state.testFlag(State_Children)) {
            drawing::branch(*painter, *option);
        }
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected)) {
            painter->fillRect(option->rect, color(Role::AccentSoft));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PlannerStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            if (isAccent(option, widget) && option->state.testFlag(State_Enabled)) {
                copy.palette.setColor(QPalette::ButtonText, color(Role::OnAccent));
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawing::tab(*painter, *tab);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto* section = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawing::headerSection(*painter, *section);
        } else {
            painter->fillRect(option->rect, color(Role::Header));
        }
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            // Selected text keeps its ink: the selection is a pale fill, not a dark one.
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            // The library's own ellipsis stands inside words.
            if (!item->features.testFlag(QStyleOptionViewItem::WrapText)) {
                const int margin = pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
                const int room = subElementRect(SE_ItemViewItemText, item, widget).width() - 2 * margin;
                copy.text = oneLine(item->text, item->font, room);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box != nullptr) {
            QStyleOptionComboBox copy(*box);
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
            copy.currentText = oneLine(box->currentText, widget != nullptr ? widget->font() : painter->font(), room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Role::Window));
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawing::menuBarItem(*painter, *item);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawing::menuItem(*painter, *item);
            return;
        }
        break;
    case CE_Splitter: {
        const QRect rect = option->rect;
        painter->setPen(color(Role::Border));
        if (rect.width() < rect.height()) {
            painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
        } else {
            painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        }
        return;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, color(Role::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PlannerStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box != nullptr && box->frame) {
            drawing::comboBox(*painter, *box);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
            drawing::scrollBar(*painter, bar->rect, bar->maximum > bar->minimum ? slider : QRect(), *bar);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton && option->state.testFlag(State_HasFocus)) {
        drawing::focusFrame(*painter, option->rect);
    }
}

}  // namespace ui
