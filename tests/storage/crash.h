#pragma once

#include "core/scenario/change.h"

#include <filesystem>

/// An edit of so much text that SQLite writes changed pages into the file before the commit.
[[nodiscard]] scenario::JournalEntry longEdit(std::int64_t id);

/// A process opens the plan, records `entry` and dies at the commit, everything written and nothing committed.
void crashWhileRecording(const std::filesystem::path& file, const scenario::JournalEntry& entry);

/// A process opens the plan, records `entry` and dies instead of the n-th write to a file (from 1). False when there
/// are fewer writes: then the edit is on disk.
[[nodiscard]] bool crashAtWrite(const std::filesystem::path& file, const scenario::JournalEntry& entry, int n);
