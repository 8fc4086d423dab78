#include "core/form/toml_fields.h"

namespace form {

const toml::node* TomlFields::take(std::string_view key) {
    const toml::node* const node = optionalNode(key);
    if (node == nullptr) {
        m_faults.addKey(lineOf(m_table), m_prefix + std::string(key), "Ключа нет; он обязателен.");
    }
    return node;
}

const toml::node* TomlFields::optionalNode(std::string_view key) {
    m_known.emplace(key);
    return m_table.get(key);
}

std::string TomlFields::filledText(std::string_view key) {
    const toml::node* const node = take(key);
    std::string text = node == nullptr ? std::string{} : node->value_exact<std::string>().value_or("");
    if (node != nullptr && text.empty()) {
        fault(*node, key, "Текста нет; ожидается непустой текст в кавычках.");
    }
    return text;
}

std::string TomlFields::optionalText(std::string_view key) {
    const toml::node* const node = optionalNode(key);
    if (node == nullptr) {
        return {};
    }
    if (!node->is_string()) {
        fault(*node, key, "Стоит не текст; ожидается текст в кавычках.");
    }
    return node->value_exact<std::string>().value_or("");
}

int TomlFields::wholeNumber(std::string_view key, int least, int most) {
    const toml::node* const node = take(key);
    const std::int64_t number =
        node == nullptr ? least : node->value_exact<std::int64_t>().value_or(std::int64_t{least} - 1);
    if (number < least || number > most) {
        const bool isNumber = node->is_integer();
        fault(*node, key,
              (isNumber ? "Стоит " + std::to_string(number) : std::string("Стоит не целое число"))
                  + "; ожидается целое число от " + std::to_string(least) + " до " + std::to_string(most) + ".");
        return least;
    }
    return static_cast<int>(number);
}

bool TomlFields::flag(std::string_view key) {
    const toml::node* const node = take(key);
    const auto value = node == nullptr ? std::nullopt : node->value_exact<bool>();
    if (node != nullptr && !value) {
        fault(*node, key, "Стоит не логическое значение; ожидается true или false.");
    }
    return value.value_or(false);
}

std::vector<RowUnder> TomlFields::rowsUnder(std::string_view key, std::vector<std::string>& tokens,
                                            const std::vector<RowOption>& options) {
    std::vector<std::string> unknown;
    std::vector<RowUnder> rows = takeRowsUnder(tokens, options, unknown);
    for (const std::string& word : unknown) {
        fault(*m_table.get(key), key, unknownOptionWord(word, options));
    }
    return rows;
}

void TomlFields::fault(const toml::node& node, std::string_view key, std::string sentence) {
    m_faults.addKey(lineOf(node), m_prefix + std::string(key), std::move(sentence));
}

void TomlFields::rejectUnknown() {
    std::string known;
    for (const std::string& key : m_known) {
        known += (known.empty() ? "" : ", ") + key;
    }
    for (const auto& [key, node] : m_table) {
        if (!m_known.contains(key.str())) {
            fault(node, key.str(), "Ключ неизвестен; ожидается один из: " + known + ".");
        }
    }
}

}  // namespace form
