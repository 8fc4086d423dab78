#pragma once

#include "core/method/methods.h"

#include <gmock/gmock.h>

#include <map>

/// What a method gives for these keys, by name of result; a failure of the test when it refuses them.
inline std::map<std::string, std::string> results(std::string_view name, const std::vector<method::Given>& given) {
    const auto done = method::run(*method::findMethod(name), given);
    std::map<std::string, std::string> plain;
    for (const text::Finding& finding : done.findings) {
        ADD_FAILURE() << finding.told();
    }
    if (done) {
        for (const method::Value& value : done.value->answer.values) {
            plain[std::string(value.name)] = value.plain();
        }
    }
    return plain;
}

/// Everything a method says against these keys: «stay: не число…».
inline std::vector<std::string> refusals(std::string_view name, const std::vector<method::Given>& given) {
    const auto done = method::run(*method::findMethod(name), given);
    EXPECT_FALSE(done);
    std::vector<std::string> told;
    for (const text::Finding& finding : done.findings) {
        told.push_back(finding.told());
    }
    return told;
}

inline method::Answer answer(std::string_view name, const std::vector<method::Given>& given) {
    auto done = method::run(*method::findMethod(name), given);
    return done ? std::move(done.value->answer) : method::Answer{};
}
