#pragma once

#include "core/explain/passport.h"

namespace explain {

/// Of an entry that was taken from another table: the cells it rests on, and what that table gives now. Nothing of any
/// other entry.
void describeTransfer(Passport& passport, const form::Edition& edition, const programme::Assignments& assignments,
                      const programme::YearResult& result);

}  // namespace explain
