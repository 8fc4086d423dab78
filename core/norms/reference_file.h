#pragma once

#include "core/decimal/decimal.h"
#include "core/text/csv.h"
#include "core/text/finding.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace norms {

/// File name → text, as the files of an edition lie in its folder.
using ReferenceFiles = std::map<std::string, std::string>;

/// A CSV file of normatives or regions. Fields are asked for by the name of their column; every fault is told with
/// file, line and column.
class ReferenceFile {
public:
    /// Empty when there is no such file, or it is no table with these columns: then `findings` say why.
    /// Columns may be more than the named ones where `isFurther` takes their name.
    [[nodiscard]] static std::optional<ReferenceFile> open(const ReferenceFiles& files, const std::string& name,
                                                           const std::vector<std::string>& columns,
                                                           text::Findings& findings,
                                                           bool (*isFurther)(std::string_view) = nullptr);

    [[nodiscard]] const std::vector<text::CsvRecord>& records() const { return m_table.records; }
    [[nodiscard]] const std::vector<std::string>& header() const { return m_table.header; }
    [[nodiscard]] const std::string& field(const text::CsvRecord& record, std::string_view column) const;
    /// The field, which must not be empty.
    const std::string& filledField(const text::CsvRecord& record, std::string_view column);
    /// A plain decimal that is not negative.
    [[nodiscard]] std::optional<decimal::Decimal> number(const text::CsvRecord& record, std::string_view column);
    /// A whole number from `least` to `most`.
    [[nodiscard]] std::optional<int> whole(const text::CsvRecord& record, std::string_view column,
                                           std::string_view text, int least, int most);
    void fault(const text::CsvRecord& record, std::string_view column, std::string sentence);

private:
    ReferenceFile(std::string name, text::CsvTable table, text::Findings& findings)
        : m_name(std::move(name)), m_table(std::move(table)), m_findings(&findings) {}

    [[nodiscard]] bool hasColumns(const std::vector<std::string>& columns, bool (*isFurther)(std::string_view));

    std::string m_name;
    text::CsvTable m_table;
    text::Findings* m_findings;
};

/// Parts of a field between separators, spaces around them dropped; an empty field has none.
[[nodiscard]] std::vector<std::string> partsOf(std::string_view field, char separator);

}  // namespace norms
