#pragma once

#include "core/decimal/decimal.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// Everywhere the same: ОМС is series 1, budget series 2, totals and what has no source series 3.
enum class ChartSeries { Oms, Budget, Total };

/// A segment of a bar or of a column. Numbers come printed: charts print none of their own.
struct ChartPart {
    ChartSeries series = ChartSeries::Total;
    decimal::Decimal value;
    QString name;     ///< «ОМС»
    QString printed;  ///< «4 123,9»
    QString formula;  ///< «стр. 23, гр. 8»
};

/// A bar of StackedBarsChart.
struct StackedBar {
    QString name;
    std::vector<ChartPart> parts;
    decimal::Decimal value;
    QString printed;
    QString share;      ///< «47,2 %», empty where there is none
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
    QString growth;        ///< «+3,3 %» to the year before, empty where there is none
    std::optional<decimal::Decimal> growthValue;
    QString missing;       ///< «не введён»: drawn as a dashed outline instead of a column
    bool incomplete = false;
};

/// A bar of SignedBarsChart: right of zero when it rose, left when it fell.
struct SignedBar {
    QString name;
    decimal::Decimal value;
    QString printed;  ///< «+228,6»
    QString detail;   ///< «3 895,3 → 4 123,9, +5,9 %»
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
    QString lowPrinted;   ///< «11 150,2»
    QString highPrinted;
    QString lowChange;    ///< what was done to the parameter: «−5 %»
    QString highChange;
};

}  // namespace ui
