#include "core/analysis/spec_table.h"

#include "core/decimal/russian.h"

#include <array>
#include <charconv>
#include <cmath>

namespace analysis {

using decimal::Decimal;

const toml::node* SpecTable::node(std::string_view key) {
    m_known.insert(std::string(key));
    return m_table.get(key);
}

void SpecTable::fault(std::string_view key, std::string sentence) {
    const auto* at = m_table.get(key);
    m_faults.addKey(at ? form::lineOf(*at) : line(), m_prefix + std::string(key), std::move(sentence));
}

void SpecTable::fault(std::string_view key, const text::Finding& reason) {
    fault(key, reason.text);
    std::vector<std::string> named = reason.named;
    if (!reason.place.parameter.empty()) {
        named.push_back(reason.place.parameter);
    }
    m_faults.nameLast(std::move(named));
}

std::string SpecTable::text(std::string_view key, bool isNeeded) {
    const auto* at = node(key);
    if (!at) {
        if (isNeeded) {
            fault(key, "ключа нет");
        }
        return {};
    }
    const auto value = at->value_exact<std::string>();
    if (!value) {
        fault(key, "ожидался текст в кавычках");
    }
    return value.value_or(std::string());
}

std::optional<std::int64_t> SpecTable::whole(std::string_view key, std::int64_t least, std::int64_t most) {
    const auto* at = node(key);
    if (!at) {
        return std::nullopt;
    }
    const auto value = at->value_exact<std::int64_t>();
    if (value && *value >= least && *value <= most) {
        return value;
    }
    fault(key, "ожидалось целое число от " + std::to_string(least) + " до " + std::to_string(most));
    return std::nullopt;
}

std::optional<Decimal> SpecTable::number(std::string_view key, bool isNeeded) {
    const auto* at = node(key);
    if (!at) {
        if (isNeeded) {
            fault(key, "ключа нет");
        }
        return std::nullopt;
    }
    auto value = numberIn(*at);
    if (!value) {
        fault(key, "ожидалось число, например 1.05");
    }
    return value;
}

std::optional<Decimal> SpecTable::numberIn(const toml::node& node) {
    if (const auto integer = node.value_exact<std::int64_t>()) {
        return Decimal(*integer);
    }
    if (const auto real = node.value_exact<double>()) {
        std::array<char, 64> text{};
        if (!std::isfinite(*real) || std::fabs(*real) > 1e15) {
            return std::nullopt;
        }
        const auto end = std::to_chars(text.data(), text.data() + text.size(), *real, std::chars_format::fixed);
        if (end.ec != std::errc{}) {
            return std::nullopt;
        }
        return Decimal::fromPlain(std::string_view(text.data(), end.ptr));
    }
    const auto typed = node.value_exact<std::string>();
    if (!typed) {
        return std::nullopt;
    }
    const auto parsed = decimal::parseRussian(*typed);
    const auto* value = std::get_if<Decimal>(&parsed);
    return value ? std::optional(*value) : std::nullopt;
}

void SpecTable::rejectUnknown() {
    for (const auto& [key, value] : m_table) {
        if (!m_known.contains(std::string(key.str()))) {
            m_faults.addKey(form::lineOf(value), m_prefix + std::string(key.str()), "неизвестный ключ");
        }
    }
}

}  // namespace analysis
