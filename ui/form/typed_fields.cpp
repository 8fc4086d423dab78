#include "ui/form/typed_fields.h"

#include "core/decimal/russian.h"

#include <QRegularExpression>

namespace ui {

std::variant<decimal::Decimal, QString> typedNumber(const QString& typed, const QString& what, const QString& example)
{
    const std::string words = typed.toStdString();
    const auto parsed = decimal::parseRussian(words);
    if (const auto* number = std::get_if<decimal::Decimal>(&parsed)) {
        return *number;
    }
    const auto fault = std::get<decimal::ParseFault>(parsed);
    if (fault == decimal::ParseFault::Empty) {
        return QStringLiteral("%1: число не введено. Пример: %2").arg(what, example);
    }
    return what + QStringLiteral(": ") + QString::fromStdString(decimal::explain(fault, words, example.toStdString()));
}

std::vector<std::string> typedRows(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    std::vector<std::string> rows;
    for (const QString& row : typed.split(between, Qt::SkipEmptyParts)) {
        rows.push_back(row.toStdString());
    }
    return rows;
}

}  // namespace ui
