#pragma once

#include <QStringList>

namespace ui {

/// As many as are read over a page; more would hide it.
inline constexpr qsizetype linesOverPage = 6;

/// The first lines, the rest counted: «и ещё 214 замечаний».
[[nodiscard]] QStringList shortList(const QStringList& lines, qsizetype most = linesOverPage);

}  // namespace ui
