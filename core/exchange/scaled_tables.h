#pragma once

#include "core/book/book.h"
#include "core/exchange/placed_cells.h"
#include "core/form/edition.h"
#include "core/programme/assignments.h"

namespace exchange {

/// Tables printed in another scale of money than the plan computes in: every figure is taken from the computed table,
/// money moved to the printed scale and rounded as the plan rounds it.
void linkScaledTables(const form::Edition& edition, const programme::Assignments& assignments, book::Book& book,
                      const PlacedCells& shown, const PlacedCells& computed);

}  // namespace exchange
