#include "core/analysis/indexation.h"

#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "core/text/plural.h"

#include <algorithm>
#include <set>

namespace analysis {

namespace {

using decimal::Decimal;

text::Findings indexationFaults(const scenario::Draft& draft, const Indexation& indexation) {
    text::Findings findings;
    const auto refuse = [&](text::Place place, std::string reason) {
        findings.push_back({text::Severity::Error, std::move(place), std::move(reason)});
    };
    if (indexation.name.empty()) {
        refuse("название", "не сказано, что это за индекс; название попадёт в журнал");
    }
    if (indexation.byYear.empty()) {
        refuse("индекс", "не задан ни один год");
    }
    const auto years = draft.years();
    for (const auto& [year, index] : indexation.byYear) {
        if (std::ranges::find(years, year) == years.end()) {
            refuse(text::Place::ofYear(year), "года в плане нет; он составлен на " + std::to_string(years.front()) + "–"
                                                  + std::to_string(years.back()) + " годы");
        }
        if (index.isZero() || index.isNegative()) {
            refuse(text::Place::ofYear(year),
                   "индекс " + decimal::printRussian(index) + "; ожидался больше нуля, например 1,051");
        }
    }
    return findings;
}

bool isUsual(const Decimal& index) {
    return index >= Decimal::fromParts(3, 1) && index <= Decimal(3);
}

/// «104», «4» and «0.04» stand for 1.04: a percentage, a growth in percent, a growth.
Decimal meant(const Decimal& index) {
    const auto hundredth = Decimal::fromParts(1, 2);
    if (index >= Decimal(50)) {
        return index * hundredth;
    }
    return Decimal(1) + (index > Decimal(1) ? index * hundredth : index);
}

/// «104 раза», «111 раз», «10,5 раза».
std::string times(const Decimal& index) {
    const auto shortest = index.withoutZeros(0);
    const auto noun = shortest.scale() > 0
                          ? "раза"
                          : text::plural(static_cast<int>(shortest.coefficient() % 100), "раз", "раза", "раз");
    return decimal::printRussian(shortest) + "\u00A0" + noun;
}

text::Findings warningsOf(const Indexation& indexation) {
    text::Findings findings;
    for (const auto& [year, index] : indexation.byYear) {
        if (isUsual(index)) {
            continue;
        }
        auto told = "индекс " + decimal::printRussian(index);
        if (index > Decimal(1)) {
            told += " увеличит значения в " + times(index);
        } else {
            told += " оставит от значений " + decimal::printRussian((index * Decimal(100)).withoutZeros(0)) + "\u00A0%";
        }
        const auto likely = meant(index);
        told += isUsual(likely) ? "; вероятно, имелось в виду " + decimal::printRussian(likely.withoutZeros(0))
                                : "; проверьте его";
        findings.push_back({text::Severity::Warning, text::Place::ofYear(year), std::move(told)});
    }
    return findings;
}

}  // namespace

text::Outcome<Indexed> indexRows(const scenario::Draft& draft, const Indexation& indexation) {
    auto findings = indexationFaults(draft, indexation);
    if (!findings.empty()) {
        return text::Outcome<Indexed>::failed(std::move(findings));
    }
    Indexed indexed;
    indexed.title = "индексация: " + indexation.name;
    for (const auto& [year, index] : indexation.byYear) {
        const WhatIf whatIf(draft, indexation.scenario, year);
        const auto note = indexation.name + ", × " + decimal::printRussian(index);
        if (!totalsAreWhole(whatIf.edition(), whatIf.base())) {
            indexed.incompleteYears.push_back(year);
        }
        std::set<std::string> once;
        for (const auto& name : indexation.groups) {
            auto lever = findLever(name, whatIf);
            findings.insert(findings.end(), lever.findings.begin(), lever.findings.end());
            if (!lever) {
                continue;
            }
            lever.value->isFactor = true;
            std::erase_if(lever.value->cells, [&](const LeverCell& cell) { return !once.insert(cell.path).second; });
            auto settings = lever.value->settingsAt(index, indexation.scenario, year, note);
            for (std::size_t i = 0; i < settings.size(); ++i) {
                auto& cell = lever.value->cells[i];
                indexed.values.push_back({settings[i].path, year, cell.value,
                                          decimal::Decimal::fromPlain(settings[i].value).value(),
                                          std::move(cell.origin)});
            }
            indexed.settings.insert(indexed.settings.end(), settings.begin(), settings.end());
        }
    }
    if (!findings.empty()) {
        return text::Outcome<Indexed>::failed(std::move(findings));
    }
    return {std::move(indexed), warningsOf(indexation)};
}

}  // namespace analysis
