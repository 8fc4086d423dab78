#pragma once

#include "core/form/known_method.h"
#include "core/form/read_edition.h"

namespace programme {

/// Every method of core/method, as the rules of a form may name it.
[[nodiscard]] const form::KnownMethods& knownMethods();

/// form::readEdition with the methods that this program knows.
[[nodiscard]] text::Outcome<form::Edition> readEdition(const form::EditionFiles& files,
                                                       form::Proof proof = form::Proof::Whole);

}  // namespace programme
