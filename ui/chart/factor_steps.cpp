#include "ui/chart/factor_steps.h"

#include "core/decimal/russian.h"
#include "ui/form/figure_words.h"

#include <QStringList>

namespace ui {
namespace {

QString utf8(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

WaterfallStep stepOf(std::string_view name, const decimal::Decimal& value, std::string_view meaning) {
    return {utf8(name), value, QString::fromStdString(decimal::printSigned(value)), utf8(meaning), false};
}

/// «было 10 852,4, стало 11 207,3».
QString changeWords(const scenario::FactorParts& parts) {
    const QString absent = QStringLiteral("не введено");
    return QStringLiteral("было ") + (parts.was ? shownFigure(*parts.was) : absent) + QStringLiteral(", стало ")
           + (parts.became ? shownFigure(*parts.became) : absent);
}

}  // namespace

std::vector<WaterfallStep> stepsOf(const scenario::FactorParts& parts) {
    std::vector<WaterfallStep> steps;
    for (const scenario::Factor factor : scenario::usualOrder) {
        steps.push_back(stepOf(scenario::factorName(factor), parts.part(factor), scenario::factorMeaning(factor)));
    }
    if (parts.structure) {
        steps.push_back(stepOf(scenario::structureName, *parts.structure, scenario::structureMeaning));
    }
    steps.push_back(stepOf(scenario::roundingName, parts.rounding, scenario::roundingMeaning));
    steps.push_back({QStringLiteral("Всего"), parts.delta, QString::fromStdString(decimal::printSigned(parts.delta)),
                     changeWords(parts), true});
    return steps;
}

QString summaryOf(const scenario::FactorParts& parts, const QString& unit) {
    QStringList words;
    for (const WaterfallStep& step : stepsOf(parts)) {
        if (!step.value.isZero() || step.total) {
            words.append(step.name + QLatin1Char(' ') + step.printed);
        }
    }
    return words.join(QStringLiteral("; ")) + QLatin1Char(' ') + unit;
}

}  // namespace ui
