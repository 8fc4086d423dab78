#include "core/method/methods.h"

#include "core/method/descriptions.h"

#include <algorithm>

namespace method {

const std::vector<const Description*>& methods() {
    static const std::vector<const Description*> list{
        &ageCorrectionMethod(), &ageGroupsMethod(),  &bedsMethod(),      &dayHospitalMethod(),
        &efficiencyMethod(),    &physiciansMethod(), &specialtyMethod(), &appealVisitsMethod(),
        &minorVisitsMethod(),   &dentalMethod(),     &fapMethod(),
    };
    return list;
}

const Description* findMethod(std::string_view name) {
    const auto found = std::ranges::find(methods(), name, &Description::name);
    return found == methods().end() ? nullptr : *found;
}

text::Outcome<Run> run(const Description& method, std::span<const Given> given) {
    auto arguments = Arguments::read(method, given);
    if (!arguments) {
        return text::Outcome<Run>::failed(std::move(arguments.findings));
    }
    try {
        auto answer = method.compute(*arguments.value);
        if (!answer) {
            return text::Outcome<Run>::failed(std::move(answer.findings));
        }
        return {Run{std::move(*arguments.value), std::move(*answer.value)}, {}};
    } catch (const decimal::ArithmeticError&) {
        return text::Outcome<Run>::failed(
            {{text::Severity::Error, text::Place(std::string(method.name)),
              "значения слишком велики или в них слишком много знаков: точный итог не помещается в 38 цифр"}});
    }
}

}  // namespace method
