#include "core/analysis/lever.h"
#include "core/decimal/russian.h"

#include <tuple>

namespace analysis {

namespace {

using decimal::Decimal;

/// Far enough for any what-if; a goal beyond it is a slip of the point.
constexpr std::int64_t searchTimes = 10;

std::string whose(BoundSource source) {
    switch (source) {
    case BoundSource::Law:
        return "предел допустимого";
    case BoundSource::User:
        return "задана вами";
    case BoundSource::Search:
        return "десятикратное значение, дальше не ищем";
    }
    return {};
}

}  // namespace

std::pair<Bound, Bound> boundsOf(const std::string& path, const Decimal& current, const form::Edition& edition) {
    const Bound far{current.isZero() ? Decimal(searchTimes) : current * Decimal(searchTimes), BoundSource::Search};
    for (const auto& limit : edition.limits) {
        if (limit.kind != form::LimitKind::Coefficient || limit.parameter != path) {
            continue;
        }
        const auto low = Decimal::fromPlain(limit.low);
        const auto high = Decimal::fromPlain(limit.high);
        if (low && high) {
            return {{*low, BoundSource::Law}, {*high, BoundSource::Law}};
        }
    }
    if (path.starts_with("adjust.")) {
        return {{-far.value, BoundSource::Search}, far};
    }
    if (path.starts_with("population.share") || path.starts_with("overhead.")) {
        return {{Decimal(0), BoundSource::Law}, {Decimal(1), BoundSource::Law}};
    }
    if (path.starts_with("population.")) {
        return {{Decimal(1), BoundSource::Law}, far};
    }
    if (path.starts_with("coefficient.")) {
        return {{Decimal::fromParts(1, 6), BoundSource::Law}, far};
    }
    return {{Decimal(0), BoundSource::Law}, far};
}

std::string boundWords(const Bound& bound, bool upper) {
    return std::string(upper ? "верхняя" : "нижняя") + " граница " + decimal::printRussian(bound.value) + " ("
           + whose(bound.source) + ")";
}

text::Findings narrow(Lever& lever, const std::optional<Decimal>& from, const std::optional<Decimal>& to) {
    text::Findings findings;
    const auto refuse = [&](std::string reason) {
        findings.push_back({text::Severity::Error, text::Place::ofParameter(lever.name), std::move(reason)});
    };
    if (from && to && *from > *to) {
        refuse("границы перепутаны: " + decimal::printRussian(*from) + " больше " + decimal::printRussian(*to));
    }
    if (from && *from < lever.least.value) {
        refuse("нижняя граница " + decimal::printRussian(*from)
               + " меньше допустимого: " + decimal::printRussian(lever.least.value));
    }
    if (to && lever.most.source == BoundSource::Law && *to > lever.most.value) {
        refuse("верхняя граница " + decimal::printRussian(*to)
               + " больше допустимого: " + decimal::printRussian(lever.most.value));
    }
    if (!findings.empty()) {
        return findings;
    }
    if (from) {
        lever.least = {*from, BoundSource::User};
    }
    if (to) {
        lever.most = {*to, BoundSource::User};
    }
    if (lever.least.value > lever.most.value) {
        refuse("границы перепутаны: " + boundWords(lever.least, false) + ", " + boundWords(lever.most, true));
    }
    return findings;
}

}  // namespace analysis
