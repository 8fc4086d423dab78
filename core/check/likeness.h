#pragma once

#include "core/check/entered_figures.h"
#include "core/form/plausibility.h"

namespace check {

/// `figure` ÷ `like` is between the bounds, each raised to `power`: what grows by a third in a year may grow by three
/// quarters in two. A bound that is not there bounds nothing.
[[nodiscard]] bool isLike(const form::Plausibility& line, const decimal::Decimal& figure, const decimal::Decimal& like,
                          int power = 1);

/// `figure` with the point moved by one to three digits so that it is like the other, «4 292,9» of «42 929»; nullopt
/// where no such one is.
[[nodiscard]] std::optional<decimal::Decimal> movedPoint(const form::Plausibility& line, const decimal::Decimal& figure,
                                                         const decimal::Decimal& like);

/// A figure that is not like those of the other years, and the nearest of them that it is not like.
struct Outlier {
    YearFigure figure;
    YearFigure like;
};

/// Of figures typed into the plan those that are unlike more of the others than any other figure is. Where two figures
/// are unlike and nothing else says which is wrong, the later one.
[[nodiscard]] std::vector<Outlier> outliers(const form::Plausibility& line, const std::vector<YearFigure>& figures);

}  // namespace check
