#include "app/cli/parameter_value.h"

#include "app/cli/outcome.h"
#include "core/form/edition_words.h"
#include "core/programme/facts.h"

namespace cli {

namespace {

template <class Value, std::size_t Count>
std::string wordOf(const std::array<form::Word<Value>, Count>& words, Value value) {
    for (const form::Word<Value>& word : words) {
        if (word.value == value) {
            return std::string(word.text);
        }
    }
    return {};
}

/// What the edition says when the plan does not.
std::string defaultOption(const std::string& path, const form::Edition& edition) {
    if (path == "option.cost_method") {
        return wordOf(form::costMethodWords, edition.costMethod);
    }
    if (path == "option.rounding") {
        return wordOf(form::roundingWords, edition.rounding);
    }
    return path == "option.money" ? wordOf(form::moneyWords, edition.money) : std::string();
}

/// The planned number of services: as given, else volume × residents or insured, rounded to a whole.
std::string services(const scenario::Draft& draft, const programme::Assignments& assignments,
                     const programme::YearResult& result, const form::CellAddress& cell) {
    const form::Appendix& appendix = *draft.edition().appendix(cell.appendix);
    const form::Row& row = *appendix.row(cell.row);
    for (const form::Column& column : appendix.columns) {
        const std::optional<decimal::Decimal> volume = result.cell({cell.appendix, cell.row, column.key}).figure;
        if (column.measure != form::Measure::Volume || !volume) {
            continue;
        }
        const std::string& base = draft.edition().base(row.population).parameter;
        const auto people = decimal::Decimal::fromPlain(assignments.value(base, result.year()));
        return people ? result.plan().rounder().rounded(*volume * *people, 0).toPlain() : std::string();
    }
    return {};
}

}  // namespace

std::optional<form::CellAddress> cellOf(const std::string& path, const form::Edition& edition) {
    std::optional<form::CellAddress> cell = form::CellAddress::fromPath(path);
    const bool exists = cell && edition.row(*cell) != nullptr && edition.column(*cell) != nullptr;
    return exists ? cell : std::nullopt;
}

std::string parameterValue(scenario::Draft& draft, scenario::ScenarioId scenario, const std::string& path, int year) {
    const form::Edition& edition = draft.edition();
    const programme::Assignments assignments = draft.assignments(scenario);
    if (const std::optional<form::CellAddress> cell = cellOf(path, edition)) {
        const programme::Calculation calculation = draft.calculate(scenario);
        const programme::CellView view = calculation.year(year)->cell(*cell);
        return view.entry ? view.entry->toPlain() : view.existsInYear ? view.plain() : std::string();
    }
    const text::Outcome<programme::Parameter> parameter = programme::parseParameter(path, edition);
    if (!parameter) {
        throw Failure("Параметр «" + path + "»:", withoutPlaces(parameter.findings));
    }
    const programme::AssignmentKey kept = programme::keptKey(*parameter.value, year);
    const std::string value(assignments.value(kept.path, kept.year));
    if (!value.empty()) {
        return value;
    }
    if (parameter.value->kind == programme::ParameterKind::Option) {
        return defaultOption(path, edition);
    }
    if (parameter.value->kind == programme::ParameterKind::Norm) {
        const std::string_view region = draft.region() ? std::string_view(draft.region()->name) : std::string_view();
        const norms::Normative* normative = draft.references().normatives.find(path, year, region);
        return normative ? normative->value.toPlain() : std::string();
    }
    if (parameter.value->kind == programme::ParameterKind::Services) {
        const programme::Calculation calculation = draft.calculate(scenario);
        return services(draft, assignments, *calculation.year(year), *parameter.value->cell);
    }
    return {};
}

}  // namespace cli
