#pragma once

#include "core/norms/normative.h"

#include <span>
#include <string_view>
#include <vector>

namespace norms {

/// The dated normatives of an edition. A lookup never extends beyond the years an act names: a normative of 2022
/// is no normative of 2023.
class NormativeTable {
public:
    NormativeTable() = default;
    /// One value for each path, year and region; which of two is kept is not said – readNormatives refuses two.
    NormativeTable(std::vector<Normative> normatives, std::vector<MissingNormative> missing);

    /// The federal normative of the year; nullptr when the year has none.
    [[nodiscard]] const Normative* find(std::string_view path, int year) const { return find(path, year, {}); }
    /// The normative an act sets for the region (by its canonical name), else the federal one.
    [[nodiscard]] const Normative* find(std::string_view path, int year, std::string_view region) const;
    /// Decimals of volume × K, whatever the year; none when K does not apply to the path.
    [[nodiscard]] std::optional<int> differentiatedDigits(std::string_view path) const;

    /// By path, region and year.
    [[nodiscard]] std::span<const Normative> all() const { return m_normatives; }
    [[nodiscard]] std::span<const MissingNormative> missing() const { return m_missing; }
    /// What is known about a normative that is not there; nullptr when nothing is said.
    [[nodiscard]] const MissingNormative* whyMissing(std::string_view path, int year) const;

private:
    [[nodiscard]] const Normative* exactly(std::string_view path, int year, std::string_view region) const;

    std::vector<Normative> m_normatives;
    std::vector<MissingNormative> m_missing;
};

}  // namespace norms
