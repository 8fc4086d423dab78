#include "core/check/likeness.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace check {

using decimal::Decimal;

bool isLike(const form::Plausibility& line, const Decimal& figure, const Decimal& like, int power) {
    const auto raised = [&](const Decimal& bound) {
        Decimal product = like;
        for (int i = 0; i < power; ++i) {
            product = product * bound;
        }
        return product;
    };
    return (!line.low || figure >= raised(*line.low)) && (!line.high || figure <= raised(*line.high));
}

std::optional<Decimal> movedPoint(const form::Plausibility& line, const Decimal& figure, const Decimal& like) {
    static const std::array<Decimal, 6> moves{*Decimal::fromPlain("0.1"),   Decimal(10),
                                              *Decimal::fromPlain("0.01"),  Decimal(100),
                                              *Decimal::fromPlain("0.001"), Decimal(1000)};
    for (const Decimal& move : moves) {
        const Decimal moved = figure * move;
        if (isLike(line, moved, like)) {
            return moved.withoutZeros(figure.scale() > 0 || move > Decimal(1) ? 0 : 1);
        }
    }
    return std::nullopt;
}

namespace {

/// A nought among figures is one of them where it is the only one: a kind of care that begins or ends has several.
std::vector<YearFigure> withoutNoughts(std::vector<YearFigure> figures) {
    constexpr std::size_t fewest = 3;
    const auto isNought = [](const YearFigure& figure) { return figure.figure.isZero(); };
    if (figures.size() < fewest || std::ranges::count_if(figures, isNought) > 1) {
        std::erase_if(figures, isNought);
    }
    return figures;
}

}  // namespace

std::vector<Outlier> outliers(const form::Plausibility& line, const std::vector<YearFigure>& given) {
    const std::vector<YearFigure> figures = withoutNoughts(given);
    std::vector<std::size_t> unlike(figures.size(), 0);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        for (std::size_t k = i + 1; k < figures.size(); ++k) {
            if (!isLike(line, figures[k].figure, figures[i].figure, figures[k].year - figures[i].year)) {
                ++unlike[i];
                ++unlike[k];
            }
        }
    }
    std::vector<Outlier> found;
    const std::size_t most = figures.empty() ? 0 : *std::ranges::max_element(unlike);
    if (most == 0) {
        return found;
    }
    const bool isTie = std::ranges::count(unlike, most) > 1;
    for (std::size_t i = figures.size(); i-- > 0;) {
        if (unlike[i] != most || !figures[i].isTyped || (isTie && !found.empty())) {
            continue;
        }
        const YearFigure* like = nullptr;
        for (const YearFigure& other : figures) {
            const bool isNearer =
                like == nullptr || std::abs(other.year - figures[i].year) < std::abs(like->year - figures[i].year);
            const bool isBefore = other.year < figures[i].year;
            const YearFigure& early = isBefore ? other : figures[i];
            const YearFigure& late = isBefore ? figures[i] : other;
            if (other.year != figures[i].year && isNearer
                && !isLike(line, late.figure, early.figure, late.year - early.year)) {
                like = &other;
            }
        }
        found.push_back({figures[i], *like});
    }
    return found;
}

}  // namespace check
