#pragma once

#include "core/form/file_faults.h"
#include "core/form/row_option.h"
#include "core/form/words.h"

#include <toml++/toml.h>

#include <set>
#include <span>
#include <string>
#include <string_view>

namespace form {

/// The keys of one TOML table; every key that is missing, unknown or of another type is a finding.
class TomlFields {
public:
    /// `prefix` stands before keys in findings: «appendix.» for a table of the manifest's array.
    TomlFields(const toml::table& table, std::string prefix, FileFaults faults)
        : m_table(table), m_prefix(std::move(prefix)), m_faults(std::move(faults)) {}

    [[nodiscard]] bool has(std::string_view key) const { return m_table.contains(key); }
    [[nodiscard]] std::string filledText(std::string_view key);
    [[nodiscard]] std::string optionalText(std::string_view key);
    [[nodiscard]] int wholeNumber(std::string_view key, int least, int most);
    [[nodiscard]] bool flag(std::string_view key);
    /// The node of a table or array that may be absent.
    [[nodiscard]] const toml::node* optionalNode(std::string_view key);

    template <class Value>
    [[nodiscard]] Value word(std::string_view key, std::span<const Word<Value>> words) {
        const toml::node* const node = take(key);
        const auto text = node == nullptr ? std::nullopt : node->value_exact<std::string_view>();
        const auto value = text ? meaning(words, *text) : std::nullopt;
        if (node != nullptr && !value) {
            fault(*node, key, unknownWord(words, text.value_or("не текст")));
        }
        return value.value_or(words.front().value);
    }

    /// The word, or `otherwise` where the key is absent.
    template <class Value>
    [[nodiscard]] Value wordOr(std::string_view key, std::span<const Word<Value>> words, Value otherwise) {
        return optionalNode(key) == nullptr ? otherwise : word<Value>(key, words);
    }
    [[nodiscard]] bool flagOr(std::string_view key, bool otherwise) {
        return optionalNode(key) == nullptr ? otherwise : flag(key);
    }

    /// Takes the rows under a word of an option out of the tokens of a list; an unknown word is a finding.
    [[nodiscard]] std::vector<RowUnder> rowsUnder(std::string_view key, std::vector<std::string>& tokens,
                                                  const std::vector<RowOption>& options);

    void fault(const toml::node& node, std::string_view key, std::string sentence);
    /// To be called when every known key has been read.
    void rejectUnknown();

private:
    /// The node of a key that must be there.
    [[nodiscard]] const toml::node* take(std::string_view key);

    const toml::table& m_table;
    std::string m_prefix;
    FileFaults m_faults;
    std::set<std::string, std::less<>> m_known;
};

/// Calls `read` with every table of the array `key`, which may be absent.
template <class Read>
void eachTable(TomlFields& fields, std::string_view key, Read read) {
    const toml::node* const node = fields.optionalNode(key);
    if (node == nullptr) {
        return;
    }
    const toml::array* const list = node->as_array();
    if (list == nullptr || !list->is_homogeneous<toml::table>()) {
        fields.fault(*node, key, "Ожидаются разделы [[" + std::string(key) + "]].");
        return;
    }
    for (const toml::node& item : *list) {
        read(*item.as_table());
    }
}

[[nodiscard]] inline int lineOf(const toml::node& node) {
    return static_cast<int>(node.source().begin.line);
}

}  // namespace form
