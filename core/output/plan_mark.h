#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace output {

/// «TPGG»: tells a plan from every other SQLite file.
inline constexpr std::uint32_t planApplicationId = 0x54504747;
/// As many first bytes of a file as tell what it is.
inline constexpr std::size_t planHeaderSize = 100;

/// By its first bytes, `planHeaderSize` of them: a database of SQLite, and a plan among those.
[[nodiscard]] bool isDatabaseHeader(std::string_view header);
[[nodiscard]] bool isPlanHeader(std::string_view header);

/// What an output of this name would ruin: the plan itself, a copy of a plan, or the journal or lock beside a plan.
enum class Ruined { Plan, CompanionOfPlan, Unreadable };
[[nodiscard]] std::optional<Ruined> ruinedBy(const std::filesystem::path& file);

}  // namespace output
