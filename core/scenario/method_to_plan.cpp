#include "core/scenario/method_to_plan.h"

#include "core/method/words.h"

#include <algorithm>

namespace scenario {

namespace {

/// A choice or a flag by its word; a number that was asked for as it was given.
bool hasValue(const method::Description& method, const method::Run& run, const form::MethodCells& line) {
    if (line.key.empty()) {
        return true;
    }
    const method::Key* const key = method.key(line.key);
    if (key == nullptr || !run.arguments.has(line.key)) {
        return false;
    }
    const bool isNumber = key->kind == method::KeyKind::Number || key->kind == method::KeyKind::Whole;
    return (isNumber ? run.arguments.number(line.key).toPlain() : run.arguments.text(line.key)) == line.value;
}

std::string methodName(const method::Description& method) {
    return "по методу «" + std::string(method.title) + "»";
}

}  // namespace

std::vector<MethodPlace> methodPlaces(const form::Edition& edition, const method::Description& method,
                                      const method::Run& run) {
    std::vector<MethodPlace> places;
    for (const form::MethodCells& line : edition.methodCells) {
        const method::Result* const result = line.method == method.name ? method.result(line.result) : nullptr;
        const method::Value* const value = result == nullptr ? nullptr : run.answer.value(line.result);
        if (value == nullptr || !value->number || !hasValue(method, run, line)) {
            continue;
        }
        const bool isStated = result->digits != method::unstatedDigits;
        for (const form::CellAddress& cell : line.cells) {
            places.push_back({result->name, cell, isStated ? *value->number : value->number->withoutZeros(0)});
        }
    }
    return places;
}

bool hasMethodPlace(const form::Edition& edition, const method::Description& method) {
    return std::ranges::any_of(edition.methodCells,
                               [&](const form::MethodCells& line) { return line.method == method.name; });
}

Setting methodSetting(const method::Description& method, const method::Run& run, const MethodPlace& place,
                      ScenarioId scenario, int year) {
    return {scenario,
            place.cell.path(),
            year,
            place.value.toPlain(),
            methodName(method) + ": " + std::string(method.result(place.result)->words) + "; " + std::string(method.act)
                + ", " + std::string(method.clause) + "; исходные данные: " + method::givenWords(method, run),
            {}};
}

std::string methodTitle(const method::Description& method, const MethodPlace& place) {
    return methodName(method) + ": " + std::string(method.result(place.result)->words);
}

}  // namespace scenario
