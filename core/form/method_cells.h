#pragma once

#include "core/form/cell_rule.h"

#include <string>
#include <vector>

namespace form {

/// Cells that a result of a method may be put into, by a deed of a user alone: a line of method_cells.csv.
struct MethodCells {
    std::string method;
    std::string result;
    std::string key;  ///< of the method that must have `value`: «source»; empty – always
    std::string value;
    std::vector<CellAddress> cells;  ///< that take an entry, in the order of the form
};

}  // namespace form
