#pragma once

#include "core/method/methods.h"

#include <string>

namespace exchange {

/// «name<TAB>title» a method.
[[nodiscard]] std::string methodsAsText();
/// Results as «key<TAB>value<TAB>words», then the derivation, the clauses and what is worth knowing.
[[nodiscard]] std::string methodAsText(const method::Description& method, const method::Run& run);
/// `results` by key, `rules` – which clause decided; besides them the steps and the notices.
[[nodiscard]] std::string methodAsJson(const method::Description& method, const method::Run& run);

}  // namespace exchange
