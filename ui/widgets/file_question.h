#pragma once

#include <QString>

class QWidget;

namespace ui {

/// What is asked of a user who chooses a file: `kinds` as of QFileDialog, «Планы (*.tpgg)».
struct FileQuestion {
    QString title;
    QString start;  ///< a folder, or a folder and the name offered
    QString kinds;
    QString suffix;  ///< given to a name typed without one
};

struct FileAnswer {
    QString path;  ///< empty when the user gave up
    QString kind;  ///< of the kinds offered, the chosen one
};

[[nodiscard]] FileAnswer askFileAndKind(QWidget* parent, const FileQuestion& question);
/// Empty when the user gave up. Replacing a file is asked about, under the name with its suffix.
[[nodiscard]] QString askFileToSave(QWidget* parent, const FileQuestion& question);
[[nodiscard]] QString askFileToOpen(QWidget* parent, const FileQuestion& question);

}  // namespace ui
