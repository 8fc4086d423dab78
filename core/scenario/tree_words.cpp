#include "core/scenario/tree_words.h"

#include "core/text/clean.h"
#include "core/text/plural.h"
#include "core/text/utf8.h"

namespace scenario {

namespace {

constexpr std::size_t longestName = 80;  ///< characters: what a list beside a table can show

}  // namespace

std::string quoted(std::string_view name) {
    return "«" + std::string(name) + "»";
}

std::string trimmed(std::string_view name) {
    const auto first = name.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return std::string(name.substr(first, name.find_last_not_of(" \t\r\n") - first + 1));
}

std::string namesOf(const Draft& draft, const std::vector<ScenarioId>& scenarios) {
    std::string names;
    for (const auto id : scenarios) {
        names += (names.empty() ? "" : ", ") + quoted(draft.scenario(id)->name);
    }
    return names;
}

std::optional<std::string> nameFault(const Draft& draft, std::string_view name, std::optional<ScenarioId> own) {
    const auto wanted = trimmed(name);
    if (wanted.empty()) {
        return "название сценария пусто; ожидалось, например, «Рост скорой +5 %»";
    }
    if (const auto fault = text::textFault(wanted, text::Lines::One); !fault.empty()) {
        return "название сценария: " + fault;
    }
    const auto letters = text::length(wanted);
    if (letters > longestName) {
        return "название сценария длинно: " + text::counted(letters, "знак", "знака", "знаков")
               + "; ожидалось не больше " + std::to_string(longestName);
    }
    const auto* same = draft.scenarioNamed(wanted);
    if (same && same->id != own) {
        return "сценарий " + quoted(wanted) + " уже есть";
    }
    return std::nullopt;
}

}  // namespace scenario
