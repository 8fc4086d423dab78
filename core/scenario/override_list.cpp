#include "core/scenario/override_list.h"

#include "core/decimal/russian.h"
#include "core/programme/brief_value.h"
#include "core/programme/facts.h"
#include "core/programme/options.h"
#include "core/scenario/figure_difference.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <tuple>

namespace scenario {

namespace {

using decimal::Decimal;
using programme::Parameter;
using programme::ParameterKind;

constexpr std::string_view nothing = "не введено";
constexpr std::string_view noBreakSpace = "\u00A0";

/// «численность жителей» → «Численность жителей».
std::string capitalised(std::string_view words) {
    std::string result;
    char32_t first = text::takeCharacter(words);
    if (first >= U'а' && first <= U'я') {
        first -= U'а' - U'А';
    }
    text::appendUtf8(result, first);
    return result.append(words);
}

std::string subjectOf(const programme::AssignmentKey& key, const std::optional<Parameter>& parameter,
                      const form::Edition& edition) {
    std::string words = parameter ? parameter->describe(edition) : key.path;
    if (parameter && parameter->kind == ParameterKind::Cell
        && edition.column(*parameter->cell)->measure == form::Measure::Volume) {
        words = "норматив объёма" + words.substr(words.find(','));
    }
    words = capitalised(words);
    return key.year == 0 ? words : words + ", " + std::to_string(key.year) + " год";
}

/// What a parameter gives with these values: its own among them, else what stands there by the form.
std::optional<Decimal> figureIn(const Draft& draft, const programme::Assignments& given,
                                const programme::Calculation& calculation, const programme::AssignmentKey& key,
                                const Parameter& parameter) {
    if (auto own = programme::assignedNumber(given, key.path, key.year)) {
        return own;
    }
    const auto* year = calculation.year(key.year);
    if (!year) {
        return std::nullopt;
    }
    if (parameter.kind == ParameterKind::Cell && parameter.cell->column != "services") {
        return year->cell(*parameter.cell).own();
    }
    return programme::editionNumber(key.path, key.year, draft.references(), draft.region());
}

std::string wordOf(const std::string& path, std::string_view value, const form::Edition& edition) {
    if (value.empty()) {
        return std::string(nothing);
    }
    for (const auto& option : programme::optionWords(path, edition)) {
        if (option.word == value) {
            return std::string(option.russian);
        }
    }
    return programme::briefValue(value);
}

/// Where a line stands among others: named parameters first, then rows as the form prints them, then years.
using Order = std::tuple<int, int, int, std::string, int>;

Order orderOf(const OverrideLine& line, const form::Edition& edition) {
    const auto parameter = programme::parseParameter(line.key.path, edition);
    const auto cell = parameter ? parameter.value->cell : std::nullopt;
    if (!cell) {
        return {0, 0, 0, line.key.path, line.key.year};
    }
    const auto* appendix = edition.appendix(cell->appendix);
    return {cell->appendix, appendix->rowIndex(cell->row), appendix->columnIndex(cell->column), line.key.path,
            line.key.year};
}

}  // namespace

std::string OverrideLine::sentence() const {
    std::string words = subject + ": " + was + " → " + became;
    if (!percent.empty()) {
        words += " (" + percent + ")";
    }
    if (!assignment.note.empty()) {
        words += ": " + assignment.note;
    }
    return words;
}

namespace {

/// `given` of the scenario in words beside what stands in the base, in printed order.
std::vector<OverrideLine> linesOf(Draft& draft, ScenarioId base, ScenarioId scenario,
                                  const programme::AssignmentMap& given) {
    const auto parent = draft.assignments(base);
    const auto calculation = draft.calculate(base);
    // Where the scenario has no value of its own, a normative may stand there, or what follows from others.
    const auto own = draft.assignments(scenario);
    const bool lacks = std::ranges::any_of(given, [](const auto& entry) { return entry.second.value.empty(); });
    const auto ownCalculation = lacks ? draft.calculate(scenario) : programme::Calculation{};
    const auto& edition = draft.edition();
    const auto rounder = programme::rounderOf(edition, parent);
    std::vector<OverrideLine> lines;
    for (const auto& [key, assignment] : given) {
        OverrideLine line{key, assignment, {}, {}, {}, {}};
        const programme::AssignmentKey named = programme::namedKey(key);
        const auto parameter = programme::parseParameter(named.path, edition).value;
        line.subject = subjectOf(named, parameter, edition);
        if (parameter && parameter->isNumber() && !programme::holdsText(named.path, edition)) {
            const auto difference =
                FigureDifference::of(figureIn(draft, parent, calculation, key, *parameter),
                                     assignment.value.empty() ? figureIn(draft, own, ownCalculation, key, *parameter)
                                                              : Decimal::fromPlain(assignment.value),
                                     rounder);
            line.was = difference.was ? difference.wasText() : std::string(nothing);
            line.became = difference.became ? difference.becameText() : std::string(nothing);
            if (difference.percent()) {
                line.percent = difference.percentText().append(noBreakSpace).append("%");
            }
        } else {
            line.was = wordOf(key.path, parent.value(key.path, key.year), draft.edition());
            line.became = wordOf(key.path, assignment.value, draft.edition());
        }
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [&](const OverrideLine& line) { return orderOf(line, edition); });
    return lines;
}

}  // namespace

programme::AssignmentMap ownValues(const Draft& draft, ScenarioId id) {
    const auto* scenario = draft.scenario(id);
    if (!scenario) {
        return {};
    }
    auto own = scenario->overrides;
    if (!scenario->frozen || !scenario->parent) {
        return own;
    }
    const auto parent = draft.assignments(*scenario->parent);
    std::erase_if(
        own, [&](const auto& entry) { return parent.value(entry.first.path, entry.first.year) == entry.second.value; });
    return own;
}

std::vector<OverrideLine> listOverrides(Draft& draft, ScenarioId id) {
    const auto* scenario = draft.scenario(id);
    if (!scenario || !scenario->parent) {
        return {};
    }
    if (scenario->frozen) {
        return listDifferences(draft, *scenario->parent, id);
    }
    return linesOf(draft, *scenario->parent, id, scenario->overrides);
}

std::vector<OverrideLine> listDifferences(Draft& draft, ScenarioId base, ScenarioId scenario, std::optional<int> year) {
    const auto was = draft.assignments(base);
    const auto is = draft.assignments(scenario);
    programme::AssignmentMap different;
    for (const auto& [key, assignment] : is.entries()) {
        if (assignment.value != was.value(key.path, key.year)) {
            different.emplace(key, assignment);
        }
    }
    for (const auto& [key, assignment] : was.entries()) {
        if (!assignment.value.empty() && !is.find(key.path, key.year)) {
            different.emplace(key, programme::Assignment{});
        }
    }
    if (year) {
        std::erase_if(different, [&](const auto& entry) { return entry.first.year != 0 && entry.first.year != *year; });
    }
    return linesOf(draft, base, scenario, different);
}

}  // namespace scenario
