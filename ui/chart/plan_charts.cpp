#include "ui/chart/plan_charts.h"

#include "core/decimal/russian.h"
#include "ui/form/figure_words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace ui {
namespace {

using decimal::Decimal;

QString signedText(const Decimal& number) {
    return QString::fromStdString(decimal::printSigned(number));
}

QString percent(const QString& number) {
    return number + QStringLiteral("\u00A0%");
}

/// «стр. 23» does not break.
QString unbroken(const std::string& formula) {
    QString text = QString::fromStdString(formula);
    for (const QString& word : {QStringLiteral("стр."), QStringLiteral("гр.")}) {
        text.replace(word + QLatin1Char(' '), word + QChar(0x00A0));
    }
    return text;
}

ChartSeries seriesOf(form::MoneySource source) {
    constexpr std::array series{ChartSeries::Total, ChartSeries::Budget, ChartSeries::Oms};
    const auto place = static_cast<std::size_t>(source);
    return place < series.size() ? series[place] : ChartSeries::Further;
}

std::vector<ChartPart> partsOf(const std::vector<explain::CostPart>& parts) {
    std::vector<ChartPart> result;
    for (const explain::CostPart& part : parts) {
        result.push_back({seriesOf(part.source), part.cost, QString::fromStdString(part.name), shownFigure(part.cost),
                          unbroken(part.formula)});
    }
    return result;
}

StackedBar barOf(const explain::CostItem& item) {
    StackedBar bar{QString::fromStdString(item.name),
                   partsOf(item.parts),
                   item.cost,
                   shownFigure(item.cost),
                   {},
                   item.share,
                   item.remainder,
                   !std::ranges::all_of(item.parts, &explain::CostPart::complete)};
    if (item.share) {
        bar.share = percent(shownFigure(*item.share));
    }
    return bar;
}

void addPart(StackedBar& bar, const ChartPart& part) {
    const auto same = std::ranges::find(bar.parts, part.series, &ChartPart::series);
    if (same == bar.parts.end()) {
        bar.parts.push_back(part);
        bar.parts.back().formula.clear();
    } else {
        same->value += part.value;
        same->printed = shownFigure(same->value);
    }
}

/// The bars from `first` on as one, in the place of the first of them.
StackedBar together(const std::vector<StackedBar>& bars, std::size_t first, const explain::CostStructure& structure) {
    StackedBar rest{QStringLiteral("Остальные (%1)").arg(bars.size() - first), {}, {}, {}, {}, {}, true, false};
    for (std::size_t i = first; i < bars.size(); ++i) {
        rest.value += bars[i].value;
        rest.incomplete = rest.incomplete || bars[i].incomplete;
        for (const ChartPart& part : bars[i].parts) {
            addPart(rest, part);
        }
    }
    std::ranges::sort(rest.parts, {}, &ChartPart::series);
    rest.printed = shownFigure(rest.value);
    // Rounded shares do not add up to the share of the sum.
    rest.shareValue = structure.rounder.percent(rest.value, *structure.total, 1);
    if (rest.shareValue) {
        rest.share = percent(shownFigure(*rest.shareValue));
    }
    return rest;
}

}  // namespace

std::vector<StackedBar> barsOf(const explain::CostStructure& structure, std::size_t most, ZeroBars zeros) {
    std::vector<StackedBar> bars;
    for (const explain::CostItem& item : structure.items) {
        bars.push_back(barOf(item));
    }
    if (zeros == ZeroBars::Hidden) {
        std::erase_if(bars, [](const StackedBar& bar) { return bar.value.isZero(); });
    }
    if (bars.size() > most) {
        const StackedBar rest = together(bars, most - 1, structure);
        bars.resize(most - 1);
        bars.push_back(rest);
    }
    return bars;
}

std::vector<YearColumn> columnsOf(const std::vector<explain::YearCost>& years) {
    std::vector<YearColumn> columns;
    for (const explain::YearCost& year : years) {
        YearColumn column;
        column.name = QString::number(year.year);
        if (year.total) {
            column.parts = partsOf(year.parts);
            column.value = *year.total;
            column.printed = shownFigure(*year.total);
            column.incomplete = !year.complete;
            column.growthValue = year.growth;
            column.growth = year.growth ? percent(signedText(*year.growth)) : QString();
        } else {
            column.missing = QStringLiteral("не введён");
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<SignedBar> changesOf(const std::vector<explain::CostChange>& changes, std::size_t most) {
    std::vector<const explain::CostChange*> taken;
    for (const explain::CostChange& change : changes) {
        if (!change.change.isZero()) {
            taken.push_back(&change);
        }
    }
    const auto size = [](const explain::CostChange* change) {
        return change->change.isNegative() ? -change->change : change->change;
    };
    std::ranges::stable_sort(taken, std::ranges::greater{}, size);
    taken.resize(std::min(taken.size(), most));
    std::vector<SignedBar> bars;
    const QString absent = QStringLiteral("не введено");
    for (const explain::CostChange* change : taken) {
        QString detail = QStringLiteral("было ") + (change->before ? shownFigure(*change->before) : absent)
                         + QStringLiteral(", стало ") + (change->after ? shownFigure(*change->after) : absent);
        if (change->percent) {
            detail += QStringLiteral(", ") + percent(signedText(*change->percent));
        }
        bars.push_back({QString::fromStdString(change->name), change->change, signedText(change->change), detail});
    }
    return bars;
}

QString summaryOf(const std::vector<StackedBar>& bars, const QString& unit) {
    QStringList words;
    for (const StackedBar& bar : bars) {
        words.append(bar.name + QLatin1Char(' ') + bar.printed + QLatin1Char(' ') + unit
                     + (bar.share.isEmpty() ? QString() : QStringLiteral(", ") + bar.share));
    }
    return words.join(QStringLiteral("; "));
}

QString summaryOf(const std::vector<YearColumn>& columns, const QString& unit) {
    QStringList words;
    for (const YearColumn& column : columns) {
        words.append(column.name + QLatin1Char(' ')
                     + (column.missing.isEmpty() ? column.printed + QLatin1Char(' ') + unit : column.missing)
                     + (column.growth.isEmpty() ? QString() : QStringLiteral(", ") + column.growth));
    }
    return words.join(QStringLiteral("; "));
}

QString summaryOf(const std::vector<SignedBar>& bars, const QString& unit) {
    QStringList words;
    for (const SignedBar& bar : bars) {
        words.append(bar.name + QLatin1Char(' ') + bar.printed + QLatin1Char(' ') + unit);
    }
    return words.join(QStringLiteral("; "));
}

}  // namespace ui
