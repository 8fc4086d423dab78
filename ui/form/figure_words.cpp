#include "ui/form/figure_words.h"

#include "core/decimal/russian.h"

#include <QStringList>

namespace ui {

QString shownFigure(const programme::CellView& view) {
    if (view.closed()) {
        return QStringLiteral("Х");
    }
    if (view.dash()) {
        return QStringLiteral("–");
    }
    return view.figure ? shownFigure(*view.figure) : QString();
}

QString shownFigure(const decimal::Decimal& figure) {
    return QString::fromStdString(decimal::printRussian(figure));
}

QString editedFigure(const decimal::Decimal& figure) {
    return QString::fromStdString(figure.toPlain()).replace(QLatin1Char('.'), QLatin1Char(','));
}

QString screenLabel(const std::string& label) {
    QString text = QString::fromStdString(label);
    if (text.startsWith(QLatin1String("- "))) {
        text.replace(0, 2, QStringLiteral("–\u00A0"));
    }
    // The transcribed form has a space before some closing brackets; paper keeps it, the screen does not.
    return text.replace(QStringLiteral(" )"), QStringLiteral(")"));
}

QString computedReason(const programme::CellView& view, const form::Row& row) {
    const QString number = QString::fromStdString(row.key);
    switch (view.rule) {
    case form::RuleKind::Closed:
        return QStringLiteral("Ячейка закрыта формой («Х»), вводить в неё нечего.");
    case form::RuleKind::Dash:
    case form::RuleKind::Blank:
        return QStringLiteral("Форма оставляет эту ячейку пустой.");
    case form::RuleKind::Sum:
    case form::RuleKind::Either:
        return QStringLiteral("Это сумма, её не вводят. Исправить цифру таблицы можно поправкой.");
    case form::RuleKind::Product:
        return QStringLiteral("Рассчитано по строке %1: измените её объём или стоимость единицы.").arg(number);
    case form::RuleKind::Weighted:
        return QStringLiteral("Средняя стоимость единицы по составляющим строкам: измените их объём или стоимость.");
    case form::RuleKind::Share:
        return QStringLiteral("Доля в итоге, её не вводят.");
    case form::RuleKind::Mirror:
    case form::RuleKind::Difference:
        return QStringLiteral("Цифра взята из других строк формы, её не вводят.");
    case form::RuleKind::Count:
        return QStringLiteral("Сосчитано по строкам списка.");
    case form::RuleKind::Method:
    case form::RuleKind::Formula:
    case form::RuleKind::Act:
        return QStringLiteral("Рассчитано по формуле: измените числа, из которых она складывается.");
    case form::RuleKind::Fixed:
        return QStringLiteral("Цифра задана формой.");
    case form::RuleKind::Input:
    case form::RuleKind::Norm:
    case form::RuleKind::Lump:
    case form::RuleKind::Ratio:
        break;
    }
    return QStringLiteral("Рассчитано, вводить не нужно.");
}

QString stateWords(const CellState& state, bool hasFigure) {
    QStringList words;
    switch (state.kind) {
    case CellKind::Text:
    case CellKind::Heading:
        words.append(QStringLiteral("остаётся пустым"));
        break;
    case CellKind::Entered:
        words.append(QStringLiteral("введено"));
        break;
    case CellKind::FederalDefault:
        words.append(QStringLiteral("по федеральному нормативу"));
        break;
    case CellKind::Overridden:
        words.append(QStringLiteral("изменено в этом сценарии"));
        break;
    case CellKind::Computed:
        words.append(hasFigure ? QStringLiteral("рассчитано") : QStringLiteral("не введено"));
        break;
    case CellKind::Total:
        words.append(hasFigure ? QStringLiteral("итог") : QStringLiteral("итог, не введено"));
        break;
    case CellKind::Closed:
        words.append(QStringLiteral("закрыто формой"));
        break;
    case CellKind::Dash:
        words.append(QStringLiteral("прочерк формы"));
        break;
    case CellKind::Empty:
        words.append(QStringLiteral("не введено"));
        break;
    case CellKind::Missing:
        words.append(QStringLiteral("норматив не найден"));
        break;
    }
    const std::initializer_list<std::pair<CellFlag, const char*>> marks{
        {CellFlag::Error, "ошибка"},
        {CellFlag::Warning, "предупреждение"},
        {CellFlag::Incomplete, "итог неполный"},
        {CellFlag::Corrected, "с поправкой"},
        {CellFlag::Consequence, "изменилось вслед за правкой"},
        {CellFlag::Note, "есть примечание"}};
    for (const auto& [flag, word] : marks) {
        // Of a figure that is not there nothing is incomplete.
        if (state.flags.testFlag(flag) && (hasFigure || flag != CellFlag::Incomplete)) {
            words.append(QString::fromUtf8(word));
        }
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace ui
