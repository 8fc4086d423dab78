#include "app/cli/what_if_arguments.h"

#include "app/cli/outcome.h"
#include "core/analysis/child_scenario.h"
#include "core/decimal/russian.h"
#include "core/scenario/tree.h"

namespace cli {

decimal::Decimal numberFrom(std::string_view option, const std::string& typed) {
    const auto parsed = decimal::parseRussian(typed);
    if (const decimal::ParseFault* fault = std::get_if<decimal::ParseFault>(&parsed)) {
        throw UsageError(std::string(option) + ": " + decimal::explain(*fault, typed, "11300,5"));
    }
    return std::get<decimal::Decimal>(parsed);
}

std::optional<decimal::Decimal> optionalNumberFrom(std::string_view option, const std::string& typed) {
    return typed.empty() ? std::nullopt : std::optional(numberFrom(option, typed));
}

std::pair<std::string, std::string> pairFrom(std::string_view option, const std::string& typed) {
    const std::size_t sign = typed.find('=');
    if (sign == std::string::npos || sign == 0) {
        throw UsageError(std::string(option) + ": «" + typed + "»; ожидалось ИМЯ=ЗНАЧЕНИЕ.");
    }
    return {typed.substr(0, sign), typed.substr(sign + 1)};
}

std::string lineOf(const std::string& sentence) {
    return sentence.empty() ? std::string() : sentence + "\n";
}

std::string writeChild(OpenPlan& plan, const std::string& name, bool isOwnName, scenario::ScenarioId parent,
                       std::span<const scenario::Setting> settings) {
    const std::string free = isOwnName ? scenario::freeName(plan.draft(), name) : name;
    const auto change = analysis::prepareChild(plan.draft(), free, parent, settings);
    if (!change) {
        throw Failure("Сценарий не создан, план не изменён:", withoutPlaces(change.findings));
    }
    plan.draft().apply(*change.value);
    return free;
}

}  // namespace cli
