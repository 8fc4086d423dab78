#include "core/form/read_factors.h"

#include "core/form/edition_words.h"
#include "core/form/table_file.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace form {

namespace {

constexpr const char* factorsName = "factors.csv";

struct FactorField {
    enum Value : std::size_t { Name, Official, NeedsReason, Clause };
};

}  // namespace

const DeviationFactor* factorNamed(const std::vector<DeviationFactor>& factors, std::string_view words) {
    const std::string asked = text::lowerCase(words);
    const auto found = std::ranges::find_if(factors, [&](const DeviationFactor& factor) {
        return text::lowerCase(factor.name) == asked || text::lowerCase(factor.official) == asked;
    });
    return found == factors.end() ? nullptr : &*found;
}

void readFactors(const EditionFiles& files, Edition& edition, text::Findings& findings) {
    if (!files.contains(factorsName)) {
        return;
    }
    auto table =
        TableFile::open(files, factorsName, {"name", "official", "needs_reason", "clause"}, findings, {"official"});
    if (!table) {
        return;
    }
    for (const text::CsvRecord& record : table->records()) {
        DeviationFactor factor{table->filledField(record, FactorField::Name),
                               table->field(record, FactorField::Official),
                               table->word<bool>(record, FactorField::NeedsReason, yesWords),
                               table->filledField(record, FactorField::Clause)};
        if (factor.official.empty()) {
            factor.official = factor.name;
        }
        for (const std::string& words : {factor.name, factor.official}) {
            if (!words.empty() && factorNamed(edition.deviationFactors, words) != nullptr) {
                table->fault(record.line, words == factor.name ? FactorField::Name : FactorField::Official,
                             "Фактор «" + words + "» уже есть выше; ожидается другое слово.");
                break;
            }
        }
        edition.deviationFactors.push_back(std::move(factor));
    }
}

}  // namespace form
