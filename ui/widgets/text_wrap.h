#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace ui {

/// Text broken into lines no wider than `width` pixels, between words (and after a hyphen of a
/// word). With `mostLines` > 0 the last line that fits ends in « …» after a whole word.
[[nodiscard]] QStringList wrapText(const QString& text, const QFont& font, int width, int mostLines = 0);

/// The text whole, or as many whole words as fit and « …». A name that is one word alone, such as that of a file, ends
/// inside it; a figure never does.
[[nodiscard]] QString oneLine(const QString& text, const QFont& font, int width);

/// Width in pixels of the widest piece that must not be broken.
[[nodiscard]] int widestWord(const QString& text, const QFont& font);

}  // namespace ui
