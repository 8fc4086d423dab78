#pragma once

#include "core/scenario/draft.h"

#include <string>

namespace exchange {

/// The journal for reading: one line a deed, and under it one line a parameter with old and new value.
[[nodiscard]] std::string journalAsText(const scenario::Draft& draft);
/// `id,kind,subject,time,author,scenario,year,parameter,old,new,note`: one record a parameter. A deed with
/// scenarios has records `scenario`, `scenario.parent`, `scenario.frozen`, an upgrade of the form `edition`.
[[nodiscard]] std::string journalAsCsv(const scenario::Draft& draft);

}  // namespace exchange
