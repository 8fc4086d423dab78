#include "ui/form/typed_fields.h"

#include "core/decimal/russian.h"
#include "core/form/parameter_path.h"
#include "core/text/utf8.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

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

namespace {

/// «строка 05, стоимость единицы», or «строка zz» where the form has no such row; empty for any other parameter.
QString nameOf(const std::string& path, const form::Edition& edition) {
    const auto cell = form::CellAddress::fromPath(path);
    const form::Appendix* appendix = cell ? edition.appendix(cell->appendix) : nullptr;
    if (appendix == nullptr || appendix->columnIndex(cell->column) < 0) {
        return {};
    }
    const QString row = QStringLiteral("строка\u00A0") + QString::fromStdString(cell->row);
    return appendix->row(cell->row) == nullptr
               ? row
               : row + QStringLiteral(", ")
                     + QString::fromStdString(text::inSentence(edition.column(*cell)->shortName));
}

}  // namespace

QString withRowNames(const text::Finding& finding, const form::Edition& edition) {
    std::vector<std::string> paths = finding.named;
    paths.push_back(finding.place.parameter);
    // One path may end another: «a2.21.unit_cost» stands in «adjust.a2.21.unit_cost».
    std::ranges::sort(paths, std::greater(), &std::string::size);
    QString told = QString::fromStdString(finding.text);
    for (const std::string& path : paths) {
        const QString words = QString::fromStdString(path);
        if (form::adjustedCell(path)) {
            // «задайте поправку adjust.a2.21.unit_cost»: the table has one place for it, which the message names
            // already.
            told.remove(QLatin1Char(' ') + words);
        } else if (const QString name = nameOf(path, edition); !name.isEmpty()) {
            told.replace(QStringLiteral("«%1»").arg(words), name).replace(words, name);
        }
    }
    return told;
}

}  // namespace ui
