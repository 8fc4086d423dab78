#pragma once

#include <QString>

namespace ui {

/// Words as the name of a file: ordinary spaces, and no sign that a file system of this or another computer refuses.
[[nodiscard]] QString fileNameOf(const QString& words);

/// A folder that file dialogs do not list, or one inside it: the program's own copies lie in such.
[[nodiscard]] bool isHiddenFolder(const QString& folder);

/// Where a person keeps files: the documents, or the home folder where there are none.
[[nodiscard]] QString documentsFolder();

}  // namespace ui
