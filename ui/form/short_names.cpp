#include "ui/form/short_names.h"

namespace ui {
namespace {

bool saysAllOf(const QString& name, const QStringList& words) {
    const QStringList known = name.toLower().remove(QLatin1Char(',')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return known.contains(word); });
}

}  // namespace

QString shortNameBelow(const QString& name, const QStringList& above) {
    QStringList kept;
    const QStringList parts = name.split(QStringLiteral(", "));
    for (const QString& part : parts) {
        const QStringList words = part.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool said =
            std::any_of(above.begin(), above.end(), [&](const QString& parent) { return saysAllOf(parent, words); });
        if (!said) {
            kept.append(part);
        }
    }
    // A name that repeats its parent's is a name all the same.
    QString told = kept.isEmpty() ? name : kept.join(QStringLiteral(", "));
    told.replace(0, 1, told.left(1).toUpper());
    return told;
}

}  // namespace ui
