#pragma once

#include "core/programme/assignments.h"
#include "core/scenario/draft.h"
#include "core/text/finding.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace scenario {

/// What is known of an approved version without reading it: a line of the history of the act.
struct ActTitle {
    std::int64_t id = 0;  ///< 1, 2 … in the order in which they were frozen
    std::string number;  ///< «148-П»
    std::string date;  ///< «25.12.2021», of the act
    std::string scenario;  ///< what it was called then
    std::string author;
    std::string time;  ///< when it was frozen

    /// «№ 148-П от 25.12.2021».
    [[nodiscard]] std::string words() const;
};

/// A version of the act as it was approved: a copy of all that its tables are made of. No deed touches it.
struct ActVersion {
    ActTitle title;
    std::string region;
    int firstYear = 0;
    std::shared_ptr<const form::Edition> edition;
    programme::AssignmentMap values;  ///< every value in force, the scenario's own and its parents'
    std::string checksum;  ///< of all of it, as it was when it was frozen

    /// A plan of one scenario that computes the tables as they were.
    [[nodiscard]] DraftContent content() const;
    /// What stands in it is what was frozen.
    [[nodiscard]] bool isIntact() const;
};

/// Over everything but the id and the checksum itself. FNV-1a: it detects a change, not tampering.
[[nodiscard]] std::string checksumOf(const ActVersion& version);

/// The version that the scenario would be, or every reason why it cannot: a number and a date of the act are wanted, no
/// other version has that number in that year. A date after `today` or before an earlier version's is a warning.
[[nodiscard]] text::Outcome<ActVersion> frozenVersion(const Draft& draft, ScenarioId scenario,
                                                      const std::string& number, const std::string& date,
                                                      const std::vector<ActTitle>& known,
                                                      std::chrono::year_month_day today);

}  // namespace scenario
