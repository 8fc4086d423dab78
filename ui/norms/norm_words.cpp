#include "ui/norms/norm_words.h"

#include "core/decimal/russian.h"
#include "ui/widgets/icons.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>

namespace ui {
namespace {

using explain::NormLine;
using explain::NormOverYears;
using explain::NormState;

/// An act is known by its kind and number: «Письмо», «11-7/И/2-275», «, раздел 4.3». Without them all is the kind.
struct ActWords {
    QString kind;
    QString number;
    QString item;
};

ActWords actWords(const std::string& act) {
    static const QRegularExpression parts(
        QStringLiteral("(письмо|постановление|приказ|распоряжение|закон)[^№]*№ ?([^\\s,]+)(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = QString::fromStdString(act);
    const QRegularExpressionMatch found = parts.match(whole);
    if (!found.hasMatch()) {
        return {whole, {}, {}};
    }
    const QString kind = found.captured(1);
    return {kind.left(1).toUpper() + kind.mid(1), found.captured(2), found.captured(3)};
}

QString sourceOf(const NormLine& line, bool oneOfSeveral) {
    if (line.act.empty()) {
        return line.entered() ? QStringLiteral("источник не указан") : QString();
    }
    const ActWords act = actWords(line.act);
    if (act.number.isEmpty()) {
        return act.kind;
    }
    if (oneOfSeveral) {
        return act.kind + QLatin1Char(' ') + act.number;
    }
    return act.kind + QStringLiteral(" №\u00A0") + act.number + act.item;
}

/// «2022 – …», a line for each text; the text alone when it is that of every year.
QString byYear(const NormOverYears& norm, const std::function<QString(const NormLine&)>& wordsOf) {
    QStringList texts;
    QList<QStringList> years;
    for (const auto& [year, line] : norm.lines) {
        const QString words = wordsOf(line);
        if (!texts.contains(words)) {
            texts.append(words);
            years.append(QStringList());
        }
        years[texts.indexOf(words)].append(QString::number(year));
    }
    if (texts.size() == 1) {
        return texts.constFirst();
    }
    for (qsizetype place = 0; place < texts.size(); ++place) {
        texts[place].prepend(years.at(place).join(QStringLiteral(", ")) + QStringLiteral(" – "));
    }
    return texts.join(QLatin1Char('\n'));
}

}  // namespace

QString printedNorm(const std::optional<decimal::Decimal>& number, int digits) {
    return number ? QString::fromStdString(decimal::printRussian(number->padded(digits))) : QString();
}

QString printedDifference(const std::optional<decimal::Decimal>& number, int digits) {
    return number ? QString::fromStdString(decimal::printSigned(number->padded(digits))) : QString();
}

QString measureWords(const NormLine& line) {
    return line.measure == form::Measure::UnitCost ? QStringLiteral("стоимость") : QStringLiteral("объём");
}

QString differenceWords(const NormLine& line) {
    if (!line.difference) {
        return {};
    }
    if (line.difference->isZero()) {
        return QStringLiteral("от федерального не отличается");
    }
    const QString percent =
        line.percent ? QStringLiteral(" (%1\u00A0%)").arg(printedDifference(line.percent)) : QString();
    return QStringLiteral("отличие от федерального ") + printedDifference(line.difference, line.digits) + percent;
}

QString sourceWords(const NormOverYears& norm) {
    const bool several = norm.lines.size() > 1;
    QString common;
    for (const auto& [year, line] : norm.lines) {
        const QString own = sourceOf(line, several);
        if (!common.isEmpty() && !own.isEmpty() && own != common) {
            return QStringLiteral("разные по годам");
        }
        common = own.isEmpty() ? common : own;
    }
    return common;
}

QString sourcesByYear(const NormOverYears& norm) {
    return byYear(norm, [](const NormLine& line) {
        return line.act.empty() ? line.entered() ? QStringLiteral("источник не указан") : QStringLiteral("нет")
                                : QString::fromStdString(line.act);
    });
}

QString stateWords(NormState state, bool hasFederal) {
    return state == NormState::Missing && !hasFederal ? QStringLiteral("не введён")
                                                      : QString::fromStdString(explain::stateWords(state));
}

QString stateWords(const NormOverYears& norm, bool hasFederal) {
    const explain::StateOverYears state = explain::stateOverYears(norm);
    return state.agree == explain::YearsAgree::Same ? stateWords(state.state, hasFederal)
                                                    : QString::fromStdString(state.words);
}

QString statesByYear(const NormOverYears& norm, bool hasFederal) {
    return byYear(norm, [&](const NormLine& line) {
        const QString state = stateWords(line.state, hasFederal);
        return line.reason.empty() ? state : state + QStringLiteral(": ") + QString::fromStdString(line.reason);
    });
}

QIcon stateIcon(const NormOverYears& norm) {
    const explain::StateOverYears state = explain::stateOverYears(norm);
    if (state.agree == explain::YearsAgree::WithGaps) {
        return icon(Icon::Clock, Role::WarnMark);
    }
    switch (state.state) {
    case NormState::Confirmed:
        return icon(Icon::Ok, Role::Ok);
    case NormState::Derived:
        return icon(Icon::Justified, Role::Accent);
    case NormState::Entered:
        return icon(Icon::Note, Role::InputInk);
    case NormState::Computed:
        return icon(Icon::Table, Role::Text2);
    case NormState::Missing:
        return icon(Icon::Warning, Role::WarnMark);
    }
    return {};
}

}  // namespace ui
