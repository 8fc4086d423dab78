// Sizes and places of what the style draws.
#include "ui/widgets/control_size.h"
#include "ui/widgets/planner_style.h"
#include "ui/widgets/style_drawing.h"

#include <QStyleOption>

namespace ui {
namespace {

constexpr int iconButtonWidth = 30;
constexpr int fieldPadding = 5;
constexpr int scrollExtent = 12;
constexpr int shortestSlider = 24;

}  // namespace

int PlannerStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_SplitterWidth:
        return 5;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return 13;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ButtonMargin:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 4;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_TreeViewIndentation:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PlannerStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_UnderlineShortcut:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize PlannerStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result = QSize(size.width() + 2 * controlPadding, std::max(controlHeight, size.height()));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(controlHeight, size.height()));
        break;
    case CT_ComboBox:
        result = QSize(size.width() + 40, std::max(controlHeight, size.height()));
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty();
            result.setHeight(std::max(controlHeight, size.height()));
            result.setWidth(iconOnly ? std::max(iconButtonWidth, size.width()) : size.width() + 16);
        }
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + 14, 26);
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool separator = item->menuItemType == QStyleOptionMenuItem::Separator;
            const int shortcut = item->text.contains(QLatin1Char('\t')) ? 24 : 0;
            result =
                QSize(size.width() + 64 + shortcut, separator ? 7 : std::max(controlHeight - 2, size.height() + 6));
        }
        break;
    default:
        break;
    }
    return result;
}

QRect PlannerStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect result = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int inset = frame != nullptr && frame->lineWidth > 0 ? fieldPadding : 0;
        return result.adjusted(inset, 0, -inset, 0);
    }
    return result;
}

QRect PlannerStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return option->rect.adjusted(7, 2, -24, -2);
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove takes the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) {
            return {};
        }
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? bar->rect.width() : bar->rect.height();
            const int range = bar->maximum - bar->minimum;
            const int thumb = range <= 0 ? length
                                         : std::max(shortestSlider, static_cast<int>(qint64(length) * bar->pageStep
                                                                                     / (range + bar->pageStep)));
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                      bar->upsideDown);
            const auto span = [&](int from, int to) {
                return horizontal ? QRect(from, 0, to - from, bar->rect.height())
                                  : QRect(0, from, bar->rect.width(), to - from);
            };
            switch (part) {
            case SC_ScrollBarGroove:
                return bar->rect;
            case SC_ScrollBarSlider:
                return span(start, start + thumb);
            case SC_ScrollBarSubPage:
                return span(0, start);
            case SC_ScrollBarAddPage:
                return span(start + thumb, length);
            default:
                break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

}  // namespace ui
