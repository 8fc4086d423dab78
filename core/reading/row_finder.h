#pragma once

#include "core/form/edition.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace reading {

/// Finds rows of a form by what somebody else's table calls them: «23 . 2», «7» for 07, a name in either alphabet.
class RowFinder {
public:
    explicit RowFinder(const form::Appendix& appendix);

    /// nullptr – the form has no such number.
    [[nodiscard]] const form::Row* byNumber(std::string_view number) const;
    /// Every row with exactly this name, official or short, with or without its own numbering.
    [[nodiscard]] std::vector<const form::Row*> byLabel(std::string_view label) const;
    /// Rows whose name differs by a slip, or has the words as its part. Empty for short words: they fit too much.
    [[nodiscard]] std::vector<const form::Row*> similar(std::string_view label) const;

private:
    struct Named {
        const form::Row* row;
        std::vector<std::u32string> keys;
    };

    std::vector<Named> m_rows;
    std::unordered_multimap<std::u32string, const form::Row*> m_byName;
};

}  // namespace reading
