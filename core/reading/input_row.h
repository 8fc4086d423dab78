#pragma once

#include "core/scenario/draft.h"
#include "core/text/csv.h"

#include <optional>
#include <string>
#include <string_view>

namespace reading {

/// Where each field of an inputs file stands in its records.
struct InputColumns {
    int scenario = -1;
    int year = -1;
    int parameter = -1;
    int value = -1;
    int note = -1;
};

/// Turns one record of an inputs file into a setting; faults are named by line and column.
class InputRow {
public:
    InputRow(const text::CsvRecord& record, const InputColumns& columns, char separator, text::Findings& findings);

    /// nullopt when the row has a fault, which is then among the findings.
    [[nodiscard]] std::optional<scenario::Setting> read(const scenario::Draft& draft, scenario::ScenarioId unnamed);

private:
    [[nodiscard]] std::string field(int column) const;
    void fault(std::string_view column, std::string sentence);
    void faults(std::string_view column, const text::Findings& reasons);
    void readValue(const scenario::Draft& draft, const scenario::Setting& setting,
                   const programme::Parameter& parameter);
    void readScenario(const scenario::Draft& draft, scenario::Setting& setting, bool wholeFile);
    void readYear(const scenario::Draft& draft, scenario::Setting& setting, const programme::Parameter& parameter);

    const text::CsvRecord& m_record;
    const InputColumns& m_columns;
    char m_separator;
    text::Findings& m_findings;
};

}  // namespace reading
