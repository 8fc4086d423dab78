#include "core/analysis/rebalance.h"

#include "core/analysis/linear_programme.h"
#include "core/analysis/rebalance_rows.h"
#include "core/analysis/titles.h"
#include "core/decimal/russian.h"

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

using decimal::Decimal;

struct Movable {
    RebalanceRow asked;
    Lever volume;
    Decimal unitCost;
};

text::Finding rebalanceFault(text::Place place, std::string reason) {
    return {text::Severity::Error, std::move(place), std::move(reason)};
}

std::optional<Movable> movable(const RebalanceRow& asked, const form::Appendix& appendix, const WhatIf& whatIf,
                               text::Findings& findings) {
    const form::CellAddress volume{appendix.number, asked.row, columnOf(appendix, form::Measure::Volume)};
    const form::CellAddress cost{appendix.number, asked.row, columnOf(appendix, form::Measure::UnitCost)};
    auto lever = findLever({volume.path(), {}}, whatIf);
    findings.insert(findings.end(), lever.findings.begin(), lever.findings.end());
    if (!lever) {
        return std::nullopt;
    }
    const auto unitCost = whatIf.base().cell(cost).figure;
    if (!unitCost || unitCost->isZero()) {
        findings.push_back(rebalanceFault(text::Place::ofParameter(cost.path()),
                                          "нет стоимости единицы: неизвестно, сколько стоит перенос"));
        return std::nullopt;
    }
    if (asked.least && asked.most && *asked.least > *asked.most) {
        findings.push_back(rebalanceFault(text::Place::ofParameter(volume.path()),
                                          "границы перепутаны: " + decimal::printRussian(*asked.least) + " больше "
                                              + decimal::printRussian(*asked.most)));
    }
    if (asked.least && asked.least->isNegative()) {
        findings.push_back(rebalanceFault(text::Place::ofParameter(volume.path()), "нижняя граница меньше нуля"));
    }
    return Movable{asked, std::move(*lever.value), *unitCost};
}

Decimal costOf(const std::vector<Movable>& rows, const std::function<Decimal(const Movable&)>& volume) {
    Decimal sum;
    for (const auto& row : rows) {
        sum += row.unitCost * volume(row);
    }
    return sum;
}

std::string boundOf(const Movable& row, bool upper) {
    return "строка " + row.asked.row + (upper ? " – не больше " : " – не меньше ")
           + decimal::printRussian(upper ? *row.asked.most : *row.asked.least);
}

/// The bounds that cannot hold together with the total. One equality over a box fails on one side only: all lower
/// bounds cost too much, or all upper ones too little. A bound that is not needed for that is not named.
text::Finding conflict(const std::vector<Movable>& rows, const Decimal& total) {
    const auto& rounder = rows.front().volume.rounder;
    const auto lower = [](const Movable& row) { return row.asked.least.value_or(Decimal(0)); };
    auto cost = costOf(rows, lower);
    const bool tooMuch = cost > total;
    if (!tooMuch) {
        cost = costOf(rows, [](const Movable& row) { return row.asked.most.value(); });
    }
    std::string names;
    auto left = cost;
    for (const auto& row : rows) {
        if (tooMuch) {
            const auto part = row.unitCost * lower(row);
            if (part.isZero()) {
                continue;
            }
            if (left - part > total) {
                left -= part;
                continue;
            }
        }
        names += (names.empty() ? "" : "; ") + boundOf(row, !tooMuch);
    }
    return rebalanceFault("границы", "сохранить " + decimal::printRussian(rounder.rounded(total, 2))
                                         + " руб. на человека нельзя: границы дают не "
                                         + (tooMuch ? "меньше " : "больше ")
                                         + decimal::printRussian(rounder.rounded(cost, 2)) + ". Мешают: " + names);
}

/// Volume = before + more − less, so that the change has no sign. Where one row is the goal, the others still change
/// as little as they can.
LinearProgramme programmeOf(const std::vector<Movable>& rows, const Rebalance& request, const Decimal& total) {
    constexpr double aside = 1e-6;
    LinearProgramme programme;
    const double held = total.toDouble();
    for (const auto& row : rows) {
        const double before = row.volume.current.toDouble();
        const double cost = row.unitCost.toDouble();
        const double least = row.asked.least.value_or(Decimal(0)).toDouble();
        const double most = row.asked.most ? row.asked.most->toDouble() : held / cost;
        const double change = before > 0 ? 1 / before : cost / std::max(held, 1.0);
        double more = change;
        double less = change;
        if (request.goal != Rebalance::Goal::LeastChange) {
            const bool isGoal = row.asked.row == request.goalRow;
            more = isGoal ? (request.goal == Rebalance::Goal::Most ? -change : change) : change * aside;
            less = isGoal ? -more : more;
        }
        programme.variables.push_back({std::max(0.0, least - before), std::max(0.0, most - before), cost, more});
        programme.variables.push_back({std::max(0.0, before - most), std::max(0.0, before - least), -cost, less});
    }
    return programme;
}

