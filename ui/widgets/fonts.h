#pragma once

#include <QFont>
#include <QString>

class QApplication;

namespace ui {

/// The sizes of the interface, in points: base and numbers 10.5, secondary 9.75, page title 12,
/// passport value 18, key figure 16.5.
enum class TextSize { Base, Secondary, PageTitle, PassportValue, KeyFigure };

enum class Weight { Normal, Bold };

/// The first installed family of the chain that begins with PT Sans. Every family in it has digits
/// of one width: Qt 6.4 cannot ask a font for tabular ones.
[[nodiscard]] QString screenFamily();

/// A screen font; `zoom` multiplies the point size (table zoom).
[[nodiscard]] QFont font(TextSize size, Weight weight = Weight::Normal, qreal zoom = 1.0);

/// The font of a unit cell: PT Sans Narrow while the column is under 140 px, if it is installed.
[[nodiscard]] QFont unitFont(int columnWidth, qreal zoom = 1.0);

/// Gives the application the base font.
void applyFonts(QApplication& application);

}  // namespace ui
