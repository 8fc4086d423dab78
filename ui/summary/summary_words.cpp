#include "ui/summary/summary_words.h"

#include "core/decimal/russian.h"
#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"

namespace ui {
namespace {

/// The summary is read, not checked to the last digit.
constexpr form::MoneyScale shownScale = form::MoneyScale::Million;

}  // namespace

QString shownNumber(const std::optional<decimal::Decimal>& number) {
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QString();
}

QString shownChange(const std::optional<decimal::Decimal>& percent) {
    if (!percent) {
        return {};
    }
    return percent->isZero() ? QStringLiteral("–")
                             : QString::fromStdString(decimal::printSigned(*percent)) + QStringLiteral("\u00A0%");
}

SummaryMoney::SummaryMoney(const ShownPlan& shownPlan)
    : m_inScale(shownPlan.edition().money, shownScale, shownPlan.result().plan().rounder()) {}

QString SummaryMoney::number(const decimal::Decimal& cost) const {
    return shownNumber(m_inScale(cost, 1));
}

QString SummaryMoney::words(const decimal::Decimal& cost) const {
    return number(cost) + QStringLiteral("\u00A0") + unit();
}

QString SummaryMoney::unit() const {
    const std::string_view name = form::moneyName(shownScale);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString readinessName(check::ReadinessKind kind) {
    switch (kind) {
    case check::ReadinessKind::Populations:
        return QStringLiteral("Численность");
    case check::ReadinessKind::Coefficient:
        return QStringLiteral("КД");
    case check::ReadinessKind::Volumes:
        return QStringLiteral("Объёмы");
    case check::ReadinessKind::UnitCosts:
        return QStringLiteral("Стоимость единицы");
    case check::ReadinessKind::Lumps:
        return QStringLiteral("Прочие суммы");
    case check::ReadinessKind::Tables:
        return QStringLiteral("Приложения");
    case check::ReadinessKind::Laws:
        return QStringLiteral("Закон о бюджете");
    case check::ReadinessKind::Checks:
        return QStringLiteral("Проверки");
    case check::ReadinessKind::Titles:
        return QStringLiteral("Титул");
    }
    return {};
}

QString readinessWords(check::ReadinessKind kind, const check::ReadinessMark& mark) {
    if (kind == check::ReadinessKind::Checks) {
        return mark.wanted == 0
                   ? QStringLiteral("замечаний нет")
                   : QString::fromStdString(text::counted(mark.wanted, "замечание", "замечания", "замечаний"));
    }
    if (mark.state == check::Ready::Full) {
        return QStringLiteral("введено всё");
    }
    if (kind == check::ReadinessKind::Tables) {
        return QStringLiteral("заполнено %1 из %2").arg(mark.filled).arg(mark.wanted);
    }
    return mark.filled == 0 ? QStringLiteral("не введено")
                            : QStringLiteral("введено %1 из %2").arg(mark.filled).arg(mark.wanted);
}

}  // namespace ui
