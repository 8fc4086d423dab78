#include "ui/chart/factor_steps.h"

#include "core/decimal/russian.h"

#include <QStringList>

namespace ui {
namespace {

WaterfallStep stepOf(std::string_view name, const decimal::Decimal& value)
{
    return {QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), value,
            QString::fromStdString(decimal::printSigned(value)), {}, false};
}

}  // namespace

std::vector<WaterfallStep> stepsOf(const scenario::FactorParts& parts)
{
    std::vector<WaterfallStep> steps;
    for (const scenario::Factor factor : scenario::usualOrder) {
        steps.push_back(stepOf(scenario::factorName(factor), parts.part(factor)));
    }
    if (parts.structure) {
        steps.push_back(stepOf(scenario::structureName, *parts.structure));
    }
    steps.push_back(stepOf(scenario::roundingName, parts.rounding));
    steps.push_back(stepOf("Всего", parts.delta));
    steps.back().total = true;
    return steps;
}

QString summaryOf(const scenario::FactorParts& parts, const QString& unit)
{
    QStringList words;
    for (const WaterfallStep& step : stepsOf(parts)) {
        if (!step.value.isZero() || step.total) {
            words.append(step.name + QLatin1Char(' ') + step.printed);
        }
    }
    return words.join(QStringLiteral("; ")) + QLatin1Char(' ') + unit;
}

}  // namespace ui
