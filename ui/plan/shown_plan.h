#pragma once

#include "core/check/repeated_checks.h"
#include "core/scenario/draft.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace ui {

/// How the last deed fared on its way to the disk.
enum class SaveState { Saved, NotSaved, ReadOnly, Unkept };

/// The plan as the window shows it: the draft, the year and scenario in sight, everything computed from them, and
/// signals when any of that changes. Saving is the recorder's; a recorder that throws changes nothing here.
class ShownPlan : public QObject {
    Q_OBJECT

public:
    ShownPlan(scenario::DraftContent content, const QString& author, QObject* parent = nullptr);

    /// Without a recorder nothing is kept, and the save state says so.
    void setRecorder(scenario::Recorder* recorder);
    /// The reason is shown wherever a user tries to type.
    void setReadOnly(const QString& reason);
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

    [[nodiscard]] const scenario::Draft& draft() const { return m_draft; }
    [[nodiscard]] const form::Edition& edition() const { return m_draft.edition(); }
    /// The scenario in sight. A deed that removes it brings its parent into sight.
    [[nodiscard]] scenario::ScenarioId scenario() const { return m_scenario; }
    [[nodiscard]] QString scenarioName() const;
    /// The scenario in sight has a value of its own here, whatever its parent says; a frozen one where it differs from
    /// its parent. Never in the root.
    [[nodiscard]] bool isOverridden(const std::string& path, int year) const;
    void setScenario(scenario::ScenarioId id);
    [[nodiscard]] std::vector<int> years() const { return m_draft.years(); }
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);
    /// «Астраханская область, 2015–2017».
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString region() const;
    [[nodiscard]] QString yearsText() const;

    [[nodiscard]] const programme::Calculation& calculation() const { return m_calculation; }
    /// The year before the programme, from last year's plan; nullptr where nothing of it is known.
    [[nodiscard]] const programme::YearResult* lastYear() const { return m_lastYear ? &*m_lastYear : nullptr; }
    /// A programme year, or the one before them; nullptr for any other.
    [[nodiscard]] const programme::YearResult* resultOf(int year) const;
    [[nodiscard]] const programme::Assignments& assignments() const { return m_assignments; }
    /// The filled forms of the year in sight.
    [[nodiscard]] const programme::YearResult& result() const;
    [[nodiscard]] const std::vector<check::CheckFinding>& findings() const { return m_findings; }
    /// The gravest finding of a cell; nullopt when there is none, or it is justified.
    [[nodiscard]] std::optional<check::State> faultOf(const form::CellAddress& cell, int year) const;
    /// The last deed changed this cell, and did not type it.
    [[nodiscard]] bool isConsequence(const form::CellAddress& cell, int year) const;

    /// One deed, one step of undo. Nothing is done unless the answer is empty.
    [[nodiscard]] text::Findings apply(std::span<const scenario::Setting> settings, const QString& title = {});
    /// A deed with the tree of scenarios or with the form, prepared by core/scenario; what refused it otherwise.
    [[nodiscard]] text::Findings apply(const text::Outcome<scenario::Change>& prepared);
    /// The same of a deed that makes a scenario: it comes into sight.
    [[nodiscard]] text::Findings create(const text::Outcome<scenario::Change>& prepared);
    [[nodiscard]] std::optional<QString> undoTitle() const;
    [[nodiscard]] std::optional<QString> redoTitle() const;
    void undo();
    void redo();

    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    /// «Сохранено в 14:32»
    [[nodiscard]] QString saveText() const { return m_saveText; }

signals:
    void changed();
    /// Another edition computes the plan: its rows, columns and years may be others. It comes in the place of
    /// `changed`; whoever shows the form begins anew, and keeps nothing of the former one.
    void formChanged();
    void yearChanged(int year);
    /// Another scenario is in sight; `changed` goes before it.
    void scenarioChanged();
    /// The tree of scenarios is another: names, parents, frozen marks. `changed` goes before it.
    void scenariosChanged();
    void saveStateChanged();
    /// The recorder refused: what was wrong, whole. The draft is as it was.
    void notRecorded(const QString& reason);

private:
    using Place = std::pair<form::CellAddress, int>;

    void recalculate();
    void collectConsequences(const programme::Calculation& before);
    void noteSaved();
    void noteNotSaved(const QString& reason);
    template <class Deed>
    bool attempt(Deed deed);

    scenario::Draft m_draft;
    scenario::ScenarioId m_scenario = scenario::rootScenario;
    int m_year = 0;
    QString m_readOnlyReason;
    programme::Assignments m_assignments;
    programme::AssignmentMap m_ownValues;  ///< of a child
    programme::Calculation m_calculation;
    std::optional<programme::YearResult> m_lastYear;
    check::RepeatedChecks m_checks;
    std::vector<check::CheckFinding> m_findings;
    std::set<Place> m_consequences;
    std::set<Place> m_warnings;
    std::set<Place> m_errors;
    SaveState m_saveState = SaveState::Unkept;
    QString m_saveText;
    bool m_recording = false;
};

}  // namespace ui
