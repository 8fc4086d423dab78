#include "core/method/arguments.h"

#include "core/method/key_reader.h"

#include <algorithm>

namespace method {

namespace {

std::string names(const Description& method) {
    std::string list;
    for (const Key& key : method.keys) {
        list.append(list.empty() ? "" : ", ").append(key.name);
    }
    return list;
}

void refuseUnknown(const Description& method, std::span<const Given> given, text::Findings& findings) {
    for (const Given& one : given) {
        if (method.key(one.key) == nullptr) {
            findings.push_back(
                atKey(one.key, "у метода " + std::string(method.name) + " такого ключа нет; есть: " + names(method)));
        }
    }
}

}  // namespace

text::Finding atKey(std::string_view key, std::string sentence) {
    return {text::Severity::Error, text::Place(std::string(key)), std::move(sentence)};
}

text::Finding missing(const Key& key) {
    std::string sentence = "не указано: " + std::string(key.words);
    if (const std::string unit = key.unit.words(); !unit.empty()) {
        sentence += " (" + unit + ")";
    }
    sentence.append(". Пример: ").append(key.name).append("=").append(key.example);
    return atKey(key.name, std::move(sentence));
}

text::Outcome<Arguments> Arguments::read(const Description& method, std::span<const Given> given) {
    text::Findings findings;
    refuseUnknown(method, given, findings);
    Arguments arguments;
    for (const Key& key : method.keys) {
        arguments.readKey(key, given, findings);
    }
    if (!findings.empty()) {
        return text::Outcome<Arguments>::failed(std::move(findings));
    }
    return {std::move(arguments), {}};
}

void Arguments::readKey(const Key& key, std::span<const Given> given, text::Findings& findings) {
    const auto isThis = [&key](const Given& one) { return one.key == key.name; };
    if (std::ranges::count_if(given, isThis) > 1) {
        findings.push_back(atKey(key.name, "указан дважды; оставьте одно значение"));
        return;
    }
    const auto found = std::ranges::find_if(given, isThis);
    const bool isGiven = found != given.end() && found->text.find_first_not_of(" \t\r\n") != std::string::npos;
    if (!isGiven && key.fallback.empty()) {
        if (!key.isOptional) {
            findings.push_back(missing(key));
        }
        return;
    }
    KeyReader reader(key, isGiven ? std::string_view(found->text) : key.fallback, findings);
    if (reader.read()) {
        m_values[std::string(key.name)] = {reader.text(), reader.numbers(), !isGiven};
    }
}

bool Arguments::isFallback(std::string_view key) const {
    const auto found = m_values.find(key);
    return found != m_values.end() && found->second.isFallback;
}

const std::vector<decimal::Decimal>& Arguments::numbers(std::string_view key) const {
    const auto found = m_values.find(key);
    if (found == m_values.end() || found->second.numbers.empty()) {
        throw std::out_of_range("no number of the key " + std::string(key));
    }
    return found->second.numbers;
}

const std::string& Arguments::text(std::string_view key) const {
    const auto found = m_values.find(key);
    if (found == m_values.end()) {
        throw std::out_of_range("no value of the key " + std::string(key));
    }
    return found->second.text;
}

}  // namespace method
