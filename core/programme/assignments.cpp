#include "core/programme/assignments.h"

namespace programme {

const Assignment* Assignments::find(std::string_view path, int year) const {
    const auto found = m_entries->find(AssignmentKey{std::string(path), year});
    return found == m_entries->end() ? nullptr : &found->second;
}

std::string_view Assignments::value(std::string_view path, int year) const {
    const auto* assignment = find(path, year);
    return assignment ? std::string_view(assignment->value) : std::string_view();
}

}  // namespace programme
