#pragma once

#include "core/scenario/draft.h"

#include <QString>

#include <optional>
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

/// Newest first.
[[nodiscard]] std::vector<JournalDeed> journalDeeds(const scenario::Draft& draft, const JournalFilter& filter);

/// What the lists of the filter offer: whatever the journal speaks of.
struct JournalSubjects {
    std::vector<scenario::ScenarioId> scenarios;
    std::vector<std::string> authors;
    std::vector<std::string> paths;
};
[[nodiscard]] JournalSubjects journalSubjects(const scenario::Draft& draft);

}  // namespace ui
