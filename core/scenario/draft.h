#pragma once

#include "core/programme/calculation.h"
#include "core/programme/parameter.h"
#include "core/scenario/journal.h"
#include "core/scenario/undo_steps.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace scenario {

struct Scenario {
    ScenarioId id = rootScenario;
    std::string name;
    std::optional<ScenarioId> parent;
    programme::AssignmentMap overrides;
    bool frozen = false;

    [[nodiscard]] Node node() const { return {name, parent, frozen}; }
};

/// Everything a plan file holds, in memory: the edition, the region, the years, scenarios and journal.
struct DraftContent {
    std::shared_ptr<const form::Edition> edition;
    std::string region;
    int firstYear = 0;
    std::string origin;  ///< says on the file's face where sample data come from; usually empty
    std::vector<Scenario> scenarios;
    Journal journal;

    /// A new plan: one scenario «Базовый», nothing entered.
    [[nodiscard]] static DraftContent create(std::shared_ptr<const form::Edition> edition, std::string region,
                                             int firstYear);
};

/// One row of an import, one edit, one cell of a paste. Year 0: every programme year (or none, for options).
/// An empty value takes the scenario's own override away; with a note it stays as an empty cell and its reason. In a
/// row of a list it empties the cell in this scenario, whatever the parents have there: a row is taken out of a child
/// so.
struct Setting {
    ScenarioId scenario = rootScenario;
    std::string path;
    int year = 0;
    std::string value;
    std::string note;
    text::Place place;  ///< put before the finding: «строка 7»
    bool toParent = false;  ///< with an empty value: what the parents have stands again, in a list too
};

/// Stands in the title of a deed for how many values it changes: «вставка, {values}».
inline constexpr std::string_view countedValues = "{values}";

/// A draft of a territorial programme. Holds the state, knows undo, hands each change to the recorder first.
class Draft {
public:
    using Clock = std::function<std::string()>;

    Draft(DraftContent content, std::string author, Clock clock);

    void setRecorder(Recorder* recorder) { m_recorder = recorder; }
    [[nodiscard]] const form::Edition& edition() const { return *m_content.edition; }
    [[nodiscard]] const DraftContent& content() const { return m_content; }
    /// The edition's normatives and regions, and the plan's own region (nullptr – the edition does not list it).
    [[nodiscard]] const norms::ReferenceData& references() const { return m_calculator.references(); }
    [[nodiscard]] const norms::Region* region() const { return m_calculator.region(); }
    [[nodiscard]] std::vector<int> years() const;
    [[nodiscard]] const Scenario* scenario(ScenarioId id) const;
    [[nodiscard]] const Scenario* scenarioNamed(std::string_view name) const;

    /// The scenario itself and everything that descends from it, parents before children.
    [[nodiscard]] std::vector<ScenarioId> withDescendants(ScenarioId id) const;
    /// Never used before in this file, not even by a scenario that has been deleted.
    [[nodiscard]] ScenarioId freeId() const;
    [[nodiscard]] const std::string& author() const { return m_author; }
    [[nodiscard]] std::string now() const { return m_clock(); }

    /// The scenario's overrides over its parents'; of a frozen one its own alone.
    [[nodiscard]] programme::Assignments assignments(ScenarioId id) const;
    [[nodiscard]] programme::Calculation calculate(ScenarioId id) { return calculate(assignments(id)); }
    /// Of values that are at hand already.
    [[nodiscard]] programme::Calculation calculate(const programme::Assignments& inForce) {
        return m_calculator.calculate(inForce);
    }

    /// Checks every setting; all findings at once, or the change that would make them true. Lump sums:
    /// setting the cost clears the per-capita and the reverse, also against a parent's value.
    [[nodiscard]] text::Outcome<Change> prepare(std::span<const Setting> settings, std::string title = {});
    /// Computes what the change would leave in every scenario it reaches; the reasons why it cannot be.
    [[nodiscard]] text::Findings tryOut(const Change& change) const;
    /// Recorder first, then memory. An empty change does nothing. Throws what the recorder throws.
    void apply(const Change& change);

    [[nodiscard]] std::optional<std::string> undoTitle() const;
    [[nodiscard]] std::optional<std::string> redoTitle() const;
    /// The deed that undo would take back; nullptr when there is nothing to undo.
    [[nodiscard]] const JournalEntry* undone() const;
    /// Throws std::logic_error when there is nothing to undo.
    void undo();
    void redo();

private:
    void enter(JournalEntry entry);
    [[nodiscard]] programme::Assignments assignmentsAfter(const Change& change, ScenarioId id) const;
    void requireState(const Change& change) const;
    void putInForce(const Change& change);
    [[nodiscard]] Scenario* editableScenario(ScenarioId id);

    DraftContent m_content;
    std::string m_author;
    Clock m_clock;
    Recorder* m_recorder = nullptr;
    programme::Calculator m_calculator;
    UndoSteps m_steps;
};

}  // namespace scenario