/// Rounded inward where the nearest figure of the column would break a bound.
Decimal settled(double value, const Movable& row) {
    const int digits = row.volume.digits;
    const double power = static_cast<double>(decimal::powerOfTen(digits));
    auto rounded = Decimal::fromParts(std::llround(value * power), digits);
    const auto unit = Decimal::fromParts(1, digits);
    if (row.asked.most && rounded > *row.asked.most) {
        rounded -= unit;
    }
    if (row.asked.least && rounded < *row.asked.least) {
        rounded += unit;
    }
    return rounded;
}

std::vector<std::string> keysOf(const Rebalance& request) {
    std::vector<std::string> keys;
    for (const auto& asked : request.rows) {
        keys.push_back(asked.row);
    }
    return keys;
}

text::Findings requestFaults(const Rebalance& request, const WhatIf& whatIf, const std::vector<Movable>& rows) {
    const auto* appendix = whatIf.edition().appendix(request.appendix);
    auto findings = partsBesideWholes(keysOf(request), *appendix);
    const auto sourceOf = [&](const Movable& row) { return appendix->row(row.asked.row)->population; };
    for (const auto& row : rows) {
        if (sourceOf(row) != sourceOf(rows.front())) {
            findings.push_back(rebalanceFault(text::Place::ofParameter(row.volume.name),
                                              "строки " + rows.front().asked.row + " и " + row.asked.row
                                                  + " оплачиваются из разных источников; перенос между ними не "
                                                    "сохраняет подушевой норматив"));
        }
    }
    if (request.goal != Rebalance::Goal::LeastChange
        && std::ranges::none_of(rows, [&](const Movable& row) { return row.asked.row == request.goalRow; })) {
        findings.push_back(rebalanceFault(request.goalRow, "строки, объём которой надо изменить, нет среди выбранных"));
    }
    if (rows.size() < 2) {
        findings.push_back(rebalanceFault("строки", "для переноса нужны хотя бы две строки"));
    }
    return findings;
}

/// The rows with what they have in the year, in the order asked; fewer when there are findings.
std::vector<Movable> movableOf(const Rebalance& request, const WhatIf& whatIf, text::Findings& findings) {
    std::vector<Movable> rows;
    const auto* appendix = whatIf.edition().appendix(request.appendix);
    if (!appendix) {
        findings.push_back(rebalanceFault("приложение", "такого приложения в форме нет"));
        return rows;
    }
    findings = repeatedRows(keysOf(request));
    for (const auto& asked : request.rows) {
        if (auto row = movable(asked, *appendix, whatIf, findings)) {
            rows.push_back(std::move(*row));
        }
    }
    if (findings.empty()) {
        findings = requestFaults(request, whatIf, rows);
    }
    return rows;
}

}  // namespace

text::Findings rowFaults(const Rebalance& request, const WhatIf& whatIf) {
    text::Findings findings;
    static_cast<void>(movableOf(request, whatIf, findings));
    return findings;
}

text::Outcome<Rebalanced> rebalance(const scenario::Draft& draft, const Rebalance& request) {
    const WhatIf whatIf(draft, request.scenario, request.year);
    text::Findings findings;
    const auto rows = movableOf(request, whatIf, findings);
    if (!findings.empty()) {
        return text::Outcome<Rebalanced>::failed(std::move(findings));
    }
    Rebalanced result;
    result.before = costOf(rows, [](const Movable& row) { return row.volume.current; });
    const auto lower = costOf(rows, [](const Movable& row) { return row.asked.least.value_or(Decimal(0)); });
    const bool isBoundedAbove =
        std::ranges::all_of(rows, [](const Movable& row) { return row.asked.most.has_value(); });
    if (lower > result.before
        || (isBoundedAbove && costOf(rows, [](const Movable& row) { return *row.asked.most; }) < result.before)) {
        return text::Outcome<Rebalanced>::failed({conflict(rows, result.before)});
    }
    const auto changes = minimise(programmeOf(rows, request, result.before));
    if (!changes) {
        return text::Outcome<Rebalanced>::failed({conflict(rows, result.before)});
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        const double volume = row.volume.current.toDouble() + (*changes)[2 * i] - (*changes)[2 * i + 1];
        result.rows.push_back({row.asked.row, row.volume.name, row.volume.current, settled(volume, row), row.unitCost,
                               row.volume.cells.front().origin});
        result.after += row.unitCost * result.rows.back().after;
        if (result.rows.back().after == row.volume.current) {
            continue;
        }
        const auto settings = row.volume.settingsAt(result.rows.back().after, request.scenario, request.year,
                                                    "перенос объёма при прежнем подушевом нормативе");
        result.settings.insert(result.settings.end(), settings.begin(), settings.end());
    }
    if (!totalsAreWhole(whatIf.edition(), whatIf.base())) {
        result.incompleteYears = {request.year};
    }
    return {std::move(result), {}};
}

}  // namespace analysis
