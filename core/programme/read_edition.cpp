#include "core/programme/read_edition.h"

#include "core/method/methods.h"
#include "core/method/unit_words.h"

namespace programme {

namespace {

/// The scale of money that a unit says in words.
std::optional<int> moneyPowerOf(const method::Unit& unit) {
    constexpr int thousands = 3;
    return unit.one == method::roublesUnit.one           ? std::optional(0)
           : unit.one == method::thousandRoublesUnit.one ? std::optional(thousands)
                                                         : std::nullopt;
}

form::KnownMethod known(const method::Description& method) {
    form::KnownMethod known;
    known.name = method.name;
    for (const method::Key& key : method.keys) {
        const bool isNumber = key.kind == method::KeyKind::Number || key.kind == method::KeyKind::Whole;
        known.keys.push_back({std::string(key.name), isNumber, key.mayBeAbsent(), moneyPowerOf(key.unit)});
    }
    for (const method::Result& result : method.results) {
        form::KnownMethod::Step step{std::string(result.step.sign), {}, result.digits};
        if (!step.sign.empty()) {
            step.operands.assign(result.step.operands.begin(), result.step.operands.end());
        }
        known.results.push_back({std::string(result.name), result.kind != method::ResultKind::Text, std::move(step),
                                 moneyPowerOf(result.unit)});
    }
    return known;
}

}  // namespace

const form::KnownMethods& knownMethods() {
    static const form::KnownMethods list = [] {
        form::KnownMethods every;
        for (const method::Description* const method : method::methods()) {
            every.push_back(known(*method));
        }
        return every;
    }();
    return list;
}

text::Outcome<form::Edition> readEdition(const form::EditionFiles& files, form::Proof proof) {
    return form::readEdition(files, knownMethods(), proof);
}

}  // namespace programme
