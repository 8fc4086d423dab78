#include "core/norms/region_table.h"

#include "core/norms/name_key.h"

#include <algorithm>

namespace norms {

namespace {

/// Calls `visit` with the key of every name of the region.
template <class Visit>
void eachKey(const Region& region, Visit visit) {
    visit(nameKey(region.name));
    visit(nameKey(region.genitive));
    for (const std::string& alias : region.aliases) {
        visit(nameKey(alias));
    }
}

}  // namespace

const PrintedRange* Region::range(std::string_view path) const {
    const auto found = std::ranges::find(ranges, path, &PrintedRange::path);
    return found == ranges.end() ? nullptr : &*found;
}

const Region* RegionTable::find(std::string_view name) const {
    const std::u32string wanted = nameKey(name);
    for (const Region& region : m_regions) {
        bool same = false;
        eachKey(region, [&](const std::u32string& key) { same = same || key == wanted; });
        if (same) {
            return &region;
        }
    }
    return nullptr;
}

std::vector<std::string> RegionTable::nearest(std::string_view name, std::size_t most) const {
    const std::u32string wanted = nameKey(name);
    // A name half of whose letters differ is another name, not a misspelling.
    const std::size_t farthest = wanted.size() / 2;
    std::vector<std::pair<std::size_t, const Region*>> candidates;
    for (const Region& region : m_regions) {
        std::size_t best = farthest + 1;
        eachKey(region, [&](const std::u32string& key) { best = std::min(best, editDistance(key, wanted)); });
        if (best <= farthest) {
            candidates.emplace_back(best, &region);
        }
    }
    std::ranges::stable_sort(candidates, {}, [](const auto& candidate) { return candidate.first; });
    std::vector<std::string> names;
    for (const auto& [distance, region] : candidates) {
        if (names.size() == most) {
            break;
        }
        names.push_back(region->name);
    }
    return names;
}

}  // namespace norms
