#pragma once

#include "core/form/read_edition.h"
#include "core/scenario/journal.h"
#include "core/storage/content_limits.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace storage {

// Values of the plan in columns of a row, `index` the first of them.

/// Four columns; a NULL value: no override.
[[nodiscard]] std::optional<programme::Assignment> assignmentAt(const CheckedRow& row, int index);
/// Three columns; a NULL name: no such scenario.
[[nodiscard]] std::optional<scenario::Node> nodeAt(const CheckedRow& row, int index);
/// Two columns.
[[nodiscard]] programme::AssignmentKey keyAt(const CheckedRow& row, int index);

using Edition = std::shared_ptr<const form::Edition>;

/// The form of these texts. Throws FileError (Damaged) about the file that holds them.
[[nodiscard]] Edition understood(const form::EditionFiles& files, const std::filesystem::path& file);

}  // namespace storage
