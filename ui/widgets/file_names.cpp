#include "ui/widgets/file_names.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace ui {

QString fileNameOf(const QString& words) {
    QString name;
    for (const QChar sign : words) {
        static const QString refused = QStringLiteral("/\\:*?\"<>|");
        if (sign.isSpace()) {
            name += QLatin1Char(' ');
        } else if (refused.contains(sign)) {
            name += QLatin1Char('-');
        } else if (sign.isPrint()) {
            name += sign;
        }
    }
    return name.simplified();
}

bool isHiddenFolder(const QString& folder) {
    const QStringList parts = QDir::fromNativeSeparators(folder).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString& part) {
        return part.startsWith(QLatin1Char('.')) && part != QLatin1String(".") && part != QLatin1String("..");
    });
}

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

}  // namespace ui
