#include "core/norms/normative_table.h"

#include <algorithm>
#include <tuple>

namespace norms {

namespace {

using Key = std::tuple<std::string_view, std::string_view, int>;

Key keyOf(const Normative& normative) {
    return {normative.path, normative.region, normative.year};
}

}  // namespace

NormativeTable::NormativeTable(std::vector<Normative> normatives, std::vector<MissingNormative> missing)
    : m_normatives(std::move(normatives)), m_missing(std::move(missing)) {
    std::ranges::sort(m_normatives, {}, keyOf);
}

const Normative* NormativeTable::exactly(std::string_view path, int year, std::string_view region) const {
    const Key wanted{path, region, year};
    const auto found = std::ranges::lower_bound(m_normatives, wanted, {}, keyOf);
    return found != m_normatives.end() && keyOf(*found) == wanted ? &*found : nullptr;
}

const Normative* NormativeTable::find(std::string_view path, int year, std::string_view region) const {
    if (const Normative* regional = region.empty() ? nullptr : exactly(path, year, region)) {
        return regional;
    }
    return exactly(path, year, {});
}

std::optional<int> NormativeTable::differentiatedDigits(std::string_view path) const {
    const auto found = std::ranges::lower_bound(m_normatives, path, {}, &Normative::path);
    return found != m_normatives.end() && found->path == path ? found->digits : std::nullopt;
}

const MissingNormative* NormativeTable::whyMissing(std::string_view path, int year) const {
    const auto found = std::ranges::find_if(
        m_missing, [&](const MissingNormative& missing) { return missing.path == path && missing.year == year; });
    return found == m_missing.end() ? nullptr : &*found;
}

}  // namespace norms
