#pragma once

#include "core/check/check.h"

#include <chrono>

namespace check {

/// What became of a rule of the act.
enum class Verdict {
    Broken,  ///< findings of severity error
    Doubtful,  ///< warnings alone
    Justified,  ///< broken on purpose, with reasons
    Right,
    NothingToCheck,  ///< its tables are empty
    Ticked,
    Overdue,  ///< an item of the checklist whose day has passed
    Open,  ///< an item that nobody has ticked
    OfForm,  ///< the form lets nobody break it
    NotChecked
};

/// A rule of the act with its verdict. The edition and the findings outlive it.
struct ControlLine {
    const form::Control* control = nullptr;
    Verdict verdict = Verdict::Right;
    std::vector<const CheckFinding*> findings;  ///< gravest first, as `runChecks` gives them
    std::string note;  ///< of a ticked item, and who ticked it when
    std::string author;
    std::string time;
};

/// Every rule of the act in its order. `today` decides what is overdue.
[[nodiscard]] std::vector<ControlLine> controlLines(const form::Edition& edition,
                                                    const programme::Assignments& assignments,
                                                    const programme::Calculation& calculation,
                                                    const std::vector<CheckFinding>& findings,
                                                    std::chrono::year_month_day today);

/// The first rule of the act that the finding breaks; nullptr where the edition has no list of them, or it is of none.
[[nodiscard]] const form::Control* controlOf(const form::Edition& edition, const CheckFinding& finding);
/// The group a finding is listed under: of its rule of the act; of one without, by what finds it.
[[nodiscard]] form::Control::Group groupOf(const form::Edition& edition, const CheckFinding& finding);

/// «Формы», «Связи приложений», «Пределы письма», «Правдоподобие», «Контрольный перечень».
[[nodiscard]] std::string_view groupName(form::Control::Group group);
/// «верно», «ошибка», «не отмечено».
[[nodiscard]] std::string_view verdictName(Verdict verdict);

/// The items of the checklist as findings: an open one is State::Checklist, an overdue one a warning, a ticked one is
/// justified by its note.
[[nodiscard]] std::vector<CheckFinding> checklistFindings(const std::vector<ControlLine>& lines);

}  // namespace check
