#include "ui/window/change_words.h"

#include "core/decimal/russian.h"
#include "core/programme/brief_value.h"
#include "core/programme/parameter.h"

#include <QDateTime>
#include <QStringList>

namespace ui {

QString valueWords(const std::optional<programme::Assignment>& given, bool isText) {
    if (!given || given->value.empty()) {
        return QStringLiteral("не введено");
    }
    const auto number = decimal::Decimal::fromPlain(given->value);
    return QString::fromStdString(number && !isText ? decimal::printRussian(*number)
                                                    : programme::briefValue(given->value));
}

QString changeWords(const scenario::ChangeItem& item, const form::Edition& edition) {
    const bool isText = programme::holdsText(item.key.path, edition);
    return valueWords(item.before, isText) + QStringLiteral(" → ") + valueWords(item.after, isText);
}

QString timeWords(const std::string& time) {
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
    return moment.isValid() ? moment.toString(QStringLiteral("dd.MM.yyyy, HH:mm")) : QString::fromStdString(time);
}

QString kindWords(scenario::JournalKind kind) {
    switch (kind) {
    case scenario::JournalKind::Do:
        return QStringLiteral("Правка");
    case scenario::JournalKind::Undo:
        return QStringLiteral("Отмена");
    case scenario::JournalKind::Redo:
        return QStringLiteral("Возврат");
    }
    return {};
}

QString deedWords(const scenario::JournalEntry& entry) {
    QStringList parts{kindWords(entry.kind)};
    if (!entry.change.author.empty()) {
        parts.append(QString::fromStdString(entry.change.author));
    }
    parts.append(timeWords(entry.change.time));
    return parts.join(QStringLiteral(", "));
}

}  // namespace ui
