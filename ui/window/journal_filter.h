#pragma once

#include "core/scenario/draft.h"

#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ui {

/// Which deeds of the journal are looked for; what is not said lets every deed through.
struct JournalFilter {
    QString words{};  ///< in titles, parameters, values, reasons and names; case and letters of another alphabet alike
    std::optional<scenario::ScenarioId> scenario{};
    std::optional<std::string> author{};
    std::string path{};  ///< of a cell or another parameter, in any year

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && !scenario && !author && path.empty(); }
    friend bool operator==(const JournalFilter&, const JournalFilter&) = default;
};

/// A deed the filter lets through, and which of its values: all of them where the deed itself is meant.
struct JournalDeed {
    std::size_t entry = 0;
    std::vector<std::size_t> items;
};

/// Of the entries from this place on, oldest first.
[[nodiscard]] std::vector<JournalDeed> journalDeeds(const scenario::Draft& draft, const JournalFilter& filter,
                                                    std::size_t from = 0);
/// An entry from this place on changes what former ones are called: a scenario or the form has another name.
[[nodiscard]] bool renamesFormer(const scenario::Journal& journal, std::size_t from);

/// What the lists of the filter offer: whatever the journal speaks of.
struct JournalSubjects {
    std::set<scenario::ScenarioId> scenarios;
    std::set<std::string> authors;
    std::set<std::string> paths;

    /// Takes those of the entries from this place on; false – all were known.
    bool add(const scenario::Journal& journal, std::size_t from);
};

}  // namespace ui
