#include "ui/window/programme_cost.h"

#include "core/decimal/russian.h"
#include "ui/plan/shown_plan.h"

namespace ui {

const form::Appendix* appendixOfSources(const form::Edition& edition) {
    for (const form::Appendix& appendix : edition.appendices) {
        for (const form::Column& column : appendix.columns) {
            if (column.source != form::MoneySource::None && column.measure == form::Measure::Cost) {
                return &appendix;
            }
        }
    }
    return nullptr;
}

QString figureWords(const programme::CellView& view, const QString& unit) {
    if (!view.figure) {
        return QStringLiteral("не введено");
    }
    QString value = QString::fromStdString(decimal::printRussian(*view.figure));
    if (!unit.isEmpty()) {
        value += QChar(0x00A0) + unit;
    }
    return view.incomplete ? value + QStringLiteral(", неполно") : value;
}

programme::CellView programmeCost(const ShownPlan& shownPlan, int year) {
    programme::CellView whole;
    const form::Appendix* appendix = appendixOfSources(shownPlan.edition());
    const form::Row* total = appendix == nullptr ? nullptr : appendix->grandTotal();
    const programme::YearResult* result = shownPlan.calculation().year(year);
    if (total == nullptr || result == nullptr) {
        return whole;
    }
    for (const form::Column& column : appendix->columns) {
        if (column.measure != form::Measure::Cost || column.source == form::MoneySource::None) {
            continue;
        }
        const programme::CellView view = result->cell({appendix->number, total->key, column.key});
        if (view.figure) {
            whole.figure = whole.figure.value_or(decimal::Decimal()) + *view.figure;
            whole.incomplete = whole.incomplete || view.incomplete;
        }
    }
    return whole;
}

QString moneyWords(const ShownPlan& shownPlan) {
    const std::string_view money = form::moneyName(shownPlan.edition().money);
    return QString::fromUtf8(money.data(), static_cast<qsizetype>(money.size()))
        .replace(QLatin1Char(' '), QChar(0x00A0));
}

}  // namespace ui
