#pragma once

#include "core/check/check.h"

#include <map>
#include <memory>

namespace check {

struct PlausibilityContext;

/// `runChecks` of one plan, edit after edit: an edit touches one programme year as a rule, and a year in which every
/// value in force and every figure is what it was keeps its findings.
class RepeatedChecks {
public:
    /// What `runChecks` gives of the scenario whose values in force are `assignments`.
    [[nodiscard]] std::vector<CheckFinding> run(const scenario::Draft& draft, programme::Assignments assignments,
                                                const programme::Calculation& calculation);

private:
    void forgetTyped(int table);
    void checkPlausible(const PlausibilityContext& context, std::vector<CheckFinding>& findings);

    struct CheckedYear {
        std::vector<plan::ExactValue> values;
        std::vector<CheckFinding> findings;
    };

    std::shared_ptr<const form::Edition> m_edition;
    const norms::Region* m_region = nullptr;
    programme::Assignments m_assignments;
    std::map<int, CheckedYear> m_years;
    std::map<int, std::vector<CheckFinding>> m_typed;  ///< by table: what is said of cells typed into it alone
    std::map<programme::AssignmentKey, CheckFinding> m_strays;  ///< «closed», «value»: each value is looked at once
};

}  // namespace check
