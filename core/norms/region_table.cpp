#include "core/norms/region_table.h"

#include "core/norms/name_key.h"

#include <algorithm>

namespace norms {

RegionTable::RegionTable(std::vector<Region> regions) : m_regions(std::move(regions)) {
    for (std::size_t index = 0; index < m_regions.size(); ++index) {
        const Region& region = m_regions[index];
        m_byKey.emplace(nameKey(region.name), index);
        m_byKey.emplace(nameKey(region.genitive), index);
        for (const std::string& alias : region.aliases) {
            m_byKey.emplace(nameKey(alias), index);
        }
    }
}

const PrintedRange* Region::range(std::string_view path) const {
    const auto found = std::ranges::find(ranges, path, &PrintedRange::path);
    return found == ranges.end() ? nullptr : &*found;
}

const Region* RegionTable::find(std::string_view name) const {
    const auto found = m_byKey.find(nameKey(name));
    return found == m_byKey.end() ? nullptr : &m_regions[found->second];
}

std::vector<std::string> RegionTable::matching(std::string_view part) const {
    const std::u32string wanted = nameKey(part);
    std::vector<std::size_t> places(m_regions.size(), std::u32string::npos);
    for (const auto& [key, index] : m_byKey) {
        places[index] = std::min(places[index], key.find(wanted));
    }
    std::vector<std::string> names;
    for (const bool begins : {true, false}) {
        for (std::size_t index = 0; index < m_regions.size(); ++index) {
            if (places[index] != std::u32string::npos && (places[index] == 0) == begins) {
                names.push_back(m_regions[index].name);
            }
        }
    }
    return names;
}

std::vector<std::string> RegionTable::nearest(std::string_view name, std::size_t most) const {
    const std::u32string wanted = nameKey(name);
    // A name half of whose letters differ is another name, not a misspelling.
    const std::size_t farthest = wanted.size() / 2;
    std::vector<std::size_t> distances(m_regions.size(), farthest + 1);
    for (const auto& [key, index] : m_byKey) {
        distances[index] = std::min(distances[index], editDistance(key, wanted));
    }
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < m_regions.size(); ++index) {
        if (distances[index] <= farthest) {
            order.push_back(index);
        }
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return distances[index]; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(most, order.size()); ++i) {
        names.push_back(m_regions[order[i]].name);
    }
    return names;
}

}  // namespace norms
