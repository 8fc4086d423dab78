#pragma once

#include "core/explain/passport.h"
#include "core/programme/default_value.h"

namespace explain {

/// A cell nobody filled: the federal normative, the coefficient it was multiplied by, and the act behind it.
void describeDefault(Passport& passport, const programme::DefaultOrigin& origin, const plan::Rounder& rounder);

}  // namespace explain
