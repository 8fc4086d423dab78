#include "core/plan/plan.h"

namespace plan {

const PlannedCell* Plan::cell(const form::CellAddress& address) const {
    const auto found = cellIndex.find(address);
    return found == cellIndex.end() ? nullptr : &cells[found->second];
}

const PlannedCell* Plan::servicesOf(const form::CellAddress& address) const {
    const auto found = servicesIndex.find(address);
    return found == servicesIndex.end() ? nullptr : &services[found->second];
}

Slot Plan::input(std::string_view path) const {
    const auto found = inputIndex.find(path);
    return found == inputIndex.end() ? noSlot : found->second;
}

}  // namespace plan
