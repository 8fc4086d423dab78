#pragma once

#include "core/exchange/passport.h"
#include "core/programme/default_value.h"

namespace exchange {

/// A cell nobody filled: the federal normative, the coefficient it was multiplied by, and the act behind it.
void describeDefault(Passport& passport, const programme::DefaultOrigin& origin);

}  // namespace exchange
