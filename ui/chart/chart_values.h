#pragma once

#include "core/decimal/decimal.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// Everywhere the same: ОМС is series 1, budget series 2, totals and what has no source series 3.
enum class ChartSeries { Oms, Budget, Further, Total };

/// A segment of a bar or of a column. Numbers come printed: charts print none of their own.
struct ChartPart {
    ChartSeries series = ChartSeries::Total;
    decimal::Decimal value;
    QString name;  ///< «ОМС»
    QString printed;  ///< «4 123,9»
    QString formula;  ///< «стр. 23, гр. 8»
};

/// A bar of StackedBarsChart.
struct StackedBar {
    QString name;
    std::vector<ChartPart> parts;
    decimal::Decimal value;
    QString printed;
    QString share;  ///< «47,2 %», empty where there is none
    std::optional<decimal::Decimal> shareValue;
    bool last = false;  ///< «Остальные»: stands under the others whatever its size
    bool incomplete = false;
};

/// A column of YearColumnsChart.
struct YearColumn {
    QString name;
    std::vector<ChartPart> parts;
    decimal::Decimal value;
    QString printed;
    QString growth;  ///< «+3,3 %» to the year before, empty where there is none
    std::optional<decimal::Decimal> growthValue;
    QString missing;  ///< «не введён»: drawn as a dashed outline instead of a column
    bool incomplete = false;
};

/// A bar of SignedBarsChart: right of zero when it rose, left when it fell.
struct SignedBar {
    QString name;
    decimal::Decimal value;
    QString printed;  ///< «+228,6»
    QString detail;  ///< «3 895,3 → 4 123,9, +5,9 %»
};

/// A factor of WaterfallChart, or a total that starts from zero.
struct WaterfallStep {
    QString name;
    decimal::Decimal value;
    QString printed;  ///< «+272,5»
    QString formula;
    bool total = false;
};

/// A parameter of TornadoChart: the result at its low and at its high value.
struct TornadoBar {
    QString name;
    decimal::Decimal low;
    decimal::Decimal high;
    QString lowPrinted;  ///< «11 150,2»
    QString highPrinted;
    QString lowChange;  ///< what was done to the parameter: «−5 %»
    QString highChange;
    QStringList detail{};  ///< further lines of what is told: «0,318 → 0,3021: 11 178,2»
    QString path{};  ///< of the parameter; empty where a bar stands for several
    bool last = false;  ///< «Остальные»: stands under the others whatever its size
};

/// A column of HistogramChart: how many points fall from `from` up to `to`, which is not in it.
struct HistogramColumn {
    decimal::Decimal from;
    decimal::Decimal to;
    QString fromPrinted;
    QString toPrinted;
    std::int64_t count = 0;
    QString countPrinted;
    QString name;  ///< «11 100,0–11 120,0»
    QString printed;  ///< «812 точек, 8,1 %»
};

/// A value marked over the columns: «50 %», «в плане».
struct HistogramLine {
    decimal::Decimal value;
    QString name;
    QString printed;
};

}  // namespace ui
