#pragma once

#include "core/form/edition.h"
#include "core/reading/read_table.h"

namespace reading {

/// A printed table has both cells of a lump sum, of which one is typed in: the cost is taken, the per-capita compared.
void letCostsWin(ReadTable& table, const form::Edition& edition);

}  // namespace reading
