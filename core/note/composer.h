#pragma once

#include "core/note/note.h"

#include <optional>
#include <string>
#include <vector>

namespace note {

/// A figure of a section that is not what it was: «0,290» → «0,300».
struct Difference {
    std::size_t block = 0;  ///< of the kept section
    std::size_t place = 0;  ///< which of its placeholders; of a table 0
    std::string name;  ///< what it is: «объём, строка 33»; the title of a table
    std::string was;
    std::string became;
};

enum class SectionState { AsInPlan, Stale, NoData, AuthorsOnly };

/// Drafts the explanatory note of one plan from the template of its form, and renews what was drafted before.
class Composer {
public:
    explicit Composer(const NotePlan& plan);

    /// What is wrong with the template of the form; the note is empty then.
    [[nodiscard]] const text::Findings& faults() const { return m_faults; }
    [[nodiscard]] const form::NoteTemplate& layout() const { return m_template; }
    [[nodiscard]] PlanFigures& figures() { return m_figures; }
    /// The head of the document, line by line.
    [[nodiscard]] std::vector<std::string> title();

    /// The plan keeps a note of its own in this scenario.
    [[nodiscard]] bool hasKept() const;
    /// The note as the plan keeps it, else a fresh draft.
    [[nodiscard]] std::vector<Section> note();
    [[nodiscard]] std::vector<Section> drafted();
    /// Numbers, rows of bound tables and drafted paragraphs as the plan has them now. The words, the order and the
    /// paragraphs of the author stay; a drafted paragraph that was deleted is not brought back.
    [[nodiscard]] Section renewed(const Section& section);
    /// What renewing would change.
    [[nodiscard]] std::vector<Difference> differences(const Section& section);
    [[nodiscard]] SectionState state(const Section& section);
    /// The same of a section whose differences are known.
    [[nodiscard]] static SectionState state(const Section& section, bool isStale);
    /// Placeholders of the section that have no value, as they are written.
    [[nodiscard]] static std::vector<std::string> missing(const Section& section);
    /// The block with its figures as the plan has them now.
    [[nodiscard]] Block renewed(Block block);
    /// «объём, строка 33», «численность жителей»: what a placeholder is bound to.
    [[nodiscard]] std::string nameOf(const std::string& placeholder) const;

private:
    [[nodiscard]] Section drafted(const form::NoteSection& layout);
    void addDrafted(Section& section, const form::NoteBlock& layout, int year);
    [[nodiscard]] const form::NoteTable* tableOf(const std::string& source) const;

    PlanFigures m_figures;
    text::Findings m_faults;
    form::NoteTemplate m_template;
};

/// The parameter that opens the place a placeholder is bound to: its first cell or parameter; empty where it has none.
[[nodiscard]] std::string boundPath(const std::string& placeholder);

/// Settings that make the note of the scenario these sections, or take it away where there are none.
[[nodiscard]] std::vector<scenario::Setting> settingsOf(scenario::ScenarioId scenario,
                                                        const std::vector<Section>& sections);

}  // namespace note
