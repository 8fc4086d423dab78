#pragma once

#include "core/decimal/decimal.h"
#include "core/form/file_faults.h"
#include "core/form/toml_fields.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace analysis {

/// One table of a sweep specification; a key that is unknown, missing or of another type is a fault with its line.
class SpecTable {
public:
    SpecTable(const toml::table& table, std::string prefix, form::FileFaults& faults)
        : m_table(table), m_prefix(std::move(prefix)), m_faults(faults) {}

    [[nodiscard]] const toml::node* node(std::string_view key);
    void fault(std::string_view key, std::string sentence);
    /// What another reader found wrong with the value, and the parameters it names.
    void fault(std::string_view key, const text::Finding& reason);
    [[nodiscard]] std::string text(std::string_view key, bool isNeeded = true);
    [[nodiscard]] std::optional<std::int64_t> whole(std::string_view key, std::int64_t least, std::int64_t most);
    /// 1.05, 1 or "1,05": the shortest decimal that reads back the same.
    [[nodiscard]] std::optional<decimal::Decimal> number(std::string_view key, bool isNeeded = true);
    [[nodiscard]] static std::optional<decimal::Decimal> numberIn(const toml::node& node);
    /// After every known key has been asked for.
    void rejectUnknown();
    [[nodiscard]] int line() const { return form::lineOf(m_table); }

private:
    const toml::table& m_table;
    std::string m_prefix;
    form::FileFaults& m_faults;
    std::set<std::string> m_known;
};

}  // namespace analysis
