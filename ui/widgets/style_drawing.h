#pragma once

#include "ui/widgets/theme.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// The drawings PlannerStyle hands out. Each takes the whole rectangle of what it draws.
namespace ui::drawing {

/// A filled rectangle of radius 3 with a line of `width` pixels on whole pixels inside it.
void roundedBox(QPainter& painter, const QRect& rect, Role fill, Role line, int width = 1);

/// The 2 px accent frame that shows the keyboard focus.
void focusFrame(QPainter& painter, const QRect& rect, Role ink = Role::Accent);

void buttonPanel(QPainter& painter, const QStyleOption& option, bool accent);
void toolButtonPanel(QPainter& painter, const QStyleOption& option);
void fieldPanel(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
/// The chevron of a tree item that has children.
void branch(QPainter& painter, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void scrollBar(QPainter& painter, const QRect& groove, const QRect& slider, const QStyleOptionSlider& option);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);

}  // namespace ui::drawing
