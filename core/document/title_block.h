#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace document {

/// What is entered once and printed on every appendix. Empty texts are not printed.
struct TitleBlock {
    std::string region;  ///< «Астраханская область»
    std::string regionGenitive;  ///< «Астраханской области»
    std::string programmeTitle;  ///< dative, after «к»; empty – the usual name
    std::string actKind;  ///< «постановление Правительства Астраханской области»
    std::string actDate;
    std::string actNumber;
    std::string organisation;
    std::string signatoryPost;
    std::string signatory;
    std::string executor;
    std::string phone;
    std::vector<int> years;  ///< of the programme, first year first
};

/// «на 2015 год и на плановый период 2016 и 2017 годов».
[[nodiscard]] std::string programmeYears(std::span<const int> years);
/// Puts the words of the title block in for {region_genitive} and {years}.
[[nodiscard]] std::string filled(std::string_view text, const TitleBlock& titles);
/// Replaces every `name` (written with its braces) by `value`.
[[nodiscard]] std::string replaced(std::string_view text, std::string_view name, std::string_view value);

/// The paragraphs of the block in the top right corner of the first page; `words` stand for «Приложение {number}».
[[nodiscard]] std::vector<std::string> cornerBlock(const TitleBlock& titles, int appendixNumber,
                                                   std::string_view words = {});
/// Signatory and executor under the last table.
[[nodiscard]] std::vector<std::string> closingBlock(const TitleBlock& titles);

}  // namespace document
