#include "core/scenario/figure_difference.h"

#include "core/decimal/russian.h"

namespace scenario {

using decimal::Decimal;

namespace {

constexpr int percentDigits = 1;

std::string printed(const std::optional<Decimal>& number) {
    return number ? decimal::printRussian(*number) : std::string();
}

std::string signedText(const std::optional<Decimal>& number) {
    return number ? decimal::printSigned(*number) : std::string();
}

}  // namespace

FigureDifference FigureDifference::of(std::optional<Decimal> was, std::optional<Decimal> became,
                                      const plan::Rounder& rounder, bool comparable) {
    FigureDifference difference;
    difference.was = was;
    difference.became = became;
    difference.comparable = comparable;
    difference.rounder = rounder;
    if (was && became && comparable) {
        difference.delta = *became - *was;
    }
    return difference;
}

std::optional<Decimal> FigureDifference::percent() const {
    if (!delta || !was || was->isZero()) {
        return std::nullopt;
    }
    if (delta->isZero()) {
        return Decimal::fromParts(0, percentDigits);
    }
    return rounder.percent(*delta, was->isNegative() ? -*was : *was, percentDigits);
}

Presence FigureDifference::presence() const {
    if (was && became) {
        return Presence::Both;
    }
    if (was) {
        return Presence::Vanished;
    }
    return became ? Presence::Appeared : Presence::Neither;
}

bool FigureDifference::differs() const {
    const auto standing = presence();
    if (standing == Presence::Neither) {
        return false;
    }
    return standing != Presence::Both || !delta || !delta->isZero();
}

std::string FigureDifference::wasText() const {
    return printed(was);
}

std::string FigureDifference::becameText() const {
    return printed(became);
}

std::string FigureDifference::deltaText() const {
    return signedText(delta);
}

std::string FigureDifference::percentText() const {
    return signedText(percent());
}

}  // namespace scenario
