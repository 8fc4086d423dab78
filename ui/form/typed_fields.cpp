#include "ui/form/typed_fields.h"

#include "core/decimal/russian.h"
#include "core/text/utf8.h"

#include <QRegularExpression>

namespace ui {

std::variant<decimal::Decimal, QString> typedNumber(const QString& typed, const QString& what, const QString& example) {
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

std::vector<std::string> typedRows(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    std::vector<std::string> rows;
    for (const QString& row : typed.split(between, Qt::SkipEmptyParts)) {
        rows.push_back(row.toStdString());
    }
    return rows;
}

QString withRowNames(const std::string& message, const form::Edition& edition) {
    // «задайте поправку adjust.a2.21.unit_cost»: the table has one place for it, which the message names already.
    static const QRegularExpression adjustment(QStringLiteral(" adjust\\.a\\d+\\.[^\\s«»,;]+"));
    static const QRegularExpression cell(QStringLiteral("«?\\ba(\\d+)\\.([^\\s«»,;]+)\\.([a-z_]+)»?"));
    const QString words = QString::fromStdString(message).remove(adjustment);
    QString told;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : cell.globalMatch(words)) {
        const form::CellAddress address{match.captured(1).toInt(), match.captured(2).toStdString(),
                                        match.captured(3).toStdString()};
        const form::Appendix* appendix = edition.appendix(address.appendix);
        if (appendix == nullptr || appendix->columnIndex(address.column) < 0) {
            continue;
        }
        told += words.mid(from, match.capturedStart() - from) + QStringLiteral("строка\u00A0") + match.captured(2);
        if (appendix->row(address.row) != nullptr) {
            told += QStringLiteral(", ") + QString::fromStdString(text::inSentence(edition.column(address)->shortName));
        }
        from = match.capturedEnd();
    }
    return told + words.mid(from);
}

}  // namespace ui
