#pragma once

#include "core/check/check.h"

namespace check {

/// «2016, прил. 2, стр. 38, гр. 7»; `knownYear` is left out: it is said elsewhere.
[[nodiscard]] std::string placeWords(const CheckFinding& finding, const form::Edition& edition, int knownYear = 0);

}  // namespace check
