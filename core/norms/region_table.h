#pragma once

#include "core/norms/region.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace norms {

/// The regions of an edition, found by any name a person may type: canonical, genitive, short or old; letter case,
/// ё, dashes, spaces, full stops and Latin look-alikes make no difference.
class RegionTable {
public:
    RegionTable() = default;
    explicit RegionTable(std::vector<Region> regions);

    [[nodiscard]] bool empty() const { return m_regions.empty(); }
    /// In the order of the act.
    [[nodiscard]] std::span<const Region> all() const { return m_regions; }
    /// nullptr when no region is called so.
    [[nodiscard]] const Region* find(std::string_view name) const;
    /// Canonical names one of whose names has this part in it; those that begin with it stand first, then the order of
    /// the act. All of them for an empty part.
    [[nodiscard]] std::vector<std::string> matching(std::string_view part) const;
    /// Canonical names that are spelled most like the one given, nearest first; at most `most`.
    [[nodiscard]] std::vector<std::string> nearest(std::string_view name, std::size_t most = 3) const;

private:
    std::vector<Region> m_regions;
    std::map<std::u32string, std::size_t> m_byKey;  ///< every name of every region, folded by nameKey
};

}  // namespace norms
