#include "core/analysis/read_distribution.h"

#include "core/analysis/key.h"
#include "core/analysis/spec_words.h"
#include "core/decimal/russian.h"

namespace analysis {

namespace {

using decimal::Decimal;
using decimal::printRussian;

constexpr Words<Distribution::Shape> shapes{{{"normal", Distribution::Shape::Normal},
                                             {"triangular", Distribution::Shape::Triangular},
                                             {"uniform", Distribution::Shape::Uniform}}};
/// No draw of a normal distribution is farther from its mean: analysis::drawn gives 53 bits of a probability.
constexpr std::int64_t mostDeviations = 9;

void readNormal(SpecTable& table, const Lever* lever, Distribution& distribution) {
    const auto mean = table.number("mean");
    const auto deviation = table.number("deviation");
    if (deviation && deviation->isNegative()) {
        table.fault("deviation", "стандартное отклонение меньше нуля: " + printRussian(*deviation));
    } else if (mean && deviation && lever && requireKey(table, "mean", *mean, *lever)
               && requireKey(table, "deviation", *deviation, *lever)) {
        const Decimal spread = *deviation * Decimal(mostDeviations);
        requireKey(table, "deviation", mean->isNegative() ? *mean - spread : *mean + spread, *lever);
    }
    if (mean) {
        distribution.low = mean->toDouble();
    }
    if (deviation) {
        distribution.high = deviation->toDouble();
    }
}

void readBounded(SpecTable& table, const Lever* lever, Distribution& distribution) {
    const auto low = table.number("low");
    const auto high = table.number("high");
    const auto mode = distribution.shape == Distribution::Shape::Triangular ? table.number("mode") : low;
    if (low && high && *low > *high) {
        table.fault("high", "ширина меньше нуля: от " + printRussian(*low) + " до " + printRussian(*high));
    } else if (low && high && mode && (*mode < *low || *mode > *high)) {
        table.fault("mode", "вершина " + printRussian(*mode) + " вне границ от " + printRussian(*low) + " до "
                                + printRussian(*high));
    } else if (low && high && lever && requireKey(table, "low", *low, *lever)) {
        requireKey(table, "high", *high, *lever);
    }
    if (low) {
        distribution.low = low->toDouble();
    }
    if (high) {
        distribution.high = high->toDouble();
    }
    if (mode) {
        distribution.mode = mode->toDouble();
    }
}

}  // namespace

bool requireKey(SpecTable& table, std::string_view key, const Decimal& value, const Lever& lever) {
    if (hasKey(value, lever.digits)) {
        return true;
    }
    table.fault(key, "слишком большое число; значения «" + lever.name + "» здесь – не больше "
                         + printRussian(Decimal::fromParts(farthestKey, lever.digits)));
    return false;
}

Distribution readDistribution(SpecTable& table, const Lever* lever) {
    Distribution distribution;
    const auto word = table.text("distribution");
    const auto shape = meaningOf(shapes, word);
    if (!shape) {
        if (!word.empty()) {
            table.fault("distribution", "«" + word + "»; ожидалось одно из: " + listed(shapes));
        }
        for (const auto* key : {"mean", "deviation", "low", "mode", "high"}) {
            static_cast<void>(table.node(key));
        }
        return distribution;
    }
    distribution.shape = *shape;
    if (*shape == Distribution::Shape::Normal) {
        readNormal(table, lever, distribution);
    } else {
        readBounded(table, lever, distribution);
    }
    return distribution;
}

}  // namespace analysis
