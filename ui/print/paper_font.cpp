#include "ui/print/paper_font.h"

#include <QFontDatabase>
#include <QStringList>

#include <cmath>

namespace ui {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

QString installedFamily() {
    const QStringList families{QStringLiteral("Liberation Serif"), QStringLiteral("PT Astra Serif"),
                               QStringLiteral("Times New Roman"), QStringLiteral("DejaVu Serif")};
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

}  // namespace

QString paperFamily() {
    // The fonts of the system are gone through each time one is asked for; a sheet asks a thousand times.
    static const QString family = installedFamily();
    return family;
}

QFont paperFont(const document::Font& font) {
    QFont made(paperFamily());
    made.setPixelSize(static_cast<int>(std::lround(font.sizePt * millimetresPerPoint * paperUnitsPerMm)));
    made.setBold(font.bold);
    made.setItalic(font.italic);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

}  // namespace ui
