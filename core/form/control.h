#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace form {

/// The findings that a control is broken by: those of one rule, in one table or in any, in some of its columns or in
/// all.
struct FindingKind {
    std::string rule;  ///< «sum», «C18.3»
    bool isPrefix = false;  ///< every rule that begins so: «C18.*»
    int appendix = 0;  ///< 0 – any
    std::vector<std::string> columns;  ///< empty – all

    [[nodiscard]] bool names(std::string_view ofRule) const {
        return isPrefix ? ofRule.starts_with(rule) : ofRule == rule;
    }
};

/// A rule of the act as people who check a programme know it, and how the program looks after it. The list of them is
/// the protocol of control.
struct Control {
    enum class Group { Forms, Ties, Limits, Plausibility, List };
    enum class Way {
        Checked,  ///< broken where a finding of `by` stands
        Asked,  ///< an item of the checklist: a person ticks it, with a note
        OfForm,  ///< the form lets nobody break it; `why` says how
        NotChecked  ///< `why` says why it cannot be
    };

    std::string key;  ///< «C42», as the letter's list has it
    Group group = Group::Forms;
    std::string clause;  ///< «раздел 4»
    Way way = Way::Checked;
    std::vector<FindingKind> by;
    std::string due;  ///< of an item of the checklist: the last day, dd.mm.yyyy; may be empty
    std::string text;  ///< what is asked, one sentence
    std::string why;
};

/// Under what a tick of the checklist is kept.
inline constexpr std::string_view checklistPrefix = "checklist.";

}  // namespace form
