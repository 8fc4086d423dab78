#include "core/form/parameter_path.h"

namespace form {

namespace {

constexpr std::string_view cellPrefix = "a";  ///< a cell is «a2.33.volume», its normative drops the letter
constexpr std::string_view adjustmentPrefix = "adjust.";

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

std::optional<CellAddress> adjustedCell(std::string_view path) {
    return path.starts_with(adjustmentPrefix) ? CellAddress::fromPath(path.substr(adjustmentPrefix.size()))
                                              : std::nullopt;
}

}  // namespace form
