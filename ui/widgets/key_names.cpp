#include "ui/widgets/key_names.h"

#include <QHash>
#include <QLatin1String>

namespace ui {

QString KeyNames::translate(const char* context, const char* source, const char*, int) const {
    if (qstrcmp(context, "QShortcut") != 0) {
        return {};
    }
    static const QHash<QByteArray, QString> drawn{{"Left", QStringLiteral("←")},      {"Right", QStringLiteral("→")},
                                                  {"Up", QStringLiteral("↑")},        {"Down", QStringLiteral("↓")},
                                                  {"PgDown", QStringLiteral("PgDn")}, {"Delete", QStringLiteral("Del")},
                                                  {"Escape", QStringLiteral("Esc")}};
    // A name of one sign would else be taken from the Russian file: «Влево» beside «PgUp».
    return drawn.value(source, QString::fromLatin1(source));
}

}  // namespace ui
