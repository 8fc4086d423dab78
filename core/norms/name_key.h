#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace norms {

/// The letters and digits of a name as text::foldForSearch leaves them: «г. Москва» and «Г.MОСКВА» are one key.
[[nodiscard]] std::u32string nameKey(std::string_view name);

/// Letters to insert, drop or replace to make one key of the other.
[[nodiscard]] std::size_t editDistance(std::u32string_view a, std::u32string_view b);

}  // namespace norms
