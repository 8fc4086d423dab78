#include "core/form/parameter_path.h"

#include <algorithm>
#include <array>

namespace form {

namespace {

constexpr std::string_view cellPrefix = "a";  ///< a cell is «a2.33.volume», its normative drops the letter
constexpr std::string_view adjustmentPrefix = "adjust.";
/// By DeviationPart.
constexpr std::array<std::string_view, 3> deviationParts{"factor", "reason", "document"};

}  // namespace

std::string normPath(const CellAddress& cell) {
    return std::string(normPrefix) + cell.path().substr(cellPrefix.size());
}

std::optional<CellAddress> cellOfNorm(std::string_view path) {
    if (!path.starts_with(normPrefix)) {
        return std::nullopt;
    }
    return CellAddress::fromPath(std::string(cellPrefix) + std::string(path.substr(normPrefix.size())));
}

std::string adjustmentPath(const CellAddress& cell) {
    return std::string(adjustmentPrefix) + cell.path();
}

std::string deviationPath(const CellAddress& cell, DeviationPart part) {
    return std::string(deviationPrefix) + cell.path() + "."
           + std::string(deviationParts[static_cast<std::size_t>(part)]);
}

std::optional<DeviationPath> deviationOf(std::string_view path) {
    const auto point = path.rfind('.');
    if (!path.starts_with(deviationPrefix) || point < deviationPrefix.size()) {
        return std::nullopt;
    }
    const auto part = std::ranges::find(deviationParts, path.substr(point + 1));
    auto cell = CellAddress::fromPath(path.substr(deviationPrefix.size(), point - deviationPrefix.size()));
    if (part == deviationParts.end() || !cell) {
        return std::nullopt;
    }
    return DeviationPath{std::move(*cell), static_cast<DeviationPart>(part - deviationParts.begin())};
}

std::optional<CellAddress> adjustedCell(std::string_view path) {
    return path.starts_with(adjustmentPrefix) ? CellAddress::fromPath(path.substr(adjustmentPrefix.size()))
                                              : std::nullopt;
}

}  // namespace form
