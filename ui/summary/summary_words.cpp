#include "ui/summary/summary_words.h"

#include "core/decimal/russian.h"
#include "core/programme/money_scale.h"
#include "core/text/plural.h"

namespace ui {

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

QString inMillions(const decimal::Decimal& cost, const form::Edition& edition) {
    return shownNumber(programme::inScale(cost, edition.money, form::MoneyScale::Million, 1, edition.rounding));
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
    return mark.filled == 0 ? QStringLiteral("не введено")
                            : QStringLiteral("введено %1 из %2").arg(mark.filled).arg(mark.wanted);
}

}  // namespace ui
