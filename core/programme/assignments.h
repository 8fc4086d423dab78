#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace programme {

/// A parameter of one programme year; year 0 – a parameter of the whole file (options, title block).
struct AssignmentKey {
    std::string path;
    int year = 0;

    friend bool operator==(const AssignmentKey&, const AssignmentKey&) = default;
    friend auto operator<=>(const AssignmentKey&, const AssignmentKey&) = default;
};

/// A value as kept in the file, and who gave it, when and why. An empty value is «explicitly empty».
struct Assignment {
    std::string value;
    std::string note;
    std::string author;
    std::string time;  ///< «2026-11-24T14:05:00»

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

using AssignmentMap = std::map<AssignmentKey, Assignment>;

/// Every parameter in force for one scenario: its own overrides over its parents'.
class Assignments {
public:
    Assignments() : Assignments(AssignmentMap()) {}
    explicit Assignments(AssignmentMap entries)
        : m_entries(std::make_shared<const AssignmentMap>(std::move(entries))) {}
    // Copied where others are moved: one that was moved from would have no entries to ask.
    Assignments(const Assignments&) = default;
    Assignments& operator=(const Assignments&) = default;

    /// nullptr when not given; an explicitly empty value is returned as is.
    [[nodiscard]] const Assignment* find(std::string_view path, int year) const;
    /// The value text, empty when not given.
    [[nodiscard]] std::string_view value(std::string_view path, int year) const;
    [[nodiscard]] const AssignmentMap& entries() const { return *m_entries; }

private:
    std::shared_ptr<const AssignmentMap> m_entries;  ///< never changed, so copies share it
};

}  // namespace programme
