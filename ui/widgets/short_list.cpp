#include "ui/widgets/short_list.h"

#include "core/text/plural.h"

namespace ui {

QStringList shortList(const QStringList& lines, qsizetype most) {
    QStringList shown = lines.mid(0, most);
    if (lines.size() > most) {
        shown.append(QStringLiteral("и ещё ")
                     + QString::fromStdString(text::counted(static_cast<std::size_t>(lines.size() - most), "замечание",
                                                            "замечания", "замечаний")));
    }
    return shown;
}

}  // namespace ui
